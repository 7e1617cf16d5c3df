import { durationValue } from './durations.js';
import { isNext, type Match, type Reader, skipWord } from './reader.js';

/** "every Tuesday", "each year", "Sundays", "daily". */
export function matchSet(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token?.word) return null;
  if (token.word.set) return { meaning: { kind: 'set', value: token.word.set, unit: 'day' }, next: at + 1 };
  if (token.word.weekday >= 0 && token.word.plural) return weekdaySet(token.word.weekday, at + 1);
  if (token.word.text !== 'every' && token.word.text !== 'each') return null;
  const target = reader.tokens[skipWord(reader, at + 1, 'single')];
  if (!isNext(target) || !target.word) return null;
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

/** TIMEX3 counts weekdays from Monday = 1 to Sunday = 7. */
function weekdaySet(weekday: number, next: number): Match {
  return { meaning: { kind: 'set', value: `XXXX-WXX-${weekday === 0 ? 7 : weekday}`, unit: 'week' }, next };
}
