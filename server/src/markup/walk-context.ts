import type { SyntaxNode, TreeCursor } from '@lezer/common';
import type { Span } from '../text/span.js';
import { decodeEntity } from './entities.js';
import { commentText } from './html.js';
import type { Comment, FootnoteDefinition, FootnoteReference, InlineNote, Link } from './items.js';
import type { ProseWriter } from './prose-writer.js';

/** What a walk over the syntax tree reads from and writes to. Offsets of the tree are into `text`. */
export interface WalkContext {
  readonly text: string;
  /** Where the section begins that is being written. */
  readonly origin: number;
  readonly writer: ProseWriter;
  /** Destinations of reference links by normalized label. */
  readonly references: ReadonlyMap<string, string>;
  readonly links: Link[];
  readonly footnoteReferences: FootnoteReference[];
  readonly footnoteDefinitions: FootnoteDefinition[];
  readonly inlineNotes: InlineNote[];
  readonly comments: Comment[];
  /** How many nodes the walk is inside of. */
  readonly depth: { value: number };
  /** Notes and captions met inside the open block; written as blocks of their own once it is closed. */
  readonly postponed: { readonly kind: 'footnote' | 'caption'; readonly node: SyntaxNode }[];
}

/** A stretch of the text as the section keeps it. */
export function sectionSpan(ctx: WalkContext, from: number, to: number): Span {
  return { start: from - ctx.origin, end: to - ctx.origin };
}

export function addComment(ctx: WalkContext, from: number, to: number): void {
  ctx.comments.push({ ...sectionSpan(ctx, from, to), text: commentText(ctx.text.slice(from, to)) });
}

export function writeEntity(ctx: WalkContext, from: number, to: number): void {
  const decoded = decodeEntity(ctx.text.slice(from, to));
  if (decoded === null) ctx.writer.verbatim(from, to);
  else ctx.writer.replaced(decoded, from, to);
}

/**
 * Runs `visit` for each child of the cursor's node; the cursor is left where it was. What is nested deeper than any
 * writer nests (a line of five thousand ">") is passed over: the walk is recursive.
 */
export function forEachChild(ctx: WalkContext, cursor: TreeCursor, visit: () => void): void {
  if (ctx.depth.value >= MAX_DEPTH || !cursor.firstChild()) return;
  ctx.depth.value++;
  do visit();
  while (cursor.nextSibling());
  ctx.depth.value--;
  cursor.parent();
}

const MAX_DEPTH = 200;

/** Labels match without regard to case and runs of white space (CommonMark 0.31, 4.7). */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Backslash escapes and entities resolved, as in link destinations and titles. */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/gi, (entity) => decodeEntity(entity) ?? entity);
}
