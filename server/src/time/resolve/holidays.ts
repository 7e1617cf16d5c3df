import { civilDate, dayNumber, easterSunday, lastWeekday, nthWeekday } from '../days.js';
import type { MeaningOf, ScannedTime } from '../meaning.js';
import type { TimeReading } from '../values.js';
import type { Holiday } from '../words.js';
import {
  type Context,
  documentMiddle,
  mentionYear,
  type Resolved,
  resolved,
  resolveYear,
  unresolved,
} from './context.js';
import { dayReading, widen } from './units.js';

/** "Christmas", "last Thanksgiving": the nearest one, unless told otherwise. */
export function resolveHoliday(meaning: MeaningOf<'holiday'>, time: ScannedTime, context: Context): Resolved {
  const { holiday } = meaning;
  if (meaning.year) {
    const year = resolveYear(meaning.year, context);
    return year
      ? resolved(holidayReadings([year.year], holiday), 'day', year.anchor)
      : unresolved('XXXX-XX-XX', 'day');
  }
  const middle = documentMiddle(context);
  const told = mentionYear(context);
  if (told !== null && (context.isNarrative || middle === null)) {
    return resolved(holidayReadings([told], holiday), 'day', 'mention');
  }
  if (middle === null) return unresolved('XXXX-XX-XX', 'day');
  const { year } = civilDate(middle);
  const around = [year - 1, year, year + 1];
  const last = around.findLast((each) => firstDay(each, holiday) <= middle) ?? year - 1;
  const next = around.find((each) => firstDay(each, holiday) > middle) ?? year + 1;
  const years = isAhead(meaning, time, middle, [last, next]) ? [next, last] : [last, next];
  return resolved(holidayReadings(years, holiday), 'day', 'document');
}

function isAhead(
  { which, holiday }: MeaningOf<'holiday'>,
  time: ScannedTime,
  middle: number,
  [last, next]: readonly [last: number, next: number],
): boolean {
  if (which === 'last' || which === 'past' || which === 'previous') return false;
  if (which === 'next' || time.side === 'ahead') return true;
  return firstDay(next, holiday) - middle < middle - firstDay(last, holiday);
}

/** Feasts that last longer than their day: "at Christmas", "over Easter". */
const FEAST_SLACK = 2;

function holidayReadings(years: readonly number[], holiday: Holiday): readonly TimeReading[] {
  return years.flatMap((year) => {
    const days = HOLIDAY_RULES[holiday].map((rule) => dayReading(holidayDay(year, rule)));
    const isLong = holiday === 'christmas' || holiday === 'easter';
    return isLong
      ? [...days, ...days.map((reading) => ({ ...reading, interval: widen(reading.interval, FEAST_SLACK) }))]
      : days;
  });
}

function firstDay(year: number, holiday: Holiday): number {
  return Math.min(...HOLIDAY_RULES[holiday].map((rule) => holidayDay(year, rule)));
}

/** How a holiday is reckoned: a fixed day; so many days from Easter; the n-th weekday of a month, and days after it. */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number | 'last';
      readonly after?: number;
    };

/** Where countries differ, every usual day: Labour Day is the first of May, or in September. */
const HOLIDAY_RULES: Readonly<Record<Holiday, readonly HolidayRule[]>> = {
  'new-year': [{ month: 1, day: 1 }],
  epiphany: [{ month: 1, day: 6 }],
  'martin-luther-king': [{ month: 1, weekday: 1, nth: 3 }],
  inauguration: [
    { month: 1, day: 20 },
    { month: 1, day: 21 },
  ],
  'australia-day': [{ month: 1, day: 26 }],
  groundhog: [{ month: 2, day: 2 }],
  valentine: [{ month: 2, day: 14 }],
  presidents: [{ month: 2, weekday: 1, nth: 3 }],
  womens: [{ month: 3, day: 8 }],
  patrick: [{ month: 3, day: 17 }],
  'ash-wednesday': [{ fromEaster: -46 }],
  'palm-sunday': [{ fromEaster: -7 }],
  'maundy-thursday': [{ fromEaster: -3 }],
  'good-friday': [{ fromEaster: -2 }],
  easter: [{ fromEaster: 0 }],
  'easter-monday': [{ fromEaster: 1 }],
  ascension: [{ fromEaster: 39 }],
  'whit-sunday': [{ fromEaster: 49 }],
  'whit-monday': [{ fromEaster: 50 }],
  'earth-day': [{ month: 4, day: 22 }],
  anzac: [{ month: 4, day: 25 }],
  'workers-day': [{ month: 5, day: 1 }],
  // In the United States and much of the world; in Britain on the fourth Sunday of Lent.
  'mothers-day': [{ month: 5, weekday: 0, nth: 2 }, { fromEaster: -21 }],
  'memorial-day': [{ month: 5, weekday: 1, nth: 'last' }],
  'fathers-day': [{ month: 6, weekday: 0, nth: 3 }],
  juneteenth: [{ month: 6, day: 19 }],
  'canada-day': [{ month: 7, day: 1 }],
  independence: [{ month: 7, day: 4 }],
  bastille: [{ month: 7, day: 14 }],
  'labor-day': [
    { month: 9, weekday: 1, nth: 1 },
    { month: 5, day: 1 },
  ],
  columbus: [{ month: 10, weekday: 1, nth: 2 }],
  halloween: [{ month: 10, day: 31 }],
  'all-saints': [{ month: 11, day: 1 }],
  'all-souls': [{ month: 11, day: 2 }],
  'guy-fawkes': [{ month: 11, day: 5 }],
  // The Tuesday after the first Monday of November.
  election: [{ month: 11, weekday: 1, nth: 1, after: 1 }],
  armistice: [{ month: 11, day: 11 }],
  // In Britain kept on the second Sunday of the month.
  remembrance: [
    { month: 11, day: 11 },
    { month: 11, weekday: 0, nth: 2 },
  ],
  thanksgiving: [
    { month: 11, weekday: 4, nth: 4 },
    { month: 10, weekday: 1, nth: 2 },
  ],
  'christmas-eve': [{ month: 12, day: 24 }],
  christmas: [{ month: 12, day: 25 }],
  boxing: [{ month: 12, day: 26 }],
  'new-years-eve': [{ month: 12, day: 31 }],
};

function holidayDay(year: number, rule: HolidayRule): number {
  if ('fromEaster' in rule) return easterSunday(year) + rule.fromEaster;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  if (rule.nth === 'last') return lastWeekday(year, rule.month, rule.weekday);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.after ?? 0);
}
