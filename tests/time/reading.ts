import { plainProse } from '../../server/src/text/prose.js';
import { formatDay } from '../../server/src/time/edtf.js';
import { readTimes, type TimeOptions } from '../../server/src/time/read-times.js';
import type { TimeExpression } from '../../server/src/time/values.js';

/** Sunday, 4 August 2024: the day of most of the documents in these tests. */
export const SUNDAY = '2024-08-04';

export function timesOf(
  text: string,
  documentDate: string | null = SUNDAY,
  dateOrder: TimeOptions['dateOrder'] = 'auto',
): readonly TimeExpression[] {
  return readTimes(plainProse(text), { documentDate, dateOrder });
}

/** The one expression of a text. */
export function timeOf(text: string, documentDate: string | null = SUNDAY): TimeExpression {
  const [time, ...others] = timesOf(text, documentDate);
  if (!time || others.length > 0) throw new Error(`not one time expression in: ${text}`);
  return time;
}

/** `text => value` of every expression. */
export function valuesOf(text: string, documentDate: string | null = SUNDAY): readonly string[] {
  return timesOf(text, documentDate).map((time) => `${time.text} => ${time.value}`);
}

/** The readings as "2024-08-04" or "2024-07-22..2024-07-28", the preferred one first. */
export function readingsOf(time: TimeExpression): readonly string[] {
  return time.readings.map(({ interval: { from, to } }) =>
    from === to ? formatDay(from) : `${formatDay(from)}..${formatDay(to)}`,
  );
}
