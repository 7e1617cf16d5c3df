import type { YearName } from '../meaning.js';
import type { Token } from '../tokens.js';
import { readHundredsInWords, readYearInWords } from './numbers.js';
import { endsClause, isCutOff, isNextWord, isWord, type Reader } from './reader.js';

const FIRST_YEAR = 1000;

export const LAST_YEAR = 2199;

/** What comes after a day or month as its year: ", 2024", " 2024", " of that year", " last year", ", 44 BC". */
export function readYearName(reader: Reader, at: number): { year: YearName; next: number } | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) {
    const era = token.glue === 'blank' || token.glue === 'comma' ? readEra(reader, at) : null;
    if (era) return { year: { kind: 'number', year: era.value }, next: era.next };
    if (token.glue === 'apostrophe' && token.digits === 2) {
      return { year: { kind: 'number', year: fullYear(token.value) }, next: at + 1 };
    }
    if (!isYearToken(token) || !isYearGlue(token) || isCutOff(reader, at + 1)) return null;
    return { year: { kind: 'number', year: token.value }, next: at + 1 };
  }
  if (token.glue !== 'blank' && token.glue !== 'comma') return null;
  const words = readYearInWords(reader, at) ?? readHundredsInWords(reader, at);
  if (words && words.value > FIRST_YEAR)
    return { year: { kind: 'number', year: words.value }, next: words.next };
  if (!isWord(token, 'of') && !isWord(token, 'in')) return readRelativeYear(reader, at);
  return readLinkedYear(reader, at + 1) ?? readRelativeYear(reader, at + 1);
}

/** "the 4th of July of 1995", "from April to June in 2017": the year behind the link. */
function readLinkedYear(reader: Reader, at: number): { year: YearName; next: number } | null {
  const token = reader.tokens[at];
  if (token?.digits === 2 && token.suffix === null && isShortYear(reader, at)) {
    return { year: { kind: 'number', year: fullYear(token.value) }, next: at + 1 };
  }
  if (!isYearToken(token) || token.glue !== 'blank' || isCutOff(reader, at + 1)) return null;
  return { year: { kind: 'number', year: token.value }, next: at + 1 };
}

/** "in April of 87" ends there; "of 87 members" and "of 3" do not name a year. */
function isShortYear(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  const isOf = isWord(reader.tokens[at - 1], 'of') && token?.glue === 'blank';
  return isOf && endsClause(reader.text, token.end) && !isCutOff(reader, at + 1);
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

/** A number and its era; astronomical: 1 BC is 0. */
export function readEra(reader: Reader, at: number): { value: number; next: number } | null {
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

/** Years of two digits up to this one are of this century: "'24"; "'45" and "'99" were in the last. */
const LAST_SHORT_YEAR = 35;

export function fullYear(short: number): number {
  return short + (short <= LAST_SHORT_YEAR ? 2000 : 1900);
}
