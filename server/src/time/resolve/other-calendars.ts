import { CONVERSION_SLACK, otherCalendarDay, otherMonthLength, otherYearOf } from '../calendars.js';
import type { MeaningOf } from '../meaning.js';
import type { DayInterval } from '../values.js';
import { type Context, documentMiddle, type Resolved, resolved, unresolved } from './context.js';
import { dayReading, spanReading, widen } from './units.js';

/**
 * "15 Mordad 1403", "Muharram 1446": the days they may be, with the slack of the conversion. Without its year a day is
 * that of the document's year at best, and nothing to judge by.
 */
export function resolveOtherDay(meaning: MeaningOf<'other-day'>, context: Context): Resolved {
  const { calendar, year, day } = meaning;
  const granularity = day === null ? 'month' : 'day';
  const middle = documentMiddle(context);
  if (year === null) {
    const near = middle === null ? null : daysOf(meaning, otherYearOf(calendar, middle));
    return unresolved(day === null ? 'XXXX-XX' : 'XXXX-XX-XX', granularity, near);
  }
  const days = daysOf(meaning, year);
  if (!days) return unresolved('XXXX-XX-XX', granularity);
  const { value } = day === null ? spanReading(days.from, days.to) : dayReading(days.from);
  const interval = widen(days, CONVERSION_SLACK[calendar]);
  return resolved([{ value, interval }], granularity, 'explicit');
}

function daysOf({ calendar, month, day }: MeaningOf<'other-day'>, year: number): DayInterval | null {
  const from = otherCalendarDay(calendar, year, month, day ?? 1);
  const to = otherCalendarDay(calendar, year, month, day ?? otherMonthLength(calendar, month));
  return from === null || to === null ? null : { from, to };
}
