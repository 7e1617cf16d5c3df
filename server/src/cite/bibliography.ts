import { isExported } from '../sources/bibliography/exported.js';
import { type EntryIndex, indexEntries } from '../sources/bibliography/link-entries.js';
import {
  type BibliographyEntry,
  bibliographyFormat,
  type ReadBibliography,
  readBibliography,
} from '../sources/bibliography/read-bibliography.js';
import type { Recall } from '../text/recall.js';

/** A bibliography as it was read; a blank one is a new one. */
export interface BibliographyFile {
  readonly uri: string;
  readonly text: string;
  readonly read: ReadBibliography;
  /** A reference manager writes it: nothing else may. */
  readonly isExported: boolean;
}

/** The bibliographies of a draft. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  readonly index: EntryIndex;
  /** Where new entries go; null where there is no bibliography at all, or none that could be written to. */
  readonly target: BibliographyTarget | null;
}

export interface BibliographyTarget {
  readonly file: BibliographyFile;
  /** The file is to be made. */
  readonly isNew: boolean;
  /** What the draft's front matter has to name, where it does not name the file yet. */
  readonly listing: readonly string[] | null;
}

/** Of a draft without any. */
export const NO_BIBLIOGRAPHY: Bibliography = { files: [], index: indexEntries([]), target: null };

/** Null for a file whose name is not that of a bibliography. */
export function readBibliographyFile(uri: string, text: string, recall?: Recall): BibliographyFile | null {
  const format = bibliographyFormat(uri);
  if (!format) return null;
  const read = readBibliography(format, text, recall);
  return { uri, text, read, isExported: isExported(text, read) };
}

/** New entries go to the first file that no program exports and that is sound to its end. */
export function gatherBibliography(files: readonly BibliographyFile[]): Bibliography {
  const index = indexEntries(files.map(entriesOf));
  const own = files.find((file) => !file.isExported && isSound(file));
  return { files, index, target: own ? { file: own, isNew: false, listing: null } : null };
}

/**
 * Whether an entry put at its end will be read: JSON and YAML that are broken anywhere are lost on other programs. RIS is
 * sound though records without a key make it less than whole.
 */
export function isSound({ read }: BibliographyFile): boolean {
  return (read.isWhole || read.format === 'ris') && read.problems.length === 0;
}

/** A file with its entries, for an index. */
export function entriesOf({ uri, read }: BibliographyFile): {
  readonly uri: string;
  readonly entries: readonly BibliographyEntry[];
} {
  return { uri, entries: read.entries };
}
