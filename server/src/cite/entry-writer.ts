import { createEntryIndex, indexEntries } from '../sources/bibliography/link-entries.js';
import type { BibliographyEntry } from '../sources/bibliography/read-bibliography.js';
import { type CslItem, toCslItem } from '../sources/csl.js';
import type { Source } from '../sources/source.js';
import { type Bibliography, type BibliographyFile, entriesOf } from './bibliography.js';
import type { CitingDraft } from './cited.js';
import { bibtexInsertion } from './entries/bibtex.js';
import { cslJsonInsertion } from './entries/csl-json.js';
import { cslYamlInsertion } from './entries/csl-yaml.js';
import { risInsertion } from './entries/ris.js';
import { listBibliographies } from './front-matter-list.js';
import type { TextEdit } from './text-edit.js';

/** The changes that put new entries into a bibliography. */
export interface NewEntries {
  readonly edits: readonly TextEdit[];
  readonly created: { readonly uri: string; readonly text: string } | null;
}

/** Gathers the entries of the sources that a draft cites by key, one after the other, each once. */
export interface EntryWriter {
  /** The id by which the bibliographies, or an entry gathered before, know the source. */
  idOf(source: Source): string | null;
  /** The id to cite the source by; an entry that is not there yet is gathered. Null where none can be written. */
  cite(source: Source): string | null;
  changes(): NewEntries;
}

/** Where there is neither a bibliography nor a place for one, sources are cited by their own keys. */
export function createEntryWriter(bibliography: Bibliography, draft: CitingDraft): EntryWriter {
  const { index, files, target } = bibliography;
  const added: CslItem[] = [];
  const own = createEntryIndex();
  let isListed = false;
  // A file that another draft of the folder names already has entries, too.
  const unlisted = target && !files.includes(target.file) ? indexEntries([entriesOf(target.file)]) : null;
  const idOf = (source: Source): string | null => (index.entryOf(source) ?? own.entryOf(source))?.id ?? null;
  const take = (item: CslItem): void => {
    added.push(item);
    own.add(asEntry(item), '');
  };
  return {
    idOf,
    cite: (source) => {
      const known = idOf(source);
      if (known !== null) return known;
      if (!target) return files.length === 0 ? source.key : null;
      if (target.listing && !listBibliographies(draft, target.listing)) return null;
      const there = unlisted?.entryOf(source);
      if (there && !index.byId.has(there.id)) {
        isListed = true;
        return there.id;
      }
      const indexes = [index, own, ...(unlisted ? [unlisted] : [])];
      const id = freeId(source.key, (key) => indexes.some(({ byId }) => byId.has(key)));
      const item = { ...toCslItem(source), id };
      if (!insertionInto(target.file, [item])) return null;
      take(item);
      return id;
    },
    changes: () => {
      const listed =
        target?.listing && (added.length > 0 || isListed) && listBibliographies(draft, target.listing);
      const insertion = target && added.length > 0 ? insertionInto(target.file, added) : null;
      const edits = listed || [];
      if (!target || !insertion) return { edits, created: null };
      return target.isNew
        ? { edits, created: { uri: target.file.uri, text: insertion.newText } }
        : { edits: [insertion, ...edits], created: null };
    },
  };
}

function asEntry(item: CslItem): BibliographyEntry {
  const nowhere = { start: 0, end: 0 };
  return { id: item.id, span: nowhere, idSpan: nowhere, item, files: [] };
}

/** Null where the file is not in a form that takes items. */
function insertionInto(file: BibliographyFile, items: readonly CslItem[]): TextEdit | null {
  return INSERTIONS[file.read.format](file, items);
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
