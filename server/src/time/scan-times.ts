import type { Span } from '../text/span.js';
import { canLieAhead, sideOf } from './cues.js';
import { matchExpression } from './grammar/expression.js';
import { isNextWord, type Match, type Reader, wordAfter, wordBefore } from './grammar/reader.js';
import { EVENT_NOUNS, NAMED_EVENT_NOUNS, NO_STRETCH_WORDS } from './languages/en.js';
import type { Meaning, MeaningOf, ScannedBlock, ScannedTime } from './meaning.js';
import { roleOf } from './roles.js';
import { tokenise } from './tokens.js';
import type { TimeBound } from './values.js';

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
  const joint = reader.tokens[split[1]]?.glue;
  const isDashed = joint === 'dash' || joint === 'hyphen';
  const start = reader.tokens[at]?.start ?? 0;
  const range = { ...meaning, isStretch: isDashed || isStretch(reader.text, start, meaning) };
  const first = scannedTime(reader, at, { ...match, meaning: range, next: split[0] }, undefined);
  const last = scannedTime(reader, split[1], { ...match, meaning: { ...range, end: 'last' } }, undefined);
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
    side: canLieAhead(match.meaning) ? sideOf(reader, at) : null,
    bound: boundOf(text, start),
    role: roleOf(text, { start, end }),
    named: isNamed(match.meaning, text, { start, end }),
  };
}

/** "the Oct. 7 attacks", "the June conflict": the date is, or may be, the name of an event. */
function isNamed(meaning: Meaning, text: string, { start, end }: Span): boolean {
  if (meaning.kind === 'day') return EVENT_NOUNS.has(wordAfter(text, end));
  if (meaning.kind !== 'month' || meaning.year || !NAMED_EVENT_NOUNS.has(wordAfter(text, end))) return false;
  return wordBefore(text, start).toLowerCase() === 'the';
}

/** The day a clock time belongs to: "9 p.m. Friday", "Friday at 9 p.m.". */
function withDay(reader: Reader, match: Match, start: number, before: ScannedTime | undefined): Meaning {
  const clock = match.meaning;
  if (clock.kind !== 'clock') return clock;
  const at = isNextWord(reader, match.next, 'on') ? match.next + 1 : match.next;
  const next = reader.tokens[at];
  const gap = next ? next.start - (reader.tokens[match.next - 1]?.end ?? 0) : Number.POSITIVE_INFINITY;
  const after = gap <= CLOCK_GAP ? matchExpression(reader, at) : null;
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
    case 'than':
      return isLaterThan(text.slice(Math.max(0, start - COMPARISON_LENGTH), start)) ? 'after' : null;
    default:
      return null;
  }
}

/** "later than 2018" but "no later than 2018". */
function isLaterThan(before: string): boolean {
  const words = before.toLowerCase().trim().split(/\s+/);
  const negated = words.at(-3) === 'no' || words.at(-3) === 'not';
  return words.at(-2) === 'later' && !negated;
}

/** "not any later than " is the longest. */
const COMPARISON_LENGTH = 20;

/** What joins two ends of a stretch of time is no longer: " through the ". */
const JOINER_LENGTH = 12;

/** "from 3 May to 4 June", "between 1950 and 1953": the ends of one stretch of time. */
function boundPairs(text: string, times: readonly ScannedTime[]): readonly ScannedTime[] {
  const paired: ScannedTime[] = [...times];
  for (let i = 1; i < times.length; i++) {
    const first = times[i - 1];
    const last = times[i];
    if (!first || !last) continue;
    const joiner = text.slice(first.end, Math.min(last.start, first.end + JOINER_LENGTH)).trim();
    const opened = wordBefore(text, first.start).toLowerCase();
    const opens = opened === 'from' || opened === 'between';
    const isPair =
      (joiner === 'to' && opens) || joiner === 'through' || (joiner === 'and' && opened === 'between');
    if (!isPair || last.start - first.end > JOINER_LENGTH) continue;
    if (first.meaning.kind === 'range' || !isRangeEnd(first.meaning) || !isRangeEnd(last.meaning)) continue;
    const pair = { kind: 'range', first: beforeYearEnd(first, last.meaning), last: last.meaning } as const;
    const range = { ...pair, isStretch: isStretch(text, first.start, pair) };
    paired[i - 1] = { ...first, bound: null, meaning: { ...range, end: 'first' } };
    paired[i] = { ...last, bound: null, meaning: { ...range, end: 'last' } };
  }
  return paired;
}

/** "between 12 November and 3 March 2026" began in 2025: the year is lent by the second date. */
function beforeYearEnd({ meaning, text }: ScannedTime, last: Meaning): Meaning {
  if (!isCalendar(meaning) || !isCalendar(last) || meaning.year?.kind !== 'number') return meaning;
  const { year, month } = meaning;
  const isLent =
    !text.includes(String(year.year)) && last.year?.kind === 'number' && last.year.year === year.year;
  return isLent && month > last.month
    ? { ...meaning, year: { kind: 'number', year: year.year - 1 } }
    : meaning;
}

function isCalendar(meaning: Meaning): meaning is MeaningOf<'day'> | MeaningOf<'month'> {
  return meaning.kind === 'day' || meaning.kind === 'month';
}

/**
 * "between 12 May 2026 and 3 March 2026", "from … to …" tell of a stretch of time, which cannot end before it begins; but
 * "moved from 12 May 2026 to 3 March 2026" and "the difference between May 2026 and May 2025" do not.
 */
function isStretch(
  text: string,
  start: number,
  { first, last }: Pick<MeaningOf<'range'>, 'first' | 'last'>,
): boolean {
  if (!isCalendar(first) || !isCalendar(last)) return false;
  const opened = wordBefore(text, start).toLowerCase();
  if (opened !== 'from' && opened !== 'between') return false;
  const before = text.slice(Math.max(0, start - STRETCH_CONTEXT), start).toLowerCase();
  return !(before.match(/[a-z]+/g) ?? []).some((word) => NO_STRETCH_WORDS.has(word));
}

/** "was brought forward by the committee in a vote from ": how far before a range it may say what else it is, in characters. */
const STRETCH_CONTEXT = 80;

/** Kinds that can begin or end a stretch of time. */
function isRangeEnd(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === 'day' || kind === 'month' || kind === 'year' || kind === 'weekday' || kind === 'numeric-day'
  );
}
