import { COUNTED_WORDS, YEAR_CUES } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import type { Token } from '../tokens.js';
import { isName } from './month-name.js';
import { readYearInWords } from './numbers.js';
import { joinerEnd, rangeMatch } from './ranges.js';
import {
  endsClause,
  isCutOff,
  isNext,
  isWord,
  type Match,
  type Reader,
  wordAfter,
  wordBefore,
} from './reader.js';
import { fullYear, isYearToken, LAST_YEAR, readEra } from './year-name.js';

/** Without "in", "since" or the like, a number is taken for a year only in the span news and history write about. */
const FIRST_LIKELY_YEAR = 1700;

const LAST_LIKELY_YEAR = 2050;

/** A year, by itself and as a range: "2009", "1914–18", "264 to 241 BC", "the year 2000", "nineteen ninety-six". */
export function matchYear(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word) return matchYearInWords(reader, at);
  return matchEraYear(reader, at) ?? matchPlainYear(reader, at) ?? matchShortYear(reader, at);
}

function matchYearInWords(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (isWord(token, 'year') && isNext(reader.tokens[at + 1])) {
    const number = reader.tokens[at + 1];
    if (isYearToken(number)) return { meaning: { kind: 'year', year: number.value }, next: at + 2 };
    const words = readYearInWords(reader, at + 1);
    return words && { meaning: { kind: 'year', year: words.value }, next: words.next };
  }
  if ((isWord(token, 'ad') || isWord(token, 'a.d')) && token?.capital) {
    const number = reader.tokens[at + 1];
    if (number?.glue !== 'blank' || number.digits === 0 || number.suffix !== null) return null;
    return { meaning: { kind: 'year', year: number.value }, next: at + 2 };
  }
  const words = readYearInWords(reader, at);
  // "two thousand" alone counts things.
  if (!words || words.next < at + 2 || (words.value === 2000 && !isWord(reader.tokens[at - 1], 'in')))
    return null;
  if (COUNTED_WORDS.has(wordAfter(reader.text, reader.tokens[words.next - 1]?.end ?? 0))) return null;
  return { meaning: { kind: 'year', year: words.value }, next: words.next };
}

/** "264 BC", "44 B.C.", "79 AD"; "240-238 BC" and "264 to 241 BC", where the era stands once. */
function matchEraYear(reader: Reader, at: number): Match | null {
  const single = readEra(reader, at);
  if (single) return { meaning: { kind: 'year', year: single.value }, next: single.next };
  const first = reader.tokens[at];
  const joiner = joinerEnd(reader, at + 1);
  const last = joiner > 0 ? readEra(reader, joiner) : null;
  if (!first || first.digits === 0 || first.digits > 4 || !last || last.value > 0) return null;
  const start: Meaning = { kind: 'year', year: 1 - first.value };
  return rangeMatch(start, { kind: 'year', year: last.value }, [at + 1, joiner], last.next);
}

function matchPlainYear(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!isYearToken(token)) return null;
  if (token.glue === 'slash' || token.glue === 'dot' || token.glue === 'colon') return null;
  // "138-2010-2015": part of a number.
  if ((token.glue === 'hyphen' || token.glue === 'dash') && reader.tokens[at - 1]?.word === null) return null;
  const range = matchYearRange(reader, at) ?? matchYearMonth(reader, at);
  if (range) return range;
  if (isCutOff(reader, at + 1) || isSubtracted(reader, at) || !isLikelyYear(reader, at)) return null;
  return { meaning: { kind: 'year', year: token.value }, next: at + 1 };
}

/** "2015-12" where it cannot be a range of years, and "2017 April" without a day or name behind it. */
function matchYearMonth(reader: Reader, at: number): Match | null {
  const [year, month, after] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!year || !month || isCutOff(reader, at + 2)) return null;
  if (month.word) {
    const isMonth = month.word.month > 0 && !month.word.common && month.glue === 'blank';
    if (!isMonth || isName(reader, at + 1) || (isNext(after) && after.word === null)) return null;
    return yearMonth(year.value, month.word.month, at + 2);
  }
  const isField = month.glue === 'hyphen' && month.digits === 2 && month.suffix === null;
  if (!isField || month.value < 1 || month.value > 12 || reader.text[year.start - 1] === '-') return null;
  return yearMonth(year.value, month.value, at + 2);
}

function yearMonth(year: number, month: number, next: number): Match {
  return { meaning: { kind: 'month', year: { kind: 'number', year }, month, which: null }, next };
}

/** "1975-1980", "1914–18". More hyphens make it a number of something: "2010-2015-86". */
function matchYearRange(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at];
  const last = reader.tokens[at + 1];
  if (!first || !last || (last.glue !== 'hyphen' && last.glue !== 'dash') || last.suffix !== null)
    return null;
  if (first.glue === 'hyphen' && first.word === null && reader.tokens[at - 1]?.word === null) return null;
  if (isCutOff(reader, at + 2)) return null;
  if (isDocket(reader, first, last)) return null;
  const year = last.digits === 2 ? Math.floor(first.value / 100) * 100 + last.value : last.value;
  if ((last.digits !== 2 && last.digits !== 4) || year <= first.value || year > LAST_YEAR) return null;
  // "2009 - 12 people": only a bare hyphen or dash joins two digits.
  if (last.digits === 2 && last.start - first.end > 1) return null;
  const start: Meaning = { kind: 'year', year: first.value };
  return rangeMatch(start, { kind: 'year', year }, [at + 1, at + 1], at + 2);
}

/** "2015 - 32": a sum, a score or a shelf mark, no year. */
function isSubtracted(reader: Reader, at: number): boolean {
  const [year, after] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!year || after?.word !== null || after.glue !== 'dash' || after.digits > 2) return false;
  return after.start - year.end > 1 && endsClause(reader.text, after.end);
}

/** "Resolution 2015-32", "Notice 2008-41": the 32nd of its year, unless a word in front says that years are meant. */
function isDocket(reader: Reader, first: Token, last: Token): boolean {
  const span = last.value - (first.value % 100);
  if (last.digits !== 2 || last.glue !== 'hyphen' || span <= LONGEST_SHORT_RANGE) return false;
  return (
    first.value >= FIRST_DOCKET_YEAR && !hasYearCue(reader, first) && !isDetermined(reader.text, first.start)
  );
}

/** "1914-18", "2015-25": who writes two digits means a near year. */
const LONGEST_SHORT_RANGE = 10;

/** Before these years long ranges ("1955-75") are those of histories. */
const FIRST_DOCKET_YEAR = 1990;

/** "the class of '99". */
function matchShortYear(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (token?.digits !== 2 || token.suffix !== null || !hasApostrophe(reader.text, token.start)) return null;
  return { meaning: { kind: 'year', year: fullYear(token.value) }, next: at + 1 };
}

/** An apostrophe that stands for the century: "'99", with a blank or bracket before it. */
function hasApostrophe(text: string, start: number): boolean {
  const sign = text[start - 1];
  if (sign !== "'" && sign !== '’' && sign !== '‘') return false;
  const before = text[start - 2];
  return before === undefined || before === ' ' || before === '(' || before === '\n';
}

/** Whether four digits are a year here: by the word before ("in 2009"), else by size and what follows. */
function isLikelyYear(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  const after = wordAfter(reader.text, token.end);
  if (COUNTED_WORDS.has(after)) return after === 'of' ? hasYearCue(reader, token) : false;
  if (hasYearCue(reader, token)) return true;
  if (token.value < FIRST_LIKELY_YEAR || token.value > LAST_LIKELY_YEAR) return false;
  // "2000 shops": round numbers count things; "53 per cent of 1913 levels" does not.
  const counts =
    token.value % 10 === 0 &&
    after.length > 3 &&
    after.endsWith('s') &&
    !after.endsWith('ss') &&
    after[0] === after[0]?.toLowerCase();
  return !counts || isDetermined(reader.text, token.start);
}

function hasYearCue(reader: Reader, token: Token): boolean {
  return YEAR_CUES.has(wordBefore(reader.text, token.start).toLowerCase());
}

/** "the 1988 results", "last season's 2009 figures": a determiner in front keeps "2000 results" from being a count. */
function isDetermined(text: string, start: number): boolean {
  const before = wordBefore(text, start).toLowerCase();
  return before === 'the' || before === 'its' || before === 'his' || before === 'their' || before === 's';
}
