import { civilDate, dayNumber, monthLength, weekdayOf } from '../days.js';
import { pad } from '../edtf.js';
import type { MeaningOf, ScannedTime, StatedWeekday } from '../meaning.js';
import type { TimeAnchor, TimeProblem } from '../values.js';
import { chooseYears, namedYear } from './choose-year.js';
import { type Context, documentDay, documentMiddle, type Resolved, resolved, unresolved } from './context.js';
import { dayReading, distinct } from './units.js';

/** "4 August 2024", "August 4": a day of a month, its year named or chosen. */
export function resolveDay(meaning: MeaningOf<'day'>, time: ScannedTime, context: Context): Resolved {
  const { month, day, weekday } = meaning;
  const impossible = impossibleDay(meaning);
  const year = meaning.year?.kind === 'number' ? pad(meaning.year.year, 4) : 'XXXX';
  const shape = `${year}-${pad(month, 2)}-${pad(day, 2)}`;
  if (impossible) return { ...unresolved(shape, 'day'), problem: impossible };
  const choice = meaning.year ? namedYear(meaning, context) : chooseYears(month, day, time, context);
  if (!choice) return unresolved(shape, 'day');
  const days = choice.years
    .filter((year) => day <= monthLength(year, month))
    .map((year) => dayNumber(year, month, day));
  // "Feb. 29" without a year is some leap year's; only a year that is named can lack it.
  if (days.length === 0) {
    const problem = meaning.year?.kind === 'number' ? noSuchDay(month, meaning.year.year) : null;
    return { ...unresolved(shape, 'day'), problem };
  }
  const ordered = weekday ? withWeekday(days, meaning, choice.anchor, context) : days;
  const problem =
    weekday && isCertain(choice.anchor, ordered) ? weekdayProblem(weekday, ordered[0] ?? 0) : null;
  return resolved(ordered.map(dayReading), 'day', choice.anchor, problem);
}

/** A weekday is only held against a day of one certain year; the year told of is a guess. */
function isCertain(anchor: TimeAnchor, days: readonly number[]): boolean {
  return anchor === 'explicit' || (anchor === 'document' && days.length === 1);
}

/** No year has this day: "31 June", "month 13". February 29 depends on the year and is looked at later. */
function impossibleDay(meaning: MeaningOf<'day'>): TimeProblem | null {
  const { month, day, year } = meaning;
  if (month < 1 || month > 12) return { kind: 'invalid', reason: 'no-such-month', lastDay: null };
  const leap = year?.kind === 'number' ? year.year : 2000;
  return day < 1 || day > monthLength(leap, month) ? noSuchDay(month, leap) : null;
}

function noSuchDay(month: number, year: number): TimeProblem {
  return { kind: 'invalid', reason: 'no-such-day', lastDay: monthLength(year, month) };
}

/**
 * "Monday, August 4": nobody names a day of another year so when this year's is only days away, so that one is the
 * only reading, whatever its weekday.
 */
function withWeekday(
  days: readonly number[],
  meaning: MeaningOf<'day'>,
  anchor: TimeAnchor,
  context: Context,
): readonly number[] {
  const today = documentDay(context);
  if (today === null || anchor === 'explicit' || meaning.year) return days;
  const { year } = civilDate(today);
  const near = [year - 1, year, year + 1]
    .map((each) => dayNumber(each, meaning.month, meaning.day))
    .find((day) => Math.abs(day - today) <= NEAR_DAYS);
  if (near === undefined) return fittingFirst(days, meaning.weekday);
  if (anchor === 'document') return [near];
  return weekdayOf(near) === meaning.weekday?.weekday ? [near, ...days] : days;
}

/** "Friday, 14 March": of the years it may be of, those with that weekday come first. */
function fittingFirst(days: readonly number[], stated: StatedWeekday | null): readonly number[] {
  const isFitting = (day: number): boolean => weekdayOf(day) === stated?.weekday;
  return [...days.filter(isFitting), ...days.filter((day) => !isFitting(day))];
}

/** A day this near the document's own is of the same year, or of the turn of the year. */
const NEAR_DAYS = 31;

function weekdayProblem(stated: StatedWeekday, day: number): TimeProblem | null {
  const actual = weekdayOf(day);
  if (actual === stated.weekday) return null;
  const { start, end, daySpan } = stated;
  return { kind: 'weekday', stated: stated.weekday, actual, weekdaySpan: { start, end }, daySpan };
}

/** "04/08/2024", "on 5/12": as the document writes its dates, else both ways. */
export function resolveNumericDay(
  meaning: MeaningOf<'numeric-day'>,
  time: ScannedTime,
  context: Context,
): Resolved {
  const { year } = meaning;
  return year === null
    ? resolveShortDay(meaning, time, context)
    : resolveFullDay({ ...meaning, year }, context);
}

/** "on 5/12": each order that gives a day, its year chosen as that of "12 May". */
function resolveShortDay(
  { first, second, weekday }: MeaningOf<'numeric-day'>,
  time: ScannedTime,
  context: Context,
): Resolved {
  const orders = { mdy: [first, second], dmy: [second, first] } as const;
  const told = context.order ? [orders[context.order]] : [orders.mdy, orders.dmy];
  const possible = told.filter(([month, day]) => day <= monthLength(LEAP_YEAR, month));
  const readings = (possible.length > 0 ? possible : Object.values(orders)).flatMap(
    ([month, day]) =>
      resolveDay({ kind: 'day', year: null, month, day, weekday: null }, time, context).readings,
  );
  const fits = weekday ? readings.filter(({ interval }) => weekdayOf(interval.from) === weekday.weekday) : [];
  const chosen = distinct(fits.length > 0 ? fits : readings);
  return chosen.length > 0 ? resolved(chosen, 'day', 'document') : unresolved('XXXX-XX-XX', 'day');
}

const LEAP_YEAR = 2000;

interface FullDay extends MeaningOf<'numeric-day'> {
  readonly year: number;
}

function resolveFullDay(meaning: FullDay, context: Context): Resolved {
  const { first, second, year } = meaning;
  const dayFirst = possibleDay(year, second, first);
  const monthFirst = possibleDay(year, first, second);
  const days = orderedDays(dayFirst, monthFirst, context.order).filter((day) => day !== null);
  if (days.length === 0) return { ...unresolved('XXXX-XX-XX', 'day'), problem: impossibleNumeric(meaning) };
  const ordered = context.order === null ? nearestFirst(days, context) : days;
  const readings = distinct(ordered.map(dayReading));
  const { weekday } = meaning;
  const fits = weekday ? readings.filter((r) => weekdayOf(r.interval.from) === weekday.weekday) : readings;
  if (fits.length > 0) return resolved(fits, 'day', 'explicit');
  const problem =
    weekday && readings.length === 1 ? weekdayProblem(weekday, readings[0]?.interval.from ?? 0) : null;
  return resolved(readings, 'day', 'explicit', problem);
}

/** An order that gives no day is not this date's: "12/25/2024" can only be December. */
function orderedDays(
  dayFirst: number | null,
  monthFirst: number | null,
  order: Context['order'],
): readonly (number | null)[] {
  if (order === 'dmy') return [dayFirst ?? monthFirst];
  return order === 'mdy' ? [monthFirst ?? dayFirst] : [dayFirst, monthFirst];
}

function possibleDay(year: number, month: number, day: number): number | null {
  return day >= 1 && day <= monthLength(year, month) ? dayNumber(year, month, day) : null;
}

function impossibleNumeric(meaning: FullDay): TimeProblem {
  const { first, second, year } = meaning;
  if (first > 12 && second > 12) return { kind: 'invalid', reason: 'no-such-month', lastDay: null };
  return noSuchDay(Math.min(first, second), year);
}

function nearestFirst(days: readonly number[], context: Context): readonly number[] {
  const middle = documentMiddle(context);
  return middle === null ? days : days.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** "the 20th", "Friday the 13th": in the month told of, else near the document's date. */
export function resolveDayOfMonth(
  meaning: MeaningOf<'day-of-month'>,
  time: ScannedTime,
  context: Context,
): Resolved {
  const { day, weekday } = meaning;
  const told = context.mentions.month;
  const middle = documentMiddle(context);
  const from =
    told && (context.isNarrative || told.block >= context.mentions.block - 1) ? told.interval.from : middle;
  const shape = `XXXX-XX-${pad(day, 2)}`;
  if (from === null) return unresolved(shape, 'day');
  const anchor: TimeAnchor = from === middle ? 'document' : 'mention';
  const side = time.side === 'ahead' ? 1 : -1;
  const near = daysInMonths(from, [0, side, -side, 2, -2], day);
  const days =
    weekday === null
      ? near.slice(0, 2)
      : withThatWeekday(weekday, near, daysInMonths(from, FURTHER_MONTHS, day));
  return days.length > 0 ? resolved(days.map(dayReading), 'day', anchor) : unresolved(shape, 'day');
}

function withThatWeekday(weekday: number, ...choices: readonly (readonly number[])[]): readonly number[] {
  const fitting = choices.map((days) => days.filter((day) => weekdayOf(day) === weekday));
  return fitting.find((days) => days.length > 0) ?? [];
}

/** A weekday and the day of a month meet again within the year: "Tuesday 13th". Nearest first. */
const FURTHER_MONTHS = [-3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8];

function daysInMonths(from: number, shifts: readonly number[], day: number): readonly number[] {
  return shifts.map((months) => dayInMonth(from, months, day)).filter((candidate) => candidate !== null);
}

function dayInMonth(from: number, months: number, day: number): number | null {
  const { year, month } = civilDate(from);
  const index = year * 12 + month - 1 + months;
  return possibleDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}
