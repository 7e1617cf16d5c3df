import type { WordEdit } from '../text/align.js';
import type { Token } from '../text/tokens.js';
import type { PassageEdit } from './finding.js';
import {
  CONTRACTIONS,
  FILLERS,
  MODALS,
  MULTIPLES,
  NEGATIONS,
  NUMBER_VALUES,
  ORDINAL_VALUES,
  QUANTIFIERS,
  SPELLING_ENDINGS,
} from './languages/en.js';
import type { QuotationStyle } from './settings.js';

export type EditClass = PassageEdit['class'];

/** The words of both sides that one edit is about, and the texts they stand in. */
export interface EditWords {
  readonly draft: readonly Token[];
  readonly source: readonly Token[];
  /** The source's words right before and after. */
  readonly neighbours: readonly string[];
  readonly sourceText: string;
  readonly draftText: string;
}

/**
 * How bad an edit is. What the draft marks and what changes no word is legitimate; a changed number, name, negation,
 * modal or quantifier is an error in every style book, however alike the sentences are; other wording is a warning.
 */
export function classifyEdit(edit: WordEdit, words: EditWords, style: QuotationStyle): EditClass {
  if (edit.mark !== null) return 'legitimate';
  const draft = words.draft.map((token) => token.word);
  const source = words.source.map((token) => token.word);
  if (isSameSpelling(draft, source) || isSameNumber(draft, source)) return 'legitimate';
  if (isMasked(words)) return 'legitimate';
  if (isSameSpoken(draft, source)) return 'information';
  if (isFiller(draft, source) || isDoubled(draft, source, words.neighbours))
    return style === 'strict' ? 'warning' : 'information';
  if (changesMeaning(draft, source) || changesName(words)) return 'error';
  return style === 'guardian' && isSameStem(draft, source) ? 'information' : 'warning';
}

/** The worst class among edits; `legitimate` for none. */
export function worstClass(classes: readonly EditClass[]): EditClass {
  return CLASS_ORDER.findLast((candidate) => classes.includes(candidate)) ?? 'legitimate';
}

const CLASS_ORDER: readonly EditClass[] = ['legitimate', 'information', 'warning', 'error'];

/** "grass roots" and "grassroots", "favour" and "favor". */
function isSameSpelling(draft: readonly string[], source: readonly string[]): boolean {
  const a = draft.map(plainSpelling).join('');
  const b = source.map(plainSpelling).join('');
  return a === b;
}

function plainSpelling(word: string): string {
  let plain = word;
  for (const [ending, replacement] of SPELLING_ENDINGS) plain = plain.replace(ending, replacement);
  return plain;
}

/** "eight" and "8"; "3 million" and "three million" and "3,000,000"; "second" and "2nd". */
function isSameNumber(draft: readonly string[], source: readonly string[]): boolean {
  const value = numberOf(draft);
  return value !== null && value === numberOf(source);
}

/** The value of words that make one number: "twenty-five", "two hundred and six", "3.5 million"; null for others. */
function numberOf(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  for (const [i, word] of words.entries()) {
    const value = numberValue(word);
    if (word === 'and' && i > 0 && i < words.length - 1) continue;
    if (value === null) return null;
    const isMultiple = MULTIPLES.has(word);
    if (!isMultiple && group > 0 && !mayFollow(group, value)) return null;
    if (isMultiple && value >= 1000) total += Math.max(group, 1) * value;
    group = isMultiple ? (value >= 1000 ? 0 : Math.max(group, 1) * value) : group + value;
  }
  return words.length === 0 ? null : total + group;
}

/** "five" after "twenty", "twenty" after "two hundred". */
function mayFollow(group: number, value: number): boolean {
  return group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value < 10;
}

/** The value of "8", "1000", "eight", "8th" or "eighth"; null for what is no number. */
function numberValue(word: string): number | null {
  const figure = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return figure === undefined
    ? (NUMBER_VALUES.get(word) ?? ORDINAL_VALUES.get(word) ?? null)
    : Number(figure);
}

/** "f---" or "s**t" where the source spells the word out, or the other way round. */
function isMasked({ draft, source, draftText, sourceText }: EditWords): boolean {
  const [a, b] = [draft[0], source[0]];
  if (!a || !b || a.word.charAt(0) !== b.word.charAt(0)) return false;
  return isMaskedAt(draftText, a) || isMaskedAt(sourceText, b);
}

function isMaskedAt(text: string, token: Token): boolean {
  return /^\p{L}+(\*+|-{2,}|_{2,})/u.test(text.slice(token.start, token.end + 4));
}

/** "going to" and "gonna", "do not" and "don't". */
function isSameSpoken(draft: readonly string[], source: readonly string[]): boolean {
  return spokenForm(draft) === spokenForm(source);
}

function spokenForm(words: readonly string[]): string {
  return words.map((word) => CONTRACTIONS.get(word) ?? word).join(' ');
}

/** An "um" left out. */
function isFiller(draft: readonly string[], source: readonly string[]): boolean {
  return draft.length === 0 && source.every((word) => FILLERS.has(word));
}

/** One of two equal words left out: "being prevented from from attacking". */
function isDoubled(
  draft: readonly string[],
  source: readonly string[],
  neighbours: readonly string[],
): boolean {
  const [word] = source;
  return draft.length === 0 && source.length === 1 && word !== undefined && neighbours.includes(word);
}

function changesMeaning(draft: readonly string[], source: readonly string[]): boolean {
  const changed = [...leftOver(draft, source), ...leftOver(source, draft)];
  return changed.some((word) => isWeighty(word) || /\d/.test(word));
}

/** Words of `of` that `others` does not have. */
function leftOver(of: readonly string[], others: readonly string[]): string[] {
  return of.filter((word) => !others.includes(word));
}

function isWeighty(word: string): boolean {
  if (NEGATIONS.has(word) || MODALS.has(word) || QUANTIFIERS.has(word)) return true;
  return word !== 'one' && NUMBER_VALUES.has(word);
}

/** A capital inside a sentence on both sides, and other words: "met Blinken" -> "met Austin". */
function changesName({ draft, source, draftText, sourceText }: EditWords): boolean {
  if (draft.length === 0 || source.length === 0) return false;
  const isNameIn = (text: string, tokens: readonly Token[]): boolean =>
    tokens.some((token) => isNameAt(text, token));
  return isNameIn(draftText, draft) && isNameIn(sourceText, source);
}

function isNameAt(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  if (first === first.toLowerCase() || token.word.length < 2) return false;
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  return /[\p{L}\p{N},;]\s*$/u.test(before);
}

/** Inflection only: "escalation" and "escalations". */
function isSameStem(draft: readonly string[], source: readonly string[]): boolean {
  if (draft.length !== source.length) return false;
  return draft.every((word, i) => {
    const other = source[i] ?? '';
    const shorter = Math.min(word.length, other.length);
    return shorter >= 4 && word.slice(0, shorter - 1) === other.slice(0, shorter - 1);
  });
}
