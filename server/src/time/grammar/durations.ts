import type { Unit } from '../words.js';
import type { Count } from './numbers.js';

/** TIMEX3 value of a duration: "P2W", "PXD" when vague. */
export function durationValue(unit: Unit, count: Count): string {
  const [factor, before, letter] = UNIT_VALUES[unit];
  return `${before}${count.vague ? 'X' : count.value * factor}${letter}`;
}

const UNIT_VALUES: Readonly<Record<Unit, readonly [factor: number, before: string, letter: string]>> = {
  second: [1, 'PT', 'S'],
  minute: [1, 'PT', 'M'],
  hour: [1, 'PT', 'H'],
  day: [1, 'P', 'D'],
  night: [1, 'P', 'D'],
  week: [1, 'P', 'W'],
  fortnight: [2, 'P', 'W'],
  weekend: [1, 'P', 'WE'],
  month: [1, 'P', 'M'],
  season: [3, 'P', 'M'],
  quarter: [1, 'P', 'Q'],
  half: [6, 'P', 'M'],
  year: [1, 'P', 'Y'],
  decade: [10, 'P', 'Y'],
  century: [100, 'P', 'Y'],
};
