import type { Meaning, MeaningOf, ScannedTime } from '../meaning.js';
import type { DayInterval, Granularity, TimeReading } from '../values.js';
import {
  resolveCentury,
  resolveDecade,
  resolveFiscalYear,
  resolveMonth,
  resolveYearNumber,
} from './calendar.js';
import { resolveDay, resolveDayOfMonth, resolveNumericDay } from './calendar-days.js';
import { type Context, documentDay, type Resolved, resolved, unresolved } from './context.js';
import { atEdge, distinctDays } from './edges.js';
import { resolveHoliday } from './holidays.js';
import { resolveCounted, resolveOffset, resolveWeekOf, stretchFrom } from './offsets.js';
import { resolveOtherDay } from './other-calendars.js';
import {
  resolveHalf,
  resolveNthWeekday,
  resolveNumberedWeek,
  resolvePartOf,
  resolveQuarter,
  resolveSameQuarter,
  resolveSeason,
} from './periods.js';
import { resolveClock, resolveDayPart } from './times-of-day.js';
import { unitGranularity, widen } from './units.js';
import { resolveWeekday, resolveWeekend } from './weekdays.js';
import { resolveUnit } from './whole-units.js';

export function resolveTime(time: ScannedTime, context: Context): Resolved {
  const found = resolveMeaning(time.meaning, time, context);
  const edged = time.edge
    ? {
        ...found,
        readings: distinctDays(found.readings.flatMap((r) => atEdge(r, time.edge, found.granularity))),
      }
    : found;
  if (!time.approximate) return edged;
  const slack = approximateSlack(time.meaning, found.granularity);
  const readings = edged.readings.map((r) => ({ ...r, interval: widen(r.interval, slack) }));
  // "about two weeks ago" is loose already: the reading that makes "two weeks ago" so is not widened on top.
  return { ...edged, readings: time.meaning.kind === 'offset' ? readings.slice(0, 1) : readings };
}

export function resolveMeaning(meaning: Meaning, time: ScannedTime, context: Context): Resolved {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, time, context);
    case 'numeric-day':
      return resolveNumericDay(meaning, time, context);
    case 'day-of-month':
      return resolveDayOfMonth(meaning, time, context);
    case 'other-day':
      return resolveOtherDay(meaning, context);
    case 'month':
      return resolveMonth(meaning, time, context);
    case 'year':
      return resolveYearNumber(meaning);
    case 'decade':
      return resolveDecade(meaning, context);
    case 'century':
      return resolveCentury(meaning);
    case 'quarter':
      return resolveQuarter(meaning, time, context);
    case 'half':
      return resolveHalf(meaning, context);
    case 'season':
      return resolveSeason(meaning, time, context);
    case 'fiscal-year':
      return resolveFiscalYear(meaning);
    case 'holiday':
      return resolveHoliday(meaning, time, context);
    default:
      return resolveRelative(meaning, time, context);
  }
}

type Calendrical =
  | 'day'
  | 'numeric-day'
  | 'day-of-month'
  | 'other-day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'season'
  | 'fiscal-year'
  | 'holiday';

function resolveRelative(
  meaning: Exclude<Meaning, { kind: Calendrical }>,
  time: ScannedTime,
  context: Context,
): Resolved {
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, time, context);
    case 'weekend':
      return resolveWeekend(meaning, time, context);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'counted':
      return resolveCounted(meaning, resolveMeaning(meaning.base, time, context));
    case 'week-of':
      return resolveWeekOf(resolveMeaning(meaning.base, time, context));
    case 'day-part':
      return resolveDayPart(meaning, context);
    case 'clock':
      return resolveClock(meaning, meaning.day && resolveMeaning(meaning.day, time, context));
    case 'range':
      return resolveRange(meaning, time, context);
    case 'part-of':
      return resolvePartOf(meaning, resolveMeaning(meaning.whole, time, context));
    case 'numbered-week':
      return resolveNumberedWeek(meaning, context);
    case 'nth-weekday':
      return resolveNthWeekday(meaning, resolveMeaning(meaning.whole, time, context));
    case 'same-quarter':
      return resolveSameQuarter(meaning, context);
    case 'reference':
      return unresolved(meaning.value, 'reference', presentDay(meaning, context));
    case 'duration':
      return unresolved(meaning.value, unitGranularity(meaning.unit), stretchFrom(meaning, context));
    case 'set':
      return unresolved(meaning.value, unitGranularity(meaning.unit));
  }
}

/** "now" is the day of the document; "recently" and "soon" are no days. */
function presentDay({ value }: MeaningOf<'reference'>, context: Context): DayInterval | null {
  const day = value === PRESENT && !context.isNarrative ? documentDay(context) : null;
  return day === null ? null : { from: day, to: day };
}

const PRESENT = 'PRESENT_REF';

/**
 * An end of "June 13–24, 2025": its value is its own day, its interval the whole range, for what happened "June 13–24"
 * happened on any of those days. Both ends take the same choice of year.
 */
function resolveRange(
  range: Extract<Meaning, { kind: 'range' }>,
  time: ScannedTime,
  context: Context,
): Resolved {
  const first = resolveMeaning(range.first, time, context);
  const last = resolveMeaning(range.last, time, context);
  const own = range.end === 'first' ? first : last;
  const readings: TimeReading[] = [];
  for (const start of first.readings) {
    const end = nextAfter(last.readings, start.interval.from);
    if (!end) continue;
    const { value } = range.end === 'first' ? start : end;
    readings.push({ value, interval: { from: start.interval.from, to: end.interval.to } });
  }
  if (readings.length > 0) return resolved(readings, own.granularity, own.anchor, own.problem);
  return range.end === 'last' && range.isStretch && isBackward(first, last)
    ? { ...own, problem: { kind: 'invalid', reason: 'backward', lastDay: null } }
    : own;
}

/** "June 2024 – May 2024": both ends name their year, and the last is over before the first begins. */
function isBackward(first: Resolved, last: Resolved): boolean {
  const [from, to] = [first.readings[0]?.interval, last.readings[0]?.interval];
  if (!from || !to || first.problem || last.problem) return false;
  return first.anchor === 'explicit' && last.anchor === 'explicit' && to.to < from.from;
}

/** The reading that begins soonest after a day: the end of "Aug. 30–Sept. 2" is of the same year as its start. */
function nextAfter(readings: readonly TimeReading[], day: number): TimeReading | null {
  let next: TimeReading | null = null;
  for (const reading of readings) {
    const { from } = reading.interval;
    if (from > day && (next === null || from < next.interval.from)) next = reading;
  }
  return next;
}

/** How far "about" reaches, in days, by the unit of the expression: "about two weeks ago" is four days either way. */
const APPROXIMATE_SLACK: Readonly<Record<Granularity, number>> = {
  time: 1,
  day: 2,
  weekend: 2,
  week: 4,
  month: 15,
  season: 31,
  quarter: 31,
  half: 61,
  year: 366,
  decade: 1096,
  century: 7305,
  reference: 0,
};

/** "about two weeks ago" counts by the week, though it comes to a day. */
function approximateSlack(meaning: Meaning, granularity: Granularity): number {
  const isWeeks = meaning.kind === 'offset' && (meaning.unit === 'week' || meaning.unit === 'fortnight');
  return APPROXIMATE_SLACK[isWeeks ? 'week' : granularity];
}
