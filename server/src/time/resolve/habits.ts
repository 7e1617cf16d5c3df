import { civilDate } from '../days.js';
import type { Meaning, ScannedBlock } from '../meaning.js';
import type { DayInterval } from '../values.js';

/** A history names at least so many years … */
const NARRATIVE_YEARS = 4;

/** … most of them further than this from the document's own date … */
const FAR_YEARS = 2;

/** … that is, at least this share … */
const NARRATIVE_SHARE = 0.7;

/** … and so many more for each word that counts from the day of writing ("yesterday", "on Friday"). */
const YEARS_PER_NEWS_WORD = 3;

/** "… on Friday" in the first paragraph with a date makes news of a story, however much history follows. */
const OPENING_WEIGHT = 3;

/**
 * Whether the document tells of another time than its own: it has no date, or most of the years it names are far
 * from that. Then "in October" is that of the year told of.
 */
export function isNarrative(blocks: readonly ScannedBlock[], document: DayInterval | null): boolean {
  if (document === null) return true;
  const { year } = civilDate(document.from);
  const opening = blocks.findIndex(({ times }) => times.length > 0);
  let named = 0;
  let far = 0;
  let news = 0;
  for (const [at, block] of blocks.entries()) {
    for (const time of block.times) {
      if (isNewsWord(time.meaning)) news += at === opening ? OPENING_WEIGHT : 1;
      const told = explicitYear(time.meaning);
      if (told === null) continue;
      named++;
      if (Math.abs(told - year) > FAR_YEARS) far++;
    }
  }
  return named >= NARRATIVE_YEARS + news * YEARS_PER_NEWS_WORD && far >= named * NARRATIVE_SHARE;
}

/** What only somebody says who writes of these days: "yesterday", "on Friday", "last week". */
function isNewsWord(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.which === null;
    case 'offset':
    case 'unit':
      return meaning.from === 'document';
    default:
      return false;
  }
}

function explicitYear(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
      return meaning.year?.kind === 'number' ? meaning.year.year : null;
    case 'year':
    case 'numeric-day':
      return meaning.year;
    case 'range':
      return explicitYear(meaning.last);
    default:
      return null;
  }
}

/** The order of day and month in the document's numeric dates: any field over twelve tells; both orders tell nothing. */
export function documentOrder(blocks: readonly ScannedBlock[]): 'dmy' | 'mdy' | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const block of blocks) {
    for (const { meaning } of block.times) {
      if (meaning.kind !== 'numeric-day') continue;
      if (meaning.first > 12 && meaning.second <= 12) dayFirst = true;
      if (meaning.second > 12 && meaning.first <= 12) monthFirst = true;
    }
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}
