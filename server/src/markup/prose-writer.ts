import type { BlockKind, ProseBlock } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { BLOCK_GAP, type ProsePiece, type SectionProse } from './section.js';

/**
 * Stands in the prose for what has a place in the sentence but is no prose: inline code, math, an image. U+FFFC is
 * Unicode's own mark for this; it is neither letter nor space, so that neighbouring words and marks stay apart.
 */
export const OBJECT_REPLACEMENT = '\ufffc';

/**
 * Writes the prose of one section, block by block, and keeps the way back to the text. Offsets going in are into the
 * text; the section begins at `origin`.
 * Indentation, blanks at line ends and around dropped markup, and blocks without a word do not reach the prose.
 */
export class ProseWriter {
  readonly #text: string;
  readonly #origin: number;
  readonly #pieces: ProsePiece[] = [];
  readonly #blocks: ProseBlock[] = [];
  #length = 0;
  #open: OpenBlock | null = null;
  /** Up to where the text was read in order; a note or caption lies before it and is written after its paragraph. */
  #flowEnd = 0;

  constructor(text: string, origin: number) {
    this.#text = text;
    this.#origin = origin;
  }

  openBlock(kind: BlockKind): void {
    this.closeBlock();
    this.#open = { kind, start: null, held: [], atLineStart: true };
  }

  closeBlock(): void {
    const open = this.#open;
    this.#open = null;
    if (open?.start != null) this.#blocks.push({ kind: open.kind, start: open.start, end: this.#length });
  }

  /** The prose offset right behind what was written last. */
  get offset(): number {
    return this.#open && this.#open.start === null ? this.nextOffset : this.#length;
  }

  /** The prose offset that the next character will get, when one comes. */
  get nextOffset(): number {
    const open = this.#open;
    const held = open ? open.held.reduce((sum, piece) => sum + piece.text.length, 0) : 0;
    const isGapDue = (open === null || open.start === null) && this.#length > 0;
    return this.#length + held + (isGapDue ? BLOCK_GAP.length : 0);
  }

  /** Adds a stretch of the text as it stands. */
  verbatim(from: number, to: number): void {
    const text = this.#text;
    for (let line = from; line < to; ) {
      const lineEnd = text.indexOf('\n', line);
      if (lineEnd < 0 || lineEnd >= to) {
        this.#line(line, to);
        return;
      }
      this.#line(line, lineEnd);
      this.lineBreak(lineEnd, lineEnd + 1);
      line = lineEnd + 1;
    }
  }

  /** Adds `text` that stands for the stretch: an entity, an escaped character. */
  replaced(text: string, from: number, to: number): void {
    if (!this.#open) return;
    this.#flush({ start: from, end: to });
    this.#add(text, { start: from, end: to });
    this.#open.atLineStart = false;
  }

  /** Adds the placeholder of something that is no prose; a block of nothing else is left out. */
  placeholder(from: number, to: number): void {
    const open = this.#open;
    if (!open) return;
    if (open.start !== null) this.replaced(OBJECT_REPLACEMENT, from, to);
    else open.held = [{ text: OBJECT_REPLACEMENT, span: { start: from, end: to } }];
    open.atLineStart = false;
  }

  /** Adds a line end, unless the block begins or ends here or the line before was empty. */
  lineBreak(from: number, to: number): void {
    const open = this.#open;
    if (!open) return;
    open.atLineStart = true;
    if (open.start !== null) open.held = [{ text: '\n', span: { start: from, end: to } }];
  }

  finish(): SectionProse {
    this.closeBlock();
    return { length: this.#length, pieces: this.#pieces, blocks: this.#blocks };
  }

  /** One line's stretch: blanks before and after are held back until a word follows on the same line. */
  #line(from: number, to: number): void {
    const open = this.#open;
    if (!open) return;
    const text = this.#text;
    let start = from;
    if (
      open.atLineStart ||
      open.held.some((piece) => isBlank(piece.text.charCodeAt(piece.text.length - 1)))
    ) {
      while (start < to && isBlank(text.charCodeAt(start))) start++;
    }
    let end = to;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      this.#flush({ start, end });
      this.#add(text.slice(start, end), { start, end });
      open.atLineStart = false;
    }
    if (end < to) open.held.push({ text: text.slice(end, to), span: { start: end, end: to } });
  }

  /** Begins the block with the gap before it, or lets the held blanks through. */
  #flush(next: Span): void {
    const open = this.#open;
    if (!open) return;
    if (open.start === null) {
      const first = open.held.findIndex((piece) => piece.text === OBJECT_REPLACEMENT);
      open.held = first < 0 ? [] : open.held.slice(first);
      const begin = open.held[0]?.span.start ?? next.start;
      const gap = Math.min(this.#flowEnd, begin);
      if (this.#length > 0) this.#push(BLOCK_GAP, { start: gap, end: gap });
      open.start = this.#length;
    }
    for (const piece of open.held) this.#add(piece.text, piece.span);
    open.held = [];
  }

  #add(text: string, span: Span): void {
    this.#push(text, span);
    this.#flowEnd = Math.max(this.#flowEnd, span.end);
  }

  #push(text: string, { start, end }: Span): void {
    this.#pieces.push({ text, span: { start: start - this.#origin, end: end - this.#origin } });
    this.#length += text.length;
  }
}

interface OpenBlock {
  readonly kind: BlockKind;
  /** Prose offset of the block; null until something was written. */
  start: number | null;
  /** What is only written when more of the block follows. */
  held: { readonly text: string; readonly span: Span }[];
  atLineStart: boolean;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
