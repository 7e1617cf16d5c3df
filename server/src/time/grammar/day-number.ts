import { readOrdinal, readSmallNumber } from './numbers.js';
import { joinerEnd } from './ranges.js';
import { isNext, isWord, type Reader } from './reader.js';

/** A day of the month as written. */
export interface DayNumber {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** No month has more days. */
export const MAX_DAY = 31;

/** A day number: "4", "04", "4th", "fourth", "twenty-nine". May be up to 99: what it means is the caller's matter. */
export function readDayNumber(reader: Reader, at: number): DayNumber | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) {
    if (token.digits === 0 || token.digits > 2 || token.suffix === 'plural' || token.value === 0) return null;
    return { day: token.value, next: at + 1, ordinal: token.suffix === 'ordinal' };
  }
  const ordinal = readOrdinal(reader, at);
  if (ordinal) return { day: ordinal.value, next: ordinal.next, ordinal: true };
  const small = readSmallNumber(reader, at);
  return small && small.value <= MAX_DAY && small.value > 0
    ? { day: small.value, next: small.next, ordinal: false }
    : null;
}

/** Also "or" and a stroke join days: "4/5 May", "3 or 4 May". */
export function dayJoinerEnd(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (token?.glue === 'slash') return at;
  if (token?.glue === 'blank' && isWord(token, 'or') && isNext(reader.tokens[at + 1])) return at + 1;
  const joined = joinerEnd(reader, at);
  return joined > 0 && isWord(reader.tokens[joined], 'the') ? joined + 1 : joined;
}
