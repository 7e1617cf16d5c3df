import type { FileStore } from './file-store.js';
import type { LoadProgress } from './load-sources.js';
import type { CorpusReader } from './project.js';
import { createSourceCache } from './source-cache.js';

/** Reads sources, keeps what it read, tells how far it is, and can be stopped. */
export interface StoppableReader {
  /** A reader for one workspace; it reads until the next `stop`. */
  begin(): CorpusReader;
  /** Whoever waits for sources gets what there is, marked as incomplete. */
  stop(): void;
  forget(changed: readonly string[] | null): void;
  /** Of all that are being read; null when none are. */
  progress(): LoadProgress | null;
}

export function createStoppableReader(files: FileStore, onProgress: () => void): StoppableReader {
  const cache = createSourceCache(files);
  const loads = new Map<object, LoadProgress>();
  let latest = new AbortController();
  const loadUntil =
    (signal: AbortSignal): CorpusReader['load'] =>
    async (found) => {
      const load = {};
      const tell = (progress: LoadProgress): void => {
        loads.set(load, progress);
        onProgress();
      };
      tell({ read: 0, total: found.length });
      const loaded = await cache.load(found, { signal, onProgress: tell });
      loads.delete(load);
      onProgress();
      return loaded;
    };
  return {
    begin: () => {
      latest = new AbortController();
      return { ...cache, load: loadUntil(latest.signal) };
    },
    stop: () => latest.abort(),
    forget: cache.forget,
    progress: () => {
      if (loads.size === 0) return null;
      const sum = (of: keyof LoadProgress): number =>
        [...loads.values()].reduce((total, load) => total + load[of], 0);
      return { read: sum('read'), total: sum('total') };
    },
  };
}
