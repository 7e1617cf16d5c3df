import type { Span } from '../text/span.js';

/** `[text](destination)`, `[text][label]`, `<https://…>`, a bare URL, `[[target|text]]`, or an image. */
export interface Link {
  readonly form: 'inline' | 'reference' | 'autolink' | 'wiki';
  readonly isImage: boolean;
  readonly span: Span;
  /** Prose offsets of the words that carry the link; empty for an image. */
  readonly prose: Span;
  /** Escapes and entities resolved. */
  readonly destination: string;
  readonly title: string | null;
}

/** `[^1]`: dropped from the prose. */
export interface FootnoteReference {
  readonly label: string;
  readonly span: Span;
  /** Where it stood: right behind the last character before it. */
  readonly proseOffset: number;
}

/** `[^1]: …` with all its paragraphs. */
export interface FootnoteDefinition {
  readonly label: string;
  readonly span: Span;
  /** What follows the `[^1]:`, without white space at its ends. */
  readonly body: Span;
  /** Prose offsets of its blocks; empty when it has no prose. */
  readonly prose: Span;
}

/** `^[…]` (Pandoc): reference and definition in one. */
export interface InlineNote {
  readonly span: Span;
  readonly proseOffset: number;
  /** What stands between the brackets. */
  readonly body: Span;
  /** Prose offsets of its block; empty when it has no prose. */
  readonly prose: Span;
}

export interface Comment extends Span {
  readonly text: string;
}
