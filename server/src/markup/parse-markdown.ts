import type { Tree } from '@lezer/common';
import type { Span } from '../text/span.js';
import type { FrontMatter, MarkdownDocument } from './document.js';
import { type RawFrontMatter, readFrontMatter } from './front-matter.js';
import { parseTree } from './grammar.js';
import { type NormalizedText, normalizeLineEnds } from './line-ends.js';
import { ProseWriter } from './prose-writer.js';
import { joinSections, type ParsedSections, type Section } from './section.js';
import { collectReferences, readSection } from './walk-blocks.js';

export type { FootnoteTable, FrontMatter, MarkdownDocument } from './document.js';
export type { FrontMatterProblem } from './front-matter-fields.js';
export type { Comment, FootnoteDefinition, FootnoteReference, InlineNote, Link } from './items.js';
export { OBJECT_REPLACEMENT } from './prose-writer.js';

/**
 * Reads a Markdown file into blocks of prose with exact offsets. Never throws; malformed front matter is a problem of
 * the document. Line ends and a byte order mark make no difference to the prose; offsets are always those of `file`.
 * With the `previous` version of the document only the changed part is parsed anew; the result is the same.
 */
export function parseMarkdown(file: string, previous?: MarkdownDocument): MarkdownDocument {
  const source = normalizeLineEnds(file);
  const matter = readFrontMatter(source.text, previous?.syntax.frontMatter);
  const bodyStart = matter?.span.end ?? 0;
  const { syntax, body } = readBody(source.text.slice(bodyStart), previous?.syntax ?? null);
  const fields = matter ? [{ section: fieldSection(source.text, matter), start: 0 }] : [];
  const sections = body.map(({ section, start }) => ({ section, start: start + bodyStart }));
  const joined = joinSections([...fields, ...sections], source.toFile);
  return {
    prose: joined.prose,
    map: joined.map,
    frontMatter: matter && toFrontMatter(matter, source),
    links: joined.links,
    footnotes: {
      references: joined.footnoteReferences,
      definitions: joined.footnoteDefinitions,
      inlineNotes: joined.inlineNotes,
    },
    comments: joined.comments,
    syntax: { ...syntax, frontMatter: matter },
  };
}

/** The sections of the text; those whose syntax tree is the previous one's, by identity, are taken over. */
function readBody(
  text: string,
  previous: ParsedSections | null,
): {
  readonly syntax: Omit<ParsedSections, 'frontMatter'>;
  readonly body: readonly { section: Section; start: number }[];
} {
  const tree = parseTree(text, previous);
  const references = collectReferences(tree, text);
  const known = previous && areEqual(previous.references, references) ? previous.sections : null;
  const sections = new Map<Tree, Section>();
  const body: { section: Section; start: number }[] = [];
  const cursor = tree.cursor();
  for (let has = cursor.firstChild(); has; has = cursor.nextSibling()) {
    const block = cursor.tree;
    const section = (block && known?.get(block)) ?? readSection(text, cursor, references);
    if (block) sections.set(block, section);
    body.push({ section, start: cursor.from });
  }
  return { syntax: { text, tree, sections, references }, body };
}

function areEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([label, target]) => b.get(label) === target);
}

/** The fields of the front matter that readers see. */
function fieldSection(text: string, matter: RawFrontMatter): Section {
  const writer = new ProseWriter(text, 0);
  for (const field of matter.fields) {
    writer.openBlock('metadata');
    for (const piece of field.pieces) writer.replaced(piece.text, piece.span.start, piece.span.end);
    writer.closeBlock();
  }
  const prose = writer.finish();
  return { prose, links: [], footnoteReferences: [], footnoteDefinitions: [], inlineNotes: [], comments: [] };
}

function toFrontMatter(matter: RawFrontMatter, source: NormalizedText): FrontMatter {
  const toFileSpan = (span: Span): Span => ({
    start: source.toFile(span.start),
    end: source.toFile(span.end),
  });
  return {
    span: toFileSpan(matter.span),
    data: matter.data,
    problems: matter.problems.map((problem) => ({ ...problem, span: toFileSpan(problem.span) })),
  };
}
