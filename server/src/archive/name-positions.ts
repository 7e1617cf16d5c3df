import type { PassageIndex } from './passage-index.js';

/** How far from a name of the sentence its words may stand, in tokens. */
export const NAME_REACH = 250;

/** Where the names of a sentence stand in the token stream of an archive. */
export interface NamePositions {
  /** Whether one stands within reach of a position. O(log n). */
  hasNear(position: number): boolean;
  /** How far the nearest in the same source is, in tokens; `FAR` where the source has none. O(log n). */
  distanceFrom(position: number): number;
}

/** The positions of these folded words, of each those that the index keeps for it alone: names are rare. */
export function namePositions(index: PassageIndex, names: readonly string[]): NamePositions {
  const lists = names.map((name) => index.postings(index.wordNumber(name), -1));
  const positions = Int32Array.from(lists.flatMap((list) => [...list])).sort();
  return {
    hasNear: (position) => {
      const next = positions[firstFrom(positions, position - NAME_REACH)];
      return next !== undefined && next <= position + NAME_REACH;
    },
    distanceFrom: (position) => {
      const at = firstFrom(positions, position);
      const own = index.sourceAt(position);
      const distances = [positions[at - 1], positions[at]].map((name) =>
        name === undefined || index.sourceAt(name) !== own ? FAR : Math.abs(name - position),
      );
      return Math.min(...distances);
    },
  };
}

/** Farther than any two tokens of a source are apart; a number, so that distances can be subtracted. */
const FAR = 1e9;

/** The first index of an ascending list whose value is not below this one. */
function firstFrom(ascending: Int32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
