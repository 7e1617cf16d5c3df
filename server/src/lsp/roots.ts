import type { FileStore } from '../workspace/file-store.js';
import { findPlace } from '../workspace/find-root.js';
import { type LivingRoot, openLivingRoot } from '../workspace/living-root.js';
import type { SettingsLayer } from '../workspace/settings.js';
import { isWithin, joinUri, parentUri, uriKey } from '../workspace/uris.js';

/** Where a document belongs, and the URI by which it is checked. */
export interface DocumentPlace {
  readonly root: LivingRoot;
  /** The document's folder: the nearest `stet.json` at or above it holds. */
  readonly folder: string;
  /** In the spelling of `uris.ts`; of an untitled document, a file in the root. */
  readonly at: string;
}

/** The workspace folders of an editor, kept apart, and those of single files opened without one. */
export interface Roots {
  all(): readonly LivingRoot[];
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Begins to read the sources of every folder, before a draft asks for them. */
  open(): void;
  /** Null for an untitled document where no folder is open. */
  placeOf(uri: string): Promise<DocumentPlace | null>;
}

export interface RootsOptions {
  readonly files: FileStore;
  readonly layers: (root: string) => Promise<readonly SettingsLayer[]>;
  readonly onChange: (root: string) => void;
  /** Called after more of a root's sources have been read. */
  readonly onProgress: (root: string) => void;
  /** Takes the work of reading a folder that nobody waits for. */
  readonly onOpen: (work: Promise<unknown>) => void;
}

export function createRoots({ files, layers, onChange, onProgress, onOpen }: RootsOptions): Roots {
  const opened = new Map<string, LivingRoot>();
  let folders: readonly string[] = [];
  const rootAt = (root: string): LivingRoot => {
    const known = opened.get(root);
    if (known) return known;
    const living = openLivingRoot({
      files,
      root,
      layers: () => layers(root),
      onChange: () => onChange(root),
      onProgress: () => onProgress(root),
    });
    opened.set(root, living);
    return living;
  };
  const setFolders = (uris: readonly string[]): void => {
    folders = uris.map(uriKey);
    for (const root of opened.keys()) if (!folders.includes(root)) opened.delete(root);
  };
  return {
    all: () => [...opened.values()],
    setFolders,
    changeFolders: (added, removed) => {
      const gone = new Set(removed.map(uriKey));
      setFolders([...folders.filter((folder) => !gone.has(folder)), ...added]);
    },
    open: () => {
      for (const folder of folders) onOpen(rootAt(folder).at(folder));
    },
    placeOf: async (uri) => {
      if (!uri.startsWith('file:')) return untitledPlace(uri, folders[0], rootAt);
      const at = uriKey(uri);
      const folder = parentUri(at);
      const holding = folders.filter((root) => isWithin(root, at)).sort((a, b) => b.length - a.length);
      const root = holding[0] ?? (await findPlace(files, folder, folder)).root;
      return { root: rootAt(root), folder, at };
    },
  };
}

/** `untitled:Untitled-1` stands in the first folder, as if it had been saved there. */
function untitledPlace(
  uri: string,
  folder: string | undefined,
  rootAt: (root: string) => LivingRoot,
): DocumentPlace | null {
  if (folder === undefined) return null;
  const name = uri.replace(/^[^:]*:/u, '').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return { root: rootAt(folder), folder, at: joinUri(folder, name === '' ? 'untitled' : name) };
}
