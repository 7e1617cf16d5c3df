import type { WordEdit } from '../../text/align.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { ADDING_WORDS, CLAUSE_NEGATIONS } from '../languages/en-governors.js';
import { sentenceOf } from '../sentence-of.js';
import { governorAfter, governorBefore } from './governors.js';
import type { WordsMatch } from './match-words.js';

/** Words of the source that the quotation leaves out, and whether they turn the kept ones round. */
export interface Elision extends Span {
  /** The words left out, as the source has them. */
  readonly text: string;
  /** The negation, condition, limit or reporting frame among them that governs kept words; null when harmless. */
  readonly governor: string | null;
  /** The draft's word before which they are left out: 0 at the start, the number of words at the end. */
  readonly before: number;
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
  const start = afterOpeningMark(text, { start: sentence.start, end: match.span.start });
  const before = tokenize(text, { start, end: match.span.start });
  const governor = governorBefore(text, before, keptFrom(match, match.span.start));
  if (governor === null) return null;
  const span = { start: before[0]?.start ?? governor.start, end: before.at(-1)?.end ?? governor.end };
  return elision(text, span, governor, 0);
}

/** Past the mark that opens the speaker's words: the reporter's before it ("She said: “If …") govern nothing. */
function afterOpeningMark(text: string, { start, end }: Span): number {
  const lead = text.slice(start, end);
  return start + Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('"'), lead.lastIndexOf('«')) + 1;
}

/** What limits the quoted words right behind them in the same sentence: “The guards may search bags” (only in an emergency). */
export function elisionAtEnd(match: WordsMatch): Elision | null {
  const { text } = match.candidate.source.prose;
  const { end } = match.span;
  const sentence = sentenceOf(match.candidate.source, { start: end - 1, end });
  const rest = text.slice(end, sentence.end);
  // The speaker's sentence ends at the closing mark; the reporter's words behind it limit nothing.
  const reach = /[“”"«»;:.!?—–(\n]/.exec(rest)?.index ?? rest.length;
  const after = tokenize(text, { start: end, end: end + reach });
  const lastKept = match.source.findLast((token) => token.end <= end)?.word ?? '';
  const governor = governorAfter(text, after, lastKept);
  if (governor === null) return null;
  const span = { start: after[0]?.start ?? governor.start, end: after.at(-1)?.end ?? governor.end };
  return elision(text, span, governor, Number.POSITIVE_INFINITY);
}

function middleElision(match: WordsMatch, edit: WordEdit): Elision {
  const { text } = match.candidate.source.prose;
  const first = match.source[edit.sourceStart];
  const last = match.source[edit.sourceEnd - 1];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const next = match.source[edit.sourceEnd];
  const kept = next ?? { start: span.end, end: span.end + 1 };
  const sentence = sentenceOf(match.candidate.source, kept);
  const left = match.source.slice(edit.sourceStart, edit.sourceEnd);
  const governing = left.filter((token) => token.start >= sentence.start);
  const before = match.source[edit.sourceStart - 1];
  const opening = before && isInOneSentence(text, before, left[0]) ? openingNegation(left) : null;
  const governor = opening ?? governorBefore(text, governing, keptFrom(match, kept.start));
  return elision(text, span, governor, edit.draftEnd);
}

function elision(text: string, span: Span, governor: Token | null, before: number): Elision {
  return { ...span, text: sliceSpan(text, span), governor: governor && sliceSpan(text, governor), before };
}

function keptFrom({ source, span }: WordsMatch, start: number): { start: number; words: readonly string[] } {
  const kept = source.filter((token) => token.start >= start && token.end <= span.end);
  return { start, words: kept.map((token) => token.word) };
}

/** Whether no stop parts two words: “We met the board. … We left” leaves out “Not one of them spoke” and denies nothing. */
function isInOneSentence(text: string, before: Token, next: Token | undefined): boolean {
  return next !== undefined && !/[.!?;:”"]/.test(text.slice(before.end, next.start));
}

/** A negation right behind the kept words belongs to their verb, whatever comes between: "We will … reopen the lane". */
function openingNegation(left: readonly Token[]): Token | null {
  const [first, second] = left;
  // "We have yet to [see it]".
  if (first?.word === 'yet' && second?.word === 'to') return first;
  if (!first || !CLAUSE_NEGATIONS.has(first.word) || NOUN_NEGATIONS.has(first.word)) return null;
  return second && ADDING_WORDS.has(second.word) ? null : first;
}

/** They bind to their own noun: "We saw … no reason". */
const NOUN_NEGATIONS: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'nothing', 'few', 'without']);
