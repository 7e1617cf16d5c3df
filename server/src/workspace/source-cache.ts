import { createArchiveBuilder } from '../archive/archive.js';
import type { ReadResult } from '../sources/read-source.js';
import type { FileStore } from './file-store.js';
import type { SourceFile } from './find-sources.js';
import { createJudgingMemory } from './judging-memory.js';
import { type LoadedSources, type LoadOptions, loadSource, loadSources } from './load-sources.js';
import type { CorpusReader } from './project.js';
import { createReadings, type Readings } from './readings.js';
import { rememberHits } from './remember-hits.js';
import type { SettingValues } from './settings.js';
import { isWithin, uriKey } from './uris.js';

/** Reads sources and keeps them: what did not change on disk is the same `Source` in every later corpus. */
export interface SourceCache extends CorpusReader {
  load(found: readonly SourceFile[], options?: Omit<LoadOptions, 'read'>): Promise<LoadedSources>;
  /** Files and folders that changed, appeared or are gone; null: everything is to be read anew. */
  forget(changed: readonly string[] | null): void;
}

interface Entry {
  /** What the settings and the sidecar's name say: a file is read anew when they change. */
  readonly told: string;
  readonly result: Promise<ReadResult>;
}

export function createSourceCache(files: FileStore): SourceCache {
  const entries = new Map<string, Entry>();
  const readings = new Map<SettingValues['dateOrder'], Readings>();
  const builder = createArchiveBuilder();

  const read = (file: SourceFile): Promise<ReadResult> => {
    const told = JSON.stringify([file.sidecar, file.setting]);
    const known = entries.get(file.uri);
    if (known?.told === told) return known.result;
    const result = loadSource(files, file).then((loaded) => {
      if (loaded.kind === 'source') builder.prepare(loaded.source);
      return loaded;
    });
    entries.set(file.uri, { told, result });
    return result;
  };

  return {
    load: async (found, options = {}) => {
      const used = new Map<string, Entry | undefined>();
      const loaded = await loadSources(files, found, {
        ...options,
        read: (file) => {
          const result = read(file);
          used.set(file.uri, entries.get(file.uri));
          return result;
        },
      });
      for (const source of loaded.sources) {
        // The key that the whole corpus gave it stays with the source, so that it is the same one next time. An entry
        // that was forgotten meanwhile stays forgotten.
        const entry = entries.get(source.uri);
        if (!entry || used.get(source.uri) !== entry) continue;
        entries.set(source.uri, { ...entry, result: Promise.resolve({ kind: 'source', source }) });
      }
      return loaded;
    },
    readings: (dateOrder) => {
      const known = readings.get(dateOrder) ?? createReadings(dateOrder);
      readings.set(dateOrder, known);
      return known;
    },
    index: (sources) => ({ archive: rememberHits(builder.build(sources)), memory: createJudgingMemory() }),
    forget: (changed) => {
      if (changed === null) entries.clear();
      const keys = (changed ?? []).map(uriKey);
      for (const uri of keys.length > 0 ? [...entries.keys()] : []) {
        if (keys.some((key) => concerns(key, uri))) entries.delete(uri);
      }
    },
  };
}

/** A change of the file, of a folder above it, or of its sidecar: "talk.yaml" beside "talk.txt". */
function concerns(changed: string, uri: string): boolean {
  const stem = changed.replace(/\.ya?ml$/iu, '.');
  return isWithin(changed, uri) || (stem !== changed && uri.startsWith(stem));
}
