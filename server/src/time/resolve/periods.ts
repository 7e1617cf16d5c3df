import {
  addMonths,
  civilDate,
  dayNumber,
  isoWeekInterval,
  isoWeekOf,
  lastWeekday,
  mondayOf,
  monthInterval,
  nthWeekday,
} from '../days.js';
import { pad } from '../edtf.js';
import type { MeaningOf, ScannedTime } from '../meaning.js';
import type { DayInterval, TimeReading } from '../values.js';
import {
  type Context,
  documentMiddle,
  mentionYear,
  type Resolved,
  resolved,
  resolveYear,
  unresolved,
} from './context.js';
import {
  dayReading,
  distinct,
  halfReading,
  monthReading,
  quarterReading,
  seasonReading,
  widen,
  yearReading,
} from './units.js';

/** "the third quarter": the last one of that number that is over, unless a cue says that it lies ahead. */
export function resolveQuarter(meaning: MeaningOf<'quarter'>, time: ScannedTime, context: Context): Resolved {
  const { quarter } = meaning;
  if (meaning.year) {
    const year = resolveYear(meaning.year, context);
    if (!year) return unresolved(`XXXX-Q${quarter}`, 'quarter');
    return withoutFiscal(meaning, resolved([quarterReading(year.year, quarter)], 'quarter', year.anchor));
  }
  const middle = documentMiddle(context);
  const told = context.isNarrative || middle === null ? mentionYear(context) : null;
  if (told !== null) return resolved([quarterReading(told, quarter)], 'quarter', 'mention');
  if (middle === null) return unresolved(`XXXX-Q${quarter}`, 'quarter');
  const { year } = civilDate(middle);
  const thisYear = quarterReading(year, quarter);
  const isOver = thisYear.interval.to < middle;
  const isNow = thisYear.interval.from <= middle && !isOver;
  const other = quarterReading(isOver ? year + 1 : year - 1, quarter);
  // In November "the fourth quarter" is this one; in January it is last year's, unless something lies ahead.
  const first = isOver === (time.side === 'ahead') ? other : thisYear;
  const preferred = isNow || isOver ? thisYear : first;
  const readings = distinct([preferred, thisYear, other]);
  return withoutFiscal(meaning, resolved(readings, 'quarter', 'document'));
}

/** A fiscal quarter begins when its owner's year does: the value stands, the days are not known. */
function withoutFiscal(meaning: MeaningOf<'quarter'>, quarter: Resolved): Resolved {
  return meaning.fiscal ? { ...quarter, readings: [], anchor: 'none' } : quarter;
}

/** "the 1988 period", "last year's quarter": the quarter talked about, else the one before the document's. */
export function resolveSameQuarter(meaning: MeaningOf<'same-quarter'>, context: Context): Resolved {
  const year = resolveYear(meaning.year, context);
  const told = context.mentions.quarter?.interval.from;
  if (!year) return unresolved('XXXX-QX', 'quarter');
  if (told === undefined) return resolved([yearReading(year.year)], 'year', year.anchor);
  return resolved([quarterReading(year.year, Math.ceil(civilDate(told).month / 3))], 'quarter', year.anchor);
}

/** Weeks of a month are counted loosely: its days 1 to 7, or the week that begins in them. */
const WEEK_OF_MONTH_SLACK = 3;

/**
 * "the last week of July", "the first days of 2016"; "the second weekend of May" is the one that begins then. A week is
 * by preference one of the calendar; otherwise so many days from the start or the end, give or take a few.
 */
export function resolvePartOf(meaning: MeaningOf<'part-of'>, whole: Resolved): Resolved {
  const { unit, nth, count } = meaning;
  if (unit === 'month') return monthsOf(meaning, whole);
  if (unit === 'day' && count === 1) return dayOf(nth, whole);
  const readings = whole.readings.flatMap(({ value, interval }) => {
    const days = looseDays(meaning, interval);
    const loose = { value, interval: widen(days, WEEK_OF_MONTH_SLACK) };
    if (unit === 'week' && count !== null)
      return [{ value, interval: calendarWeeks(nth, count, interval) }, loose];
    return count === null ? [loose] : [{ value, interval: days }, loose];
  });
  return { ...whole, readings, granularity: 'week' };
}

/** "the third day of May", "the last day of this year". */
function dayOf(nth: number, whole: Resolved): Resolved {
  const readings = whole.readings.flatMap(({ interval: { from, to } }) => {
    const day = nth < 0 ? to : from + nth - 1;
    return day <= to ? [dayReading(day)] : [];
  });
  return readings.length > 0 ? resolved(readings, 'day', whole.anchor) : unresolved('XXXX-XX-XX', 'day');
}

/** "the first months of 2026", "the last weeks of 2025", "the first days of June": how many may be meant where nobody says. */
const OPEN_MONTHS = 4;
const OPEN_WEEKS = 6;

/** "the third month of 2021", "the first two months of this year". */
function monthsOf({ nth, count }: MeaningOf<'part-of'>, whole: Resolved): Resolved {
  const months = count ?? OPEN_MONTHS;
  const readings = whole.readings.flatMap(({ value, interval: { from, to } }) => {
    const first = nth < 0 ? addMonths(civilDate(to).year, civilDate(to).month, 1 - months) : civilDate(from);
    const start = nth < 0 ? first : addMonths(first.year, first.month, nth - 1);
    const end = addMonths(start.year, start.month, months - 1);
    const interval = {
      from: dayNumber(start.year, start.month, 1),
      to: monthInterval(end.year, end.month).to,
    };
    if (interval.from < from || interval.to > to) return [];
    return [months === 1 ? monthReading(start.year, start.month) : { value, interval }];
  });
  return readings.length > 0 ? resolved(readings, 'month', whole.anchor) : unresolved('XXXX-XX', 'month');
}

/** "week 31" is that of the document's year, where it is one of the calendar. */
export function resolveNumberedWeek({ number }: MeaningOf<'numbered-week'>, context: Context): Resolved {
  const middle = documentMiddle(context);
  const year = middle === null || context.isNarrative ? null : isoWeekOf(middle).year;
  const value = `XXXX-W${pad(number, 2)}`;
  return unresolved(value, 'week', year === null ? null : isoWeekInterval({ year, week: number }));
}

function looseDays({ unit, nth, count }: MeaningOf<'part-of'>, { from, to }: DayInterval): DayInterval {
  const open = unit === 'day' ? 7 : Math.min(OPEN_WEEKS * 7, Math.ceil((to - from + 1) / 2));
  const length = count === null ? open : count * (unit === 'day' ? 1 : 7);
  // "the last five days of May" may be any of its last week.
  if (nth < 0) return { from: to - Math.max(length, 7) + 1, to };
  const start = from + (unit === 'day' ? 0 : 7 * (nth - 1));
  return { from: start, to: start + length - 1 };
}

/** Weeks belong, as in ISO 8601, to the month or year that their Thursday lies in. */
function calendarWeeks(nth: number, count: number, { from, to }: DayInterval): DayInterval {
  const monday = nth < 0 ? mondayOf(to - 3) - 7 * (count - 1) : mondayOf(from + 3) + 7 * (nth - 1);
  return { from: monday, to: monday + 7 * count - 1 };
}

/** "the first Monday of September". A month without a fifth Friday has none. */
export function resolveNthWeekday(meaning: MeaningOf<'nth-weekday'>, whole: Resolved): Resolved {
  const { nth, weekday } = meaning;
  const days = whole.readings.flatMap(({ interval: { from, to } }) => {
    const { year, month } = civilDate(from);
    const day = nth > 0 ? nthWeekday(year, month, weekday, nth) : lastWeekday(year, month, weekday);
    return day <= to ? [day] : [];
  });
  if (days.length === 0) return unresolved('XXXX-XX-XX', 'day');
  return resolved(days.map(dayReading), 'day', whole.anchor);
}

export function resolveHalf(meaning: MeaningOf<'half'>, context: Context): Resolved {
  const year = meaning.year && resolveYear(meaning.year, context);
  if (!year) return unresolved(`XXXX-H${meaning.half}`, 'half');
  return resolved([halfReading(year.year, meaning.half)], 'half', year.anchor);
}

/** "summer 2023", "last summer", "in the spring". A winter belongs to the year it begins in, or to that it ends in. */
export function resolveSeason(meaning: MeaningOf<'season'>, time: ScannedTime, context: Context): Resolved {
  const { season } = meaning;
  if (meaning.year) {
    const year = resolveYear(meaning.year, context);
    if (!year) return unresolved(`XXXX-${season}`, 'season');
    const readings = [seasonReading(year.year, season)];
    if (season === 'WI') readings.push(seasonReading(year.year - 1, season));
    return resolved(readings, 'season', year.anchor);
  }
  const told = mentionYear(context);
  if (told !== null && (context.isNarrative || isOfMention(meaning))) {
    return resolved([seasonReading(told, season), seasonReading(told + 1, season)], 'season', 'mention');
  }
  const middle = documentMiddle(context);
  if (middle === null) return unresolved(`XXXX-${season}`, 'season');
  return resolved(seasonsNear(meaning, time, middle), 'season', 'document');
}

function isOfMention(meaning: MeaningOf<'season'>): boolean {
  return meaning.which === 'following' || meaning.which === 'previous' || meaning.which === 'that';
}

function seasonsNear(
  meaning: MeaningOf<'season'>,
  time: ScannedTime,
  middle: number,
): readonly TimeReading[] {
  const { season, which } = meaning;
  const { year } = civilDate(middle);
  const around = [year - 2, year - 1, year, year + 1].map((each) => seasonReading(each, season));
  const over = around.filter((reading) => reading.interval.to < middle);
  const begun = around.filter((reading) => reading.interval.from <= middle);
  const ahead = around.filter((reading) => reading.interval.from > middle);
  switch (which) {
    case 'last':
    case 'past':
      return [over.at(-1), over.at(-2)].filter((reading) => reading !== undefined);
    case 'next':
      return ahead.slice(0, 1);
    case 'this':
      return [around[2], begun.at(-1)].filter((reading) => reading !== undefined);
    default: {
      const order = time.side === 'ahead' ? [ahead[0], begun.at(-1)] : [begun.at(-1), ahead[0]];
      return order.filter((reading) => reading !== undefined);
    }
  }
}
