import type { TreeCursor } from '@lezer/common';
import {
  addComment,
  forEachChild,
  normalizeLabel,
  sectionSpan,
  unescapeMarkdown,
  type WalkContext,
  writeEntity,
} from './walk-context.js';

/** Writes the inline content of the cursor's node between `from` and `to` into the open block. */
export function writeInline(ctx: WalkContext, cursor: TreeCursor, from: number, to: number): void {
  let at = from;
  forEachChild(ctx, cursor, () => {
    if (cursor.from < at || cursor.from >= to) return;
    ctx.writer.verbatim(at, cursor.from);
    writeNode(ctx, cursor);
    at = cursor.to;
  });
  ctx.writer.verbatim(at, Math.max(at, to));
}

function writeNode(ctx: WalkContext, cursor: TreeCursor): void {
  WRITERS.get(cursor.name)?.(ctx, cursor);
}

/** Nodes that are not named here (marks, attributes, shortcodes) leave nothing in the prose. */
const WRITERS: ReadonlyMap<string, (ctx: WalkContext, cursor: TreeCursor) => void> = new Map([
  ['Emphasis', writeWhole],
  ['StrongEmphasis', writeWhole],
  ['Strikethrough', writeWhole],
  ['Escape', writeEscape],
  ['Entity', (ctx, cursor) => writeEntity(ctx, cursor.from, cursor.to)],
  ['HardBreak', (ctx, cursor) => ctx.writer.lineBreak(cursor.to - 1, cursor.to)],
  ['InlineCode', writePlaceholder],
  ['Math', writePlaceholder],
  ['HTMLTag', writeTag],
  ['Comment', (ctx, cursor) => addComment(ctx, cursor.from, cursor.to)],
  ['URL', (ctx, cursor) => writeAutolink(ctx, cursor, cursor.from, cursor.to)],
  ['Autolink', (ctx, cursor) => writeAutolink(ctx, cursor, cursor.from + 1, cursor.to - 1)],
  ['Link', writeLink],
  ['Bracketed', writeLink],
  ['Image', writeImage],
  ['WikiLink', writeWikiLink],
  ['FootnoteReference', noteReference],
  ['InlineNote', noteInlineNote],
]);

function writeWhole(ctx: WalkContext, cursor: TreeCursor): void {
  writeInline(ctx, cursor, cursor.from, cursor.to);
}

function writeEscape(ctx: WalkContext, { from, to }: TreeCursor): void {
  ctx.writer.replaced(ctx.text.slice(from + 1, to), from, to);
}

function writePlaceholder(ctx: WalkContext, { from, to }: TreeCursor): void {
  ctx.writer.placeholder(from, to);
}

function writeTag(ctx: WalkContext, { from, to }: TreeCursor): void {
  if (/^<br\b/i.test(ctx.text.slice(from, from + 4))) ctx.writer.lineBreak(from, to);
}

function noteReference(ctx: WalkContext, { from, to }: TreeCursor): void {
  const label = ctx.text.slice(from + 2, to - 1);
  ctx.footnoteReferences.push({ label, span: sectionSpan(ctx, from, to), proseOffset: ctx.writer.offset });
}

function noteInlineNote(ctx: WalkContext, cursor: TreeCursor): void {
  const { from, to } = cursor;
  const proseOffset = ctx.writer.offset;
  ctx.inlineNotes.push({
    span: sectionSpan(ctx, from, to),
    proseOffset,
    body: sectionSpan(ctx, from + 2, to - 1),
    prose: { start: proseOffset, end: proseOffset },
  });
  ctx.postponed.push({ kind: 'footnote', node: cursor.node });
}

/** The URL itself is what readers see, and is prose. */
function writeAutolink(ctx: WalkContext, cursor: TreeCursor, from: number, to: number): void {
  const start = ctx.writer.nextOffset;
  ctx.writer.verbatim(from, to);
  ctx.links.push({
    form: 'autolink',
    isImage: false,
    span: sectionSpan(ctx, cursor.from, cursor.to),
    prose: { start, end: ctx.writer.offset },
    destination: ctx.text.slice(from, to),
    title: null,
  });
}

/** `[text](url)`, `[text][label]` or `[text]`; without a destination the brackets are prose: "[he] said", "[@key]". */
function writeLink(ctx: WalkContext, cursor: TreeCursor): void {
  const parts = linkParts(ctx, cursor);
  const { from, to } = cursor;
  if (parts.destination === null) {
    const next = cursor.name === 'Bracketed' ? cursor.node.nextSibling : null;
    const isSpan = next?.name === 'Attributes' && next.from === to;
    if (isSpan) writeInline(ctx, cursor, from + 1, to - 1);
    else writeLiteral(ctx, cursor);
    return;
  }
  const start = ctx.writer.nextOffset;
  const at = ctx.links.length;
  writeInline(ctx, cursor, parts.textFrom, parts.textTo);
  ctx.links.splice(at, 0, {
    form: parts.form,
    isImage: false,
    span: sectionSpan(ctx, from, to),
    prose: { start, end: Math.max(start, ctx.writer.offset) },
    destination: parts.destination,
    title: parts.title,
  });
}

function writeImage(ctx: WalkContext, cursor: TreeCursor): void {
  const parts = linkParts(ctx, cursor);
  if (parts.destination === null) {
    writeLiteral(ctx, cursor);
    return;
  }
  const start = ctx.writer.nextOffset;
  ctx.links.push({
    form: parts.form,
    isImage: true,
    span: sectionSpan(ctx, cursor.from, cursor.to),
    prose: { start, end: start },
    destination: parts.destination,
    title: parts.title,
  });
  ctx.writer.placeholder(cursor.from, cursor.to);
  ctx.postponed.push({ kind: 'caption', node: cursor.node });
}

/** A link that leads nowhere is text, its brackets and label too. */
function writeLiteral(ctx: WalkContext, cursor: TreeCursor): void {
  let at = cursor.from;
  const { to } = cursor;
  forEachChild(ctx, cursor, () => {
    if (cursor.name === 'LinkMark' || cursor.name === 'LinkLabel') return;
    ctx.writer.verbatim(at, cursor.from);
    writeNode(ctx, cursor);
    at = cursor.to;
  });
  ctx.writer.verbatim(at, to);
}

function writeWikiLink(ctx: WalkContext, { from, to }: TreeCursor): void {
  const content = ctx.text.slice(from + 2, to - 2);
  const bar = content.indexOf('|');
  const start = ctx.writer.nextOffset;
  ctx.writer.verbatim(from + 2 + bar + 1, to - 2);
  ctx.links.push({
    form: 'wiki',
    isImage: false,
    span: sectionSpan(ctx, from, to),
    prose: { start, end: Math.max(start, ctx.writer.offset) },
    destination: (bar < 0 ? content : content.slice(0, bar)).trim(),
    title: null,
  });
}

/** The stretch of a link or image that is its text, or of an image that is its alternative text. */
export function linkParts(ctx: WalkContext, cursor: TreeCursor): LinkParts {
  const node = cursor.node;
  const marks = node.getChildren('LinkMark');
  const textFrom = marks[0]?.to ?? cursor.from + 1;
  const textTo = marks[1]?.from ?? cursor.to - 1;
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  const isInline = marks.length > 2;
  if (isInline) {
    const raw = url ? ctx.text.slice(url.from, url.to) : '';
    return {
      form: 'inline',
      textFrom,
      textTo,
      destination: unescapeMarkdown(raw.replace(/^<(.*)>$/, '$1')),
      title: title ? unescapeMarkdown(ctx.text.slice(title.from + 1, title.to - 1)) : null,
    };
  }
  const labelNode = node.getChild('LinkLabel');
  const label = labelNode ? ctx.text.slice(labelNode.from + 1, labelNode.to - 1) : '';
  const target = ctx.references.get(normalizeLabel(label || ctx.text.slice(textFrom, textTo)));
  return { form: 'reference', textFrom, textTo, destination: target ?? null, title: null };
}

interface LinkParts {
  readonly form: 'inline' | 'reference';
  readonly textFrom: number;
  readonly textTo: number;
  readonly destination: string | null;
  readonly title: string | null;
}
