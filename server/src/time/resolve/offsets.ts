import { civilDate, shiftMonths } from '../days.js';
import type { MeaningOf } from '../meaning.js';
import type { DayInterval, Granularity, TimeReading } from '../values.js';
import type { Unit } from '../words.js';
import {
  type Context,
  documentDay,
  documentMiddle,
  type Mention,
  type Resolved,
  resolved,
  unresolved,
} from './context.js';
import {
  dayReading,
  monthReading,
  quarterReading,
  spanReading,
  unitGranularity,
  weekReading,
  yearReading,
} from './units.js';

/** "two weeks ago", "yesterday", "the next day", "a year earlier". */
export function resolveOffset(meaning: MeaningOf<'offset'>, context: Context): Resolved {
  const { unit, amount } = meaning;
  const mention = meaning.from === 'mention' ? offsetMention(unit, context) : null;
  if (unit === 'year' && amount < 0) {
    const quarter = yearEarlierQuarter(meaning, context);
    if (quarter) return quarter;
  }
  if (mention) return resolved(awayFrom(mention.interval, unit, amount), offsetGranularity(unit), 'mention');
  const isLoose =
    unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'month' || unit === 'quarter';
  const isDay = meaning.from === 'mention' && !isLoose;
  const day = isLoose ? documentMiddle(context) : documentDay(context);
  if (day === null || isDay) {
    const assumed = isDay ? assumedDays(unit, amount, context) : null;
    return unresolved(unit === 'year' ? 'XXXX' : 'XXXX-XX-XX', offsetGranularity(unit), assumed);
  }
  return resolved(awayFrom({ from: day, to: day }, unit, amount), offsetGranularity(unit), 'document');
}

/** "the next day" in a text that has named none yet mostly counts from the document's. */
function assumedDays(unit: Unit, amount: number, context: Context): DayInterval | null {
  const day = context.isNarrative ? null : documentDay(context);
  if (day === null) return null;
  const [first] = awayFrom({ from: day, to: day }, unit, amount);
  return first?.interval ?? null;
}

function offsetMention(unit: Unit, context: Context): Mention | null {
  const { mentions } = context;
  switch (unit) {
    case 'month':
    case 'quarter':
      return mentions.month;
    case 'year':
    case 'decade':
    case 'century':
      return mentions.year;
    default:
      return mentions.day;
  }
}

/** "$1.61 a share, a year earlier": where a quarter is talked about, the year before is that quarter of it. */
function yearEarlierQuarter(meaning: MeaningOf<'offset'>, context: Context): Resolved | null {
  const { quarter } = context.mentions;
  if (!quarter || meaning.amount !== -1 || context.isNarrative) return null;
  if (context.mentions.block - quarter.block > QUARTER_REACH) return null;
  const { year, month } = civilDate(quarter.interval.from);
  const readings = [quarterReading(year - 1, Math.ceil(month / 3)), yearReading(year - 1)];
  return resolved(readings, 'quarter', 'mention');
}

/** How many paragraphs a quarter stays the one talked about. */
const QUARTER_REACH = 3;

/** "the next three days": those after the document's; "the past two weeks": up to its own. */
export function stretchFrom(
  { unit, stretch = 0 }: MeaningOf<'duration'>,
  context: Context,
): DayInterval | null {
  const day = context.isNarrative ? null : documentDay(context);
  const [far] =
    day === null || stretch === 0 ? [] : awayFrom({ from: day, to: day }, unit, stretch).slice(-1);
  if (day === null || !far) return null;
  const end = Math.floor((far.interval.from + far.interval.to) / 2);
  return stretch > 0 ? { from: Math.min(day + 1, end), to: end } : { from: end, to: day };
}

/** "two days after 4 May". */
export function resolveCounted(meaning: MeaningOf<'counted'>, base: Resolved): Resolved {
  const granularity = offsetGranularity(meaning.unit);
  const isMonths = meaning.unit === 'month' && granularity === 'month';
  const readings = base.readings.flatMap((reading) => {
    const away = awayFrom(reading.interval, meaning.unit, meaning.amount);
    // "two months after 4 May" counts from a day, and comes to one.
    return isMonths ? [dayReading(shiftMonths(reading.interval.from, meaning.amount)), ...away] : away;
  });
  return readings.length > 0
    ? resolved(readings, isMonths ? 'day' : granularity, base.anchor)
    : unresolved('XXXX-XX-XX', granularity);
}

export function resolveWeekOf(base: Resolved): Resolved {
  const readings = base.readings.map((reading) => weekReading(reading.interval.from));
  return readings.length > 0 ? resolved(readings, 'week', base.anchor) : unresolved('XXXX-WXX', 'week');
}

function offsetGranularity(unit: Unit): Granularity {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return 'day';
    case 'decade':
    case 'century':
      return 'year';
    default:
      return unitGranularity(unit);
  }
}

/** "two weeks ago" may be twelve days or seventeen: half a week either way, rounded down. */
const WEEK_SLACK = 3;

/** "two months ago" is that month, or half a month either way of the day. */
const MONTH_SLACK = 16;

/** "two years ago" is that year, or half a year either way of the day. */
const YEAR_SLACK = 183;

/**
 * The readings so many units from an interval: exact in days; weeks, months and years also as loose as people count, and
 * to the day.
 */
function awayFrom(base: DayInterval, unit: Unit, amount: number): readonly TimeReading[] {
  const whole = Math.round(amount);
  const day = amount > 0 ? base.to : base.from;
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const days = Math.round(amount * (unit === 'week' ? 7 : 14));
      const target = { from: base.from + days, to: base.to + days };
      return [{ ...dayReading(day + days), interval: target }, looseReading(target, WEEK_SLACK)];
    }
    case 'month':
    case 'quarter':
      return monthsAway(day, whole * (unit === 'month' ? 1 : 3));
    case 'year':
      return yearsAway(day, whole);
    case 'decade':
      return yearsAway(day, whole * 10);
    case 'century':
      return yearsAway(day, whole * 100);
    case 'hour':
    case 'minute':
    case 'second':
      return [dayReading(day), looseReading({ from: day, to: day }, 1)];
    default:
      return [{ ...dayReading(day + whole), interval: { from: base.from + whole, to: base.to + whole } }];
  }
}

function monthsAway(day: number, months: number): readonly TimeReading[] {
  const target = shiftMonths(day, months);
  const { year, month } = civilDate(target);
  return [
    monthReading(year, month),
    looseReading({ from: target, to: target }, MONTH_SLACK),
    dayReading(target),
  ];
}

function yearsAway(day: number, years: number): readonly TimeReading[] {
  const target = shiftMonths(day, years * 12);
  const loose = looseReading({ from: target, to: target }, YEAR_SLACK);
  return [yearReading(civilDate(target).year), loose, dayReading(target)];
}

function looseReading(interval: DayInterval, slack: number): TimeReading {
  return spanReading(interval.from - slack, interval.to + slack);
}
