import type { StatedWeekday } from '../meaning.js';
import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { matchNumericDay } from './numeric.js';
import { firstMatch, isNext, isWord, type Match, type Reader } from './reader.js';

/** A weekday with its day: "Monday, August 4, 2024", "Monday 4 August", "Sunday night, Aug. 4", "Friday the 13th". */
export function matchDatedWeekday(reader: Reader, at: number): Match | null {
  const part = isNext(reader.tokens[at + 1]) ? reader.tokens[at + 1]?.word?.part : null;
  return matchDated(reader, at, at + 1) ?? (part ? matchDated(reader, at, at + 2) : null);
}

/** The day behind a weekday; both are one expression. */
function matchDated(reader: Reader, weekdayAt: number, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token || (token.glue !== 'blank' && token.glue !== 'comma' && token.glue !== 'hyphen')) return null;
  const match = firstMatch(
    [matchNumericDay, (r, i) => matchDayFirst(r, i), (r, i) => matchMonthFirst(r, i)],
    reader,
    at,
  );
  if (!match) return matchOrdinalDay(reader, weekdayAt, at);
  const stated = statedWeekday(reader, weekdayAt, at, match.next);
  const { meaning } = match;
  if (meaning.kind === 'day' || meaning.kind === 'numeric-day') {
    return { ...match, meaning: { ...meaning, weekday: stated } };
  }
  return meaning.kind === 'range' && meaning.first.kind === 'day' && token.glue !== 'comma' ? match : null;
}

function statedWeekday(reader: Reader, weekdayAt: number, at: number, next: number): StatedWeekday {
  const word = reader.tokens[weekdayAt];
  const first = isWord(reader.tokens[at], 'the') ? reader.tokens[at + 1] : reader.tokens[at];
  return {
    weekday: word?.word?.weekday ?? 0,
    start: word?.start ?? 0,
    end: word?.end ?? 0,
    daySpan: { start: first?.start ?? 0, end: reader.tokens[next - 1]?.end ?? 0 },
  };
}

/** "Friday the 13th", "Friday 13th". */
function matchOrdinalDay(reader: Reader, weekdayAt: number, at: number): Match | null {
  const start = isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
  const token = reader.tokens[start];
  if (token?.suffix !== 'ordinal' || token.digits > 2 || token.value > 31 || token.value < 1) return null;
  const weekday = reader.tokens[weekdayAt]?.word?.weekday ?? 0;
  return { meaning: { kind: 'day-of-month', day: token.value, weekday }, next: start + 1 };
}
