import { COUNTED_WORDS, YEAR_CUES } from '../languages/en.js';
import type { Meaning, YearName } from '../meaning.js';
import type { Token } from '../tokens.js';
import { readOrdinal, readYearInWords } from './numbers.js';
import {
  isCutOff,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  skipWord,
  wordAfter,
  wordBefore,
} from './reader.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
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

/** What comes after a day or month as its year: ", 2024", " 2024", " of that year", " last year", ", 44 BC". */
export function readYearName(reader: Reader, at: number): { year: YearName; next: number } | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) {
    const era = token.glue === 'blank' || token.glue === 'comma' ? readEra(reader, at) : null;
    if (era) return { year: { kind: 'number', year: era.value }, next: era.next };
    if (!isYearToken(token) || !isYearGlue(token) || isCutOff(reader, at + 1)) return null;
    return { year: { kind: 'number', year: token.value }, next: at + 1 };
  }
  if (token.glue !== 'blank' && token.glue !== 'comma') return null;
  const words = readYearInWords(reader, at);
  if (words && words.value > FIRST_YEAR)
    return { year: { kind: 'number', year: words.value }, next: words.next };
  return readRelativeYear(reader, isWord(token, 'of') || isWord(token, 'in') ? at + 1 : at);
}

/** "last year", "that same year", "the following year", "a year earlier": at the first of these words. */
export function readRelativeYear(reader: Reader, start: number): { year: YearName; next: number } | null {
  const { tokens } = reader;
  let at = start;
  if (isWord(tokens[at], 'a') && isNextWord(reader, at + 1, 'year')) {
    if (isNextWord(reader, at + 2, 'ago')) return shifted(-1, 'document', at + 3);
    return isNextWord(reader, at + 2, 'earlier') ? shifted(-1, 'mention', at + 3) : null;
  }
  if (isWord(tokens[at], 'the')) at++;
  let which = tokens[at]?.word?.which ?? null;
  if (which === null) return null;
  if (tokens[at + 1]?.word?.which) {
    at++;
    which = tokens[at]?.word?.which === 'that' ? 'that' : which;
  }
  if (!isNextWord(reader, at + 1, 'year')) return null;
  switch (which) {
    case 'last':
    case 'past':
      return shifted(-1, 'document', at + 2);
    case 'this':
      return shifted(0, 'document', at + 2);
    case 'next':
      return shifted(1, 'document', at + 2);
    case 'previous':
      return shifted(-1, 'mention', at + 2);
    case 'following':
      return shifted(1, 'mention', at + 2);
    default:
      return shifted(0, 'mention', at + 2);
  }
}

function shifted(
  shift: number,
  from: 'document' | 'mention',
  next: number,
): { year: YearName; next: number } {
  return { year: { kind: 'shifted', shift, from }, next };
}

/** Four plain digits that can be a year. */
interface YearToken extends Token {
  readonly digits: 4;
}

export function isYearToken(token: Token | undefined): token is YearToken {
  return (
    token !== undefined &&
    token.digits === 4 &&
    token.suffix === null &&
    token.value >= FIRST_YEAR &&
    token.value <= LAST_YEAR
  );
}

function isYearGlue(token: Token): boolean {
  return (
    token.glue === 'blank' || token.glue === 'comma' || token.glue === 'hyphen' || token.glue === 'slash'
  );
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

/** A number and its era; astronomical: 1 BC is 0. */
function readEra(reader: Reader, at: number): { value: number; next: number } | null {
  const number = reader.tokens[at];
  const era = reader.tokens[at + 1];
  if (!number || number.digits === 0 || number.digits > 4 || number.suffix !== null) return null;
  if (!era?.word || !era.capital || (era.glue !== 'blank' && era.glue !== 'none')) return null;
  switch (era.word.text) {
    case 'bc':
    case 'bce':
    case 'b.c':
    case 'b.c.e':
      return { value: 1 - number.value, next: at + 2 };
    case 'ad':
    case 'ce':
    case 'a.d':
      return { value: number.value, next: at + 2 };
    default:
      return null;
  }
}

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

function matchPlainYear(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!isYearToken(token)) return null;
  if (token.glue === 'slash' || token.glue === 'dot' || token.glue === 'colon') return null;
  // "138-2010-2015": part of a number.
  if ((token.glue === 'hyphen' || token.glue === 'dash') && reader.tokens[at - 1]?.word === null) return null;
  const range = matchYearRange(reader, at);
  if (range) return range;
  if (isCutOff(reader, at + 1) || !isLikelyYear(reader, at)) return null;
  return { meaning: { kind: 'year', year: token.value }, next: at + 1 };
}

/** "1975-1980", "1914–18". More hyphens make it a number of something: "2010-2015-86". */
function matchYearRange(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at];
  const last = reader.tokens[at + 1];
  if (!first || !last || (last.glue !== 'hyphen' && last.glue !== 'dash') || last.suffix !== null)
    return null;
  if (first.glue === 'hyphen' && first.word === null && reader.tokens[at - 1]?.word === null) return null;
  if (isCutOff(reader, at + 2)) return null;
  const year = last.digits === 2 ? Math.floor(first.value / 100) * 100 + last.value : last.value;
  if ((last.digits !== 2 && last.digits !== 4) || year <= first.value || year > LAST_YEAR) return null;
  // "2009 - 12 people": only a bare hyphen or dash joins two digits.
  if (last.digits === 2 && last.start - first.end > 1) return null;
  const start: Meaning = { kind: 'year', year: first.value };
  return rangeMatch(start, { kind: 'year', year }, [at + 1, at + 1], at + 2);
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

/** "the class of '99". */
function matchShortYear(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (token?.digits !== 2 || token.suffix !== null || !hasApostrophe(reader.text, token.start)) return null;
  return { meaning: { kind: 'year', year: (token.value > 50 ? 1900 : 2000) + token.value }, next: at + 1 };
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

/** Decades: "1990s", "the '90s", "the nineties", "the nineteen nineties". */
export function matchDecade(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) {
    if (token.suffix !== 'plural' || token.value % 10 !== 0) return null;
    if (token.digits === 4) return decade(token.value, true, at + 1);
    return token.digits === 2 ? decade(token.value, false, at + 1) : null;
  }
  if (token.word.decade >= 0) {
    return isWord(reader.tokens[at - 1], 'the') || isNext(token)
      ? decade(token.word.decade, false, at + 1)
      : null;
  }
  const tens = reader.tokens[at + 1]?.word?.decade ?? -1;
  if (token.word.number < 15 || token.word.number > 20 || tens < 0 || !isNext(reader.tokens[at + 1]))
    return null;
  return decade(token.word.number * 100 + tens, true, at + 2);
}

function decade(first: number, century: boolean, next: number): Match {
  return { meaning: { kind: 'decade', first, century }, next };
}

/** "19th century", "the nineteenth century BC". */
export function matchCentury(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  const ordinal = token.suffix === 'ordinal' ? { value: token.value, next: at + 1 } : readOrdinal(reader, at);
  if (!ordinal || ordinal.value > 30 || !isNextWord(reader, ordinal.next, 'century')) return null;
  const next = ordinal.next + 1;
  const era = reader.tokens[next];
  const before = era?.glue === 'blank' && era.capital && era.word?.text.startsWith('b');
  const isBefore = before && (isWord(era, 'bc') || isWord(era, 'b.c') || isWord(era, 'bce'));
  const century = isBefore ? -ordinal.value : ordinal.value;
  return { meaning: { kind: 'century', century }, next: isBefore ? next + 1 : skipWord(reader, next, 'ad') };
}
