import { isNext, isNextWord, isWord, type Reader, skipWord } from './reader.js';

/** A number and the index of the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/** How many: "two", "14", "a couple of", "several" (vague: more than one, nobody knows how many). */
export interface Count extends ReadNumber {
  readonly vague: boolean;
}

/** A number in words below a hundred ("twenty-four") or its beginning ("nineteen"); -1 when there is none. */
export function readSmallNumber(reader: Reader, at: number): ReadNumber | null {
  const tens = reader.tokens[at]?.word?.number ?? -1;
  if (tens < 0 || tens >= 100) return null;
  const after = reader.tokens[at + 1];
  const ones = after?.word?.number ?? -1;
  if (tens >= 20 && ones > 0 && ones < 10 && isNext(after)) return { value: tens + ones, next: at + 2 };
  return { value: tens, next: at + 1 };
}

/** An ordinal in words: "eighth", "twenty-first". */
export function readOrdinal(reader: Reader, at: number): ReadNumber | null {
  const word = reader.tokens[at]?.word;
  if (!word) return null;
  if (word.ordinal > 0) return { value: word.ordinal, next: at + 1 };
  const after = reader.tokens[at + 1];
  const ones = after?.word?.ordinal ?? 0;
  if (word.number >= 20 && word.number < 100 && ones > 0 && ones < 10 && isNext(after)) {
    return { value: word.number + ones, next: at + 2 };
  }
  return null;
}

/** A year in words: "nineteen ninety-six", "two thousand and fifteen", "twenty twenty-four". */
export function readYearInWords(reader: Reader, at: number): ReadNumber | null {
  const { tokens } = reader;
  const first = tokens[at]?.word?.number ?? -1;
  if (first === 2 && isNext(tokens[at + 1]) && isWord(tokens[at + 1], 'thousand')) {
    const rest = skipWord(reader, at + 2, 'and');
    const small = isNext(tokens[rest]) ? readSmallNumber(reader, rest) : null;
    if (small) return { value: 2000 + small.value, next: small.next };
    return { value: 2000, next: at + 2 };
  }
  if (first < 15 || first > 20 || !isNext(tokens[at + 1])) return null;
  const rest = readSmallNumber(reader, at + 1);
  if (!rest || rest.value < 10 || (first === 20 && rest.value > 40)) return null;
  return { value: first * 100 + rest.value, next: rest.next };
}

/** "nineteen hundred and six", "seventeen hundred thirty-three": a year only where one must stand, else a count. */
export function readHundredsInWords(reader: Reader, at: number): ReadNumber | null {
  const { tokens } = reader;
  const first = tokens[at]?.word?.number ?? -1;
  if (first < 11 || first > 19 || !isNextWord(reader, at + 1, 'hundred')) return null;
  const rest = skipWord(reader, at + 2, 'and');
  const small = isNext(tokens[rest]) ? readSmallNumber(reader, rest) : null;
  return { value: first * 100 + (small?.value ?? 0), next: small?.next ?? at + 2 };
}

/** How many units follow. "a" and "an" are one; "another", "more", "about" are passed over. */
export function readCount(reader: Reader, at: number): Count | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token) return null;
  if (token.word === null) return readDigits(reader, at);
  switch (token.word.text) {
    case 'a':
    case 'an':
    case 'another':
      return readArticle(reader, at + 1);
    case 'several':
    case 'few':
      return { value: 0, vague: true, next: at + 1 };
    case 'half':
      return null;
  }
  const small = readSmallNumber(reader, at);
  if (!small) return null;
  const half = halfEnd(reader, small.next);
  if (half > 0) return { value: small.value + 0.5, vague: false, next: half };
  const hundred = skipWord(reader, small.next, 'hundred');
  const value = hundred > small.next ? small.value * 100 : small.value;
  return { value, vague: false, next: passMore(reader, hundred) };
}

/** "two and a half years": the index after "and a half"; 0 when it does not stand there. */
export function halfEnd(reader: Reader, at: number): number {
  const isHalf =
    isNextWord(reader, at, 'and') && isNextWord(reader, at + 1, 'a') && isNextWord(reader, at + 2, 'half');
  return isHalf ? at + 3 : 0;
}

/** Who counts further counts no calendar. */
const MAX_COUNT = 100_000;

function readDigits(reader: Reader, at: number): Count | null {
  const token = reader.tokens[at];
  if (!token || token.value < 0 || token.value > MAX_COUNT || token.suffix !== null) return null;
  let value = token.value;
  let next = at + 1;
  const half = reader.tokens[next];
  // "2 1/2 years": the fraction is two tokens.
  if (half?.glue === 'blank' && half.value === 1 && reader.tokens[next + 1]?.glue === 'slash') {
    value += 0.5;
    next += 2;
  }
  return { value, vague: false, next: passMore(reader, next) };
}

/** After "a": "a couple of", "a few", "a dozen", "a hundred", or the unit itself. */
function readArticle(reader: Reader, at: number): Count | null {
  const token = reader.tokens[at];
  if (!isNext(token)) return null;
  switch (token.word?.text) {
    case 'couple':
      return { value: 2, vague: false, next: skipWord(reader, at + 1, 'of') };
    case 'dozen':
      return { value: 12, vague: false, next: at + 1 };
    case 'hundred':
      return { value: 100, vague: false, next: at + 1 };
    case 'few':
      return { value: 0, vague: true, next: passMore(reader, at + 1) };
    case 'half':
      return { value: 0.5, vague: false, next: at + 1 };
  }
  // "a two-week trip": the article belongs to the trip.
  if (token.word === null || token.word.number > 0) return null;
  return { value: 1, vague: false, next: at };
}

function passMore(reader: Reader, at: number): number {
  return skipWord(reader, at, 'more');
}
