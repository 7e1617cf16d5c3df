import type { Tree, TreeCursor } from '@lezer/common';
import type { BlockKind } from '../text/prose.js';
import { trimSpan } from '../text/span.js';
import { blockKindOfTag, isInlineTag, tokenizeHtml } from './html.js';
import { ProseWriter } from './prose-writer.js';
import type { Section } from './section.js';
import {
  addComment,
  forEachChild,
  normalizeLabel,
  sectionSpan,
  unescapeMarkdown,
  type WalkContext,
  writeEntity,
} from './walk-context.js';
import { linkParts, writeInline } from './walk-inline.js';

/** The cursor's node, a block of the top level, as prose. */
export function readSection(
  text: string,
  cursor: TreeCursor,
  references: ReadonlyMap<string, string>,
): Section {
  const ctx: WalkContext = {
    text,
    origin: cursor.from,
    writer: new ProseWriter(text, cursor.from),
    references,
    links: [],
    footnoteReferences: [],
    footnoteDefinitions: [],
    inlineNotes: [],
    comments: [],
    postponed: [],
    depth: { value: 0 },
  };
  writeBlock(ctx, cursor, 'paragraph');
  const { links, footnoteReferences, footnoteDefinitions, inlineNotes, comments } = ctx;
  const prose = ctx.writer.finish();
  return { prose, links, footnoteReferences, footnoteDefinitions, inlineNotes, comments };
}

/** Writes the blocks inside the cursor's node. `kind` is what a paragraph is here: in a list a list item. */
function writeBlocks(ctx: WalkContext, cursor: TreeCursor, kind: BlockKind): void {
  forEachChild(ctx, cursor, () => writeBlock(ctx, cursor, kind));
}

/** Destinations of `[label]: url` by normalized label; the first of equal labels counts. */
export function collectReferences(tree: Tree, text: string): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return !node.type.is('LeafBlock');
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (!label || !url) return false;
      const key = normalizeLabel(text.slice(label.from + 1, label.to - 1));
      const target = text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1');
      if (!references.has(key)) references.set(key, unescapeMarkdown(target));
      return false;
    },
  });
  return references;
}

function writeBlock(ctx: WalkContext, cursor: TreeCursor, kind: BlockKind): void {
  WRITERS.get(cursor.name)?.(ctx, cursor, kind);
}

type BlockWriter = (ctx: WalkContext, cursor: TreeCursor, kind: BlockKind) => void;

const writeHeading: BlockWriter = (ctx, cursor) => writeLeaf(ctx, cursor, 'heading');

/** Blocks that are not named here (code, thematic breaks, fences of divs, link references) hold no prose. */
const WRITERS: ReadonlyMap<string, BlockWriter> = new Map([
  ['Paragraph', writeLeaf],
  ['Task', writeLeaf],
  ['BulletList', writeBlocks],
  ['OrderedList', writeBlocks],
  ['ListItem', (ctx, cursor, kind) => writeBlocks(ctx, cursor, kind === 'paragraph' ? 'list-item' : kind)],
  ['Blockquote', writeBlockquote],
  ['FootnoteDefinition', writeFootnote],
  [
    'Table',
    (ctx, cursor) => forEachChild(ctx, cursor, () => forEachChild(ctx, cursor, () => writeCell(ctx, cursor))),
  ],
  ['HTMLBlock', writeHtml],
  ['CommentBlock', writeHtml],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, BlockWriter] => [`ATXHeading${level}`, writeHeading]),
  ...[1, 2].map((level): [string, BlockWriter] => [`SetextHeading${level}`, writeHeading]),
]);

function writeLeaf(ctx: WalkContext, cursor: TreeCursor, kind: BlockKind, from = cursor.from): void {
  ctx.writer.openBlock(kind);
  writeInline(ctx, cursor, from, cursor.to);
  ctx.writer.closeBlock();
  writePostponed(ctx);
}

function writeCell(ctx: WalkContext, cursor: TreeCursor): void {
  if (cursor.name === 'TableCell') writeLeaf(ctx, cursor, 'table-cell');
}

/** The notes and captions of the block just closed; they may hold further ones. */
function writePostponed(ctx: WalkContext): void {
  for (let item = ctx.postponed.shift(); item; item = ctx.postponed.shift()) {
    const { kind, node } = item;
    const cursor = node.cursor();
    const start = ctx.writer.nextOffset;
    ctx.writer.openBlock(kind);
    if (kind === 'caption') {
      const { textFrom, textTo } = linkParts(ctx, cursor);
      writeInline(ctx, cursor, textFrom, textTo);
    } else {
      writeInline(ctx, cursor, node.from + 2, node.to - 1);
    }
    ctx.writer.closeBlock();
    if (kind === 'footnote') setInlineNoteProse(ctx, node.from, start);
  }
}

function setInlineNoteProse(ctx: WalkContext, from: number, start: number): void {
  const at = ctx.inlineNotes.findIndex((note) => note.span.start === from - ctx.origin);
  const note = ctx.inlineNotes[at];
  if (note) ctx.inlineNotes[at] = { ...note, prose: { start, end: Math.max(start, ctx.writer.offset) } };
}

/** "> [!NOTE]" opens a callout (GitHub, Obsidian): framed text of the author's own, and no quotation. */
const CALLOUT = /^>[ \t]*\[!\w+\][-+]?/;

function writeBlockquote(ctx: WalkContext, cursor: TreeCursor, kind: BlockKind): void {
  const callout = CALLOUT.exec(ctx.text.slice(cursor.from, cursor.from + MAX_CALLOUT_MARK));
  if (!callout) {
    writeBlocks(ctx, cursor, 'quotation');
    return;
  }
  const textFrom = cursor.from + callout[0].length;
  forEachChild(ctx, cursor, () => {
    if (cursor.from >= textFrom || cursor.to <= textFrom) writeBlock(ctx, cursor, kind);
    else writeLeaf(ctx, cursor, kind, textFrom);
  });
}

/** Longer than any callout's mark. */
const MAX_CALLOUT_MARK = 40;

function writeFootnote(ctx: WalkContext, cursor: TreeCursor): void {
  const mark = cursor.node.getChild('FootnoteMark');
  if (!mark) return;
  const start = ctx.writer.nextOffset;
  const body = trimSpan(ctx.text, { start: mark.to, end: cursor.to });
  const at = ctx.footnoteDefinitions.length;
  const label = ctx.text.slice(mark.from + 2, mark.to - 2);
  const span = sectionSpan(ctx, cursor.from, Math.max(body.end, mark.to));
  writeBlocks(ctx, cursor, 'footnote');
  const prose = { start, end: Math.max(start, ctx.writer.offset) };
  ctx.footnoteDefinitions.splice(at, 0, { label, span, body: sectionSpan(ctx, body.start, body.end), prose });
}

/** Raw HTML: the text between the tags is prose, as readers see it. `>` marks of a block quotation are dropped. */
function writeHtml(ctx: WalkContext, cursor: TreeCursor, kind: BlockKind): void {
  const marks = cursor.node.getChildren('QuoteMark');
  const { writer } = ctx;
  let blockKind = kind;
  writer.openBlock(kind);
  for (const token of tokenizeHtml(ctx.text, cursor.from, cursor.to)) {
    if (token.kind === 'comment') {
      addComment(ctx, token.from, token.to);
    } else if (token.kind === 'text') {
      let at = token.from;
      for (const mark of marks) {
        if (mark.from < at || mark.to > token.to) continue;
        writeHtmlText(ctx, at, mark.from);
        at = mark.to;
      }
      writeHtmlText(ctx, at, token.to);
    } else if (token.name === 'br') {
      writer.lineBreak(token.from, token.to);
    } else if (!isInlineTag(token.name)) {
      const inner = token.name.startsWith('/') ? 'paragraph' : blockKindOfTag(token.name);
      // `<blockquote><p>`: the paragraph inside is still a quotation.
      blockKind = nextKind(blockKind, inner, token.name, kind);
      writer.openBlock(blockKind);
    }
  }
  writer.closeBlock();
}

function nextKind(current: BlockKind, inner: BlockKind, tag: string, outside: BlockKind): BlockKind {
  if (tag === '/p') return current;
  if (tag.startsWith('/')) return outside;
  return inner === 'paragraph' ? current : inner;
}

function writeHtmlText(ctx: WalkContext, from: number, to: number): void {
  let at = from;
  for (const match of ctx.text.slice(from, to).matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/gi)) {
    const start = from + match.index;
    ctx.writer.verbatim(at, start);
    at = start + match[0].length;
    writeEntity(ctx, start, at);
  }
  ctx.writer.verbatim(at, to);
}
