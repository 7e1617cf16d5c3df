import { type FoundFacts, fact } from './facts.js';
import { DATE_LINE_WORDS, NAME_PARTICLES, UPDATED_WORDS } from './languages/en.js';
import { startsWithPhrase } from './languages/phrases.js';
import { isOutlet } from './outlet-name.js';
import { firstPrintedDate } from './printed-date.js';

/**
 * Reads a line that says where and when a text appeared, in any order: "The Ardle Gazette, 12 March 2026", "Lowmere,
 * 12 March 2026", "March 12, 2026, The Ardle Gazette", "12 March 2026 | Lowmere". Around one full date it has nothing
 * but names, each parted from the date by a mark; so no sentence is one ("It closed on 9 March 2019"). An outlet is
 * the publisher, a place is nothing. Null for other lines.
 */
export function imprintLine(line: string): FoundFacts | null {
  if (line.length > LONGEST_IMPRINT || /[.!?:;"“”]$/u.test(line) || startsWithPhrase(line, UPDATED_WORDS)) {
    return null;
  }
  const date = firstPrintedDate(line);
  if (!date) return null;
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
  if (!isParted(before, after) || firstPrintedDate(after)) return null;
  const parts = [...partsOf(before), ...partsOf(after)];
  const names = parts.filter((part) => !isOfDate(part));
  if (names.length === 0 || names.length > MOST_NAMES || !names.every(isNameLike)) return null;
  const outlets = names.filter(isOutlet);
  return {
    issued: fact(date.edtf, 'imprint', IMPRINT_DATE_SURE),
    ...(outlets.length === 1 && outlets[0] ? { publisher: fact(outlets[0], 'imprint', OUTLET_SURE) } : {}),
  };
}

/** A name of an outlet, a town and its region, a weekday and a date are shorter. */
const LONGEST_IMPRINT = 90;
/** "The Ardle Gazette, Lowmere, N.H." */
const MOST_NAMES = 3;
const MOST_NAME_WORDS = 6;

/** Below a date line of its own: "Sarajevo, 28 June 1914" may head an article about that day. */
const IMPRINT_DATE_SURE = 0.8;

/** Enough to call a source by; less than whatever declares itself. */
export const OUTLET_SURE = 0.6;

const SEPARATOR = /\s*[,|•·/()[\]]\s*|\s+[-–—―]+\s+|\s*[–—]\s*/u;

/** A mark stands between the date and what is before and after it; a weekday may stand between: "Lowmere, Monday 9 March". */
function isParted(before: string, after: string): boolean {
  return isBounded(before, 'end') && isBounded(after, 'start');
}

function isBounded(text: string, side: 'start' | 'end'): boolean {
  const parts = text.split(SEPARATOR);
  const nearest = (side === 'end' ? parts.at(-1) : parts[0]) ?? '';
  return isOfDate(nearest);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "Thursday", "10:15 GMT", "" */
function isOfDate(part: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.every((word) => DATE_LINE_WORDS.has(word.replaceAll(/^\.+|\.+$/gu, '')));
}

/** "The Ardle Gazette", "St. Ives", "Rio de Janeiro", "Al-Marsa": capitalised words, small ones only between them. */
function isNameLike(part: string): boolean {
  const words = part.split(/\s+/u);
  if (words.length > MOST_NAME_WORDS) return false;
  return words.every(
    (word, index) =>
      /^(?:al-|el-|d['’])?\p{Lu}[\p{L}\p{M}.'’&-]*$/u.test(word) ||
      (index > 0 && index < words.length - 1 && SMALL_WORDS.has(word)),
  );
}

const SMALL_WORDS: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'of', 'the', 'and', '&']);
