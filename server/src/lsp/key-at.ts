import { findCitations } from '../draft/citations.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import { bibliographyFormat, readBibliography } from '../sources/bibliography/read-bibliography.js';
import { containsOffset, type Span } from '../text/span.js';
import { isMarkdown, type OpenDocument } from './documents.js';

/** A citation key at a place of an open draft or bibliography. The span is the key alone, without "@" and braces. */
export interface KeyAt {
  readonly key: string;
  readonly span: Span;
}

/** Null where no key stands; the end of a key counts, since that is where one has just typed. */
export function keyAt(document: OpenDocument, offset: number): KeyAt | null {
  const isHere = (span: Span): boolean => containsOffset({ start: span.start, end: span.end + 1 }, offset);
  if (!isMarkdown(document)) {
    const format = bibliographyFormat(document.uri);
    const entries = format ? readBibliography(format, document.text).entries : [];
    const entry = entries.find(({ idSpan }) => isHere(idSpan));
    return entry ? { key: entry.id, span: entry.idSpan } : null;
  }
  const { all } = findCitations(parseMarkdown(document.text), document.text);
  const citation = all.find(({ key, item }) => key !== null && isHere(item));
  if (!citation?.key) return null;
  const start = document.text.indexOf(citation.key, citation.item.start);
  return { key: citation.key, span: { start, end: start + citation.key.length } };
}
