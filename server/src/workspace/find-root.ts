import { CONFIG_FILE } from './config-file.js';
import type { FileStore } from './file-store.js';
import { isWithin, joinUri, parentUri } from './uris.js';

/** The workspace a folder belongs to, and the settings file that holds there. */
export interface Place {
  readonly root: string;
  readonly config: string | null;
}

/**
 * Where a folder of drafts belongs, when no editor says so: to the working folder, or, outside of it, to itself; where a
 * `stet.json` lies further up in the same repository, to the folder of that. The nearest `stet.json` at or above the
 * folder holds, but none above the root.
 */
export async function findPlace(files: FileStore, folder: string, workingFolder: string): Promise<Place> {
  const base = isWithin(workingFolder, folder) ? workingFolder : folder;
  return placeWithin(files, folder, (await configFolderAbove(files, base)) ?? base);
}

/** Where a folder of drafts belongs when an editor has opened `root`: the nearest `stet.json` in it holds. */
export async function placeWithin(files: FileStore, folder: string, root: string): Promise<Place> {
  for (let at = folder; isWithin(root, at); at = parentUri(at)) {
    const config = joinUri(at, CONFIG_FILE);
    if (await isFile(files, config)) return { root, config };
    if (at === root) break;
  }
  return { root, config: null };
}

/** The nearest folder at or above `base` with a `stet.json`; a repository's top is the last one looked at. */
async function configFolderAbove(files: FileStore, base: string): Promise<string | null> {
  for (let at = base; ; at = parentUri(at)) {
    if (await isFile(files, joinUri(at, CONFIG_FILE))) return at;
    if (at === parentUri(at) || (await files.stat(joinUri(at, '.git')))) return null;
  }
}

async function isFile(files: FileStore, uri: string): Promise<boolean> {
  return (await files.stat(uri))?.kind === 'file';
}
