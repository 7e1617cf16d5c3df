import { findSentences } from '../../text/sentences.js';
import { containsOffset, replaceSpans, type Span, sliceSpan } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import type { FixEdit } from '../finding.js';
import type { QuotedPassage } from './quoted-passage.js';

/**
 * The stretch of the source that stands for a whole quotation. An alignment of words takes in what stands at its ends: for
 * “They’ve given us eight weeks” it begins at “have given us …”, for “We have drilled” at “(can make) me. We’ve drilled”.
 * A quotation that begins like a sentence begins with one of the source. Null where none begins near.
 */
export function wholeWording(analysis: QuotationAnalysis, { match }: QuotedPassage): Span | null {
  const first = /\p{L}/u.exec(analysis.claim.quotation.text)?.[0] ?? '';
  if (first === first.toLowerCase()) return match.span;
  const { text, blocks } = match.candidate.source.prose;
  const block = blocks.find((candidate) => containsOffset(candidate, match.span.start));
  if (!block) return null;
  const starts = findSentences(text, block).map((sentence) => firstWordOf(text, sentence));
  const distance = (start: number): number => tokenize(text, between(start, match.span.start)).length;
  const [nearest] = starts
    .filter((start) => start < match.span.end)
    .sort((a, b) => distance(a) - distance(b) || b - a);
  if (nearest === undefined || distance(nearest) > FEW_WORDS) return null;
  return { start: nearest, end: match.span.end };
}

/** What an alignment may have too few or too many at its beginning: “of them” in “Some (of them) will come back”. */
const FEW_WORDS = 3;

/** The words before a mark, but for the last one: where these differ, more than words was changed. */
export function wordsBeforeMarks(text: string): readonly string[] {
  return tokenize(text)
    .slice(0, -1)
    .filter((token) => /^["'”’)]*[.!?,;:]/u.test(text.slice(token.end, token.end + 3)))
    .map((token) => token.word);
}

/** Past opening marks. */
function firstWordOf(text: string, sentence: Span): number {
  const [first] = tokenize(text, sentence);
  return first?.start ?? sentence.start;
}

function between(a: number, b: number): Span {
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** What stands behind the last word: the comma of “…, he said”. */
export function closingPunctuation(text: string): string {
  return text.slice(tokenize(text).at(-1)?.end ?? text.length);
}

/** A stretch of a text with replacements made in it. */
export function editedText(text: string, span: Span, edits: readonly FixEdit[]): string {
  const inside = edits.flatMap((edit) =>
    edit.kind === 'replace' ? [{ ...edit, start: edit.start - span.start, end: edit.end - span.start }] : [],
  );
  return replaceSpans(sliceSpan(text, span), inside);
}
