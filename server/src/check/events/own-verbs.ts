import { FUNCTION_WORDS, type PredicateClass } from '../../text/languages/en-predicates.js';
import { distance, overlaps, type Span } from '../../text/span.js';
import { eventStem, isIrregular, phrasesWith } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import {
  ADVERBS_WITHIN,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from '../languages/en-events.js';
import { hasClauseSign, type Words } from './clauses.js';

/** A verb of no class of like meaning tells the same event only as itself: "received the dossier", "was towed". */
export function ownClass(word: string): PredicateClass {
  return { name: eventStem(word) ?? word, happensOnce: false, isUnlisted: true, words: word };
}

/**
 * The verb of no class that stands in the same clause as an expression, the nearest before it, else after it; -1 where none
 * does. Only words before `end` are looked at.
 */
export function ownVerbAt(clause: Words, expression: Span, end = clause.tokens.length): number {
  const { tokens } = clause;
  const words = tokens.map(({ word }) => word);
  const verbs = [...tokens.keys()].slice(0, end).filter((i) => {
    const token = tokens[i];
    return (
      token !== undefined &&
      !overlaps(token, expression) &&
      distance(token, expression) <= VERB_REACH &&
      isVerb(clause, words, i, expression) &&
      isInOneClause(clause, i, expression)
    );
  });
  const before = verbs.findLast((i) => (tokens[i]?.end ?? 0) <= expression.start);
  return before ?? verbs.find((i) => (tokens[i]?.start ?? 0) >= expression.end) ?? -1;
}

/** How far such a verb may stand from its date, in characters. */
const VERB_REACH = 70;

/**
 * "the prize was given", "charges were brought": in the passive the noun of a phrase stands before its verb. `at` is the
 * verb's place.
 */
export function passivePhraseClasses(words: readonly string[], at: number): readonly PredicateClass[] {
  if (!isPassive(words, at)) return [];
  const subject = words.slice(Math.max(0, at - SUBJECT_REACH), at - 1);
  return phrasesWith(words[at] ?? '').flatMap(([noun, entry]) => (subject.includes(noun) ? [entry] : []));
}

/** "the foundation stone of the new oil quay was then laid": how far the noun may stand before. */
const SUBJECT_REACH = 9;

/** Whether a word is the verb of a clause, by its form and its neighbours; participles beside nouns are none. */
function isVerb(clause: Words, words: readonly string[], i: number, expression: Span): boolean {
  const [before = '', word = ''] = [words[i - 1], words[i]];
  if (FUNCTION_WORDS.has(word)) return false;
  if (before === 'will' || before === 'shall') return true;
  if (!isPastForm(word)) return false;
  return isPassive(words, i) || FINITE_AUXILIARIES.has(before) || isBareVerb(clause, i, expression);
}

function isPassive(words: readonly string[], i: number): boolean {
  const [second = '', before = ''] = [words[i - 2], words[i - 1]];
  if (!isPastForm(words[i] ?? '')) return false;
  return PASSIVE_AUXILIARIES.has(before) || (ADVERBS_WITHIN.test(before) && PASSIVE_AUXILIARIES.has(second));
}

/** "Lindqvist shipped the goods", "Berg vanished on Friday"; not "the disputed election", "a tablet made by Lindqvist". */
function isBareVerb({ text, tokens }: Words, i: number, expression: Span): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token) return false;
  if (DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word)) return false;
  if (!after || hasClauseSign(text.slice(token.end, after.start))) return true;
  if (after.word === 'by' || after.word === 'of') return false;
  const first = text.charAt(after.start);
  const opensObject = DETERMINERS.has(after.word) || first !== first.toLowerCase();
  return opensObject || PREPOSITIONS.has(after.word) || overlaps(after, expression);
}

function isPastForm(word: string): boolean {
  return PAST_FORM.test(word) || (isIrregular(word) && eventStem(word) !== null);
}

/** "towed"; not "red", "need", "hundred". */
const PAST_FORM = /^(?!hundred|sacred|naked)\w{2,}[^e]ed$/;

function isInOneClause({ text, tokens }: Words, i: number, expression: Span): boolean {
  const token = tokens[i];
  if (!token) return false;
  const [start, end] =
    token.start < expression.start ? [token.end, expression.start] : [expression.end, token.start];
  if (hasClauseSign(text.slice(start, end).replace(/^,/, ''))) return false;
  return !tokens.some((other) => start <= other.start && other.end <= end && opensClause(other));
}

function opensClause({ word }: Token): boolean {
  return CLAUSE_OPENERS.has(word) || CONJUNCTIONS.has(word);
}
