import { weekdayOf } from '../days.js';
import type { MeaningOf } from '../meaning.js';
import type { DayInterval, TimeReading } from '../values.js';
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
import { spanReading, unitGranularity, unitReading } from './units.js';

/** "last week", "that year", "the quarter": a whole unit. */
export function resolveUnit(meaning: MeaningOf<'unit'>, context: Context): Resolved {
  const { unit, shift } = meaning;
  const base = unitBase(meaning, context);
  const granularity = unitGranularity(unit);
  if (!base) return unresolved(unknownUnit(unit), granularity);
  const day = base.mention && shift > 0 ? base.interval.to : base.interval.from;
  const reading = unitReading(unit, day, shift);
  const readings = base.mention ? [reading] : documentReadings(meaning, day, reading);
  return resolved(readings, granularity, base.mention ? 'mention' : 'document');
}

function unitBase(
  meaning: MeaningOf<'unit'>,
  context: Context,
): { readonly interval: DayInterval; readonly mention: boolean } | null {
  const mention =
    meaning.from === 'mention' || context.isNarrative ? lastMention(meaning.unit, context) : null;
  if (mention) return { interval: mention.interval, mention: true };
  const { document } = context;
  const isExact = documentDay(context) !== null;
  if (!document || context.isNarrative) return null;
  if (!isExact && (meaning.unit === 'week' || meaning.unit === 'fortnight')) return null;
  const middle = documentMiddle(context) ?? document.from;
  return { interval: { from: middle, to: middle }, mention: false };
}

function lastMention(unit: Unit, context: Context): Mention | null {
  const { mentions } = context;
  switch (unit) {
    case 'day':
    case 'night':
    case 'week':
    case 'weekend':
      return mentions.day;
    case 'month':
      return mentions.month;
    case 'quarter':
      return mentions.quarter;
    default:
      return mentions.year;
  }
}

/** How a unit counted from the document's date is commonly meant. */
function documentReadings(
  meaning: MeaningOf<'unit'>,
  day: number,
  reading: TimeReading,
): readonly TimeReading[] {
  if (meaning.unit === 'week') {
    return [reading, ...commonWeek(meaning.shift, day)].map((week) => clip(week, meaning.part, day));
  }
  if (meaning.unit === 'quarter' && meaning.from === 'mention')
    return [unitReading('quarter', day, -1), reading];
  // "this past year" runs from last year to today.
  if (meaning.shift < 0 && meaning.part === 'before') {
    return [{ ...reading, interval: { ...reading.interval, to: day } }];
  }
  return [clip(reading, meaning.part, day)];
}

/** The part of a unit that is over ("earlier this month") or still to come ("later this week"). */
function clip(reading: TimeReading, part: 'before' | 'after' | null, day: number): TimeReading {
  const { value, interval } = reading;
  if (part === null || day < interval.from || day > interval.to) return reading;
  return { value, interval: part === 'before' ? { ...interval, to: day } : { ...interval, from: day } };
}

/**
 * Besides the ISO week: "last week" may be the seven days up to today (in a story of Sunday, 4 August 2024, it may be
 * 31 July), "next week" the seven days from today, and "this week" may begin on Sunday.
 */
function commonWeek(shift: number, day: number): readonly TimeReading[] {
  if (shift === -1) return [spanReading(day - 7, day)];
  if (shift === 1) return [spanReading(day, day + 7)];
  const sunday = day - weekdayOf(day);
  return shift === 0 ? [spanReading(sunday, sunday + 6)] : [];
}

function unknownUnit(unit: Unit): string {
  switch (unit) {
    case 'week':
      return 'XXXX-WXX';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    default:
      return 'XXXX';
  }
}
