import { assignKeys } from '../sources/keys.js';
import { isReadable, type ReadResult, readSource } from '../sources/read-source.js';
import type { Source, SourceProblem } from '../sources/source.js';
import { markSuperseded } from '../sources/versions.js';
import type { FileStore } from './file-store.js';
import type { SourceFile } from './find-sources.js';

/** A file of the corpus that could not be read, and why. */
export interface UnreadableSource {
  readonly uri: string;
  readonly problem: SourceProblem;
}

export interface LoadedSources {
  /** With unique keys, by URI. */
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableSource[];
  /** False when the work was stopped before the end. */
  readonly isComplete: boolean;
}

/** How far the work is: files read, of all that were found. */
export interface LoadProgress {
  readonly read: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Instead of `loadSource`, for whoever keeps what was read before. Never rejects. */
  readonly read?: (file: SourceFile) => Promise<ReadResult>;
  /** Stops the work between files. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** A page of text has some 3 kB: nothing a writer quotes from is longer than this, a data dump is. */
export const LARGEST_SOURCE_BYTES = 20 * 1024 * 1024;

/** Reads the files of the corpus. What cannot be read is kept, with the reason; nothing is left out in silence. */
export async function loadSources(
  files: FileStore,
  found: readonly SourceFile[],
  { read = (file) => loadSource(files, file), signal, onProgress }: LoadOptions = {},
): Promise<LoadedSources> {
  const results: ReadResult[] = [];
  for (let from = 0; from < found.length && !signal?.aborted; from += FILES_AT_ONCE) {
    const batch = found.slice(from, from + FILES_AT_ONCE);
    results.push(...(await Promise.all(batch.map(read))));
    onProgress?.({ read: results.length, total: found.length });
  }
  return {
    sources: markSuperseded(
      assignKeys(results.flatMap((result) => (result.kind === 'source' ? [result.source] : []))),
    ),
    unreadable: results.filter((result) => result.kind === 'unreadable'),
    isComplete: results.length === found.length,
  };
}

/** Enough to keep a disk busy, few enough for the memory that twenty of the largest sources take. */
const FILES_AT_ONCE = 16;

/** Reads one file of the corpus. Never rejects. */
export async function loadSource(files: FileStore, file: SourceFile): Promise<ReadResult> {
  const { uri, setting } = file;
  // A film or a PDF is refused by its name: its bytes need not be read for that.
  if (!isReadable(uri)) return readSource({ uri, bytes: new Uint8Array(0), setting });
  const size = (await files.stat(uri))?.size ?? 0;
  if (size > LARGEST_SOURCE_BYTES) return unreadable(uri, TOO_LARGE);
  try {
    const bytes = await files.read(uri);
    const sidecar = file.sidecar ? new TextDecoder().decode(await files.read(file.sidecar)) : null;
    return await readSource({ uri, bytes, sidecar, setting });
  } catch (error) {
    // The disk refused (EACCES, EISDIR, EIO), or the file is gone since it was listed.
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(uri, `The file cannot be read (${reason}): check that it is there and may be opened.`);
  }
}

const TOO_LARGE = `The file is larger than ${LARGEST_SOURCE_BYTES / 1024 / 1024} MB: split it into parts, or keep only its text.`;

function unreadable(uri: string, message: string): ReadResult {
  return { kind: 'unreadable', uri, problem: { kind: 'unreadable', message } };
}
