import { pad } from '../edtf.js';
import { isNext, isWord, type Match, type Reader } from './reader.js';

/** "9:18 PM", "9 p.m.", "21:18", "9pm". The day it belongs to is put in by the scanner. */
export function matchClock(reader: Reader, at: number): Match | null {
  const hours = reader.tokens[at];
  if (!hours || hours.digits === 0 || hours.digits > 2 || hours.suffix || isInside(hours.glue)) return null;
  const minutes = reader.tokens[at + 1];
  const hasMinutes =
    minutes?.glue === 'colon' && minutes.digits === 2 && minutes.value < 60 && !minutes.suffix;
  let next = hasMinutes ? at + 2 : at + 1;
  const seconds = reader.tokens[next];
  if (hasMinutes && seconds?.glue === 'colon') {
    if (seconds.digits !== 2 || seconds.value > 59) return null;
    next++;
  }
  const half = readHalfOfDay(reader, next);
  if (!half && !hasMinutes) return null;
  if (hours.value > (half ? 12 : 24)) return null;
  const hour = half ? (hours.value % 12) + (half === 'pm' ? 12 : 0) : hours.value;
  const value = `T${pad(hour, 2)}:${pad(hasMinutes ? minutes.value : 0, 2)}`;
  return { meaning: { kind: 'clock', value, day: null }, next: half ? next + 1 : next };
}

/** "at 4", "between 9:30 and noon", "from 2pm": what may follow a day that is written as a bare number. */
export function isBeforeClock(reader: Reader, at: number): boolean {
  const [link, hour] = [reader.tokens[at], reader.tokens[at + 1]];
  const isLink = isWord(link, 'at') || isWord(link, 'from') || isWord(link, 'between');
  return isLink && isNext(link) && isNext(hour) && hour.word === null && hour.digits > 0;
}

/** "six pm", "eleven a.m.". */
export function isClockInWords(reader: Reader, at: number): boolean {
  const hour = reader.tokens[at];
  return isNext(hour) && (hour.word?.number ?? 0) > 0 && readHalfOfDay(reader, at + 1) !== null;
}

function isInside(glue: string): boolean {
  return glue === 'colon' || glue === 'slash' || glue === 'dot';
}

function readHalfOfDay(reader: Reader, at: number): 'am' | 'pm' | null {
  const token = reader.tokens[at];
  if (!token || !(isNext(token) || token.glue === 'none')) return null;
  switch (token.word?.text) {
    case 'am':
    case 'a.m':
      return 'am';
    case 'pm':
    case 'p.m':
      return 'pm';
    default:
      return null;
  }
}
