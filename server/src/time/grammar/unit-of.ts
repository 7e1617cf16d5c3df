import type { Unit } from '../words.js';
import type { Match } from './reader.js';

/** The unit of the day that is told of, or of whichever day the words around it make it count from. */
export function unitOf(unit: Unit, from: 'mention' | 'either', next: number): Match {
  return { meaning: { kind: 'unit', unit, shift: 0, from, part: null }, next };
}
