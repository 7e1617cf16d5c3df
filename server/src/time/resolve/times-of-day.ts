import type { MeaningOf } from '../meaning.js';
import { type Context, documentDay, type Resolved, resolved, unresolved } from './context.js';
import { dayReading, throughNight } from './units.js';

/** "tonight", "last night", "this morning": TIME, on the document's day. */
export function resolveDayPart(meaning: MeaningOf<'day-part'>, context: Context): Resolved {
  const day = documentDay(context);
  if (day === null) return unresolved(`XXXX-XX-XXT${meaning.part}`, 'time');
  const reading = dayReading(day + meaning.shift);
  const whole = meaning.part === 'NI' ? throughNight(reading) : reading;
  return resolved([{ ...whole, value: `${reading.value}T${meaning.part}` }], 'time', 'document');
}

/** "9:18 PM" on the day beside it, if there is one. */
export function resolveClock(meaning: MeaningOf<'clock'>, day: Resolved | null): Resolved {
  const readings = (day?.readings ?? []).map((reading) => ({
    ...reading,
    value: `${reading.value}${meaning.value}`,
  }));
  if (!day || readings.length === 0) return unresolved(meaning.value, 'time');
  return resolved(readings, 'time', day.anchor);
}
