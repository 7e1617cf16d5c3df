import type { Span } from '../text/span.js';
import type { FrontMatter, MarkdownDocument } from './document.js';
import { type RawFrontMatter, readFrontMatter } from './front-matter.js';
import { parseTree } from './grammar.js';
import { type NormalizedText, normalizeLineEnds } from './line-ends.js';
import { ProseWriter } from './prose-writer.js';
import { collectReferences, writeBlocks } from './walk-blocks.js';
import type { WalkContext } from './walk-context.js';

export type {
  Comment,
  FootnoteDefinition,
  FootnoteReference,
  FootnoteTable,
  FrontMatter,
  InlineNote,
  Link,
  MarkdownDocument,
} from './document.js';
export type { FrontMatterProblem } from './front-matter.js';
export { OBJECT_REPLACEMENT } from './prose-writer.js';

/**
 * Reads a Markdown file into blocks of prose with exact offsets. Never throws; malformed front matter is a problem of
 * the document. Line ends and a byte order mark make no difference to the prose; offsets are always those of `file`.
 * With the `previous` version of the document only the changed part is parsed anew; the result is the same.
 */
export function parseMarkdown(file: string, previous?: MarkdownDocument): MarkdownDocument {
  const source = normalizeLineEnds(file);
  const matter = readFrontMatter(source.text);
  const bodyStart = matter?.span.end ?? 0;
  const body = {
    text: source.text.slice(bodyStart),
    toFile: (offset: number) => source.toFile(offset + bodyStart),
  };
  const toFileSpan = spanMapper(source);
  const writer = new ProseWriter(body);
  const tree = parseTree(body.text, previous?.syntax);
  const ctx: WalkContext = {
    text: body.text,
    writer,
    references: collectReferences(tree, body.text),
    links: [],
    footnoteReferences: [],
    footnoteDefinitions: [],
    inlineNotes: [],
    comments: [],
    postponed: [],
    depth: { value: 0 },
    toFileSpan: (from, to) => toFileSpan({ start: from + bodyStart, end: to + bodyStart }),
  };
  if (matter) writeFields(writer, matter, bodyStart);
  writeBlocks(ctx, tree.cursor(), 'paragraph');
  const { prose, map } = writer.finish();
  const frontMatter = matter && toFrontMatter(matter, toFileSpan);
  const syntax = { text: body.text, tree };
  return { prose, map, frontMatter, ...withinProse(ctx, prose.text.length), comments: ctx.comments, syntax };
}

/** An offset was foretold where no prose followed: an empty link at the end of the text. */
function withinProse(ctx: WalkContext, length: number): Pick<MarkdownDocument, 'links' | 'footnotes'> {
  const clamp = (offset: number): number => Math.min(offset, length);
  const clampSpan = <T extends { readonly prose: Span }>(item: T): T => ({
    ...item,
    prose: { start: clamp(item.prose.start), end: clamp(item.prose.end) },
  });
  const clampOffset = <T extends { readonly proseOffset: number }>(item: T): T => ({
    ...item,
    proseOffset: clamp(item.proseOffset),
  });
  return {
    links: ctx.links.map(clampSpan),
    footnotes: {
      references: ctx.footnoteReferences.map(clampOffset),
      definitions: ctx.footnoteDefinitions.map(clampSpan),
      inlineNotes: ctx.inlineNotes.map((note) => clampOffset(clampSpan(note))),
    },
  };
}

function spanMapper(source: NormalizedText): (span: Span) => Span {
  return (span) => ({ start: source.toFile(span.start), end: source.toFile(span.end) });
}

function writeFields(writer: ProseWriter, matter: RawFrontMatter, bodyStart: number): void {
  for (const field of matter.fields) {
    writer.openBlock('metadata');
    for (const piece of field.pieces) {
      writer.replaced(piece.text, piece.span.start - bodyStart, piece.span.end - bodyStart);
    }
    writer.closeBlock();
  }
}

function toFrontMatter(matter: RawFrontMatter, toFileSpan: (span: Span) => Span): FrontMatter {
  return {
    span: toFileSpan(matter.span),
    data: matter.data,
    problems: matter.problems.map((problem) => ({ ...problem, span: toFileSpan(problem.span) })),
  };
}
