import { mondayOf, weekdayOf } from '../days.js';
import type { MeaningOf, ScannedTime } from '../meaning.js';
import type { Which } from '../words.js';
import { type Context, documentDay, type Resolved, resolved, unresolved } from './context.js';
import { dayReading, distinct, throughNight, weekendReading } from './units.js';

/**
 * "Thursday". In news a bare weekday is the last one or the same day (91 % of 353 in four sets; with a cue on the
 * left, "will meet Thursday", the next one: 92 %); the other of the two stays a reading.
 */
export function resolveWeekday(meaning: MeaningOf<'weekday'>, time: ScannedTime, context: Context): Resolved {
  const told = isOfMention(meaning.which) || context.isNarrative ? context.mentions.day : null;
  const from = told?.interval.from ?? (context.isNarrative ? null : documentDay(context));
  if (from === null || (meaning.which === 'told' && !told))
    return unresolved(`XXXX-WXX-${isoWeekday(meaning.weekday)}`, 'day');
  const days = told ? mentionWeekdays(meaning, from) : weekdaysAround(meaning, time, from);
  const readings = distinct(days.map(dayReading));
  return resolved(
    meaning.night ? readings.map(throughNight) : readings,
    'day',
    told ? 'mention' : 'document',
  );
}

function isOfMention(which: Which | null): boolean {
  return which === 'previous' || which === 'following' || which === 'that' || which === 'told';
}

function isoWeekday(weekday: number): number {
  return weekday === 0 ? 7 : weekday;
}

/** "On Friday 14 March the gate was freed. On the Saturday …" is the day after; the one before stays possible. */
function mentionWeekdays(meaning: MeaningOf<'weekday'>, from: number): readonly number[] {
  if (meaning.which !== 'told') return [mentionWeekday(meaning, from)];
  const past = from - ((weekdayOf(from) - meaning.weekday + 7) % 7);
  return past === from ? [from, from + 7] : [past + 7, past];
}

function mentionWeekday(meaning: MeaningOf<'weekday'>, from: number): number {
  const past = from - ((weekdayOf(from) - meaning.weekday + 7) % 7);
  if (meaning.which === 'previous' || meaning.which === 'last') return past === from ? past - 7 : past;
  return meaning.which === 'that' || past === from ? past : past + 7;
}

/** The days a weekday may mean in a story of the day `from`, preferred first. */
function weekdaysAround(meaning: MeaningOf<'weekday'>, time: ScannedTime, from: number): readonly number[] {
  const { weekday, which, week } = meaning;
  const inWeek = (shift: number) => mondayOf(from) + ((weekday + 6) % 7) + shift * 7;
  if (week !== null) return [inWeek(week)];
  const pastOrSame = from - ((weekdayOf(from) - weekday + 7) % 7);
  const past = pastOrSame === from ? from - 7 : pastOrSame;
  switch (which) {
    case 'last':
    case 'previous':
      return [past, inWeek(-1)];
    case 'past':
      return [pastOrSame, past];
    case 'next':
      return [inWeek(1), past + (past === from - 7 ? 14 : 7)];
    case 'following':
      return [pastOrSame + 7, inWeek(1)];
    case 'this':
      return [inWeek(0), pastOrSame, pastOrSame === from ? from : pastOrSame + 7];
    default:
      return time.side === 'ahead' && pastOrSame !== from
        ? [pastOrSame + 7, pastOrSame]
        : [pastOrSame, pastOrSame + 7];
  }
}

/** "the weekend": the last one or the one that has begun; with a cue, or said late in the week of it, the next. */
export function resolveWeekend(meaning: MeaningOf<'weekend'>, time: ScannedTime, context: Context): Resolved {
  const told = isOfMention(meaning.which) ? context.mentions.day : null;
  const from = told?.interval.from ?? documentDay(context);
  if (from === null) return unresolved('XXXX-WXX-WE', 'weekend');
  const weeks = told
    ? [meaning.which === 'previous' ? -1 : 0]
    : weekendShifts(meaning.which, time.side === 'ahead', from);
  const readings = weeks.map((week) => weekendReading(from + week * 7));
  return resolved(readings, 'weekend', told ? 'mention' : 'document');
}

function weekendShifts(which: Which | null, future: boolean, from: number): readonly number[] {
  const isWeekend = weekdayOf(from) === 0 || weekdayOf(from) === 6;
  switch (which) {
    case 'last':
      return isWeekend ? [-1, 0] : [-1];
    case 'past':
      return isWeekend ? [0, -1] : [-1];
    case 'next':
      return isWeekend ? [1] : [1, 0];
    case 'this':
      return [0, -1];
    default:
      return future || isWeekend ? [0, -1] : [-1, 0];
  }
}
