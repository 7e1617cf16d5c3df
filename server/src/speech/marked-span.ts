import type { Span } from '../text/span.js';

/** A stretch in quotation marks: where it lies, nothing yet about whose it is. */
export interface MarkedSpan extends Span {
  /** With the marks. */
  readonly outer: Span;
  readonly closed: boolean;
  readonly continues: boolean;
  readonly nested: boolean;
  /** Pieces of one multi-paragraph quotation share a number. */
  readonly chain: number;
  /** What makes it a quotation: its marks, its block, or a transcript's label. */
  readonly form: 'marks' | 'block' | 'label';
  /** Of a transcript's turn where its speaker is named: its label without colon, office and time, or another place. */
  readonly label?: Span;
  /** Index of the block it stands in. */
  readonly block: number;
}
