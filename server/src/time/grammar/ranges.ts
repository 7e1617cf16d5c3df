import type { Meaning } from '../meaning.js';
import { isNext, type Match, type Reader } from './reader.js';

/** The index after what joins the ends of a range: "1975-1980", "3 to 5 May"; 0 when nothing does. */
export function joinerEnd(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (!token) return 0;
  if (token.glue === 'hyphen' || token.glue === 'dash') return at;
  if (token.glue !== 'blank' || !token.word || !isNext(reader.tokens[at + 1])) return 0;
  const { text } = token.word;
  return text === 'to' || text === 'through' || text === 'till' || text === 'until' || text === 'and'
    ? at + 1
    : 0;
}

/** A range whose ends are two expressions: the first ends before the token `split[0]`, the second begins at `split[1]`. */
export function rangeMatch(
  first: Meaning,
  last: Meaning,
  split: readonly [firstEnd: number, lastStart: number],
  next: number,
): Match {
  return { meaning: { kind: 'range', first, last, end: 'first' }, next, split };
}
