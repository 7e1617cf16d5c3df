import { alignWords, type WordEdit } from '../text/align.js';
import type { PredicateClass } from '../text/languages/en-predicates.js';
import { type FoundName, findNames } from '../text/names.js';
import { containsSpan, distance, overlaps, type Span } from '../text/span.js';
import { eventStem, predicateClass } from '../text/stem.js';
import { type Token, tokenize } from '../text/tokens.js';
import { contradicts } from '../time/contradiction.js';
import type { TimeExpression } from '../time/values.js';
import type { Candidate } from './evidence.js';

/** A dated event as one text tells it: the sentence, and the expression that dates it. */
export interface DatedSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly expression: TimeExpression;
  /** All time expressions of the sentence: they are no part of the event. */
  readonly times: readonly TimeExpression[];
}

/** A sentence of a source that tells the same event, and the expressions with which it dates it. */
export interface EventMatch {
  readonly candidate: Candidate;
  readonly expression: TimeExpression;
  /** `wording`: the sentences are nearly the same; `event`: the same names and the same predicate. */
  readonly by: 'wording' | 'event';
  /** Whether the predicate tells of what happens once, such as a death. */
  readonly happensOnce: boolean;
}

/** Whether a candidate sentence tells the draft's event, and which of its expressions dates it; null when neither is sure. */
export function matchEvent(event: DatedSentence, candidate: Candidate): EventMatch | null {
  if (!candidate.reading) return null;
  const times = candidate.reading.times.filter(
    (time) => time.type === 'DATE' && containsSpan(candidate, time),
  );
  const dated = times.filter((time) => time.readings.length > 0);
  if (dated.length === 0) return null;
  return matchByWording(event, candidate, times) ?? matchByPredicate(event, candidate, dated);
}

/** Share of the draft's words, and of those that tell of an event, that make it nearly the same sentence. */
const LEAST_WORDING = 0.6;
const LEAST_WORDS = 6;

/** Aligns both sentences with each time expression as one word: the expression across is the one that dates the event. */
function matchByWording(
  event: DatedSentence,
  candidate: Candidate,
  times: readonly TimeExpression[],
): EventMatch | null {
  const mine = wordsAndTimes(event.text, event.sentence, event.times);
  const theirs = wordsAndTimes(candidate.source.prose.text, candidate, times);
  const alignment = alignWords(
    mine.map((item) => item.word),
    theirs.map((item) => item.word),
  );
  if (alignment.edits.some((edit) => isRetold(edit, mine, theirs))) return null;
  const told = mine.map((item, i) => ({ ...item, isKept: !isEdited(alignment.edits, i) }));
  const words = told.filter((item) => item.time === null);
  const telling = words.filter((item) => eventStem(item.word) !== null);
  if (words.length < LEAST_WORDS || keptShare(words) < LEAST_WORDING || keptShare(telling) < LEAST_WORDING)
    return null;
  const predicate = predicateOf(event.text, event.sentence, event.expression);
  const expression =
    expressionAcross(mine, theirs, alignment, event.expression) ??
    movedExpression(candidate, times, predicate);
  if (!expression || expression.readings.length === 0) return null;
  return { candidate, expression, by: 'wording', happensOnce: predicate?.happensOnce ?? false };
}

/**
 * Another telling word in a telling word's place, "opened the library" for "opened the hospital": another event. Words of
 * like meaning ("stated", "said") tell the same.
 */
function isRetold(edit: WordEdit, mine: readonly Item[], theirs: readonly Item[]): boolean {
  const told = tellingStems(mine.slice(edit.draftStart, edit.draftEnd));
  const heard = tellingStems(theirs.slice(edit.sourceStart, edit.sourceEnd));
  return told.length > 0 && heard.length > 0 && !told.some((stem) => heard.includes(stem));
}

function tellingStems(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.time === null ? (eventStem(item.word) ?? []) : []));
}

function isEdited(edits: readonly WordEdit[], i: number): boolean {
  return edits.some((edit) => edit.draftStart <= i && i < edit.draftEnd);
}

function keptShare(words: readonly { readonly isKept: boolean }[]): number {
  return words.filter((word) => word.isKept).length / Math.max(1, words.length);
}

interface Item {
  readonly word: string;
  readonly time: TimeExpression | null;
}

/** The words of a sentence with every time expression as one item that equals any other. */
function wordsAndTimes(text: string, sentence: Span, times: readonly TimeExpression[]): Item[] {
  const items: Item[] = [];
  let last: TimeExpression | null = null;
  for (const token of tokenize(text, sentence)) {
    const time = times.find((candidate) => overlaps(candidate, token)) ?? null;
    if (time === null) items.push({ word: wordOf(text, token), time });
    else if (time !== last) items.push({ word: TIME_WORD, time });
    last = time ?? last;
  }
  return items;
}

/** "Zeman's" is not "Zeman": his daughter's birthday is not his. */
function wordOf(text: string, token: Token): string {
  return isPossessive(text, token) ? `${token.word}'` : token.word;
}

function isPossessive(text: string, token: Token): boolean {
  return /['’]s?$/.test(text.slice(token.start, token.end));
}

/** Stands for a time expression; no token is like it. */
const TIME_WORD = '\u0000';

/** The only expression of the source's sentence, elsewhere in it but beside the same predicate. */
function movedExpression(
  candidate: Candidate,
  times: readonly TimeExpression[],
  predicate: PredicateClass | null,
): TimeExpression | null {
  const [only, ...more] = times;
  if (!only || more.length > 0) return null;
  return predicateOf(candidate.source.prose.text, candidate, only) === predicate ? only : null;
}

function expressionAcross(
  mine: readonly Item[],
  theirs: readonly Item[],
  alignment: ReturnType<typeof alignWords>,
  expression: TimeExpression,
): TimeExpression | null {
  let j = alignment.sourceStart;
  for (let i = 0; i < mine.length; i++) {
    const edit = alignment.edits.find((candidate) => candidate.draftStart <= i && i < candidate.draftEnd);
    const dropped = alignment.edits.find(
      (candidate) => candidate.draftStart === i && candidate.sourceStart === j,
    );
    if (edit) {
      if (mine[i]?.time === expression) return null;
      if (i === edit.draftEnd - 1) j = edit.sourceEnd;
      continue;
    }
    if (dropped) j = dropped.sourceEnd;
    if (mine[i]?.time === expression) return theirs[j]?.time ?? null;
    j++;
  }
  return null;
}

/** How far an expression may stand from the predicate it dates, in characters. */
const PREDICATE_REACH = 90;

/** The same predicate beside the expression on both sides, and names in common: two, or one and most of the words. */
function matchByPredicate(
  event: DatedSentence,
  candidate: Candidate,
  dated: readonly TimeExpression[],
): EventMatch | null {
  const mine = predicateOf(event.text, event.sentence, event.expression);
  // Everybody says something every day: a saying is the same only when its wording is.
  if (!mine || mine.name === 'say') return null;
  const text = candidate.source.prose.text;
  const told = dated.filter((time) => predicateOf(text, candidate, time) === mine);
  // "bought one mill in 2019 and another in 2021": any of the dates may be the draft's.
  const expression = told.find((time) => !contradicts(event.expression, time)) ?? told[0];
  if (!expression) return null;
  const shared = sharedNames(event, candidate);
  const isSameEvent = shared >= 2 || (shared === 1 && candidate.score >= LEAST_SCORE_WITH_ONE_NAME);
  if (!isSameEvent || candidate.score < LEAST_SCORE) return null;
  return { candidate, expression, by: 'event', happensOnce: mine.happensOnce };
}

/** Weighted share of the draft's stems in the source's sentence (see the archive's event search). */
const LEAST_SCORE = 0.3;
const LEAST_SCORE_WITH_ONE_NAME = 0.5;

/**
 * The event verb or noun that an expression dates: the nearest before it in the same clause ("was killed in Tehran on
 * Wednesday in a bombing"), else the nearest after it ("on Sunday called the prime minister"), else one before a comma.
 */
function predicateOf(text: string, sentence: Span, expression: Span): PredicateClass | null {
  const predicates = tokenize(text, sentence).filter(
    (token) =>
      !overlaps(token, expression) &&
      distance(token, expression) <= PREDICATE_REACH &&
      !isInName(text, sentence, token) &&
      predicateClass(token.word) !== null,
  );
  const before = predicates.filter((token) => token.end <= expression.start).at(-1);
  const after = predicates.find((token) => token.start >= expression.end);
  const isSameClause = before && !/[,;:–—]/.test(text.slice(before.end, expression.start));
  const chosen = isSameClause ? before : (after ?? before);
  return chosen ? predicateClass(chosen.word) : null;
}

/** "Attack" in "Heart Attack Grill": a capital inside the sentence makes a name, not an event. */
function isInName(text: string, sentence: Span, token: Span): boolean {
  const first = text.charAt(token.start);
  return token.start > sentence.start && first !== first.toLowerCase();
}

/**
 * How many different names of the draft's sentence the source's sentence has too, by their last words; 0 where the draft
 * names people and the source none of them.
 */
function sharedNames(event: DatedSentence, candidate: Candidate): number {
  const { text } = candidate.source.prose;
  const theirs = new Set(tokenize(text, candidate).map((token) => wordOf(text, token)));
  const named = findNames(event.text, event.sentence)
    .filter((name) => !overlaps(name, event.expression))
    .map((name) => ({ isPerson: isPerson(name), head: tokenize(event.text, name).at(-1)?.word ?? '' }));
  const people = named.filter((name) => name.isPerson);
  if (people.length > 0 && !people.some(({ head }) => theirs.has(head))) return 0;
  return new Set(named.filter(({ head }) => theirs.has(head)).map(({ head }) => head)).size;
}

/** A name of two words that is no known place or body is most likely somebody's. */
function isPerson({ sort, name }: FoundName): boolean {
  return sort === 'person' || (sort === 'unknown' && name.includes(' '));
}
