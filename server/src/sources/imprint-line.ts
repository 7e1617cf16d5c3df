import { isFirstName } from '../text/first-names.js';
import { type FoundFacts, fact } from './facts.js';
import {
  CREDITS,
  DATE_LINE_WORDS,
  NAME_PARTICLES,
  OCCASION_STARTS,
  PUBLISHED_WORDS,
  TELLING_STARTS,
  UPDATED_WORDS,
} from './languages/en.js';
import { NOTES_STARTS } from './languages/en-kinds.js';
import { startsWithPhrase } from './languages/phrases.js';
import { countWords } from './lines.js';
import { isOutlet } from './outlet-name.js';
import { isBareName } from './people-line.js';
import { firstPrintedDate } from './printed-date.js';

/**
 * Reads a line that says where and when a text appeared, in any order: "The Ardle Gazette, 12 March 2026", "Lowmere,
 * 12 March 2026", "March 12, 2026, The Ardle Gazette", "12 March 2026 | Lowmere", "Interview: Tova Renner · Lowmere · 12
 * March 2026". Around one full date it has nothing but names, each parted from the date by a mark; so no sentence is one
 * ("It closed on 9 March 2019"). An outlet is the publisher, a credited name the author, a place is nothing. Null for
 * other lines.
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
  const undated = parts.filter((part) => !isOfDate(part));
  const credits = undated.map(creditOf);
  const names = undated.filter((_, index) => credits[index] === null);
  if (undated.length === 0 || names.length > MOST_NAMES || !names.every(isNameLike)) return null;
  const outlets = names.filter(isOutlet);
  const authors = credits.flatMap((credit) => (credit?.role === 'author' ? credit.name : []));
  return {
    issued: fact(date.edtf, 'imprint', IMPRINT_DATE_SURE),
    ...(outlets.length === 1 && outlets[0] ? { publisher: fact(outlets[0], 'imprint', OUTLET_SURE) } : {}),
    ...(authors.length > 0 ? { authors: fact(authors, 'imprint', CREDIT_SURE) } : {}),
  };
}

/**
 * Reads the day out of a line that says on what occasion something was said ("Delivered at the Corn Exchange, 4 May 2026") or,
 * between other particulars, when it came out ("Ardle Papers 3: 14-20. Published online 2 May 2026. doi:…"). Null for other
 * lines, and for those that name several days.
 */
export function occasionLine(line: string): FoundFacts | null {
  if (countWords(line) > MOST_OCCASION_WORDS) return null;
  const published = publishedDay(line);
  if (published) return { issued: fact(published, 'publication line', PUBLISHED_SURE) };
  const told = tellingDay(line);
  if (told) return { issued: fact(told, 'occasion', IMPRINT_DATE_SURE) };
  const date = startsWithPhrase(line, OCCASION_STARTS) ? firstPrintedDate(line) : null;
  if (!date || line.length > LONGEST_OCCASION || firstPrintedDate(line.slice(date.end))) return null;
  const isLast = isBounded(line.slice(date.end).replace(/[.)\]]+$/u, ''), 'start');
  return isLast ? { issued: fact(date.edtf, 'occasion', IMPRINT_DATE_SURE) } : null;
}

/**
 * Of "Speech by Tova Renner, Lowmere, 4 May 2026" and "NOTES - call with Tova Renner, 4 May 2026, typed up at night" the one day,
 * parted off by commas; behind a speech's day nothing stands.
 */
function tellingDay(line: string): string | null {
  const areNotes = startsWithPhrase(line, NOTES_STARTS);
  if ((!areNotes && !startsWithPhrase(line, TELLING_STARTS)) || line.length > LONGEST_TELLING) return null;
  const date = firstPrintedDate(line);
  if (!date || /[.!?:;"“”]$/u.test(line)) return null;
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
  if (!isParted(before, after) || firstPrintedDate(after)) return null;
  return areNotes || isOfDate(after) ? date.edtf : null;
}

/** Who, in what office, to whom, where and when. */
const LONGEST_TELLING = 160;

/** Of "… 14-20. Published online 2 May 2026. …" the day; nothing may stand between the words and it, nor behind it but a mark. */
function publishedDay(line: string): string | null {
  for (const part of line.split(/(?<=[.;|·•])\s+/u)) {
    if (!startsWithPhrase(part, PUBLISHED_WORDS)) continue;
    const date = firstPrintedDate(part);
    const before = date ? part.slice(0, date.start).toLowerCase() : '';
    const words = before.match(/\p{L}+/gu) ?? [];
    const isBare = words.every((word) => DATE_LINE_WORDS.has(word) || IN_PUBLISHED_WORDS.has(word));
    if (date && isBare && /^[.;,|·•]?$/u.test(part.slice(date.end).trim())) return date.edtf;
  }
  return null;
}

const IN_PUBLISHED_WORDS: ReadonlySet<string> = new Set(PUBLISHED_WORDS.flatMap((words) => words.split(' ')));

/** Particulars of a paper: journal, volume, pages, dates, address. */
const MOST_OCCASION_WORDS = 30;
const LONGEST_OCCASION = 120;
const PUBLISHED_SURE = 0.85;
const CREDIT_SURE = 0.8;

/** "Interview: Tova Renner", "Photographs by Jo Park", "Ann Lee in Lowmere" -> who did what; null for a plain name. */
function creditOf(part: string): { readonly role: 'author' | 'other'; readonly name: string } | null {
  const reporter = reporterIn(part);
  if (reporter) return { role: 'author', name: reporter };
  const match = /^(\p{L}+)(?:\s?:| by)\s+(.+)$/u.exec(part);
  const role = CREDITS.get(match?.[1]?.toLowerCase() ?? '');
  return role && match?.[2] && isBareName(match[2]) ? { role, name: match[2] } : null;
}

/** "Ann Lee in Lowmere" -> "Ann Lee", who is known for a person by the first name: "Ferry Sinks in Lowmere" is a headline. */
function reporterIn(part: string): string | null {
  const name = part.replace(/\s(?:in|at)\s\p{Lu}[\p{L} -]*$/u, '');
  const [first = ''] = name.split(' ');
  return name !== part && isBareName(name) && isFirstName(first) ? name : null;
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
  return words.every((word) => isDateLineWord(word.replaceAll(/^\.+|\.+$/gu, '')));
}

/** Of "7.00pm" the stop is a word without a letter. */
function isDateLineWord(word: string): boolean {
  return word === '' || DATE_LINE_WORDS.has(word);
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
