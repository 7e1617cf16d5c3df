import { civilDate, dayNumber, monthLength, weekdayOf } from '../days.js';
import { pad } from '../edtf.js';
import { NAMED_DAYS } from '../languages/en.js';
import type { Meaning, ScannedTime, StatedWeekday } from '../meaning.js';
import type { TimeAnchor, TimeProblem } from '../values.js';
import {
  type Context,
  documentDay,
  documentMiddle,
  mentionYear,
  type Resolved,
  resolved,
  resolveYear,
  unresolved,
} from './context.js';
import { centuryReading, dayReading, decadeReading, distinct, monthReading, yearReading } from './units.js';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** A year for a date that names none. */
interface YearChoice {
  /** Preferred first. */
  readonly years: readonly number[];
  readonly anchor: TimeAnchor;
}

/** "4 August 2024", "August 4": a day of a month, its year named or chosen. */
export function resolveDay(meaning: Of<'day'>, time: ScannedTime, context: Context): Resolved {
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
  if (days.length === 0)
    return { ...unresolved(shape, 'day'), problem: noSuchDay(month, choice.years[0] ?? 0) };
  const ordered = weekday ? withWeekday(days, choice.anchor, context) : days;
  const problem =
    weekday && isDated(choice.anchor, ordered) ? weekdayProblem(weekday, ordered[0] ?? 0) : null;
  return resolved(ordered.map(dayReading), 'day', choice.anchor, problem);
}

/** A weekday is only held against a day of one certain year. */
function isDated(anchor: TimeAnchor, days: readonly number[]): boolean {
  return anchor === 'explicit' || days.length === 1;
}

function namedYear(meaning: Of<'day'> | Of<'month'>, context: Context): YearChoice | null {
  const year = meaning.year && resolveYear(meaning.year, context);
  return year && { years: [year.year], anchor: year.anchor };
}

/** No year has this day: "31 June", "month 13". February 29 depends on the year and is looked at later. */
function impossibleDay(meaning: Of<'day'>): TimeProblem | null {
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
function withWeekday(days: readonly number[], anchor: TimeAnchor, context: Context): readonly number[] {
  const today = documentDay(context);
  if (anchor !== 'document' || today === null) return days;
  const near = days.find((day) => Math.abs(day - today) <= NEAR_DAYS);
  return near === undefined ? days : [near];
}

/** A day this near the document's own is of the same year, or of the turn of the year. */
const NEAR_DAYS = 31;

export function weekdayProblem(stated: StatedWeekday, day: number): TimeProblem | null {
  const actual = weekdayOf(day);
  if (actual === stated.weekday) return null;
  const { start, end, daySpan } = stated;
  return { kind: 'weekday', stated: stated.weekday, actual, weekdaySpan: { start, end }, daySpan };
}

/**
 * The year of a day or month that names none. In a history it is the year told of. In news a day is the one nearest
 * the document's date (right in 94 % of four news sets, the other of last and next in the rest); a month is the last
 * one, unless a cue says it lies ahead (83 %). The year of an explicit date in the same paragraph stays possible.
 */
function chooseYears(
  month: number,
  day: number | null,
  time: ScannedTime,
  context: Context,
): YearChoice | null {
  const told = mentionYear(context);
  if (context.isNarrative && told !== null) {
    return { years: narrativeYears(told, month, context), anchor: 'mention' };
  }
  const middle = documentMiddle(context);
  if (middle === null) return null;
  const years = lastAndNext(month, day, middle);
  const preferNext = isNextPreferred(years, month, day, time, middle);
  const ordered = preferNext ? [years.next, years.last] : [years.last, years.next];
  const extra = extraYears(month, day, time, context);
  return {
    years: [...new Set(extra.isName ? [...extra.years, ...ordered] : [...ordered, ...extra.years])],
    anchor: 'document',
  };
}

/** A day that lies ahead must be nearer by this factor: what is told is mostly past. */
const AHEAD_FACTOR = 0.75;
/** A month that begins within so many days is the one to come, when a cue says nothing. */
const SOON_DAYS = 62;

function isNextPreferred(
  years: { last: number; next: number },
  month: number,
  day: number | null,
  time: ScannedTime,
  middle: number,
): boolean {
  if (time.future) return true;
  const ahead = startOf(years.next, month, day) - middle;
  if (day === null) return ahead <= SOON_DAYS;
  return ahead < (middle - startOf(years.last, month, day)) * AHEAD_FACTOR;
}

/** A history goes on: a month far before the one told of is that of the next year, and a little before may be. */
function narrativeYears(told: number, month: number, context: Context): readonly number[] {
  const mention = context.mentions.month;
  const before = mention ? civilDate(mention.interval.from) : null;
  if (!before || before.year !== told || before.month <= month) return [told];
  return before.month - month >= TURN_MONTHS ? [told + 1, told] : [told, told + 1];
}

/** From December to January, from October to February: so many months back mean that a year has turned. */
const TURN_MONTHS = 7;

function lastAndNext(month: number, day: number | null, middle: number): { last: number; next: number } {
  const { year } = civilDate(middle);
  const last = startOf(year, month, day) <= middle ? year : year - 1;
  return { last, next: last + 1 };
}

function startOf(year: number, month: number, day: number | null): number {
  return dayNumber(year, month, day ?? 1);
}

/** Years from elsewhere: of an event named by its day ("the Oct. 7 attacks"), of a date in the same paragraph. */
function extraYears(
  month: number,
  day: number | null,
  time: ScannedTime,
  context: Context,
): { years: readonly number[]; isName: boolean } {
  const named = NAMED_DAYS.find(([m, d]) => m === month && d === day);
  const middle = documentMiddle(context) ?? 0;
  if (named && dayNumber(named[2], month, named[1]) <= middle)
    return { years: [named[2]], isName: time.named };
  const { explicitYear, block } = context.mentions;
  if (explicitYear?.block !== block) return { years: [], isName: false };
  return { years: [civilDate(explicitYear.interval.from).year], isName: false };
}

/** "04/08/2024": as the document writes its dates, else both ways. */
export function resolveNumericDay(meaning: Of<'numeric-day'>, context: Context): Resolved {
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

function impossibleNumeric(meaning: Of<'numeric-day'>): TimeProblem {
  const { first, second, year } = meaning;
  if (first > 12 && second > 12) return { kind: 'invalid', reason: 'no-such-month', lastDay: null };
  return noSuchDay(Math.min(first, second), year);
}

function nearestFirst(days: readonly number[], context: Context): readonly number[] {
  const middle = documentMiddle(context);
  return middle === null ? days : days.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** "August 2024", "in October", "last May". */
export function resolveMonth(meaning: Of<'month'>, time: ScannedTime, context: Context): Resolved {
  const { month } = meaning;
  const choice = meaning.year
    ? namedYear(meaning, context)
    : meaning.which
      ? whichMonth(meaning, time, context)
      : chooseYears(month, null, time, context);
  if (!choice) return unresolved(`XXXX-${pad(month, 2)}`, 'month');
  return resolved(
    choice.years.map((year) => monthReading(year, month)),
    'month',
    choice.anchor,
  );
}

/**
 * "last June" is the last one that is over, but not the month just past, for which one says "last month"; that of
 * last year is the other usual reading. "this June" is this year's, "next June" the one to come or that of next year.
 */
function whichMonth(meaning: Of<'month'>, time: ScannedTime, context: Context): YearChoice | null {
  const { which, month } = meaning;
  const middle = documentMiddle(context);
  const told = context.mentions.month;
  if (told && (which === 'previous' || which === 'following' || which === 'that' || context.isNarrative)) {
    return {
      years: [mentionMonthYear(told.interval.from, month, which === 'following' ? 1 : -1)],
      anchor: 'mention',
    };
  }
  if (middle === null) return null;
  const now = civilDate(middle);
  const passed = now.month > month ? now.year : now.year - 1;
  switch (which) {
    case 'last': {
      const isJustPast = now.month - month === 1;
      return documentYears(isJustPast ? [passed - 1, passed] : [passed, now.year - 1]);
    }
    case 'past':
      return documentYears([passed]);
    case 'next':
      return documentYears([passed + 1, now.year + 1]);
    case 'this':
      return documentYears([now.year]);
    default:
      return chooseYears(month, null, time, context);
  }
}

function documentYears(years: readonly number[]): YearChoice {
  return { years: [...new Set(years)], anchor: 'document' };
}

function mentionMonthYear(day: number, month: number, direction: 1 | -1): number {
  const told = civilDate(day);
  if (direction < 0) return month < told.month ? told.year : told.year - 1;
  return month > told.month ? told.year : told.year + 1;
}

export function resolveYearNumber(meaning: Of<'year'>): Resolved {
  return resolved([yearReading(meaning.year)], 'year', 'explicit');
}

/** "the '90s" are the last ones before the document's date or the year told of. */
export function resolveDecade(meaning: Of<'decade'>, context: Context): Resolved {
  if (meaning.century) return resolved([decadeReading(meaning.first)], 'decade', 'explicit');
  const middle = documentMiddle(context);
  const year = context.isNarrative
    ? mentionYear(context)
    : middle === null
      ? mentionYear(context)
      : civilDate(middle).year;
  const century = year === null ? 1900 : Math.floor(year / 100) * 100;
  const first =
    year !== null && century + meaning.first > year ? century - 100 + meaning.first : century + meaning.first;
  return resolved([decadeReading(first)], 'decade', year === null ? 'explicit' : 'document');
}

export function resolveCentury(meaning: Of<'century'>): Resolved {
  return resolved([centuryReading(meaning.century)], 'century', 'explicit');
}

/** "the 20th", "Friday the 13th": in the month told of, else near the document's date. */
export function resolveDayOfMonth(
  meaning: Of<'day-of-month'>,
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
  const days = [0, time.future ? 1 : -1, time.future ? -1 : 1, 2, -2]
    .map((months) => dayInMonth(from, months, day))
    .filter((candidate) => candidate !== null);
  const fits = weekday === null ? days.slice(0, 2) : days.filter((d) => weekdayOf(d) === weekday);
  return fits.length > 0 ? resolved(fits.map(dayReading), 'day', anchor) : unresolved(shape, 'day');
}

function dayInMonth(from: number, months: number, day: number): number | null {
  const { year, month } = civilDate(from);
  const index = year * 12 + month - 1 + months;
  return possibleDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}

/** "fiscal 1989": whose fiscal year it is, and when it began, only its owner knows. Nothing is read into it. */
export function resolveFiscalYear(meaning: Of<'fiscal-year'>): Resolved {
  const value = meaning.first === meaning.last ? `FY${meaning.last}` : `FY${meaning.first}/${meaning.last}`;
  return unresolved(value, 'year');
}
