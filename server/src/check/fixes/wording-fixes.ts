import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import { type Span, sliceSpan } from '../../text/span.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import type { Fix, FixEdit, PassageEdit } from '../finding.js';
import type { QuotedPassage } from '../passages/quoted-passage.js';
import {
  closingPunctuation,
  editedText,
  wholeWording,
  wordsBeforeMarks,
} from '../passages/source-wording.js';
import { fixTitles } from '../wording/fix-titles.js';
import type { Elision } from '../words/elisions.js';
import type { Scatter } from '../words/piece-order.js';
import { replace } from './fixes.js';

/**
 * Takes the source's words where the draft's differ; the whole wording where the first word does, or where commas and
 * full stops stand elsewhere. Not offered where a difference runs across the source's own marks or lines: the reporter's
 * "he said" would come along.
 */
export function replaceWordingFix(
  draft: Draft,
  analysis: QuotationAnalysis,
  passage: QuotedPassage,
  edits: readonly PassageEdit[],
): Fix | null {
  if (edits.some((edit) => MARK_OR_LINE.test(edit.source.text))) return null;
  const changes = changesWordsAlone(draft, analysis, passage, edits)
    ? edits.map((edit) => wordingEdit(draft, edit))
    : wholeWordingEdits(draft, analysis, passage);
  if (!changes) return null;
  return {
    title: fixTitles.replaceWording(passage.match.candidate.source),
    safe: false,
    preferred: true,
    edits: changes,
  };
}

/** Puts the pieces of a quotation in the order that the source has them in, with an omission marked where it has more. */
export function reorderFix(
  draft: Draft,
  { claim, passage }: QuotationAnalysis,
  { inSourceOrder, places }: Extract<Scatter, { kind: 'disorder' }>,
): Fix | null {
  if (!passage) return null;
  const { text } = passage.match.candidate.source.prose;
  const pieces = inSourceOrder.map((piece, i) => {
    const gap = { start: places[i]?.end ?? 0, end: places[i + 1]?.start ?? places[i]?.end ?? 0 };
    return `${sliceSpan(claim.quotation.text, piece)}${i < inSourceOrder.length - 1 ? joint(text, gap) : ''}`;
  });
  return {
    title: fixTitles.reorder(passage.match.candidate.source),
    safe: false,
    preferred: true,
    edits: [replace(draft, wordsOf(draft, claim, inSourceOrder), pieces.join(''))],
  };
}

/** " … " where the source has words between two pieces, else the stop that it has there. */
function joint(text: string, gap: Span): string {
  const between = sliceSpan(text, gap);
  if (/[\p{L}\p{N}]/u.test(between)) return ' … ';
  return `${/[.!?,;:]/.exec(between)?.[0] ?? ''} `;
}

/** Marks an omission where a quotation runs two places of the source together. */
export function markOmissionsFix(
  draft: Draft,
  { claim, quoted, passage }: QuotationAnalysis,
  { seams }: Extract<Scatter, { kind: 'merged' }>,
): Fix | null {
  if (!passage) return null;
  const { start } = claim.quotation;
  const edits = seams.flatMap((number): FixEdit[] => {
    const next = quoted.words[number];
    if (!next) return [];
    const at = draft.markdown.map.toSourceSpan({ start: start + next.start, end: start + next.end }).start;
    return [replace(draft, { start: at, end: at }, '… ')];
  });
  return { title: fixTitles.markOmissions(), safe: false, preferred: true, edits };
}

/**
 * Puts the words that a quotation leaves out back in their place; what follows them takes the source's capital or small
 * letter. Null where they run over lines or the source's own marks.
 */
export function putBackFix(
  draft: Draft,
  { claim, quoted, passage }: QuotationAnalysis,
  { text, before }: Elision,
): Fix | null {
  if (!passage || MARK_OR_LINE.test(text)) return null;
  const { quotation } = claim;
  const [previous, next] = [quoted.words[Math.min(before, quoted.words.length) - 1], quoted.words[before]];
  const span = { start: previous?.end ?? 0, end: next ? next.start + 1 : (previous?.end ?? 0) };
  const letter = next ? quotation.text.charAt(next.start) : '';
  const words = `${previous ? ' ' : ''}${text}${next ? ` ${before === 0 ? asInSource(passage, letter) : letter}` : ''}`;
  const place = { start: quotation.start + span.start, end: quotation.start + span.end };
  return {
    title: fixTitles.putBack(passage.match.candidate.source),
    safe: false,
    preferred: true,
    edits: [replace(draft, draft.markdown.map.toSourceSpan(place), words)],
  };
}

/** "the" of “The old engine”, which the source has inside a sentence. */
function asInSource({ match }: QuotedPassage, letter: string): string {
  const theirs = match.candidate.source.prose.text.charAt(match.span.start);
  return theirs.toLowerCase() === letter.toLowerCase() ? theirs : letter;
}

/** From the first piece's first word to the last word of the last, in the draft's file. */
function wordsOf(draft: Draft, { quotation }: QuotationClaim, pieces: readonly Span[]): Span {
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  return draft.markdown.map.toSourceSpan({ start: quotation.start + start, end: quotation.start + end });
}

const MARK_OR_LINE = /["“”„«»\n]/;

/**
 * Whether the quotation's beginning stays as it is, and its punctuation is the source's when the words are, as far as that can
 * be told.
 */
function changesWordsAlone(
  draft: Draft,
  { claim, quoted }: QuotationAnalysis,
  { match }: QuotedPassage,
  edits: readonly PassageEdit[],
): boolean {
  const { quotation } = claim;
  const first = draft.markdown.map.toSourceSpan({
    start: quotation.start + (quoted.words[0]?.start ?? 0),
    end: quotation.end,
  });
  if (edits.some((edit) => edit.draft.start <= first.start)) return false;
  if (quoted.omissionsBefore.size > 0) return true;
  const theirs = sliceSpan(match.candidate.source.prose.text, match.span);
  // “… the storm,” Brandt told reporters. “We closed …”: the reporter's words between have no place in the draft.
  if (MARK_OR_LINE.test(theirs)) return true;
  const fixes = edits.map((edit) => wordingEdit(draft, edit));
  const span = { start: claim.start, end: claim.end };
  const result = wordsBeforeMarks(editedText(draft.text, span, fixes));
  return result.join(' ') === wordsBeforeMarks(theirs).join(' ');
}

/** The source's text for the whole quotation; null where the draft marks omissions, changes or emphasis in it. */
function wholeWordingEdits(
  draft: Draft,
  analysis: QuotationAnalysis,
  passage: QuotedPassage,
): readonly FixEdit[] | null {
  const { claim, quoted } = analysis;
  const { text } = claim.quotation;
  const isPlain = quoted.omissionsBefore.size === 0 && quoted.bracketed.size === 0;
  if (!isPlain || sliceSpan(draft.text, claim) !== text) return null;
  const span = wholeWording(analysis, passage);
  const wording = span && sliceSpan(passage.match.candidate.source.prose.text, span);
  if (!wording || MARK_OR_LINE.test(wording)) return null;
  return [replace(draft, claim, wording + closingPunctuation(text))];
}

/** Words put in or taken out bring the blank beside them along. */
function wordingEdit(draft: Draft, { draft: mine, source }: PassageEdit): FixEdit {
  if (mine.text === '') return replace(draft, mine, `${source.text} `);
  if (source.text !== '') return replace(draft, mine, source.text);
  if (draft.text.charAt(mine.end) === ' ') return replace(draft, { ...mine, end: mine.end + 1 }, '');
  // "who paid cash,": the last word takes the blank before it along.
  const isBlankBefore = draft.text.charAt(mine.start - 1) === ' ';
  return replace(draft, { start: mine.start - (isBlankBefore ? 1 : 0), end: mine.end }, '');
}
