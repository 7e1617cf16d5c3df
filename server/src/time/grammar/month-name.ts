import { MONTH_CUES } from '../languages/en.js';
import type { Token } from '../tokens.js';
import { endsClause, type Reader, wordAfter, wordBefore } from './reader.js';

/**
 * A month without day and year is capitalised, or stands in full behind "in" or the like ("in october"); one whose name
 * means other things needs both.
 */
export function isMonthAlone(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token?.word) return false;
  if (!token.capital) return isUncapitalised(reader, token);
  if (token.word.short && token.word.common && reader.text[token.end - 1] !== '.') return false;
  const before = wordBefore(reader.text, token.start);
  const isBracketed = before === '' && reader.text[token.start - 1] === '(';
  if (isBracketed || MONTH_CUES.has(before.toLowerCase())) return !isName(reader, at);
  return (
    !token.word.common && !(token.word.short && reader.text[token.end - 1] !== '.') && !isName(reader, at)
  );
}

function isUncapitalised(reader: Reader, { start, end, word }: Token): boolean {
  if (!word || word.short) return false;
  const before = wordBefore(reader.text, start).toLowerCase();
  if (word.common) return before === 'in' && endsClause(reader.text, end);
  return MONTH_CUES.has(before);
}

/** "April Jones", "in August Wilson's play", "June Carter": a capitalised word after the month makes it a name. */
export function isName(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || reader.text[token.end] !== ' ' || token.possessive) return false;
  const after = wordAfter(reader.text, token.end);
  if (after.length < 2 || !isNameMonth(token.word)) return false;
  return after[0] !== after[0]?.toLowerCase() && !reader.tokens[at + 1]?.word?.which;
}

/** April, May, June and August are first names too, and so is Jan. */
function isNameMonth(word: Token['word']): boolean {
  const month = word?.month ?? 0;
  return month === 4 || month === 5 || month === 6 || month === 8 || (month === 1 && word?.short === true);
}
