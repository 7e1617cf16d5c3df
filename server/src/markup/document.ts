import type { OffsetMap } from '../text/offset-map.js';
import type { ProseDocument } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { FrontMatterProblem } from './front-matter-fields.js';
import type { Comment, FootnoteDefinition, FootnoteReference, InlineNote, Link } from './items.js';
import type { ParsedSections } from './section.js';

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
  readonly syntax: ParsedSections;
}

export interface FrontMatter {
  /** Fences and the last line end included. */
  readonly span: Span;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface FootnoteTable {
  readonly references: readonly FootnoteReference[];
  readonly definitions: readonly FootnoteDefinition[];
  readonly inlineNotes: readonly InlineNote[];
}
