import type { DayInterval, TimeBound, TimeExpression, TimeReading } from './values.js';

/**
 * Whether a draft's date and a source's cannot both be right: every reading of the one is disjoint from every reading
 * of the other. Several expressions of a source for one event are intersected first; where they contradict one
 * another, any of them may bear the draft out. False whenever one side has no readings, for then nothing is known.
 * Approximate expressions are widened already; `slack` widens every interval by so many days more.
 */
export function contradicts(
  draft: TimeExpression,
  source: TimeExpression | readonly TimeExpression[],
  slack = 0,
): boolean {
  const sources = (isSeveral(source) ? source : [source]).filter(isDating);
  if (!isDating(draft) || sources.length === 0) return false;
  const together = intersectReadings(sources);
  const intervals =
    together.length > 0 ? together.map((reading) => reading.interval) : sources.flatMap(intervalsOf);
  const own = intervalsOf(draft);
  return own.every((a) => intervals.every((b) => a.to + slack < b.from || b.to + slack < a.from));
}

/**
 * What several expressions of one source leave for one event: "on Thursday", "earlier this month" and "in August" meet
 * in one day. Combines the readings of each, preferred ones first; the value is that of the shorter interval. Empty
 * when the expressions contradict one another or none has readings.
 */
export function intersectReadings(expressions: readonly TimeExpression[]): readonly TimeReading[] {
  let common: readonly TimeReading[] | null = null;
  for (const expression of expressions) {
    if (!isDating(expression)) continue;
    const readings = expression.readings.map((reading) => ({
      ...reading,
      interval: boundInterval(expression, reading),
    }));
    common = common === null ? readings : crossReadings(common, readings);
  }
  return common ?? [];
}

/** Readings multiply when several expressions are crossed; more than a handful tell nothing. */
const MAX_READINGS = 16;

function crossReadings(
  first: readonly TimeReading[],
  second: readonly TimeReading[],
): readonly TimeReading[] {
  const crossed: TimeReading[] = [];
  for (const a of first) {
    for (const b of second) {
      const interval = {
        from: Math.max(a.interval.from, b.interval.from),
        to: Math.min(a.interval.to, b.interval.to),
      };
      if (interval.from > interval.to || crossed.length >= MAX_READINGS) continue;
      crossed.push({ value: lengthOf(a.interval) <= lengthOf(b.interval) ? a.value : b.value, interval });
    }
  }
  return crossed;
}

/** Durations, sets and expressions without readings date nothing. */
function isDating(expression: TimeExpression): boolean {
  return expression.readings.length > 0 && (expression.type === 'DATE' || expression.type === 'TIME');
}

function intervalsOf(expression: TimeExpression): readonly DayInterval[] {
  return expression.readings.map((reading) => boundInterval(expression, reading));
}

/** "since 1979" is any day from then on, "by Friday" any day up to it. */
function boundInterval(expression: TimeExpression, reading: TimeReading): DayInterval {
  const { from, to } = reading.interval;
  switch (expression.bound) {
    case 'from':
    case 'after':
      return { from, to: Number.POSITIVE_INFINITY };
    case 'to':
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to };
    default:
      return reading.interval;
  }
}

/**
 * The days that are left by the letter: "after 2018" begins with 2019. Contradictions are held against more, since "after
 * the vote on 3 May" is often that day still.
 */
export function daysWithin(interval: DayInterval, bound: TimeBound): DayInterval {
  const { from, to } = interval;
  switch (bound) {
    case 'from':
      return { from, to: Number.POSITIVE_INFINITY };
    case 'after':
      return { from: to + 1, to: Number.POSITIVE_INFINITY };
    case 'to':
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to };
  }
}

function lengthOf(interval: DayInterval): number {
  return interval.to - interval.from;
}

function isSeveral(source: TimeExpression | readonly TimeExpression[]): source is readonly TimeExpression[] {
  return Array.isArray(source);
}
