import { SIGN_NOUNS, WORK_NOUNS } from './languages/en.js';
import { CUE_FORMS } from './languages/en-verbs.js';
import type { QuotationKind } from './reading.js';
import { isSubjectPronoun } from './token-classes.js';
import type { Token } from './tokens.js';

/** Small words that stay small in titles of works. */
const SMALL_IN_TITLES = new Set(
  'a an the and or but nor of in on at to for from by with as is it vs v de la le &'.split(' '),
);
const MAX_TITLE_WORDS = 10;
/** Up to so many words may be a term; longer stretches in marks are somebody's words. */
const MAX_TERM_WORDS = 3;

/** What the quotation's own words and its neighbours tell before anyone is looked for: a title or a sign, else null. */
export function kindByNeighbours(
  words: string,
  tokens: readonly Token[],
  at: number,
): 'title' | 'sign' | null {
  if (isSign(tokens, at)) return 'sign';
  if (isHeadline(tokens, at)) return 'title';
  if (!isTitleCase(words)) return null;
  if (isReading(tokens, at)) return 'title';
  if (followsCue(tokens, at)) return null;
  return isNearWork(tokens, at) ? 'title' : null;
}

/** `direct` when whole sentences stand in the marks, else `partial`. */
export function kindBySpeech(words: string, tokens: readonly Token[], at: number): 'direct' | 'partial' {
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0] ?? '';
  const opensBig = first !== first.toLowerCase() || /\p{N}/u.test(first);
  if (!opensBig) return 'partial';
  const before = tokens[at - 1];
  const opens =
    !before ||
    before.sentence !== tokens[at]?.sentence ||
    before.kind === 'comma' ||
    before.kind === 'colon' ||
    before.kind === 'quote' ||
    before.kind === 'dash' ||
    followsCue(tokens, at);
  return opens ? 'direct' : 'partial';
}

/** In a text that quotes with double marks, single ones set off terms and headings' words, unless a strong sieve answers. */
export function isScareQuote(sieve: string | null): boolean {
  return sieve === null || WEAK.test(sieve) || !STRONG_FOR_SINGLE.test(sieve);
}

const STRONG_FOR_SINGLE =
  /^(?:verb-before|verb-then-speaker|speaker-then-verb|name-colon|according|label|byline|continued|split)/;

/**
 * A short stretch nobody is found for, or only by a weak sieve, is a term: "the so-called “sharing economy”".
 */
export function isTerm(
  words: string,
  { tokens, at }: { readonly tokens: readonly Token[]; readonly at: number },
  sieve: string | null,
): boolean {
  const count = countWords(words);
  if (count > MAX_TERM_WORDS || (count > 1 && /[.!?]$/.test(words))) return false;
  if (/^\p{Lu}.*[.!?,—–-]$/su.test(words) && isWholeSentence(tokens, at)) return false;
  if (sieve === null || WEAK.test(sieve)) return true;
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.lower === 'so-called';
}

/** `“Yes.”`, a paragraph or a sentence of its own, answers somebody. */
function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (!before || before.sentence !== sentence) && (!after || after.sentence !== sentence);
}

const WEAK = /^(?:sentence-subject|previous-paragraph|after-report|noun-of-speech\/noun-of)/;

export function isSpeechKind(kind: QuotationKind): boolean {
  return kind !== 'title' && kind !== 'term' && kind !== 'sign';
}

/** In Chinese and Japanese, which part no words, two characters count for one. */
function countWords(text: string): number {
  const unparted = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,2}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(unparted, words);
}

function isTitleCase(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
  if (list.length === 0 || list.length > MAX_TITLE_WORDS) return false;
  return list.every(
    (word, i) => (i > 0 && SMALL_IN_TITLES.has(word.toLowerCase())) || /^[\p{Lu}\p{N}]/u.test(word),
  );
}

/** "MSNBC’s “Morning Joe”", "on “Fox News Sunday”", "the film “The Revenant”", "“Broad City” star". */
function isNearWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' && WORK_NOUNS.has(next.lower) && next.sentence === tokens[at]?.sentence)
    return true;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.isPossessive) return true;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && WORK_NOUNS.has(token.lower)) return true;
    if (token?.kind !== 'word' && token?.kind !== 'comma') break;
  }
  return (
    before.kind === 'word' &&
    (before.lower === 'on' || before.lower === 'in' || before.lower === 'told' || before.lower === 'watch')
  );
}

/** `“A Shop Closes,” by Ann Lee:`: a list of articles gives the headline first and its author behind it. */
function isHeadline(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opens = !before || before.sentence !== tokens[at]?.sentence || before.kind === 'dash';
  const by = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  return opens && tokens[by]?.lower === 'by' && tokens[by + 1]?.kind === 'name';
}

/** "She read “The Long Tide”": what a person reads is a work; what a statement reads is its words. */
function isReading(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.lower;
  const reader = tokens[at - 2];
  return (
    (verb === 'read' || verb === 'reads') &&
    reader !== undefined &&
    (reader.kind === 'name' || isSubjectPronoun(reader))
  );
}

function isSign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' && SIGN_NOUNS.has(next.lower)) return true;
  const reads = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const verb = tokens[reads]?.lower ?? '';
  if (verb !== 'reading' && verb !== 'read' && verb !== 'reads' && verb !== 'saying' && verb !== 'said')
    return false;
  for (let i = reads - 1; i >= 0 && i >= reads - 3; i--)
    if (SIGN_NOUNS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

function followsCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.kind === 'comma' || before?.kind === 'colon' ? tokens[at - 2] : before;
  if (before?.kind === 'colon') return true;
  const cue = word?.kind === 'word' ? CUE_FORMS.get(word.lower) : undefined;
  return (
    cue !== undefined &&
    cue.class !== 'stance' &&
    !WORK_NOUNS.has(word?.lower ?? '') &&
    word?.lower !== 'told'
  );
}
