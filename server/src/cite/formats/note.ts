import { apaNote } from './apa.js';
import { chicagoNote } from './chicago.js';
import { mlaNote } from './mla.js';
import { newsNote } from './news.js';
import { makeReference, type Reference, type ReferenceRequest } from './reference.js';

/** How footnotes name a source: as newspapers do, or by the rules of a style book. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const CITATION_FORMATS = ['news', 'chicago', 'apa', 'mla'] as const;

/** What a footnote says of a source, as Markdown. */
export function referenceNote(format: CitationFormat, request: ReferenceRequest): string {
  return NOTES[format](makeReference(request));
}

const NOTES: Readonly<Record<CitationFormat, (reference: Reference) => string>> = {
  news: newsNote,
  chicago: chicagoNote,
  apa: apaNote,
  mla: mlaNote,
};
