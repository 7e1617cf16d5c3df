import type { Alignment, WordEdit } from '../../text/align.js';
import type { Span } from '../../text/span.js';

/** Whether the draft's words and the source's, by their numbers, are the same in another writing. */
export type IsSame = (draft: Span, source: Span) => boolean;

/**
 * Moves the ends of an alignment to the words that stand there in another writing: for “It is over” against ‘… tired. It’s
 * over’ any two words before "over" cost the same, and an alignment of words takes in "tired".
 */
export function snapEnds(
  alignment: Alignment,
  length: { readonly draft: number; readonly source: number },
  isSame: IsSame,
): Alignment {
  return snapLast(snapFirst(alignment, isSame), length, isSame);
}

/** As many words as a spoken form or a number at an end may have. */
const MOST_WORDS = 4;
/** As many differences may lie among them: words taken in, the reporter’s between them, and words left out. */
const MOST_EDITS = 4;

function snapFirst(alignment: Alignment, isSame: IsSame): Alignment {
  const { edits } = alignment;
  for (let at = Math.min(MOST_EDITS, edits.length) - 1; at >= 0; at--) {
    const edit = edits[at];
    if (edit?.mark !== null || edit.draftEnd === 0 || edit.draftEnd > MOST_WORDS) continue;
    const draft = { start: 0, end: edit.draftEnd };
    const sourceStart = findStart(edit.sourceEnd, (start) => isSame(draft, { start, end: edit.sourceEnd }));
    if (sourceStart === null || isAlready(edits, alignment.sourceStart, sourceStart, at)) continue;
    const snapped = { ...edit, draftStart: 0, sourceStart };
    return snappedTo(alignment, { sourceStart, edits: [snapped, ...edits.slice(at + 1)] }, draft);
  }
  return alignment;
}

function snapLast(
  alignment: Alignment,
  length: { readonly draft: number; readonly source: number },
  isSame: IsSame,
): Alignment {
  const { edits } = alignment;
  for (let at = Math.max(0, edits.length - MOST_EDITS); at < edits.length; at++) {
    const edit = edits[at];
    const draft = { start: edit?.draftStart ?? 0, end: length.draft };
    if (edit?.mark !== null || draft.start === draft.end || draft.end - draft.start > MOST_WORDS) continue;
    const most = length.source - edit.sourceStart;
    const sourceEnd = findEnd(edit.sourceStart, most, (end) =>
      isSame(draft, { start: edit.sourceStart, end }),
    );
    if (sourceEnd === null || (at === edits.length - 1 && isWhole(edit, draft, sourceEnd))) continue;
    const snapped = { ...edit, draftEnd: length.draft, sourceEnd };
    return snappedTo(alignment, { sourceEnd, edits: [...edits.slice(0, at), snapped] }, draft);
  }
  return alignment;
}

/** Whether the first edit is this one as it stands. */
function isAlready(
  edits: readonly WordEdit[],
  alignedFrom: number,
  sourceStart: number,
  at: number,
): boolean {
  return at === 0 && alignedFrom === sourceStart && edits[0]?.draftStart === 0;
}

function isWhole(edit: WordEdit, draft: Span, sourceEnd: number): boolean {
  return edit.draftEnd === draft.end && edit.sourceEnd === sourceEnd;
}

function findStart(end: number, isStart: (start: number) => boolean): number | null {
  for (let words = 1; words <= Math.min(MOST_WORDS, end); words++)
    if (isStart(end - words)) return end - words;
  return null;
}

function findEnd(start: number, most: number, isEnd: (end: number) => boolean): number | null {
  for (let words = 1; words <= Math.min(MOST_WORDS, most); words++)
    if (isEnd(start + words)) return start + words;
  return null;
}

/** The alignment with other ends: the draft's words there count as changed. */
function snappedTo(
  alignment: Alignment,
  ends: Partial<Pick<Alignment, 'sourceStart' | 'sourceEnd'>> & Pick<Alignment, 'edits'>,
  draft: Span,
): Alignment {
  const inside = alignment.edits.flatMap(({ draftStart, draftEnd }) =>
    draftStart >= draft.start && draftEnd <= draft.end ? [draftEnd - draftStart] : [],
  );
  const changed = inside.reduce((sum, words) => sum + words, 0);
  const equal = draft.end - draft.start - changed;
  return { ...alignment, ...ends, matched: alignment.matched - equal };
}
