import type { PredicateClass } from '../text/languages/en-predicates.js';
import { distance, overlaps, type Span } from '../text/span.js';
import { isPhrase, predicateClass, predicateClasses } from '../text/stem.js';
import { type Token, tokenize } from '../text/tokens.js';
import { hasClauseSign, NOUN_REACH, startsClause, type Words } from './clauses.js';
import {
  CAUSED,
  CAUSES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_VERBS,
  PREPOSITIONS,
} from './languages/en.js';

/** The verb or noun that an expression dates, found without reading the rest of the sentence. */
export interface Predicate {
  readonly tokens: readonly Token[];
  /** In their order: a verb that governs it ("picked the firm to build"), where it stands, the verb behind "agreed to". */
  readonly verbs: readonly number[];
  readonly classes: readonly PredicateClass[];
}

/** Null where nothing beside the expression tells of an event. */
export function readPredicate(text: string, sentence: Span, expression: Span): Predicate | null {
  const tokens = tokenize(text, sentence);
  const at = predicateAt(text, sentence, tokens, expression);
  if (at < 0) return null;
  const words = tokens.map(({ word }) => word);
  const clause = { text, tokens };
  const verbs = [...governorAt(clause, at), at, ...complementAt(clause, at)];
  return {
    tokens,
    verbs,
    classes: [...verbs, ...causesOf(clause, at)].flatMap((i) => predicateClasses(words, i)),
  };
}

/** How far an expression may stand from the predicate it dates, in characters. */
const PREDICATE_REACH = 90;

/**
 * The event verb or noun that an expression dates: the nearest before it in the same clause ("was killed in Tehran on
 * Wednesday in a bombing"), else the nearest after it ("on Sunday called the prime minister"), else one before a comma.
 */
function predicateAt(text: string, sentence: Span, tokens: readonly Token[], expression: Span): number {
  const words = tokens.map(({ word }) => word);
  const found = [...tokens.keys()].filter((i) => {
    const token = tokens[i];
    return (
      token !== undefined &&
      !overlaps(token, expression) &&
      distance(token, expression) <= PREDICATE_REACH &&
      !isInName(text, sentence, token) &&
      predicateClasses(words, i).length > 0 &&
      !isAgent(words, i)
    );
  });
  const before = found.findLast((i) => (tokens[i]?.end ?? 0) <= expression.start);
  const after = found.find((i) => (tokens[i]?.start ?? 0) >= expression.end);
  const isNear =
    before !== undefined && tokens[before] !== undefined && isDatedBehind(text, tokens[before], expression);
  const chosen = (isNear ? before : (after ?? before)) ?? -1;
  return verbOf(text, tokens, found, chosen);
}

/** In one clause with its date, or the date set off behind it: "The death of Sorge, on Tuesday in Lindau, shook us all." */
function isDatedBehind(text: string, predicate: Span, expression: Span): boolean {
  // "dismissed his deputy, Sorin Petcu, on Wednesday", "was killed, police said, on Sunday": a pair of commas parts nothing.
  const between = text.slice(predicate.end, expression.start).replace(/,[^,;:–—()]{1,60},/g, ' ');
  if (!hasClauseSign(between)) return true;
  return /^[^,;:–—]*, (?:on |in )?$/.test(between) && /^[^;.]{0,40},/.test(text.slice(expression.end));
}

/**
 * "signed the Lake Perun agreement", "sank in a storm", "flew to the ruined village": the verb tells what happened, but for
 * "held talks" and "struck a deal".
 */
function verbOf(text: string, tokens: readonly Token[], found: readonly number[], at: number): number {
  const verb = found[found.indexOf(at) - 1];
  const [first, last] = [tokens[verb ?? at], tokens[at]];
  if (verb === undefined || !first || !last || LIGHT_VERBS.has(first.word)) return at;
  if (!isInNounPhrase(tokens, found, at) || hasClauseSign(text.slice(first.end, last.start))) return at;
  const isBroken = tokens
    .slice(verb + 1, at)
    .some(({ word }) => CLAUSE_OPENERS.has(word) || CONJUNCTIONS.has(word));
  return isBroken ? at : verbOf(text, tokens, found, verb);
}

/** Whether an article or a preposition stands before it with nothing between that tells of an event; not "to sign". */
function isInNounPhrase(tokens: readonly Token[], found: readonly number[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NOUN_REACH) && !found.includes(i); i--) {
    const word = tokens[i]?.word ?? '';
    if (DETERMINERS.has(word)) return true;
    if (PREPOSITIONS.has(word)) return word !== 'to' || i < at - 1;
  }
  return false;
}

/** "was wrecked by an earthquake", "killed by the strike": what did it is not what happened. Nor is "public" in "went public". */
function isAgent(words: readonly string[], i: number): boolean {
  const before = words.slice(Math.max(0, i - AGENT_REACH), i);
  return before.includes('by') || before.some((_, j) => isPhrase(words, i - before.length + j, i));
}

const AGENT_REACH = 2;

/** "Attack" in "Heart Attack Grill": a capital inside the sentence makes a name, not an event. */
function isInName(text: string, sentence: Span, token: Span): boolean {
  const first = text.charAt(token.start);
  return token.start > sentence.start && first !== first.toLowerCase();
}

/** "picked the firm to build the craft on 21 June": where the verb before "to" stands, which the date may be of. */
function governorAt(clause: Words, at: number): readonly number[] {
  const words = clause.tokens.map(({ word }) => word);
  if (words[at - 1] !== 'to' || startsClause(clause, at)) return [];
  for (let i = at - 2; i > Math.max(0, at - COMPLEMENT_REACH); i--) {
    if (startsClause(clause, i + 1)) return [];
    if (predicateClasses(words, i).length > 0) return [i];
  }
  return [];
}

/**
 * "was wrecked by an earthquake", "fire destroyed the library": what did it is an event, too. Another telling may make it the
 * verb: "the library burned down".
 */
function* causesOf(clause: Words, at: number): Generator<number> {
  const words = clause.tokens.map(({ word }) => word);
  if (!CAUSED.has(predicateClass(words[at] ?? '')?.name ?? '')) return;
  const [subject, by] = [at - 1, words.indexOf('by', at + 1)];
  if (isCause(words[subject])) yield subject;
  if (by < 0 || by > at + AGENT_REACH) return;
  for (let i = by + 1; i <= by + AGENT_REACH; i++) if (isCause(words[i])) yield i;
}

function isCause(word: string | undefined): boolean {
  return word !== undefined && CAUSES.has(predicateClass(word)?.name ?? '');
}

/** "agreed on Tuesday to buy", "struck a deal to acquire": where the verb behind "to" stands; empty when there is none. */
function complementAt(clause: Words, at: number): readonly number[] {
  const words = clause.tokens.map(({ word }) => word);
  for (let i = at + 1; i < Math.min(words.length - 1, at + COMPLEMENT_REACH); i++) {
    if (startsClause(clause, i)) return [];
    if (words[i] === 'to' && predicateClasses(words, i + 1).length > 0) return [i + 1];
  }
  return [];
}

/** "agreed on 3 March 2019 to": how many words may stand before the "to". */
const COMPLEMENT_REACH = 7;
