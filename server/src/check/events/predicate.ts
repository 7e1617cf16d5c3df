import type { PredicateClass } from '../../text/languages/en-predicates.js';
import { distance, overlaps, type Span } from '../../text/span.js';
import { isPhrase, predicateClass, predicateClasses } from '../../text/stem.js';
import { type Token, tokenize } from '../../text/tokens.js';
import {
  CAUSED,
  CAUSES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_VERBS,
  PREPOSITIONS,
} from '../languages/en-events.js';
import { announcedAt } from './announced.js';
import { hasClauseSign, NOUN_REACH, startsClause, type Words } from './clauses.js';
import { ownClass, ownVerbAt, passivePhraseClasses } from './own-verbs.js';

/** The verb or noun that an expression dates, found without reading the rest of the sentence. */
export interface Predicate {
  readonly tokens: readonly Token[];
  /** In their order: a verb that governs it ("picked the firm to build"), where it stands, the verb behind "agreed to". */
  readonly verbs: readonly number[];
  readonly classes: readonly PredicateClass[];
  /** "have sacked their coach, the club announced on Friday": the date is of the telling, a little after what is told. */
  readonly isAnnounced: boolean;
}

/** The class of like meaning that two predicates have in common. */
export function sharedClass(
  mine: Pick<Predicate, 'classes'>,
  theirs: Pick<Predicate, 'classes'>,
): PredicateClass | null {
  return mine.classes.find(({ name }) => theirs.classes.some((other) => other.name === name)) ?? null;
}

/** Null where nothing beside the expression tells of an event. */
export function readPredicate(text: string, sentence: Span, expression: Span): Predicate | null {
  const tokens = tokenize(text, sentence);
  const { at, isAnnounced } = predicateAt(text, sentence, tokens, expression);
  if (at < 0) return null;
  const words = tokens.map(({ word }) => word);
  const clause = { text, tokens };
  const verbs = [...governorAt(clause, at), at, ...complementAt(clause, at)];
  return {
    tokens,
    verbs,
    classes: classesAt(clause, words, [...verbs, ...causesOf(clause, at)]),
    isAnnounced,
  };
}

function classesAt(clause: Words, words: readonly string[], verbs: readonly number[]): PredicateClass[] {
  const listed = verbs.flatMap((i) => [...predicateClasses(words, i), ...passivePhraseClasses(words, i)]);
  const [at] = verbs;
  return listed.length > 0 || at === undefined ? listed : [ownClass(clause.tokens[at]?.word ?? '')];
}

/** How far an expression may stand from the predicate it dates, in characters. */
const PREDICATE_REACH = 90;

/**
 * The event verb or noun that an expression dates: the nearest before it in the same clause ("was killed in Tehran on
 * Wednesday in a bombing"), else the nearest after it ("on Sunday called the prime minister"), else one before a comma.
 */
function predicateAt(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  expression: Span,
): { readonly at: number; readonly isAnnounced: boolean } {
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
  const clause = { text, tokens };
  // "applied on 5 May for a permit to build a pier": the verb before rules the one behind "to".
  const ruling = isNear && words[chosen - 1] === 'to' ? ownVerbAt(clause, expression, chosen) : -1;
  if (ruling >= 0 && governorAt(clause, chosen).length === 0) return { at: ruling, isAnnounced: false };
  const own = isNear || isAtThatTime(clause, expression, chosen) ? -1 : ownVerbAt(clause, expression);
  // "which was given to her on 14 March, she says": the verb before is the one that is dated.
  const isBefore = own >= 0 && (tokens[own]?.end ?? 0) <= expression.start;
  if (own >= 0 && (isBefore || !isBehind(clause, expression, chosen))) return { at: own, isAnnounced: false };
  const announced = announcedAt(clause, found, chosen);
  if (announced >= 0) return { at: announced, isAnnounced: true };
  return { at: verbOf(text, tokens, found, chosen), isAnnounced: false };
}

/** "on Sunday called the prime minister", "On 6 May, the board met": behind its date in the same clause. */
function isBehind(clause: Words, expression: Span, at: number): boolean {
  const { text, tokens } = clause;
  const predicate = tokens[at];
  if (!predicate || predicate.start < expression.end) return false;
  const between = text.slice(expression.end, predicate.start).replace(/^,/, '');
  return !hasClauseSign(between) && !tokens.slice(0, at).some((token) => opensBetween(token, expression.end));
}

/** "was lost on 6 May when it sank": the same day, and the verb that says more. */
function isAtThatTime({ text, tokens }: Words, expression: Span, at: number): boolean {
  const between = tokens.slice(0, at).filter(({ start }) => start >= expression.end);
  return (
    /^,? when /.test(text.slice(expression.end)) &&
    between.length > 0 &&
    !between.slice(1).some((token) => opensBetween(token, 0))
  );
}

/** A word that opens another clause or adds one. */
function opensBetween({ word, start }: Token, from: number): boolean {
  return start >= from && (CLAUSE_OPENERS.has(word) || CONJUNCTIONS.has(word));
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
