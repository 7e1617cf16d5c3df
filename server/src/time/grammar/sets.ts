import type { Token } from '../tokens.js';
import { durationValue } from './durations.js';
import { isNext, isNextWord, isWord, type Match, type Reader, skipWord, wordAfter } from './reader.js';

/** "every Tuesday", "each year", "Sundays", "daily". */
export function matchSet(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token?.word) return null;
  if (token.word.set) return { meaning: { kind: 'set', value: token.word.set, unit: 'day' }, next: at + 1 };
  if (token.word.weekday >= 0 && token.word.plural) return weekdaySet(token.word.weekday, at + 1);
  if (token.word.text !== 'every' && token.word.text !== 'each') return null;
  const target = reader.tokens[skipWord(reader, at + 1, 'single')];
  // "every other Friday", "each second Friday of the term".
  const isOther = wordAfter(reader.text, token.end) === 'other';
  const weekdayAt = isOther ? at + 1 : at + 2;
  const counted = isOther || isOrdinal(target) ? reader.tokens[weekdayAt] : undefined;
  if (counted?.word && counted.word.weekday >= 0) return weekdaySet(counted.word.weekday, weekdayAt + 1);
  if (!isNext(target)) return null;
  if (!target.word) return null;
  if (target.word.weekday >= 0) return weekdaySet(target.word.weekday, at + 2);
  if (target.word.month > 0 && target.capital) {
    const value = `XXXX-${String(target.word.month).padStart(2, '0')}`;
    return { meaning: { kind: 'set', value, unit: 'month' }, next: at + 2 };
  }
  if (target.word.season) {
    return { meaning: { kind: 'set', value: `XXXX-${target.word.season}`, unit: 'season' }, next: at + 2 };
  }
  const { unit } = target.word;
  if (!unit) return null;
  const value = durationValue(unit, { value: 1, vague: false, next: 0 });
  return { meaning: { kind: 'set', value, unit }, next: at + 2 };
}

/**
 * "the first Saturday of each month", "the last Friday of every term", "the second Sunday of the month": what recurs. Reads at the
 * word behind "of", when the weekday has been read.
 */
export function matchRecurringWeekday(reader: Reader, weekday: number, at: number): Match | null {
  const [which, unit] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!isNext(which) || !isNext(unit)) return null;
  const isEach = isWord(which, 'each') || isWord(which, 'every');
  const isOfAny = isWord(which, 'the') && unit.word?.unit === 'month' && !isNextWord(reader, at + 2, 'of');
  return isEach || isOfAny ? weekdaySet(weekday, at + 2) : null;
}

function isOrdinal(token: Token | undefined): boolean {
  return isNext(token) && (token.suffix === 'ordinal' || (token.word?.ordinal ?? 0) > 0);
}

/** TIMEX3 counts weekdays from Monday = 1 to Sunday = 7. */
function weekdaySet(weekday: number, next: number): Match {
  return { meaning: { kind: 'set', value: `XXXX-WXX-${weekday === 0 ? 7 : weekday}`, unit: 'week' }, next };
}
