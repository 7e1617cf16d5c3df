import { foldWord } from '../../text/fold.js';
import { fileStem } from '../file-name.js';
import type { Source } from '../source.js';
import type { BibliographyEntry } from './entry.js';
import { decodePart, doiKey, urlKey } from './url-key.js';

/** Bibliographies by what their entries are found by. */
export interface EntryIndex {
  /** By key. */
  readonly byId: ReadonlyMap<string, BibliographyEntry>;
  /** The entry of this source: by the file it keeps, its DOI, its URL, its key, else by its title alone. */
  entryOf(source: Source): BibliographyEntry | null;
}

type IndexedSource = Pick<Source, 'uri' | 'key' | 'url' | 'title' | 'issued'>;

/** An index that entries are added to one by one, each at the same cost however many there are. */
export interface GrowingEntryIndex extends EntryIndex {
  add(entry: BibliographyEntry, bibliography: string): void;
}

export function indexEntries(
  files: readonly { readonly uri: string; readonly entries: readonly BibliographyEntry[] }[],
): EntryIndex {
  const index = createEntryIndex();
  for (const { uri, entries } of files) for (const entry of entries) index.add(entry, uri);
  return index;
}

/** Of two entries with one DOI, URL or key the first counts; a title that two have tells neither. */
export function createEntryIndex(): GrowingEntryIndex {
  const byId = new Map<string, BibliographyEntry>();
  const byDoi = new Map<string, BibliographyEntry>();
  const byUrl = new Map<string, BibliographyEntry>();
  const byTitle = new Map<string, BibliographyEntry | null>();
  const byFile = new Map<string, KeptFile[]>();
  const add = (entry: BibliographyEntry, bibliography: string): void => {
    const { DOI = '', URL = '', title = '' } = entry.item;
    addFirst(byId, entry.id, entry);
    addFirst(byDoi, doiKey(DOI), entry);
    addFirst(byDoi, doiKey(URL), entry);
    addFirst(byUrl, urlKey(URL), entry);
    const words = titleKey(title);
    if (words) byTitle.set(words, byTitle.has(words) ? null : entry);
    for (const path of entry.files) addFile(byFile, { path: partsOf(path), entry, bibliography });
  };
  return {
    add,
    byId,
    entryOf: (source) => {
      const url = source.url?.value ?? '';
      return (
        keptIn(source.uri, byFile) ??
        byDoi.get(doiKey(url) ?? '') ??
        byUrl.get(urlKey(url) ?? '') ??
        own(source, byId.get(source.key)) ??
        titled(source, byTitle.get(titleKey(source.title?.value ?? '') ?? ''))
      );
    },
  };
}

interface KeptFile {
  readonly path: readonly string[];
  readonly entry: BibliographyEntry;
  readonly bibliography: string;
}

function addFirst<T>(map: Map<string, T>, key: string | null, value: T): void {
  if (key !== null && !map.has(key)) map.set(key, value);
}

function addFile(byFile: Map<string, KeptFile[]>, file: KeptFile): void {
  const stem = file.path.at(-1);
  if (stem === undefined) return;
  const known = byFile.get(stem);
  if (known) known.push(file);
  else byFile.set(stem, [file]);
}

/** "../files/3/a b.html" -> ["files", "3", "a b"]: the text of a file may be kept under another ending. */
function partsOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.at(-1);
  return name === undefined ? [] : [...parts.slice(0, -1), name.replace(/(?<=.)\.[^.]*$/, '')];
}

/** Folders that must agree where both paths have them: that of the work in Zotero's storage, and the one above. */
const FOLDERS_COMPARED = 2;

function keptIn(uri: string, byFile: ReadonlyMap<string, readonly KeptFile[]>): BibliographyEntry | null {
  const folders = uri.split('/').slice(0, -1).map(decodePart);
  const isHere = ({ path, bibliography }: KeptFile): boolean => {
    const wanted = path.slice(0, -1).slice(-FOLDERS_COMPARED);
    // A bare name says that the file lies beside the bibliography.
    if (wanted.length === 0)
      return uri.slice(0, uri.lastIndexOf('/')) === bibliography.slice(0, bibliography.lastIndexOf('/'));
    return wanted.every((folder, at) => folder === folders[folders.length - wanted.length + at]);
  };
  return byFile.get(fileStem(uri))?.find(isHere)?.entry ?? null;
}

/** An entry with the source's key is the source's, unless both have URLs and they differ. */
function own(source: IndexedSource, entry: BibliographyEntry | undefined): BibliographyEntry | null {
  const [theirs, ours] = [urlKey(entry?.item.URL ?? ''), urlKey(source.url?.value ?? '')];
  return entry && (theirs === null || ours === null || theirs === ours) ? entry : null;
}

/** The year must agree where both have one, and so must the URL. */
function titled(
  source: IndexedSource,
  entry: BibliographyEntry | null | undefined,
): BibliographyEntry | null {
  const theirs = entry?.item.issued?.['date-parts'][0]?.[0];
  const ours = source.issued?.value.slice(0, 4);
  const isOtherYear = theirs !== undefined && ours !== undefined && Number(ours) !== theirs;
  return entry && !isOtherYear ? own(source, entry) : null;
}

/** Words without marks and case; null for what many works are called: "Statement", "Annual report". */
function titleKey(title: string): string | null {
  const words = foldWord(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length < LEAST_TITLE_WORDS ? null : words.join(' ');
}

const LEAST_TITLE_WORDS = 3;
