import type { Tree } from '@lezer/common';
import { OffsetMap } from '../text/offset-map.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { RawFrontMatter } from './front-matter.js';
import type { ParsedText } from './grammar.js';
import type { Comment, FootnoteDefinition, FootnoteReference, InlineNote, Link } from './items.js';

/**
 * One block of the top level (a paragraph, a whole list) as prose. It knows nothing of what stands before it: prose
 * offsets count from its own first character, spans from where it begins in the text. So an unchanged one is reused.
 */
export interface Section {
  readonly prose: SectionProse;
  readonly links: readonly Link[];
  readonly footnoteReferences: readonly FootnoteReference[];
  readonly footnoteDefinitions: readonly FootnoteDefinition[];
  readonly inlineNotes: readonly InlineNote[];
  readonly comments: readonly Comment[];
}

export interface SectionProse {
  readonly length: number;
  /** The prose and the stretches of the text it was made from. */
  readonly pieces: readonly ProsePiece[];
  readonly blocks: readonly ProseBlock[];
}

export interface ProsePiece {
  readonly text: string;
  readonly span: Span;
}

/** By convention of `ProseDocument`. */
export const BLOCK_GAP = '\n\n';

/** A text as it was read, kept for its next version. */
export interface ParsedSections extends ParsedText {
  readonly sections: ReadonlyMap<Tree, Section>;
  /** Destinations of reference links by normalized label; sections depend on them. */
  readonly references: ReadonlyMap<string, string>;
  readonly frontMatter: RawFrontMatter | null;
}

/** The sections as one document, with the offsets of its prose and of its file. */
export interface JoinedSections extends Omit<Section, 'prose'> {
  readonly prose: ProseDocument;
  readonly map: OffsetMap;
}

/** Joins sections that begin at `start` of the text; `toFile` leads from offsets in the text to those in the file. */
export function joinSections(
  placed: readonly { readonly section: Section; readonly start: number }[],
  toFile: (offset: number) => number,
): JoinedSections {
  const builder = OffsetMap.builder();
  const blocks: ProseBlock[] = [];
  const moved: Omit<Section, 'prose'>[] = [];
  // Up to where the file was read in order; a note or caption lies before it and is written after its paragraph.
  let flowEnd = 0;
  for (const { section, start } of placed) {
    const { pieces } = section.prose;
    if (pieces[0] && builder.length > 0) {
      const gap = Math.min(flowEnd, toFile(start + pieces[0].span.start));
      builder.add(BLOCK_GAP, { start: gap, end: gap });
    }
    const place = { shift: builder.length, start, toFile };
    for (const { text, span } of pieces) {
      const source = fileSpan(span, place);
      builder.add(text, source);
      flowEnd = Math.max(flowEnd, source.end);
    }
    for (const block of section.prose.blocks) blocks.push(moveBlock(block, place));
    moved.push(moveItems(section, place));
  }
  const { text, map } = builder.finish();
  return { prose: { text, blocks }, map, ...mergeItems(moved) };
}

function mergeItems(items: readonly Omit<Section, 'prose'>[]): Omit<Section, 'prose'> {
  return {
    links: items.flatMap((item) => item.links),
    footnoteReferences: items.flatMap((item) => item.footnoteReferences),
    footnoteDefinitions: items.flatMap((item) => item.footnoteDefinitions),
    inlineNotes: items.flatMap((item) => item.inlineNotes),
    comments: items.flatMap((item) => item.comments),
  };
}

interface Place {
  /** Where the section's prose begins in the document's. */
  readonly shift: number;
  readonly start: number;
  toFile(offset: number): number;
}

function fileSpan(span: Span, { start, toFile }: Place): Span {
  return { start: toFile(start + span.start), end: toFile(start + span.end) };
}

function moveBlock({ kind, start, end }: ProseBlock, { shift }: Place): ProseBlock {
  return { kind, start: start + shift, end: end + shift };
}

function moveItems(section: Section, place: Place): Omit<Section, 'prose'> {
  const { length } = section.prose;
  // An offset may be foretold where no prose follows: an empty link at the end of a section.
  const offset = (at: number): number => place.shift + Math.min(at, length);
  const prose = (span: Span): Span => ({ start: offset(span.start), end: offset(span.end) });
  const file = (span: Span): Span => fileSpan(span, place);
  return {
    links: section.links.map((link) => ({ ...link, span: file(link.span), prose: prose(link.prose) })),
    footnoteReferences: section.footnoteReferences.map((reference) => ({
      ...reference,
      span: file(reference.span),
      proseOffset: offset(reference.proseOffset),
    })),
    footnoteDefinitions: section.footnoteDefinitions.map((definition) => ({
      ...definition,
      span: file(definition.span),
      body: file(definition.body),
      prose: prose(definition.prose),
    })),
    inlineNotes: section.inlineNotes.map((note) => ({
      span: file(note.span),
      body: file(note.body),
      prose: prose(note.prose),
      proseOffset: offset(note.proseOffset),
    })),
    comments: section.comments.map((comment) => ({ text: comment.text, ...file(comment) })),
  };
}
