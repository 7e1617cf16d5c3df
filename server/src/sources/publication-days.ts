import { daysOfInstant, edtfInterval, formatDay } from '../time/edtf.js';
import type { Source } from './source.js';

/** The days that the relative words of a source ("on Sunday", "yesterday") may count from. */
export interface PublicationDays {
  /** EDTF, as it was first issued; null for an undated source. */
  readonly documentDate: string | null;
  /** The other days it may have been written on, "2024-08-05". */
  readonly otherDates: readonly string[];
}

/** A story updated later than this is another version, and the words of neither the days between. */
const LONGEST_UPDATE = 7;

/**
 * A story that was updated says "on Sunday" of its first version, of its last or of one between. An instant in UTC is, where
 * the story appeared, of that day, the one before or the one after.
 */
export function publicationDays({ issued, updated }: Pick<Source, 'issued' | 'updated'>): PublicationDays {
  const documentDate = issued?.value ?? null;
  const first = dayOf(documentDate);
  if (first === null) return { documentDate, otherDates: [] };
  const days = new Set<number>();
  const last = dayOf(updated?.value ?? null);
  if (last !== null && last > first) {
    if (last - first <= LONGEST_UPDATE) for (let day = first + 1; day < last; day++) days.add(day);
    for (const day of daysOfInstant(last, updated?.isUtc === true)) days.add(day);
  }
  for (const day of daysOfInstant(first, issued?.isUtc === true)) days.add(day);
  days.delete(first);
  return { documentDate, otherDates: [...days].map(formatDay) };
}

/** Null for a month or year. */
function dayOf(date: string | null): number | null {
  const days = date === null ? null : edtfInterval(date);
  return days && days.from === days.to ? days.from : null;
}
