import type { WordEdit } from '../text/align.js';
import { type Span, sliceSpan } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';
import { ADDING_WORDS, CLAUSE_NEGATIONS, CONDITIONS, FRAME_VERBS } from './languages/en.js';
import type { WordsMatch } from './match-words.js';
import { sentenceOf } from './sentence-of.js';

/** Words of the source that the quotation leaves out, and whether they turn the kept ones round. */
export interface Elision extends Span {
  /** The words left out, as the source has them. */
  readonly text: string;
  /** The negation, condition or reporting frame among them that governs kept words; null when harmless. */
  readonly governor: string | null;
  readonly place: 'start' | 'middle';
}

/** Each marked omission in the middle, with what it leaves out. */
export function markedElisions(match: WordsMatch): readonly Elision[] {
  return match.edits.filter((edit) => edit.mark === 'omission').map((edit) => middleElision(match, edit));
}

/**
 * What stands right before the quoted words in the same sentence and governs them: "I don't think he is guilty" ->
 * “he is guilty”. Null when nothing does, or when the quotation begins a sentence.
 */
export function elisionAtStart(match: WordsMatch): Elision | null {
  const { text } = match.candidate.source.prose;
  const sentence = sentenceOf(match.candidate.source, { start: match.span.start, end: match.span.start + 1 });
  const before = tokenize(text, { start: sentence.start, end: match.span.start }).slice(-GOVERNING_WORDS);
  const governor = governorBefore(text, before, match.span.start);
  if (governor === null) return null;
  const start = governor.start;
  const end = before.at(-1)?.end ?? start;
  return {
    start,
    end,
    text: sliceSpan(text, { start, end }),
    governor: sliceSpan(text, governor),
    place: 'start',
  };
}

/** How far before the kept words a negation still governs them without a comma or stop between. */
const GOVERNING_WORDS = 5;

function middleElision(match: WordsMatch, edit: WordEdit): Elision {
  const { text } = match.candidate.source.prose;
  const first = match.source[edit.sourceStart];
  const last = match.source[edit.sourceEnd - 1];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const next = match.source[edit.sourceEnd];
  const kept = next ?? { start: span.end, end: span.end + 1 };
  const sentence = sentenceOf(match.candidate.source, kept);
  const left = match.source.slice(edit.sourceStart, edit.sourceEnd);
  const governing = left.filter((token) => token.start >= sentence.start).slice(-GOVERNING_WORDS);
  const governor = openingNegation(left) ?? governorBefore(text, governing, next?.start ?? span.end);
  return {
    ...span,
    text: sliceSpan(text, span),
    governor: governor && sliceSpan(text, governor),
    place: 'middle',
  };
}

/** A negation right behind the kept words belongs to their verb, whatever comes between: "We will … reopen the lane". */
function openingNegation(left: readonly Token[]): Token | null {
  const [first, second] = left;
  if (!first || !CLAUSE_NEGATIONS.has(first.word) || first.word === 'no') return null;
  return second && ADDING_WORDS.has(second.word) ? null : first;
}

/**
 * The last word of `tokens` that governs what follows at `kept`: a negation next to it ("is not … going"), one that
 * denies a frame ("don't think"), or a condition that opens the clause ("if"). A comma, colon or stop between ends its reach.
 */
function governorBefore(text: string, tokens: readonly Token[], kept: number): Token | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    const between = tokens.slice(i + 1);
    if (/[,;:.!?—–"“”]/.test(text.slice(token.end, kept))) return null;
    if (CLAUSE_NEGATIONS.has(token.word) && reachesKept(token, between)) return token;
    if (CONDITIONS.has(token.word) && between.length === 0) return token;
  }
  return null;
}

/** A bare negation reaches the kept words when it touches them or only a frame ("think that") stands between. */
function reachesKept(negation: Token, between: readonly Token[]): boolean {
  if (between.length === 0) return true;
  // "no" and "neither" bind to their own noun: "no reason to …" governs nothing further on.
  if (negation.word === 'no' || negation.word === 'neither') return false;
  return between.some((token) => FRAME_VERBS.has(token.word));
}
