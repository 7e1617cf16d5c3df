import { monthLength } from '../days.js';
import type { Meaning } from '../meaning.js';
import type { Token } from '../tokens.js';
import type { Match, Reader } from './reader.js';
import { fullYear } from './year-name.js';

/** A field over this is neither a day nor a slip for one: "50/6/2018" is impossible, "99/100/2000" no date at all. */
const MAX_FIELD = 99;

/** "2024-08-04", "2024/8/4", "04/08/2024", "4.8.2024", "27.03.15". Reads at the first number. */
export function matchNumericDay(reader: Reader, at: number): Match | null {
  const [first, second, third] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!first || !second || !third || !isField(first) || !isField(second) || !isField(third)) return null;
  const { glue } = second;
  if (third.glue !== glue || (glue !== 'hyphen' && glue !== 'slash' && glue !== 'dot')) return null;
  if (isContinued(reader, at)) return null;
  if (first.digits === 4) return yearFirst(first, second, third, at + 3);
  return glue === 'hyphen' && third.digits !== 4 ? null : yearLast(first, second, third, at + 3);
}

/** Digits before or after with the same sign: a telephone number, a version. */
function isContinued(reader: Reader, at: number): boolean {
  const before = reader.tokens[at];
  const after = reader.tokens[at + 3];
  if (before && before.glue !== 'far' && before.glue !== 'blank' && reader.tokens[at - 1]?.word === null) {
    return before.glue !== 'comma' && before.glue !== 'dash' && before.glue !== 'stop';
  }
  return after?.word === null && (after.glue === 'hyphen' || after.glue === 'slash' || after.glue === 'dot');
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

/** With a year of two digits only a possible date is one: "12/34/56" is not. */
function isSaneShort(first: Token, second: Token): boolean {
  const [low, high] = first.value < second.value ? [first.value, second.value] : [second.value, first.value];
  return low <= 12 && high <= 31;
}

function isField(token: Token): boolean {
  return token.digits > 0 && token.suffix === null;
}
