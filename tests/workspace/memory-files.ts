import type { FolderEntry, WritableFileStore } from '../../server/src/workspace/file-store.js';
import { isWithin, joinUri, parentUri, uriOfPath } from '../../server/src/workspace/uris.js';

/** A file of a test: its text, its bytes, where a symbolic link leads, or how large a file nobody reads is. */
export type TestFile =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly size: number }
  | { readonly locked: true };

export interface MemoryFiles extends WritableFileStore {
  /** The text of a file as it is now. */
  text(path: string): string;
  /** URIs of the files that were read. */
  readonly reads: readonly string[];
}

/** A file system in memory, by absolute path. */
export function memoryFiles(tree: Readonly<Record<string, TestFile>>): MemoryFiles {
  const files = new Map(Object.entries(tree).map(([path, file]) => [uriOfPath(path), file]));
  const reads: string[] = [];

  /** The URI with every link on the way followed. */
  const real = (uri: string): string => {
    for (const [at, file] of files) {
      if (typeof file === 'object' && 'link' in file && isWithin(at, uri)) {
        return real(uriOfPath(file.link) + uri.slice(at.length));
      }
    }
    return uri;
  };
  const isFolder = (uri: string): boolean =>
    [...files.keys()].some((file) => file !== uri && isWithin(uri, file));
  const bytesOf = (file: TestFile | undefined): Uint8Array | null => {
    if (typeof file === 'string') return new TextEncoder().encode(file);
    return file instanceof Uint8Array ? file : null;
  };

  return {
    reads,
    stat: async (uri) => {
      const realUri = real(uri);
      const file = files.get(realUri);
      if (file === undefined) return isFolder(realUri) ? { kind: 'folder', size: 0, realUri } : null;
      const size = typeof file === 'object' && 'size' in file ? file.size : (bytesOf(file)?.byteLength ?? 0);
      return { kind: 'file', size, realUri };
    },
    list: async (folder) => {
      const at = real(folder);
      const entries = new Map<string, FolderEntry>();
      for (const [uri, file] of files) {
        if (uri === at || !isWithin(at, uri)) continue;
        const [name = '', ...rest] = decodeURIComponent(uri.slice(at.length + 1)).split('/');
        const isLink = typeof file === 'object' && 'link' in file;
        const kind = rest.length > 0 ? 'folder' : isLink ? 'link' : 'file';
        entries.set(name, { name, kind });
      }
      return [...entries.values()].reverse();
    },
    read: async (uri) => {
      reads.push(uri);
      const bytes = bytesOf(files.get(real(uri)));
      if (!bytes) throw new Error('EACCES: permission denied');
      return bytes;
    },
    write: async (uri, bytes) => {
      const folder = files.get(parentUri(uri));
      if (typeof folder === 'string') throw new Error('ENOTDIR: not a directory');
      files.set(real(uri), bytes);
    },
    text: (path) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(files.get(uriOfPath(path))) ?? undefined),
  };
}

export const at = (path: string): string => joinUri(uriOfPath('/w'), path);
