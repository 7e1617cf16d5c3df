import { containsOffset, type Span } from '../text/span.js';
import type { TextEdit } from './text-edit.js';

type Change = Omit<TextEdit, 'uri'>;

/** A text under change: stretches of what it was, and new text between them. */
export type EditedText = readonly (Span | string)[];

export function unedited(text: string): EditedText {
  return [{ start: 0, end: text.length }];
}

/** The text with one more change, whose offsets count in the text as it is by now. */
export function withChange(edited: EditedText, { start, end, newText }: Change): EditedText {
  return [...upTo(edited, start), newText, ...from(edited, end)].filter((piece) => lengthOf(piece) > 0);
}

/** All changes together, as edits of the text as it was first; none of them touch. */
export function changesOf(edited: EditedText, length: number): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  let newText = '';
  const close = (end: number): void => {
    if (newText !== '' || end > at) changes.push({ start: at, end, newText });
    newText = '';
  };
  for (const piece of edited) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    close(piece.start);
    at = piece.end;
  }
  close(length);
  return changes;
}

/** Where a character of the text as it was first stands by now. */
export function offsetNow(edited: EditedText, offset: number): number {
  let now = 0;
  for (const piece of edited) {
    if (typeof piece !== 'string' && containsOffset(piece, offset)) return now + offset - piece.start;
    now += lengthOf(piece);
  }
  return now;
}

function upTo(edited: EditedText, offset: number): EditedText {
  let left = offset;
  return edited.flatMap((piece) => {
    const kept = headOf(piece, left);
    left = Math.max(0, left - lengthOf(piece));
    return kept;
  });
}

function from(edited: EditedText, offset: number): EditedText {
  let left = offset;
  return edited.flatMap((piece) => {
    const kept = tailOf(piece, left);
    left = Math.max(0, left - lengthOf(piece));
    return kept;
  });
}

function headOf(piece: Span | string, length: number): Span | string {
  if (typeof piece === 'string') return piece.slice(0, length);
  return { start: piece.start, end: Math.min(piece.end, piece.start + length) };
}

function tailOf(piece: Span | string, length: number): Span | string {
  if (typeof piece === 'string') return piece.slice(length);
  return { start: Math.min(piece.end, piece.start + length), end: piece.end };
}

function lengthOf(piece: Span | string): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}
