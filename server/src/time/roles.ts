import type { Span } from '../text/span.js';
import { wordBefore } from './grammar/reader.js';
import { ROLE_LINKS, ROLE_WORDS } from './languages/en.js';
import type { TimeRole } from './values.js';

/** What a date is the date of, by the words right before it: "filed in May", "effective 1 July"; null where they say nothing. */
export function roleOf(text: string, { start, end }: Span): TimeRole | null {
  if (isDateline(text, { start, end })) return 'dateline';
  const link = wordBefore(text, start);
  const isLink = ROLE_LINKS.has(link.toLowerCase());
  const word = isLink ? wordBefore(text, text.lastIndexOf(link, start)) : link;
  return ROLE_WORDS.get(word.toLowerCase()) ?? null;
}

/** A dateline is short: "WASHINGTON AND NEW YORK, Aug. 4 (AP) —". */
const LONGEST_PLACE = 60;

/** "BASRA, Aug 4 (INA) -", "Port Halden, 4 May –": a place and a comma before the date at the very start, a dash behind it. */
function isDateline(text: string, { start, end }: Span): boolean {
  if (start === 0 || start > LONGEST_PLACE) return false;
  const isPlace = /^\p{Lu}[\p{L} .'’-]*,\s*$/u.test(text.slice(0, start));
  return isPlace && /^\s*(?:\([^()]{1,30}\)\s*)?[-–—]/u.test(text.slice(end, end + LONGEST_PLACE));
}
