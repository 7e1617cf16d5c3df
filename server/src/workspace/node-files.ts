import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { FolderEntry, WritableFileStore } from './file-store.js';
import { parentUri, pathOfUri, uriOfPath } from './uris.js';

/** The disk. */
export const nodeFiles: WritableFileStore = {
  stat: async (uri) => {
    try {
      const path = pathOfUri(uri);
      const [found, real] = await Promise.all([stat(path), realpath(path)]);
      const kind = kindOf(found);
      return { kind: kind === 'link' ? 'other' : kind, size: found.size, realUri: uriOfNodePath(real) };
    } catch {
      // ENOENT, EACCES, ELOOP …: for whoever asks there is nothing.
      return null;
    }
  },
  list: async (folder) => {
    try {
      const entries = await readdir(pathOfUri(folder), { withFileTypes: true });
      return entries.map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) }));
    } catch {
      // ENOENT, EACCES, ENOTDIR: a folder that cannot be read shows nothing.
      return [];
    }
  },
  read: (uri) => readFile(pathOfUri(uri)),
  write: writeWhole,
};

/** The URI of a path as Node has it: relative to the working folder, with the separators of the system. */
export function uriOfNodePath(path: string): string {
  return uriOfPath(resolve(path).split(sep).join('/'));
}

/** Writes beside the file first and renames: whoever reads it meanwhile sees the old text or the new one, whole. */
async function writeWhole(uri: string, bytes: Uint8Array): Promise<void> {
  const path = await realpath(pathOfUri(uri)).catch(() => pathOfUri(uri));
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) {
    // A pipe or a device such as /dev/null cannot be replaced, only written to.
    await writeFile(path, bytes);
    return;
  }
  await mkdir(pathOfUri(parentUri(uriOfNodePath(path))), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes, found ? { mode: found.mode } : {});
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

interface NodeKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: NodeKind): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
