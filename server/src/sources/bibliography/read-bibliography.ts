import { forgetful, type Recall } from '../../text/recall.js';
import { fileName } from '../file-name.js';
import { readBibtex } from './bibtex.js';
import { readCslJson } from './csl-json.js';
import { readCslYaml } from './csl-yaml.js';
import {
  type BibliographyEntry,
  type BibliographyFormat,
  problemAt,
  type ReadBibliography,
} from './entry.js';
import { readRis } from './ris.js';

export type {
  BibliographyEntry,
  BibliographyFormat,
  BibliographyProblem,
  ReadBibliography,
} from './entry.js';

/** By the ending of the file's name, as Pandoc tells them; null for any other. */
export function bibliographyFormat(uri: string): BibliographyFormat | null {
  const ending = /\.([a-z]+)$/i.exec(fileName(uri))?.[1]?.toLowerCase() ?? '';
  return FORMATS.get(ending) ?? null;
}

const FORMATS: ReadonlyMap<string, BibliographyFormat> = new Map([
  ['json', 'csl-json'],
  ['csljson', 'csl-json'],
  ['yaml', 'csl-yaml'],
  ['yml', 'csl-yaml'],
  ['bib', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['biblatex', 'bibtex'],
  ['ris', 'ris'],
]);

/**
 * Reads a bibliography. Never throws: what is wrong with an entry is a problem, by offset, and all others are read. A key
 * that two entries have is a problem of the second, and the first counts. With `recall`, which must be
 * this file's own, entries that were read before are not read again.
 */
export function readBibliography(
  format: BibliographyFormat,
  text: string,
  recall: Recall = forgetful,
): ReadBibliography {
  const read = READERS[format](text, recall);
  const seen = new Set<string>();
  const entries: BibliographyEntry[] = [];
  const repeated: BibliographyEntry[] = [];
  for (const entry of read.entries) {
    (seen.has(entry.id) ? repeated : entries).push(entry);
    seen.add(entry.id);
  }
  const problems = [
    ...read.problems,
    ...repeated.map(({ id, idSpan }) =>
      problemAt(`Another entry has the key “${id}” already`, idSpan.start, idSpan.end),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  return { ...read, entries, problems };
}

const READERS: Readonly<Record<BibliographyFormat, (text: string, recall: Recall) => ReadBibliography>> = {
  'csl-json': readCslJson,
  'csl-yaml': readCslYaml,
  bibtex: readBibtex,
  ris: readRis,
};
