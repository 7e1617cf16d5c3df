import { monthLength } from '../days.js';
import { NUMERIC_NAMES, WORDS_AFTER_DAY } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import type { Token } from '../tokens.js';
import { joinerEnd, rangeMatch } from './ranges.js';
import { endsClause, isCutOff, isWord, type Match, type Reader, wordAfter, wordBefore } from './reader.js';
import { fullYear, isYearToken } from './year-name.js';

/** A field over this is neither a day nor a slip for one: "50/6/2018" is impossible, "99/100/2000" no date at all. */
const MAX_FIELD = 99;

/** "2024-08-04", "2024/8/4", "04/08/2024", "4.8.2024", "27.03.15", "10/1/2018-10/7/2018". Reads at the first number. */
export function matchNumericDay(reader: Reader, at: number): Match | null {
  const first = readNumericDay(reader, at);
  if (!first || isContinuing(reader, at)) return null;
  const joined = reader.tokens[first.next];
  const isJoined = joined?.glue === 'hyphen' || joined?.glue === 'dash';
  const last = isJoined ? readNumericDay(reader, first.next) : null;
  if (last && !isContinued(reader, last.next)) {
    return rangeMatch(first.meaning, last.meaning, [first.next, first.next], last.next);
  }
  return isContinued(reader, first.next) ? null : first;
}

function readNumericDay(reader: Reader, at: number): Match | null {
  const [first, second, third] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!first || !second || !third || !isField(first) || !isField(second) || !isField(third)) return null;
  const { glue } = second;
  if (third.glue !== glue || (glue !== 'hyphen' && glue !== 'slash' && glue !== 'dot')) return null;
  if (first.digits === 4) return yearFirst(first, second, third, at + 3);
  return glue === 'hyphen' && third.digits !== 4 ? null : yearLast(first, second, third, at + 3);
}

/** "20240804", as machines write it; eight digits that are no day of these centuries are a number. */
export function matchCompactDay(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (
    token?.digits !== 8 ||
    token.suffix !== null ||
    token.glue === 'none' ||
    isContinuing(reader, at) ||
    isCutOff(reader, at + 1)
  )
    return null;
  const [year, month, day] = [
    Math.floor(token.value / 10_000),
    Math.floor(token.value / 100) % 100,
    token.value % 100,
  ];
  if (year < FIRST_COMPACT_YEAR || year > LAST_COMPACT_YEAR || day < 1 || day > monthLength(year, month))
    return null;
  return {
    meaning: { kind: 'day', year: { kind: 'number', year }, month, day, weekday: null },
    next: at + 1,
  };
}

const FIRST_COMPACT_YEAR = 1900;
const LAST_COMPACT_YEAR = 2099;

/** Digits before with a sign between: a telephone number, a version. */
function isContinuing(reader: Reader, at: number): boolean {
  const glue = reader.tokens[at]?.glue;
  if (!glue || glue === 'far' || glue === 'blank' || reader.tokens[at - 1]?.word !== null) return false;
  return glue !== 'comma' && glue !== 'dash' && glue !== 'stop';
}

function isContinued(reader: Reader, next: number): boolean {
  const after = reader.tokens[next];
  return after?.word === null && (after.glue === 'hyphen' || after.glue === 'slash' || after.glue === 'dot');
}

/**
 * "on 11/20", "from 10/1 to 11/7", "10/1-11/2/2017"; `sure` behind a weekday: "Friday 5/12". Two numbers and a stroke are
 * mostly a fraction, a score or a pair, so that something must say that a date is meant.
 */
export function matchShortDay(reader: Reader, at: number, sure = false): Match | null {
  const first = isContinuing(reader, at) ? null : readShortDay(reader, at);
  if (!first) return null;
  const range = sure ? null : shortRange(reader, at, first);
  if (range) return range;
  const isOn = isWord(reader.tokens[at - 1], 'on') && reader.tokens[at]?.glue === 'blank';
  return (sure || isOn) && endsDate(reader, first.next) ? first : null;
}

function shortRange(reader: Reader, at: number, first: Match): Match | null {
  const joined = joinerEnd(reader, first.next);
  const full = joined > 0 ? readNumericDay(reader, joined) : null;
  const last = full ?? (joined > 0 ? readShortDay(reader, joined) : null);
  if (last?.meaning.kind !== 'numeric-day' || first.meaning.kind !== 'numeric-day') return null;
  const opened = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  const opens = opened === 'from' || opened === 'between';
  const year = reader.tokens[last.next];
  const named = isYearToken(year) && (year.glue === 'comma' || year.glue === 'blank') ? year.value : null;
  const isSure =
    full !== null || named !== null || (opens && !isFraction(first.meaning) && !isFraction(last.meaning));
  const next = full === null && named !== null ? last.next + 1 : last.next;
  if (!isSure || !endsDate(reader, next)) return null;
  const lastYear = last.meaning.year ?? named;
  return rangeMatch(
    { ...first.meaning, year: lastYear },
    { ...last.meaning, year: lastYear },
    [first.next, joined],
    next,
  );
}

/** "3/4", "5/8" and "7/10" may be parts of a whole; "11/7" and "10/25" are not. */
function isFraction({ first, second }: { readonly first: number; readonly second: number }): boolean {
  return first < second && second <= FRACTION_LIMIT;
}

const FRACTION_LIMIT = 10;

function readShortDay(reader: Reader, at: number): Match | null {
  const [first, second] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!first || !second || second.glue !== 'slash' || !isField(first) || !isField(second)) return null;
  if (first.digits > 2 || second.digits > 2 || !isSaneShort(first, second)) return null;
  if (first.value === 0 || second.value === 0 || NUMERIC_NAMES.has(`${first.value}/${second.value}`))
    return null;
  if (reader.tokens[at + 2]?.glue === 'slash') return null;
  const meaning: Meaning = {
    kind: 'numeric-day',
    first: first.value,
    second: second.value,
    year: null,
    weekday: null,
  };
  return { meaning, next: at + 2 };
}

/** What may stand behind a date in figures: a sign, a time, or a word that goes on ("on 5/12 at noon"). */
function endsDate(reader: Reader, next: number): boolean {
  if (isCutOff(reader, next)) return false;
  const end = reader.tokens[next - 1]?.end ?? 0;
  const after = wordAfter(reader.text, end);
  return endsClause(reader.text, end) || WORDS_AFTER_DAY.has(after) || after === 'between';
}

function yearFirst(year: Token, month: Token, day: Token, next: number): Match | null {
  if (month.digits > 2 || day.digits > 2 || year.value < 1000) return null;
  // Only the full form is surely a date: "2015-1-32" may be a serial number.
  if (month.value > 12 && month.digits + day.digits < 4) return null;
  if (day.value > 31 && month.digits + day.digits < 4) return null;
  // "Version 2024.02.30" is no slip for a day.
  const isDay = month.value <= 12 && day.value <= monthLength(year.value, month.value);
  if (month.glue === 'dot' && !isDay) return null;
  const meaning: Meaning = {
    kind: 'day',
    year: { kind: 'number', year: year.value },
    month: month.value,
    day: day.value,
    weekday: null,
  };
  return { meaning, next };
}

function yearLast(first: Token, second: Token, third: Token, next: number): Match | null {
  if (first.digits > 2 || second.digits > 2 || (third.digits !== 4 && third.digits !== 2)) return null;
  if (first.value === 0 || second.value === 0 || Math.max(first.value, second.value) > MAX_FIELD) return null;
  const short = third.digits === 2;
  if (short && (!isSaneShort(first, second) || (second.glue === 'dot' && first.digits + second.digits < 4)))
    return null;
  const year = short ? fullYear(third.value) : third.value;
  if (year < 1000 || year > 2199) return null;
  return {
    meaning: { kind: 'numeric-day', first: first.value, second: second.value, year, weekday: null },
    next,
  };
}

/** Without a year of four digits only a possible date is one: "12/34/56" is not. */
function isSaneShort(first: Token, second: Token): boolean {
  const [low, high] = first.value < second.value ? [first.value, second.value] : [second.value, first.value];
  return low <= 12 && high <= 31;
}

function isField(token: Token): boolean {
  return token.digits > 0 && token.suffix === null;
}
