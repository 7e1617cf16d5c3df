import type { Span } from '../text/span.js';
import { matchExpression } from './grammar/expression.js';
import {
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  wordAfter,
  wordBefore,
} from './grammar/reader.js';
import { EVENT_NOUNS } from './languages/en.js';
import type { Meaning, ScannedBlock, ScannedTime } from './meaning.js';
import { isLetter, tokenise } from './tokens.js';
import type { TimeBound } from './values.js';

/** How far left a word may stand that says a date lies ahead (the measured priors were taken with this window). */
const CUE_WINDOW = 70;
/** A clock time and a day so near one another belong together: "Friday at 9 p.m.". */
const CLOCK_GAP = 5;

/**
 * Finds the time expressions of one block of prose without resolving them. The result depends on the block's text
 * alone (offsets are relative to its start), so it can be kept until that changes. One pass; every rule looks only a
 * bounded number of tokens ahead.
 */
export function scanTimes(text: string, span: Span): ScannedBlock {
  const block = text.slice(span.start, span.end);
  const reader: Reader = { text: block, tokens: tokenise(block) };
  const times: ScannedTime[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    const match = matchExpression(reader, at);
    if (match) pushTimes(times, reader, at, match);
    at = match?.next ?? at + 1;
  }
  return { start: span.start, times: boundPairs(block, times) };
}

/** A range gives two expressions, each of which knows the other: "June 13–24, 2025" is "June 13" and "24, 2025". */
function pushTimes(times: ScannedTime[], reader: Reader, at: number, match: Match): void {
  const { meaning, split } = match;
  if (meaning.kind !== 'range' || !split) {
    times.push(scannedTime(reader, at, match, times.at(-1)));
    return;
  }
  const first = scannedTime(reader, at, { ...match, next: split[0] }, undefined);
  const last = scannedTime(reader, split[1], { ...match, meaning: { ...meaning, end: 'last' } }, undefined);
  times.push({ ...first, bound: null }, { ...last, bound: null });
}

function scannedTime(reader: Reader, at: number, match: Match, before: ScannedTime | undefined): ScannedTime {
  const { text, tokens } = reader;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[match.next - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    meaning: match.meaning.kind === 'clock' ? withDay(reader, match, start, before) : match.meaning,
    approximate: match.approximate ?? false,
    edge: match.edge ?? null,
    future: canLieAhead(match.meaning) && hasFutureCue(reader, at),
    bound: boundOf(text, start),
    named: match.meaning.kind === 'day' && EVENT_NOUNS.has(wordAfter(text, end)),
  };
}

/** The day a clock time belongs to: "9 p.m. Friday", "Friday at 9 p.m.". */
function withDay(reader: Reader, match: Match, start: number, before: ScannedTime | undefined): Meaning {
  const clock = match.meaning;
  if (clock.kind !== 'clock') return clock;
  const next = reader.tokens[match.next];
  const gap = next ? next.start - (reader.tokens[match.next - 1]?.end ?? 0) : Number.POSITIVE_INFINITY;
  const after = gap <= CLOCK_GAP ? matchExpression(reader, match.next) : null;
  if (after && isDay(after.meaning)) return { ...clock, day: after.meaning };
  if (before && start - before.end <= CLOCK_GAP && isDay(before.meaning))
    return { ...clock, day: before.meaning };
  return clock;
}

function isDay(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === 'day' ||
    kind === 'numeric-day' ||
    kind === 'weekday' ||
    (kind === 'offset' && meaning.unit === 'day')
  );
}

/** Kinds whose year, week or month is chosen by whether they lie ahead. */
function canLieAhead(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
    case 'quarter':
    case 'holiday':
      return meaning.year === null;
    case 'weekday':
    case 'weekend':
    case 'day-of-month':
      return true;
    case 'range':
      return canLieAhead(meaning.first);
    default:
      return false;
  }
}

/**
 * Whether a word on the left, in the same sentence, says that the date lies ahead: "will meet on Monday", "is
 * expected to resign in May". A verb of reporting in between takes it back: "will resign, she said Monday".
 */
function hasFutureCue(reader: Reader, at: number): boolean {
  const { text, tokens } = reader;
  const start = tokens[at]?.start ?? 0;
  const floor = sentenceStart(text, start);
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.start < floor) return false;
    const cue = token.word?.cue;
    if (cue === 'future') return true;
    if (cue === 'plan' && isNextWord(reader, i + 1, 'to')) return true;
    if (cue === 'infinitive' && isNext(token) && isWord(tokens[i - 1], 'to')) return true;
    if (cue === 'report' || (cue === 'past' && i === at - 1)) return false;
  }
  return false;
}

/** Where the sentence begins, or the window if that is nearer: a stop, a blank and a capital letter. */
function sentenceStart(text: string, from: number): number {
  const floor = Math.max(0, from - CUE_WINDOW);
  for (let i = from - 2; i > floor; i--) {
    const sign = text[i];
    if (sign !== '.' && sign !== '!' && sign !== '?') continue;
    const next = text.charCodeAt(i + 2);
    const isCapital = isLetter(next) && next < 0x60;
    if (text.charCodeAt(i + 1) <= 0x20 && isCapital && !isAbbreviation(wordBefore(text, i))) return i + 1;
  }
  return floor;
}

/** "U.S. troops", "Mr. Price", "Gen. Smith": a stop after a short capitalised word parts no sentences. */
function isAbbreviation(word: string): boolean {
  return word.length > 0 && word.length <= 4 && word.charCodeAt(0) < 0x60;
}

function boundOf(text: string, start: number): TimeBound | null {
  switch (wordBefore(text, start).toLowerCase()) {
    case 'since':
    case 'from':
      return 'from';
    case 'until':
    case 'till':
    case 'through':
      return 'to';
    case 'before':
    case 'by':
      return 'before';
    case 'after':
      return 'after';
    default:
      return null;
  }
}

/** "from 3 May to 4 June", "between 1950 and 1953": the ends of one stretch of time. */
function boundPairs(text: string, times: readonly ScannedTime[]): readonly ScannedTime[] {
  const paired: ScannedTime[] = [...times];
  for (let i = 1; i < times.length; i++) {
    const first = times[i - 1];
    const last = times[i];
    if (!first || !last) continue;
    const joiner = text.slice(first.end, Math.min(last.start, first.end + CUE_WINDOW)).trim();
    const opened = wordBefore(text, first.start).toLowerCase();
    const opens = opened === 'from' || opened === 'between';
    const isPair =
      (joiner === 'to' && opens) || joiner === 'through' || (joiner === 'and' && opened === 'between');
    if (!isPair || last.start - first.end > 12) continue;
    if (first.meaning.kind === 'range' || !isRangeEnd(first.meaning) || !isRangeEnd(last.meaning)) continue;
    const range = { kind: 'range', first: first.meaning, last: last.meaning } as const;
    paired[i - 1] = { ...first, bound: null, meaning: { ...range, end: 'first' } };
    paired[i] = { ...last, bound: null, meaning: { ...range, end: 'last' } };
  }
  return paired;
}

/** Kinds that can begin or end a stretch of time. */
function isRangeEnd(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === 'day' || kind === 'month' || kind === 'year' || kind === 'weekday' || kind === 'numeric-day'
  );
}
