import { isExported } from '../sources/bibliography/exported.js';
import { type EntryIndex, indexEntries } from '../sources/bibliography/link-entries.js';
import {
  bibliographyFormat,
  type ReadBibliography,
  readBibliography,
} from '../sources/bibliography/read-bibliography.js';
import { toCslItem } from '../sources/csl.js';
import type { Source } from '../sources/source.js';
import type { Recall } from '../text/recall.js';
import type { CitingDraft } from './cited.js';
import { bibtexInsertion } from './entries/bibtex.js';
import { cslJsonInsertion } from './entries/csl-json.js';
import { cslYamlInsertion } from './entries/csl-yaml.js';
import { risInsertion } from './entries/ris.js';
import { listBibliographies } from './front-matter-list.js';
import type { TextEdit } from './text-edit.js';

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
  const index = indexEntries(files.map(({ uri, read }) => ({ uri, entries: read.entries })));
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

/** The id by which the bibliography knows the source, and the edits that make it so. */
export interface NewEntry {
  readonly id: string;
  /** None: the entry is there, or there is no bibliography. */
  readonly edits: readonly TextEdit[];
  readonly created: { readonly uri: string; readonly text: string } | null;
}

/**
 * The source's entry in the bibliography; one that is not there yet is put into the target, in that file's own style. Null
 * when the draft has bibliographies and none can be written to.
 */
export function bibliographyEntry(
  source: Source,
  bibliography: Bibliography,
  draft: CitingDraft,
): NewEntry | null {
  const own = bibliography.index.entryOf(source);
  if (own) return { id: own.id, edits: [], created: null };
  const { target, files, index } = bibliography;
  if (!target) return files.length === 0 ? { id: source.key, edits: [], created: null } : null;
  const { file, isNew, listing } = target;
  const listed = listing ? listBibliographies(draft, listing) : [];
  if (!listed) return null;
  // A file that another draft of the folder names already.
  const unlisted = files.includes(file)
    ? null
    : indexEntries([{ uri: file.uri, entries: file.read.entries }]);
  const there = unlisted?.entryOf(source);
  if (there && !index.byId.has(there.id)) return { id: there.id, edits: listed, created: null };
  const id = freeId(source.key, (key) => index.byId.has(key) || unlisted?.byId.has(key) === true);
  const insertion = INSERTIONS[file.read.format](file, { ...toCslItem(source), id });
  if (!insertion) return null;
  return isNew
    ? { id, edits: listed, created: { uri: file.uri, text: insertion.newText } }
    : { id, edits: [insertion, ...listed], created: null };
}

const INSERTIONS = {
  'csl-json': cslJsonInsertion,
  'csl-yaml': cslYamlInsertion,
  bibtex: bibtexInsertion,
  ris: risInsertion,
} as const;

/** The key, or with the first letter at its end that no other entry has: "doe2024", "doe2024a". */
function freeId(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key;
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    if (!isTaken(key + letter)) return key + letter;
  }
  return freeId(`${key}z`, isTaken);
}
