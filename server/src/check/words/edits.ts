import type { WordEdit } from '../../text/align.js';
import type { Token } from '../../text/tokens.js';
import type { EditClass } from '../finding.js';
import { FILLERS, MODALS, NEGATIONS, QUANTIFIERS, SPELLING_ENDINGS, TENSE_ENDINGS } from '../languages/en.js';
import type { QuotationStyle } from '../settings.js';
import {
  currencyOf,
  isNumber,
  isSameAmount,
  isSameNumber,
  isSameUnit,
  isUnit,
  signBefore,
} from './amounts.js';
import { isCalled } from './beside-words.js';
import { isSameSpoken, type SpokenWords } from './spoken-forms.js';
import { STYLE_PROFILES } from './styles.js';

/** The words of both sides that one edit is about, and the texts they stand in. */
export interface EditWords {
  readonly draft: readonly Token[];
  readonly source: readonly Token[];
  /** Some words of either side before the edit, nearest last. */
  readonly draftBefore: readonly Token[];
  readonly sourceBefore: readonly Token[];
  /** Some of the source's words behind it, nearest first. */
  readonly sourceAfter: readonly Token[];
  readonly sourceText: string;
  readonly draftText: string;
}

/**
 * How bad an edit is. What the draft marks and what changes no word is legitimate; a changed number, name, negation,
 * modal or quantifier is an error in every style book, however alike the sentences are; other wording is a warning.
 */
export function classifyEdit(edit: WordEdit, words: EditWords, style: QuotationStyle): EditClass {
  if (edit.mark !== null) return 'legitimate';
  const profile = STYLE_PROFILES[style];
  const draft = words.draft.map((token) => token.word);
  const source = words.source.map((token) => token.word);
  if (changesUnit(words)) return 'error';
  if (isSameSpelling(draft, source) || isSameNumber(draft, source) || isSameMeasure(words))
    return 'legitimate';
  if (isMasked(words) || isCalledWord(words)) return 'legitimate';
  if (isSameSpoken(...bothSides(words))) return profile.spokenForms;
  if (isFiller(draft, source)) return profile.fillers;
  if (isDoubled(words)) return profile.doubledWords;
  if (changesMeaning(draft, source) || changesName(words)) return 'error';
  return isSameStem(draft, source) && !isOtherTense(draft, source) ? profile.grammar : 'warning';
}

/** Whether two stretches are the same words, written otherwise: in spelling, as a number or as they are spoken. */
export function isSameWriting(draft: SpokenWords, source: SpokenWords): boolean {
  const [mine, theirs] = [draft, source].map(({ tokens }) => tokens.map((token) => token.word));
  if (!mine || !theirs) return false;
  return isSameNumber(mine, theirs) || isSameSpoken(draft, source) || isSameSpelling(mine, theirs);
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

/** "km" and "kilometres"; "pounds" behind the number where the other side has "£" before it. */
function isSameMeasure({ draft, source, ...words }: EditWords): boolean {
  const mine = draft.map((token) => token.word);
  const theirs = source.map((token) => token.word);
  if (mine.length === 1 && theirs.length === 1) return isSameUnit(mine[0] ?? '', theirs[0] ?? '');
  if (isSameAmount(mine, theirs)) return true;
  if (theirs.length === 0) return isNamed(currencyOf(mine), signBefore(words.sourceText, words.sourceBefore));
  return mine.length === 0 && isNamed(currencyOf(theirs), signBefore(words.draftText, words.draftBefore));
}

function isNamed(currency: string | null, sign: string | null): boolean {
  return currency !== null && currency === sign;
}

/** "8 miles" where the source has "8 kilometres". */
function changesUnit({ draft, source, sourceBefore }: EditWords): boolean {
  const [mine, theirs] = [draft[0], source[0]];
  if (!mine || !theirs || draft.length !== 1 || source.length !== 1) return false;
  const isOther = mine.word !== theirs.word && !isSameUnit(mine.word, theirs.word);
  return isOther && isUnit(mine.word) && isUnit(theirs.word) && isNumber(sourceBefore.at(-1)?.word ?? '');
}

/** "f---" or "s**t" where the source spells the word out, or the other way round. */
function isMasked({ draft, source, draftText, sourceText }: EditWords): boolean {
  const [a, b] = [draft[0], source[0]];
  if (!a || !b || a.word.charAt(0) !== b.word.charAt(0)) return false;
  return isMaskedAt(draftText, a) || isMaskedAt(sourceText, b);
}

/** "half²", where the number calls a note. */
function isCalledWord({ draft, source, sourceText }: EditWords): boolean {
  const [a, b] = [draft[0], source[0]];
  return (
    a !== undefined &&
    b !== undefined &&
    draft.length === 1 &&
    source.length === 1 &&
    isCalled(a, b, sourceText)
  );
}

function isMaskedAt(text: string, token: Token): boolean {
  return /^\p{L}+(\*+|-{2,}|_{2,})/u.test(text.slice(token.start, token.end + 4));
}

function bothSides({ draft, source, draftText, sourceText }: EditWords): [SpokenWords, SpokenWords] {
  return [
    { tokens: draft, text: draftText },
    { tokens: source, text: sourceText },
  ];
}

/** An "um" left out. */
function isFiller(draft: readonly string[], source: readonly string[]): boolean {
  return draft.length === 0 && source.every((word) => FILLERS.has(word));
}

/** What was said twice by a slip and is given once: "from from attacking", "on the, um, the cranes", "I think, I think". */
function isDoubled({ draft, source, sourceBefore, sourceAfter }: EditWords): boolean {
  const said = source.map((token) => token.word).filter((word) => !FILLERS.has(word));
  if (draft.length > 0 || said.length === 0 || said.length > MOST_DOUBLED_WORDS) return false;
  const joined = said.join(' ');
  const before = sourceBefore.slice(-said.length).map((token) => token.word);
  const after = sourceAfter.slice(0, said.length).map((token) => token.word);
  return before.join(' ') === joined || after.join(' ') === joined;
}

/** A longer repetition is meant: "We shall fight on the beaches, we shall fight …". */
const MOST_DOUBLED_WORDS = 3;

function changesMeaning(draft: readonly string[], source: readonly string[]): boolean {
  const changed = [...leftOver(draft, source), ...leftOver(source, draft)];
  return changed.some(isWeighty);
}

/** Words of `of` that `others` does not have. */
function leftOver(of: readonly string[], others: readonly string[]): string[] {
  return of.filter((word) => !others.includes(word));
}

function isWeighty(word: string): boolean {
  if (NEGATIONS.has(word) || MODALS.has(word) || QUANTIFIERS.has(word)) return true;
  return isNumber(word);
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

/** "sail" and "sailed", "sail" and "sailing": another time is no matter of grammar. */
function isOtherTense(draft: readonly string[], source: readonly string[]): boolean {
  const ending = (words: readonly string[]): string =>
    words.map((word) => TENSE_ENDINGS.exec(word)?.[0] ?? '').join(' ');
  return ending(draft) !== ending(source);
}
