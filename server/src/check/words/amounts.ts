import type { Token } from '../../text/tokens.js';
import { MULTIPLES, NUMBER_VALUES, ORDINAL_VALUES } from '../languages/en.js';
import { CURRENCY_WORDS, FIGURE_SUFFIXES, UNITS } from '../languages/en-amounts.js';

/**
 * Whether two stretches of words are one amount, written otherwise: "eight" and "8"; "3 million", "3m" and "3,000,000";
 * "second" and "2nd"; "half a million" and "500,000".
 */
export function isSameNumber(draft: readonly string[], source: readonly string[]): boolean {
  const value = numberOf(draft);
  return value !== null && value === numberOf(source);
}

/** Whether two stretches of words are one number of one unit: "60 m" and "sixty metres". */
export function isSameAmount(draft: readonly string[], source: readonly string[]): boolean {
  const [mine, theirs] = [draft.at(-1) ?? '', source.at(-1) ?? ''];
  return isSameUnit(mine, theirs) && isSameNumber(draft.slice(0, -1), source.slice(0, -1));
}

/** Whether a word is a number by itself: "14", "fourteen". "one" is too often a pronoun. */
export function isNumber(word: string): boolean {
  return /\d/.test(word) || (word !== 'one' && NUMBER_VALUES.has(word));
}

/** Whether two words name one unit: "km" and "kilometres". */
export function isSameUnit(a: string, b: string): boolean {
  const unit = UNITS.get(a);
  return unit !== undefined && unit === UNITS.get(b);
}

export function isUnit(word: string): boolean {
  return UNITS.has(word) || CURRENCY_WORDS.has(word);
}

/** The currency whose sign stands before the number that ends the tokens: "$" of "cost us $3 million". */
export function signBefore(text: string, tokens: readonly Token[]): string | null {
  for (const token of tokens.toReversed()) {
    const sign = text.charAt(token.start - 1);
    if (CURRENCY_SIGNS.includes(sign) && sign !== '') return sign;
    if (!isNumber(token.word)) return null;
  }
  return null;
}

/** The currency of a lone unit word: "£" of "pounds". */
export function currencyOf(words: readonly string[]): string | null {
  const [word, ...more] = words;
  return (more.length === 0 && word !== undefined && CURRENCY_WORDS.get(word)) || null;
}

const CURRENCY_SIGNS = '$£€¥₹';

/** The value of words that make one number: "twenty-five", "two hundred and six", "3.5 million"; null for others. */
function numberOf(words: readonly string[]): number | null {
  if (words[0] === 'half') return halfOf(words.slice(1));
  let total = 0;
  let group = 0;
  for (const [i, word] of words.entries()) {
    const value = numberValue(word);
    if (word === 'and' && i > 0 && i < words.length - 1) continue;
    // "a hundred" and "a dozen".
    if (word === 'a' && i === 0 && MULTIPLES.has(words[1] ?? '')) continue;
    if (value === null) return null;
    const isMultiple = MULTIPLES.has(word);
    if (!isMultiple && group > 0 && !mayFollow(group, value)) return null;
    if (isMultiple && value >= 1000) total += Math.max(group, 1) * value;
    group = isMultiple ? (value >= 1000 ? 0 : Math.max(group, 1) * value) : group + value;
  }
  return words.length === 0 ? null : total + group;
}

/** "half a million". */
function halfOf(words: readonly string[]): number | null {
  const [article, multiple = ''] = words;
  const value = NUMBER_VALUES.get(multiple);
  return article === 'a' && words.length === 2 && value !== undefined && MULTIPLES.has(multiple)
    ? value / 2
    : null;
}

/** "five" after "twenty", "twenty" after "two hundred". */
function mayFollow(group: number, value: number): boolean {
  return group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value < 10;
}

/** The value of "8", "1000", "eight", "8th", "eighth" or "3m"; null for what is no number. */
function numberValue(word: string): number | null {
  const [, figure, ending = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(word) ?? [];
  if (figure === undefined) return NUMBER_VALUES.get(word) ?? ORDINAL_VALUES.get(word) ?? null;
  if (ending === '' || ORDINAL_ENDINGS.has(ending)) return Number(figure);
  const suffix = FIGURE_SUFFIXES.get(ending);
  return suffix === undefined ? null : Number(figure) * suffix;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
