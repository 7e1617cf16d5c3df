import type { Unit } from '../words.js';
import { type Count, halfEnd, readCount } from './numbers.js';
import { isNext, type Reader, skipWord } from './reader.js';

/** A count of units, as one unit. */
export interface Compound {
  readonly unit: Unit;
  readonly count: Count;
  readonly next: number;
}

/** "a year and a half ago", "2 weeks and 2 days ago": counted in the smaller unit; else the count alone. */
export function readCompound(reader: Reader, unit: Unit, count: Count, next: number): Compound {
  const alone = { unit, count, next };
  const parts = SMALLER_UNITS[unit];
  if (!parts || count.vague) return inSmallerUnit(alone);
  const half = halfEnd(reader, next);
  if (half > 0) return inSmallerUnit({ unit, count: { ...count, value: count.value + 0.5 }, next: half });
  const secondAt = skipWord(reader, next, 'and');
  const second = isNext(reader.tokens[secondAt]) ? readCount(reader, secondAt) : null;
  const smaller = second ? reader.tokens[second.next]?.word?.unit : null;
  if (!second || second.vague || smaller !== parts.unit || !isNext(reader.tokens[second.next]))
    return inSmallerUnit(alone);
  const value = count.value * parts.count + second.value;
  return { unit: parts.unit, count: { ...second, value }, next: second.next + 1 };
}

const SMALLER_UNITS: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly count: number }>>> = {
  year: { unit: 'month', count: 12 },
  week: { unit: 'day', count: 7 },
};

/** "two and a half years" are thirty months. */
function inSmallerUnit({ unit, count, next }: Compound): Compound {
  const smaller = SMALLER_UNITS[unit];
  if (!smaller || Number.isInteger(count.value)) return { unit, count, next };
  return { unit: smaller.unit, count: { ...count, value: Math.round(count.value * smaller.count) }, next };
}
