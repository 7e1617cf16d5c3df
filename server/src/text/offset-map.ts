import type { Span } from './span.js';

/**
 * Maps offsets of a derived text (prose without markup, folded words) back to the text it was made from. Built from
 * pieces in the order of the derived text; inside a verbatim piece offsets run in step, elsewhere (an entity, a dropped
 * mark) they snap to the piece's ends. Both lookups are O(log pieces).
 */
export class OffsetMap {
  readonly #pieces: readonly Piece[];
  /** The same pieces by their place in the source text: a note may stand elsewhere in the derived text. */
  readonly #sourceOrder: readonly Piece[];

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.#sourceOrder = pieces.every(
      (piece, at) => at === 0 || !isSourceAfter(pieces[at - 1] ?? piece, piece),
    )
      ? pieces
      : pieces.toSorted((a, b) => a.sourceStart - b.sourceStart || a.sourceEnd - b.sourceEnd);
  }

  /** The map of a text onto itself, or shifted by `shift`. */
  static identity(length: number, shift = 0): OffsetMap {
    return new OffsetMap([{ start: 0, end: length, sourceStart: shift, sourceEnd: length + shift }]);
  }

  /** Where `offset` of the derived text stands in the source text. Past the ends: clamped. */
  toSource(offset: number): number {
    const piece = lastAtOrBefore(this.#pieces, 'start', offset);
    if (!piece) return 0;
    if (offset >= piece.end) return piece.sourceEnd;
    return isVerbatim(piece) ? piece.sourceStart + Math.max(0, offset - piece.start) : piece.sourceStart;
  }

  /** A span of the derived text in the source: its end is the end of its last character, not the start of the next. */
  toSourceSpan(span: Span): Span {
    const start = this.toSource(span.start);
    if (span.end <= span.start) return { start, end: start };
    const last = lastAtOrBefore(this.#pieces, 'start', span.end - 1);
    if (!last) return { start, end: start };
    const end = isVerbatim(last) ? last.sourceStart + (span.end - last.start) : last.sourceEnd;
    return { start, end: Math.max(start, Math.min(end, last.sourceEnd)) };
  }

  /** Where `offset` of the source text stands in the derived text; inside dropped text, the next kept place. */
  fromSource(offset: number): number {
    const piece = lastAtOrBefore(this.#sourceOrder, 'sourceStart', offset);
    if (!piece) return 0;
    if (offset >= piece.sourceEnd) return piece.end;
    return isVerbatim(piece) ? piece.start + Math.max(0, offset - piece.sourceStart) : piece.start;
  }

  /** Collects pieces while the derived text is written. */
  static builder(): OffsetMapBuilder {
    return new OffsetMapBuilder((pieces) => new OffsetMap(pieces));
  }
}

class OffsetMapBuilder {
  readonly #pieces: Piece[] = [];
  readonly #make: (pieces: readonly Piece[]) => OffsetMap;
  readonly #parts: string[] = [];
  #length = 0;

  constructor(make: (pieces: readonly Piece[]) => OffsetMap) {
    this.#make = make;
  }

  /** Length of the derived text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds `text`, made from `source` of the source text: verbatim when both are equally long. */
  add(text: string, source: Span): void {
    if (text.length === 0) return;
    const start = this.#length;
    const end = start + text.length;
    const last = this.#pieces.at(-1);
    const piece = { start, end, sourceStart: source.start, sourceEnd: source.end };
    if (last && isVerbatim(last) && isVerbatim(piece) && last.sourceEnd === source.start) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end, sourceEnd: source.end };
    } else {
      this.#pieces.push(piece);
    }
    this.#parts.push(text);
    this.#length = end;
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return { text: this.#parts.join(''), map: this.#make(this.#pieces) };
  }
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** The last piece that begins at or before `offset` on the named side; the first one when none does. */
function lastAtOrBefore(
  pieces: readonly Piece[],
  side: 'start' | 'sourceStart',
  offset: number,
): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece && piece[side] <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function isSourceAfter(a: Piece, b: Piece): boolean {
  return a.sourceStart > b.sourceStart;
}

function isVerbatim(piece: Piece): boolean {
  return piece.end - piece.start === piece.sourceEnd - piece.sourceStart;
}
