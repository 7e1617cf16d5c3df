import { CONFIG_FILE } from './config-file.js';
import type { FileStore } from './file-store.js';
import { globMatcher, isGlob, splitGlob } from './globs.js';
import { mayLeaveWorkspace, type Settings, type SourceKindSetting } from './settings.js';
import { baseName, isWithin, joinUri, parentUri, relativePath, uriKey } from './uris.js';
import { compareText, type FoundFile, walkFiles } from './walk.js';

/** A file of the corpus, before it is read. */
export interface SourceFile {
  readonly uri: string;
  /** The YAML file beside it that tells facts about it. */
  readonly sidecar: string | null;
  readonly setting: SourceKindSetting;
}

export interface FoundSources {
  /** By URI. */
  readonly sources: readonly SourceFile[];
  /** Full sentences, each with what to do: a folder that is missing, a path that leaves the workspace. */
  readonly problems: readonly string[];
}

export interface SourceSearch {
  readonly files: FileStore;
  readonly root: string;
  readonly settings: Settings;
  /** Keys of URIs that are drafts, whatever folder they lie in. */
  readonly drafts: ReadonlySet<string>;
}

/** Finds the files of the corpus: every file of the folders, files and globs that the setting `sources` names. */
export async function findSources(search: SourceSearch): Promise<FoundSources> {
  const { settings, drafts } = search;
  const byUri = new Map<string, FoundFile>();
  const problems: string[] = [];
  for (const entry of settings.sources.value) {
    const found = await findEntry(search, entry);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) byUri.set(file.uri, file);
  }
  const settingOf = sourceKindLookup(settings);
  const stemsBeside = stemLookup();
  const sources = [...byUri.values()]
    .filter((file) => !isCompanion(file, stemsBeside) && !drafts.has(uriKey(file.uri)))
    .map((file) => ({ uri: file.uri, sidecar: sidecarOf(file), setting: settingOf(file.uri) }))
    .sort((a, b) => compareText(a.uri, b.uri));
  return { sources, problems };
}

/** The files of one entry of the setting; a sentence when it cannot be used. */
async function findEntry(search: SourceSearch, entry: string): Promise<readonly FoundFile[] | string> {
  const { files, root, settings } = search;
  const { base, where, origin } = settings.sources;
  const { base: start, glob } = isGlob(entry) ? splitGlob(entry) : { base: entry, glob: '' };
  const uri = joinUri(base, start);
  const found = await files.stat(uri);
  if (!found || found.kind === 'other') {
    if (origin === 'default') return [];
    return `${where}: there is no folder or file "${entry}". Check the path, or make the folder.`;
  }
  const realRoot = (await files.stat(root))?.realUri ?? root;
  const leaves = !isWithin(root, uri) || !isWithin(realRoot, found.realUri);
  if (leaves && !mayLeaveWorkspace(settings.sources)) {
    return `${where}: "${entry}" leaves the workspace. Give it with --sources or in the user settings.`;
  }
  if (found.kind === 'file') return [await single(files, uri)];
  const all = await walkFiles(files, { folder: uri, within: [realRoot], ignores: null });
  if (glob === '') return all;
  const matches = globMatcher([glob]);
  return all.filter((file) => matches(file.path));
}

async function single(files: FileStore, uri: string): Promise<FoundFile> {
  const entries = await files.list(parentUri(uri));
  return { uri, path: baseName(uri), siblings: new Set(entries.map((entry) => entry.name)) };
}

/** Files that stand among sources and are none: settings, lists of sources, and sidecars. */
function isCompanion(file: FoundFile, stemsBeside: StemLookup): boolean {
  const name = baseName(file.uri);
  const { stem, extension } = splitName(name);
  if (name === CONFIG_FILE || BIBLIOGRAPHIES.has(extension)) return true;
  return SIDECARS.includes(extension) && stemsBeside(file).has(stem);
}

type StemLookup = (file: FoundFile) => ReadonlySet<string>;

/** The stems of the files beside a file that are no sidecars, made once a folder. */
function stemLookup(): StemLookup {
  const made = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return ({ siblings }) => {
    const known = made.get(siblings);
    if (known) return known;
    const others = [...siblings].map(splitName).filter(({ extension }) => !SIDECARS.includes(extension));
    const stems = new Set(others.map(({ stem }) => stem));
    made.set(siblings, stems);
    return stems;
  };
}

/** "talk.yaml" for "talk.txt". */
function sidecarOf(file: FoundFile): string | null {
  const { stem, extension } = splitName(baseName(file.uri));
  if (SIDECARS.includes(extension)) return null;
  const name = SIDECARS.map((extension) => stem + extension).find((each) => file.siblings.has(each));
  return name === undefined ? null : joinUri(parentUri(file.uri), name);
}

const SIDECARS: readonly string[] = ['.yaml', '.yml'];
const BIBLIOGRAPHIES: ReadonlySet<string> = new Set(['.bib', '.ris', '.csl']);

function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { stem: name, extension: '' };
  return { stem: name.slice(0, dot), extension: name.slice(dot).toLowerCase() };
}

/** What `sourceKinds` says of a file: all entries whose glob fits, a later one before an earlier one. */
function sourceKindLookup(settings: Settings): (uri: string) => SourceKindSetting {
  const { base, value } = settings.sourceKinds;
  const entries = Object.entries(value).map(([glob, setting]) => ({ fits: globMatcher([glob]), setting }));
  return (uri) => {
    const path = relativePath(base, uri);
    const told = entries.filter(({ fits }) => fits(path)).map(({ setting }) => setting);
    return Object.assign({}, ...told) as SourceKindSetting;
  };
}
