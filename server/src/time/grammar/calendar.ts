import type { Meaning, MeaningOf, YearName } from '../meaning.js';
import type { Token } from '../tokens.js';
import { type DayNumber, dayJoinerEnd, MAX_DAY, readDayNumber } from './day-number.js';
import { isMonthAlone } from './month-name.js';
import { readYearInWords } from './numbers.js';
import { joinerEnd, rangeMatch } from './ranges.js';
import { isCutOff, isNext, isWord, type Match, type Reader, signAfter, wordBefore } from './reader.js';
import { isYearToken, readYearName } from './year-name.js';

/** "July 32" is a slip; "July 96" is something else. */
const MAX_SLIP = 39;

/**
 * "August 4, 2024", "Aug. 4", "June 13–24, 2025", "August 2024", "October". Reads at the month. With `lone` it does
 * not look for a second date, which bounds the work on a long chain of them.
 */
export function matchMonthFirst(reader: Reader, at: number, lone = false): Match | null {
  const month = reader.tokens[at]?.word?.month ?? 0;
  if (month === 0) return null;
  const day = readDayAfterMonth(reader, at + 1);
  if (day) return finishDay(reader, month, day, lone);
  return matchMonth(reader, at, lone);
}

/** "4 August 2024", "the 4th of August", "3 to 5 May", "30 April–2 May 2024". Reads at the day or at "the". */
export function matchDayFirst(reader: Reader, at: number, lone = false): Match | null {
  const start = isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
  const first = readDayNumber(reader, start);
  if (!first) return null;
  const whole = readMonthOfDay(reader, first, start > at);
  if (whole) return matchDayMonth(reader, at, first, whole, lone);
  const joined = dayJoinerEnd(reader, first.next);
  const last = joined > 0 ? readDayNumber(reader, joined) : null;
  if (!last || last.day <= first.day || first.day > MAX_DAY || last.day > MAX_DAY) return null;
  const month = readMonthOfDay(reader, last, true);
  if (!month) return null;
  const year = readYearName(reader, month.next);
  const name = year?.year ?? null;
  const from = dayMeaning(name, month.month, first.day);
  const to = dayMeaning(name, month.month, last.day);
  return rangeMatch(from, to, [first.next, joined], year?.next ?? month.next);
}

function matchDayMonth(
  reader: Reader,
  at: number,
  day: DayNumber,
  { month, next }: { readonly month: number; readonly next: number },
  lone: boolean,
): Match | null {
  const year = readYearName(reader, next);
  if (day.day > MAX_DAY && year?.year.kind !== 'number') return null;
  const end = year?.next ?? next;
  if (!year && !isPlausibleDay(reader, at, month, day, next)) return null;
  const range = lone ? null : readRangeEnd(reader, end, matchDayFirst);
  const meaning = dayMeaning(year?.year ?? lentYear(range, month), month, day.day);
  return range?.closed
    ? rangeMatch(meaning, range.last, [end, range.start], range.next)
    : { meaning, next: end };
}

/** A month behind a day: "4 August", "4th of August", "4-Aug", "4 August"; `sure` allows a bare "4 may". */
function readMonthOfDay(
  reader: Reader,
  day: DayNumber,
  sure: boolean,
): { month: number; next: number } | null {
  const { tokens } = reader;
  let at = day.next;
  if (isWord(tokens[at], 'day') && isNext(tokens[at])) at++;
  if (isNext(tokens[at]) && isWord(tokens[at], 'of')) at++;
  const token = tokens[at];
  const month = token?.word?.month ?? 0;
  if (!token || month === 0) return null;
  if (!isNext(token) && token.glue !== 'none' && token.glue !== 'slash') return null;
  if (token.word?.common && !token.capital && !sure && !isYearToken(tokens[at + 1])) return null;
  // "first March offensive": an ordinal in words needs "of".
  if (day.ordinal && at === day.next && tokens[day.next - 1]?.word) return null;
  return { month, next: at + 1 };
}

/** A day behind a month: "August 4", "August the 4th", "October, 1st", "Oct/2", "May twenty-nine". */
function readDayAfterMonth(reader: Reader, start: number): DayNumber | null {
  const { tokens } = reader;
  const at = isWord(tokens[start], 'the') && isNext(tokens[start]) ? start + 1 : start;
  const token = tokens[at];
  if (!token) return null;
  const day = token.word && readYearInWords(reader, at) ? null : readDayNumber(reader, at);
  if (!day || (isCutOff(reader, day.next) && tokens[day.next]?.glue !== 'hyphen')) return null;
  if (isClock(reader, day.next) || (at > start && (!day.ordinal || token.capital))) return null;
  const isWrittenOn = token.glue === 'none' && tokens[start - 1]?.capital === true;
  const glued =
    isNext(token) || isWrittenOn || token.glue === 'slash' || (token.glue === 'comma' && day.ordinal);
  if (!glued || (day.day > MAX_DAY && !isSlip(reader, start - 1, day))) return null;
  return day;
}

/** "May 9 a.m.": the number is an hour. */
function isClock(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token?.word || (token.glue !== 'blank' && token.glue !== 'none')) return false;
  return token.word.text === 'am' || token.word.text === 'pm' || token.word.text.endsWith('.m');
}

/** "on July 32", "July 32nd", "July 32, 2024": meant as a day, though there is none. */
function isSlip(reader: Reader, month: number, day: DayNumber): boolean {
  if (day.day > MAX_SLIP) return false;
  if (day.ordinal || isYearToken(reader.tokens[day.next])) return true;
  const before = wordBefore(reader.text, reader.tokens[month]?.start ?? 0).toLowerCase();
  const sign = signAfter(reader.text, reader.tokens[day.next - 1]?.end ?? 0);
  return before === 'on' && (sign === '' || '.,;)'.includes(sign));
}

/** A yearless day that does not exist in its month is only believed where a date must stand: "on 31 June". */
function isPlausibleDay(reader: Reader, at: number, month: number, day: DayNumber, next: number): boolean {
  if (day.day === 0 || day.day > MAX_DAY) return false;
  const token = reader.tokens[next - 1];
  if (token?.word?.common && !day.ordinal && !token.capital && !isWord(reader.tokens[at], 'the'))
    return false;
  if (day.day <= 29 || (month !== 2 && day.day <= 30)) return true;
  if (month !== 2 && month !== 4 && month !== 6 && month !== 9 && month !== 11) return true;
  const before = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  return (
    before === 'on' ||
    before === 'since' ||
    before === 'until' ||
    isWord(reader.tokens[at], 'the') ||
    day.ordinal
  );
}

function finishDay(reader: Reader, month: number, day: DayNumber, lone: boolean): Match {
  const to = dayJoinerEnd(reader, day.next);
  const last = to > 0 ? readRangeDay(reader, to, day) : null;
  if (last) {
    const year = readYearName(reader, last.next);
    const name = year?.year ?? null;
    const start = dayMeaning(name, month, day.day);
    return rangeMatch(start, dayMeaning(name, month, last.day), [day.next, to], year?.next ?? last.next);
  }
  const year = readYearName(reader, day.next);
  const next = year?.next ?? day.next;
  const range = lone ? null : readRangeEnd(reader, next, matchMonthFirst);
  const meaning = dayMeaning(year?.year ?? lentYear(range, month), month, day.day);
  return range?.closed ? rangeMatch(meaning, range.last, [next, range.start], range.next) : { meaning, next };
}

/** "November–February 2017" began in 2016: the year of the second date, or the one before where the range crosses it. */
function lentYear(range: RangeEnd | null, month: number): YearName | null {
  const year = range?.last.year ?? null;
  if (!range?.closed || year?.kind !== 'number' || month <= range.last.month) return year;
  return { kind: 'number', year: year.year - 1 };
}

/** The second day of "June 13–24" or "June 13 to 24"; words need a sign or a year after it. */
function readRangeDay(reader: Reader, at: number, first: DayNumber): DayNumber | null {
  const token = reader.tokens[at];
  const last = readDayNumber(reader, at);
  if (!token || !last || token.word || last.day <= first.day || last.day > MAX_DAY) return null;
  if (isCutOff(reader, last.next) || isClock(reader, last.next)) return null;
  // "4 June", "5 May": the number belongs to the month after it.
  if (isNext(reader.tokens[last.next]) && (reader.tokens[last.next]?.word?.month ?? 0) > 0) return null;
  if (token.glue === 'hyphen' || token.glue === 'dash') return last;
  if (isYearToken(reader.tokens[last.next])) return last;
  const sign = signAfter(reader.text, token.end);
  return sign === '' || '.,;)'.includes(sign) ? last : null;
}

/** The second date of a range; not `closed` when "and" only lists it. */
interface RangeEnd {
  readonly last: MeaningOf<'day'> | MeaningOf<'month'>;
  readonly start: number;
  readonly next: number;
  readonly closed: boolean;
}

/**
 * A whole date behind "–", "to" or "and" that may lend its year to the one before: "30 April–2 May 2024", "June and
 * August 2024". "and" only lists them: not `closed`.
 */
function readRangeEnd(
  reader: Reader,
  at: number,
  rule: (reader: Reader, at: number, lone: boolean) => Match | null,
): RangeEnd | null {
  const to = joinerEnd(reader, at);
  if (to === 0) return null;
  const match = rule(reader, to, true);
  if (match?.meaning.kind !== 'day' && match?.meaning.kind !== 'month') return null;
  return { last: match.meaning, start: to, next: match.next, closed: !isWord(reader.tokens[at], 'and') };
}

/** A month with or without its year: "August 2024", "Aug., 2024", "October of that year", "in May". */
function matchMonth(reader: Reader, at: number, lone: boolean): Match | null {
  const token = reader.tokens[at];
  const month = token?.word?.month ?? 0;
  if (!token || month === 0) return null;
  const year = readYearName(reader, at + 1);
  const next = year?.next ?? at + 1;
  const range = lone ? null : readRangeEnd(reader, next, matchMonthFirst);
  // "Jan-Feb 2017", "March to June", "between august and october": they tell by what they are joined to.
  const isJoined = range !== null && isJoinedMonth(reader, token, range);
  if (!year && !isJoined && !isMonthAlone(reader, at)) return null;
  const meaning: Meaning = { kind: 'month', year: year?.year ?? lentYear(range, month), month, which: null };
  return range?.closed && range.last.kind === 'month'
    ? rangeMatch(meaning, range.last, [next, range.start], range.next)
    : { meaning, next };
}

/** Whether what stands behind a month makes it one: "Jan-Feb 2017", "May to March", "between may and june". */
function isJoinedMonth(reader: Reader, token: Token, { last, closed }: RangeEnd): boolean {
  const before = wordBefore(reader.text, token.start).toLowerCase();
  if (before === 'between' || (before === 'from' && closed)) return last.kind === 'month';
  const isFull = last.kind === 'month' && !token.word?.short;
  return closed && token.capital && (last.year !== null || isFull);
}

function dayMeaning(year: YearName | null, month: number, day: number): MeaningOf<'day'> {
  return { kind: 'day', year, month, day, weekday: null };
}
