import { WORDS_AFTER_DAY } from '../languages/en.js';
import type { StatedWeekday } from '../meaning.js';
import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { isBeforeClock, isClockInWords } from './clock.js';
import { readOrdinal } from './numbers.js';
import { matchNumericDay, matchShortDay } from './numeric.js';
import {
  endsClause,
  firstMatch,
  isCutOff,
  isNext,
  isWord,
  type Match,
  type Reader,
  wordAfter,
} from './reader.js';

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
    [
      matchNumericDay,
      (r, i) => matchShortDay(r, i, true),
      (r, i) => matchDayFirst(r, i),
      (r, i) => matchMonthFirst(r, i),
    ],
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

/** Behind "Monday the twenty-fourth": a clause's end, or a word that goes on with the day. */
function endsDay(reader: Reader, next: number): boolean {
  const end = reader.tokens[next - 1]?.end ?? 0;
  if (isBeforeClock(reader, next) || isClockInWords(reader, next)) return true;
  return endsClause(reader.text, end) || WORDS_AFTER_DAY.has(wordAfter(reader.text, end));
}

/** Signs behind a bare number that leave it a day: "on Friday 31.", but not "won Monday 21-14". */
function endsSentence(reader: Reader, at: number): boolean {
  const end = reader.tokens[at]?.end ?? 0;
  const sign = reader.text[end];
  if (sign === undefined || sign === '\n') return true;
  return ('.,;!?)'.includes(sign) && !isCutOff(reader, at + 1)) || isBeforeClock(reader, at + 1);
}

/** "Friday the 13th", "Friday 13th", "Friday 13.", "Friday the thirteenth". */
function matchOrdinalDay(reader: Reader, weekdayAt: number, at: number): Match | null {
  const the = isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]);
  const start = the ? at + 1 : at;
  const token = reader.tokens[start];
  const weekday = reader.tokens[weekdayAt]?.word?.weekday ?? 0;
  if (token?.word) {
    const ordinal = the ? readOrdinal(reader, start) : null;
    if (!ordinal || !endsDay(reader, ordinal.next)) return null;
    return { meaning: { kind: 'day-of-month', day: ordinal.value, weekday }, next: ordinal.next };
  }
  if (!token || token.digits === 0 || token.digits > 2 || token.value > 31 || token.value < 1) return null;
  const isBare = token.suffix === null && token.glue === 'blank' && endsSentence(reader, start);
  if (token.suffix !== 'ordinal' && !isBare) return null;
  return { meaning: { kind: 'day-of-month', day: token.value, weekday }, next: start + 1 };
}
