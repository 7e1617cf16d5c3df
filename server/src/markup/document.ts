import type { OffsetMap } from '../text/offset-map.js';
import type { ProseDocument } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { FrontMatterProblem } from './front-matter.js';
import type { ParsedText } from './grammar.js';

/** A Markdown file as Stet reads it. Spans are offsets into the file unless they are said to be prose offsets. */
export interface MarkdownDocument {
  /** Blocks in the order of reading; a note or caption inside a paragraph follows that paragraph. */
  readonly prose: ProseDocument;
  /** From prose offsets to file offsets. */
  readonly map: OffsetMap;
  readonly frontMatter: FrontMatter | null;
  readonly links: readonly Link[];
  readonly footnotes: FootnoteTable;
  /** HTML comments; `text` is what stands between `<!--` and `-->`. */
  readonly comments: readonly Comment[];
  /** For `parseMarkdown` to reuse with the next version of the file; of no meaning elsewhere. */
  readonly syntax: ParsedText;
}

export interface FrontMatter {
  /** Fences and the last line end included. */
  readonly span: Span;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
}

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

export interface FootnoteTable {
  readonly references: readonly FootnoteReference[];
  readonly definitions: readonly FootnoteDefinition[];
  readonly inlineNotes: readonly InlineNote[];
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
