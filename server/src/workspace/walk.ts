import type { FileStore, FolderEntry } from './file-store.js';
import type { IgnoreRules } from './git-ignore.js';
import { isWithin, joinUri } from './uris.js';

export interface FoundFile {
  readonly uri: string;
  /** Relative to the folder that was walked, `/` between its parts. */
  readonly path: string;
  /** The names of the files beside it, itself included. */
  readonly siblings: ReadonlySet<string>;
}

export interface WalkOptions {
  readonly folder: string;
  /** Real URIs of the folders that symbolic links may lead into; `folder` itself always is one. */
  readonly within: readonly string[];
  /** What `.gitignore` files above the folder and in it take out; null when they do not count. */
  readonly ignores: IgnoreRules | null;
}

/**
 * Every file beneath a folder, by path. Hidden files and folders and `node_modules` are passed over, and so are symbolic
 * links that lead out of `within` or to a folder that was seen already.
 */
export async function walkFiles(files: FileStore, options: WalkOptions): Promise<readonly FoundFile[]> {
  const top = await files.stat(options.folder);
  if (top?.kind !== 'folder') return [];
  const found: FoundFile[] = [];
  const walk: Walk = {
    files,
    within: [top.realUri, ...options.within],
    seen: new Set([top.realUri]),
    found,
  };
  await walkFolder(walk, {
    uri: options.folder,
    realUri: top.realUri,
    path: '',
    ignores: options.ignores,
  });
  return found.sort((a, b) => compareText(a.path, b.path));
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Walk {
  readonly files: FileStore;
  readonly within: readonly string[];
  /** Real URIs of folders, and of files that links led to. */
  readonly seen: Set<string>;
  readonly found: FoundFile[];
}

interface Folder {
  readonly uri: string;
  readonly realUri: string;
  readonly path: string;
  readonly ignores: IgnoreRules | null;
}

async function walkFolder(walk: Walk, folder: Folder): Promise<void> {
  const entries = await walk.files.list(folder.uri);
  const hasRules = entries.some((entry) => entry.name === '.gitignore');
  const ignores =
    folder.ignores && hasRules ? await folder.ignores.enter(walk.files, folder.uri) : folder.ignores;
  const siblings = new Set(entries.map((entry) => entry.name));
  const visible = entries.filter((entry) => !isPassedOver(entry.name));
  for (const entry of visible.sort((a, b) => compareText(a.name, b.name))) {
    const resolved = await resolveEntry(walk, folder, entry);
    if (!resolved || ignores?.isIgnored(resolved.uri, resolved.kind)) continue;
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    if (resolved.kind === 'file') walk.found.push({ uri: resolved.uri, path, siblings });
    else await walkFolder(walk, { uri: resolved.uri, realUri: resolved.realUri, path, ignores });
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

interface ResolvedEntry {
  readonly kind: 'file' | 'folder';
  readonly uri: string;
  readonly realUri: string;
}

/** What an entry stands for; null when it is to be passed over. */
async function resolveEntry(walk: Walk, folder: Folder, entry: FolderEntry): Promise<ResolvedEntry | null> {
  const uri = joinUri(folder.uri, entry.name);
  if (entry.kind === 'file') return { kind: 'file', uri, realUri: joinUri(folder.realUri, entry.name) };
  if (entry.kind === 'folder') {
    return unlessSeen(walk, { kind: 'folder', uri, realUri: joinUri(folder.realUri, entry.name) });
  }
  if (entry.kind !== 'link') return null;
  const target = await walk.files.stat(uri);
  if (!target || target.kind === 'other') return null;
  if (!walk.within.some((allowed) => isWithin(allowed, target.realUri))) return null;
  return unlessSeen(walk, { kind: target.kind, uri, realUri: target.realUri });
}

function unlessSeen(walk: Walk, entry: ResolvedEntry): ResolvedEntry | null {
  if (walk.seen.has(entry.realUri)) return null;
  walk.seen.add(entry.realUri);
  return entry;
}
