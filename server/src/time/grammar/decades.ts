import type { Token } from '../tokens.js';
import { readOrdinal } from './numbers.js';
import { isNext, isNextWord, isWord, type Match, type Reader, skipWord } from './reader.js';

/** Decades: "1990s", "the '90s", "the nineties", "the nineteen nineties". */
export function matchDecade(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) {
    if (token.suffix !== 'plural' || token.value % 10 !== 0) return null;
    if (token.digits === 4) return decade(token.value, true, at + 1);
    return token.digits === 2 && !isAge(reader, token) ? decade(token.value, false, at + 1) : null;
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

/** "a man in his 80s", "in her late 40s". */
function isAge(reader: Reader, token: Token): boolean {
  const words = reader.text.slice(Math.max(0, token.start - AGE_WINDOW), token.start).toLowerCase();
  return AGE_WORDS.some((word) => words.includes(word));
}

const AGE_WINDOW = 12;

const AGE_WORDS = [' his ', ' her ', ' their ', ' my ', ' our ', ' your '];

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
