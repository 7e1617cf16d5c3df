import { type OtherCalendar, otherCalendarDay, otherYearOf } from '../calendars.js';
import { civilDate, dayNumber, easterSunday, lastWeekday, nthWeekday, weekdayOf } from '../days.js';
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
import { dayReading, weekendReading, widen } from './units.js';

/** "Christmas", "last Thanksgiving", "Labor Day weekend": the nearest one, unless told otherwise. */
export function resolveHoliday(meaning: MeaningOf<'holiday'>, time: ScannedTime, context: Context): Resolved {
  const found = holidayOf(meaning, time, context);
  const { readings, value } = found;
  if (meaning.weekend) {
    const slack = meaning.holiday === 'easter' ? EASTER_SLACK : 0;
    return { ...found, ...weekends(readings, slack), granularity: 'weekend' };
  }
  const [first] = readings;
  return NATIONAL.has(meaning.holiday) && first ? unresolved(value, 'day', first.interval) : found;
}

/** From Good Friday to Easter Monday. */
const EASTER_SLACK = 1;

/** Every country has its own: the American day is the usual guess, and no more. */
const NATIONAL: ReadonlySet<Holiday> = new Set(['independence', 'election', 'inauguration']);

function holidayOf(meaning: MeaningOf<'holiday'>, time: ScannedTime, context: Context): Resolved {
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

/** The free days around each holiday: from Saturday to a Monday, from a Thursday or Friday to Sunday. */
function weekends(days: readonly TimeReading[], slack: number): Pick<Resolved, 'readings' | 'value'> {
  const readings = days
    .filter(({ interval }) => interval.from === interval.to)
    .map(({ interval: { from: day } }) => {
      const weekday = weekdayOf(day);
      const saturday = day + (WEEKEND_SHIFT[weekday] ?? 0);
      const interval = { from: Math.min(day, saturday) - slack, to: Math.max(day, saturday + 1) + slack };
      return { value: weekendReading(saturday).value, interval };
    });
  return { readings, value: readings[0]?.value ?? 'XXXX-WXX-WE' };
}

/** From each weekday, Sunday first, to the Saturday of its weekend. */
const WEEKEND_SHIFT = [-1, -2, -3, 3, 2, 1, 0];

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
    if (BY_THE_MOON.has(holiday)) {
      return days.map(({ value, interval: { from, to } }) => ({
        value,
        interval: { from: from - MOON_SLACK.from, to: to + MOON_SLACK.to },
      }));
    }
    const isLong = holiday === 'christmas' || holiday === 'easter' || holiday === 'nowruz';
    return isLong
      ? [...days, ...days.map((reading) => ({ ...reading, interval: widen(reading.interval, FEAST_SLACK) }))]
      : days;
  });
}

function firstDay(year: number, holiday: Holiday): number {
  return Math.min(...HOLIDAY_RULES[holiday].map((rule) => holidayDay(year, rule)));
}

const BY_THE_MOON: ReadonlySet<Holiday> = new Set(['ashura', 'eid-al-fitr', 'eid-al-adha']);

/** Feasts of the Islamic calendar begin a day sooner or later by country, and the Eids go on for days. */
const MOON_SLACK = { from: 2, to: 4 };

/**
 * How a holiday is reckoned: a fixed day, of the Gregorian or another calendar; so many days from Easter; the n-th weekday of
 * a month, and days after it.
 */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | MovedRule
  | { readonly fromEaster: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number | 'last';
      readonly after?: number;
    };

/** A day of another calendar, which moves through the Gregorian year. */
interface MovedRule {
  readonly calendar: OtherCalendar;
  readonly month: number;
  readonly day: number;
}

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
  nowruz: [{ calendar: 'jalali', month: 1, day: 1 }],
  ashura: [{ calendar: 'hijri', month: 1, day: 10 }],
  'eid-al-fitr': [{ calendar: 'hijri', month: 10, day: 1 }],
  'eid-al-adha': [{ calendar: 'hijri', month: 12, day: 10 }],
};

function holidayDay(year: number, rule: HolidayRule): number {
  if ('fromEaster' in rule) return easterSunday(year) + rule.fromEaster;
  if ('calendar' in rule) return movedDay(year, rule);
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  if (rule.nth === 'last') return lastWeekday(year, rule.month, rule.weekday);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.after ?? 0);
}

/** The first such day of another calendar that falls in a Gregorian year. */
function movedDay(year: number, rule: MovedRule): number {
  const newYear = dayNumber(year, 1, 1);
  const near = otherYearOf(rule.calendar, newYear);
  const days = [near, near + 1].map((each) => otherCalendarDay(rule.calendar, each, rule.month, rule.day));
  return days.find((day) => day !== null && day >= newYear) ?? newYear;
}
