import { parse } from 'yaml';
import type { Evidence } from '../check/evidence.js';
import { type BibliographyFile, findEntry, readBibliographyFile } from '../cite/bibliography.js';
import type { Draft } from '../draft/draft.js';
import type { Source } from '../sources/source.js';
import type { FileStore } from './file-store.js';
import { mayLeaveWorkspace, type Setting } from './settings.js';
import { baseName, isWithin, joinUri, parentUri } from './uris.js';

/** The keys that a draft's citations may name, and the file to which new entries go. */
export type DraftBibliography = Pick<Evidence, 'knownKeys' | 'keysAreComplete' | 'bibliography'>;

export interface BibliographySearch {
  readonly files: FileStore;
  readonly root: string;
  readonly draft: Draft;
  readonly configured: Setting<readonly string[]>;
  readonly sources: readonly Source[];
}

/**
 * Reads the bibliographies that the draft's front matter names (from its own folder), else those of the settings:
 * CSL-JSON, CSL-YAML, BibTeX, RIS. One that is missing, malformed or outside the workspace makes the known keys
 * incomplete; entries can be added to the first one that is CSL-JSON.
 */
export async function readDraftBibliography(search: BibliographySearch): Promise<DraftBibliography> {
  const { draft, sources } = search;
  const uris = bibliographyUris(search);
  const read = await Promise.all(uris.map((uri) => readBibliography(search, uri)));
  const found = read.filter((file) => file !== null);
  const editable = found.flatMap(({ file }) => file ?? []);
  const keys = new Map<string, Source | null>();
  for (const key of keysOfItems(draft.markdown.frontMatter?.data.references)) keys.set(key, null);
  for (const key of found.flatMap((file) => file.keys)) keys.set(key, null);
  for (const source of sources) {
    keys.set(source.key, source);
    for (const file of editable) {
      const entry = findEntry(source, file);
      if (entry) keys.set(entry.id, source);
    }
  }
  const [first] = editable;
  return {
    knownKeys: keys,
    keysAreComplete: found.length === uris.length,
    bibliography: first ?? null,
  };
}

/** All that the answer depends on but the files themselves: when one of those changes, a new generation begins. */
export function bibliographyKey(search: BibliographySearch): string {
  const keys = keysOfItems(search.draft.markdown.frontMatter?.data.references);
  return `bibliography ${JSON.stringify([bibliographyUris(search), keys])}`;
}

function bibliographyUris({ draft, configured }: BibliographySearch): readonly string[] {
  const named = namedBibliographies(draft);
  if (named.length > 0) return named.map((path) => joinUri(parentUri(draft.uri), path));
  return configured.value.map((path) => joinUri(configured.base, path));
}

/** `bibliography: refs.json`, or a list of files. */
function namedBibliographies({ markdown }: Draft): readonly string[] {
  const value = markdown.frontMatter?.data.bibliography;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((path) => typeof path === 'string');
}

interface ReadBibliography {
  readonly keys: readonly string[];
  /** Where it is CSL-JSON. */
  readonly file: BibliographyFile | null;
}

async function readBibliography(
  { files, root, draft, configured }: BibliographySearch,
  uri: string,
): Promise<ReadBibliography | null> {
  const found = await files.stat(uri);
  if (found?.kind !== 'file') return null;
  const realRoot = (await files.stat(root))?.realUri ?? root;
  const isOfUser = namedBibliographies(draft).length === 0 && mayLeaveWorkspace(configured);
  if (!isOfUser && !isWithin(realRoot, found.realUri)) return null;
  try {
    const text = new TextDecoder().decode(await files.read(uri));
    if (isCslJson(uri)) return cslKeys(readBibliographyFile(uri, text));
    const keys = keysOf(uri, text);
    return keys && { keys, file: null };
  } catch {
    // Gone since, or not to be read: as good as absent.
    return null;
  }
}

function isCslJson(uri: string): boolean {
  return /\.json$/i.test(uri);
}

function cslKeys(file: BibliographyFile): ReadBibliography | null {
  const { items, problems } = file.csl;
  return problems.length > 0 ? null : { keys: items.map((item) => item.id), file };
}

/** The keys of a bibliography of another kind; null when it cannot be read as one. */
function keysOf(uri: string, text: string): readonly string[] | null {
  const name = baseName(uri).toLowerCase();
  if (/\.bib(?:tex)?$/.test(name)) return firstGroups(text.matchAll(BIBTEX_ENTRY));
  if (name.endsWith('.ris')) return firstGroups(text.matchAll(RIS_ID));
  return /\.ya?ml$/.test(name) ? yamlKeys(text) : null;
}

/** "@article{doe2024," at the start of a line; `@string`, `@comment` and `@preamble` have no key before a comma. */
const BIBTEX_ENTRY = /^[ \t]*@\w+[ \t]*[{(][ \t]*([^\s,{}()="]+)[ \t]*,/gm;
/** "ID  - doe2024". */
const RIS_ID = /^ID {2}- (\S+)/gm;

function firstGroups(matches: Iterable<RegExpExecArray>): readonly string[] {
  return [...matches].flatMap(([, key]) => (key === undefined ? [] : [key]));
}

/** CSL-YAML: a list of entries, or `references:` with one. */
function yamlKeys(text: string): readonly string[] | null {
  try {
    const value: unknown = parse(text, { logLevel: 'silent' });
    const isWrapped = typeof value === 'object' && value !== null && 'references' in value;
    return keysOfItems(isWrapped ? value.references : value);
  } catch {
    // A YAMLParseError.
    return null;
  }
}

/** The ids of CSL items, as in Pandoc's `references:` in the front matter. */
function keysOfItems(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
}
