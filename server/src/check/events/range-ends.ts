import { edtfInterval } from '../../time/edtf.js';
import type { TimeExpression } from '../../time/values.js';

/** An end of "between 3 May and 5 June", which date it is, by itself. */
export interface RangeEnd {
  readonly which: 'first' | 'last';
  /** With its own days in place of the whole range's. */
  readonly expression: TimeExpression;
}

/** Null for what is no end of a range: its readings hold its own days and no more. */
export function rangeEnd(expression: TimeExpression): RangeEnd | null {
  const [reading] = expression.readings;
  const own = reading ? edtfInterval(reading.value) : null;
  if (!reading || !own) return null;
  const { from, to } = reading.interval;
  const isFirst = own.from === from && own.to < to;
  const isLast = own.to === to && own.from > from;
  if (!isFirst && !isLast) return null;
  const readings = expression.readings.map((one) => ({
    ...one,
    interval: edtfInterval(one.value) ?? one.interval,
  }));
  return { which: isFirst ? 'first' : 'last', expression: { ...expression, readings } };
}

/** Whether two expressions are the same end of two ranges. */
export function areLikeEnds(mine: TimeExpression, theirs: TimeExpression): boolean {
  const which = rangeEnd(mine)?.which;
  return which !== undefined && which === rangeEnd(theirs)?.which;
}
