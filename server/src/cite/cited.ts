import type { Citation } from '../draft/citations.js';
import type { Draft } from '../draft/draft.js';
import { decodePart, urlKey } from '../sources/bibliography/url-key.js';
import type { Source } from '../sources/source.js';
import { foldWord } from '../text/fold.js';
import { findSentences } from '../text/sentences.js';
import { containsOffset, containsSpan, type Span } from '../text/span.js';
import { surnamesOf } from './author-date.js';

/** The parts of a draft that citing needs. */
export type CitingDraft = Pick<Draft, 'uri' | 'text' | 'markdown' | 'citations'>;

/** By what a draft may name a source: keys, and its path from the draft, with "/". */
export interface SourceNames {
  readonly source: Source;
  readonly path: string;
  /** Its key, and its entry's id in the bibliography where that is another. */
  readonly keys: readonly string[];
}

/**
 * The citations that belong to a stretch of the draft's file: those in its sentences, and those right behind the last
 * one ("… it is.” [@key]", "… it is.”[^1]"); in a footnote all that the footnote has.
 */
export function citationsNear(draft: CitingDraft, span: Span): readonly Citation[] {
  const note = noteAround(draft, span);
  if (note) return draft.citations.all.filter((citation) => containsSpan(note, citation.item));
  const place = sentencesAround(draft, span);
  let { end } = place;
  const near: Citation[] = [];
  for (const citation of draft.citations.all) {
    const { proseOffset } = citation;
    if (proseOffset < place.start || proseOffset > place.blockEnd) continue;
    // "… it is.” ([Example News](talks.txt))": the bracket stands between.
    const isBehind = proseOffset >= end && /^[\s(]*$/.test(draft.markdown.prose.text.slice(end, proseOffset));
    if (proseOffset >= end && !isBehind) continue;
    near.push(citation);
    end = Math.max(end, proseEnd(draft, citation));
  }
  return near;
}

/** Whether the citation refers to the source: by key, path or URL, by its bare name as a wiki link, or by author and year. */
export function isCitationOf(citation: Citation, { source, path, keys }: SourceNames): boolean {
  const { key, author } = citation;
  if (key !== null) return keys.includes(key);
  if (author) {
    const isYear = source.issued?.value.slice(0, 4) === author.year;
    return isYear && surnamesOf(source).includes(foldWord(author.name));
  }
  if (citation.target === null) return false;
  const target = targetKey(citation.target);
  const names = [path, source.uri, source.url?.value].filter((name) => name !== undefined).map(targetKey);
  return target !== '' && (names.includes(target) || target === stemOf(path));
}

/** Whether the citation stands in Obsidian's brackets: "[[talks]]", "[[@doe2024]]". */
export function isWikiLink(text: string, { span, item }: Citation): boolean {
  return text.startsWith('[[', span.start) || text.slice(Math.max(0, item.start - 2), item.start) === '[[';
}

/** The footnote's definition, or inline note, that the span stands in. */
export function noteAround({ markdown }: CitingDraft, span: Span): Span | null {
  const { definitions, inlineNotes } = markdown.footnotes;
  return [...definitions, ...inlineNotes].find((note) => containsSpan(note.span, span))?.span ?? null;
}

/** Prose offsets of the sentences that the span touches, and of the end of the block they stand in. */
function sentencesAround(draft: CitingDraft, span: Span): Span & { readonly blockEnd: number } {
  const { prose, map } = draft.markdown;
  const start = map.fromSource(span.start);
  const end = Math.max(start, map.fromSource(span.end));
  const blockAt = (offset: number): Span =>
    prose.blocks.find((block) => containsOffset(block, offset)) ?? { start: offset, end: offset };
  const first = findSentences(prose.text, blockAt(start)).find((sentence) => sentence.end > start);
  const lastBlock = blockAt(Math.max(start, end - 1));
  const last = findSentences(prose.text, lastBlock).find((sentence) => sentence.end >= end);
  return { start: first?.start ?? start, end: last?.end ?? end, blockEnd: Math.max(lastBlock.end, end) };
}

function proseEnd(draft: CitingDraft, citation: Citation): number {
  return Math.max(citation.proseOffset, draft.markdown.map.fromSource(citation.span.end));
}

/** Paths and URLs as they are compared: "./a%20b.md#x" and "a b.md"; "http://www.a.example/" and "https://a.example". */
export function targetKey(target: string): string {
  const url = urlKey(target);
  if (url) return url;
  const bare = decodePart(target.split('#', 1)[0] ?? '').trim();
  return bare.replace(/^(?:\.\/)+/, '').replaceAll('\\', '/');
}

/** The last part of a path or URI without its ending: "talks". */
export function stemOf(path: string): string {
  return decodePart(path.slice(path.lastIndexOf('/') + 1)).replace(/\.[^.]+$/, '');
}
