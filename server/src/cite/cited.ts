import type { Citation } from '../draft/citations.js';
import type { Draft } from '../draft/draft.js';
import type { Source } from '../sources/source.js';
import { findSentences } from '../text/sentences.js';
import { containsOffset, containsSpan, type Span } from '../text/span.js';

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

/** Whether the citation refers to the source: by key, by path, by URL or, as a wiki link, by its bare name. */
export function isCitationOf(citation: Citation, { source, path, keys }: SourceNames): boolean {
  if (citation.key !== null) return keys.includes(citation.key);
  if (citation.target === null) return false;
  const target = normalizeTarget(citation.target);
  const names = [path, source.uri, source.url?.value]
    .filter((name) => name !== undefined)
    .map(normalizeTarget);
  return target !== '' && (names.includes(target) || target === stemOf(path));
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
function normalizeTarget(target: string): string {
  const bare = decode(target.split('#', 1)[0] ?? '').trim();
  const url = /^(?:https?:\/\/)?(?:www\.)?([^/?]+)(.*)$/i.exec(bare);
  if (!url || !/^(?:https?:\/\/|www\.)/i.test(bare))
    return bare.replace(/^(?:\.\/)+/, '').replaceAll('\\', '/');
  return `https://${(url[1] ?? '').toLowerCase()}${(url[2] ?? '').replace(/\/$/, '')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A lone "%" is no encoding: "100%.txt" stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
