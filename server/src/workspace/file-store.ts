/** What stands at a URI, symbolic links followed. `realUri` tells where it truly lies. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly realUri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** Where files come from: the disk, an editor's file system, a map in a test. URIs in the spelling of `uris.ts`. */
export interface FileStore {
  /** Null when nothing is there, or nothing that may be looked at. */
  stat(uri: string): Promise<FileStat | null>;
  /** What a folder holds, in no order; empty when it cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** Rejects when there is no readable file. */
  read(uri: string): Promise<Uint8Array>;
}

/** A file store that can be changed, too: `--fix` and `--output` need one. */
export interface WritableFileStore extends FileStore {
  /** Replaces the file as a whole, or makes it and its folders. Rejects when that fails. */
  write(uri: string, bytes: Uint8Array): Promise<void>;
}
