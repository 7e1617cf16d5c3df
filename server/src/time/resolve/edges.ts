import { addMonths, civilDate, dayNumber } from '../days.js';
import type { DayInterval, Granularity, TimeReading } from '../values.js';
import type { Edge } from '../words.js';

/** How much of a month, year … "early", "mid" and "late" cover at most; the parts overlap, as people use them. */
const LOOSE_PARTS: Readonly<Record<Edge, readonly [from: number, to: number]>> = {
  start: [0, 0.55],
  middle: [0.2, 0.8],
  end: [0.45, 1],
};

/**
 * The part of a reading that "early", "mid" or "the end of" leaves: first as most would draw it ("mid-1989" is May to
 * August, "late July" its second half), then as loosely as people say it. Days and weekends are not divided.
 */
export function atEdge(
  reading: TimeReading,
  edge: Edge | null,
  granularity: Granularity,
): readonly TimeReading[] {
  if (!edge || granularity === 'day' || granularity === 'time' || granularity === 'weekend') return [reading];
  const { value, interval } = reading;
  const [start, end] = LOOSE_PARTS[edge];
  const length = interval.to - interval.from;
  const loose = {
    from: interval.from + Math.floor(length * start),
    to: interval.from + Math.ceil(length * end),
  };
  const usual = usualPart(interval, edge, granularity);
  return usual
    ? [
        { value, interval: usual },
        { value, interval: loose },
      ]
    : [{ value, interval: loose }];
}

/** Halves of a month and its middle ten days; thirds of a year. */
function usualPart({ from, to }: DayInterval, edge: Edge, granularity: Granularity): DayInterval | null {
  const { year, month, day } = civilDate(from);
  const isWhole = day === 1 && civilDate(to + 1).day === 1;
  if (!isWhole) return null;
  if (granularity === 'month') {
    if (edge === 'middle') return { from: from + 9, to: from + 19 };
    return edge === 'start' ? { from, to: from + 14 } : { from: from + 15, to };
  }
  if (granularity !== 'year' || month !== 1) return null;
  const firstMonth = edge === 'start' ? 1 : edge === 'middle' ? 5 : 9;
  const after = addMonths(year, firstMonth, 4);
  return { from: dayNumber(year, firstMonth, 1), to: dayNumber(after.year, after.month, 1) - 1 };
}

/** The readings without those that cover the very same days. */
export function distinctDays(readings: readonly TimeReading[]): readonly TimeReading[] {
  const isSame = (a: DayInterval, b: DayInterval): boolean => a.from === b.from && a.to === b.to;
  return readings.filter(
    ({ interval }, i) => readings.findIndex((other) => isSame(other.interval, interval)) === i,
  );
}
