import type { FileStore } from './file-store.js';
import { type Corpus, openWorkspace, type Project, type Workspace } from './project.js';
import type { SettingsLayer } from './settings.js';
import { createSourceCache } from './source-cache.js';

/** A workspace folder while an editor has it open: its sources, settings and decisions as they are now. */
export interface LivingRoot {
  readonly root: string;
  /** The project that the drafts of a folder belong to, at this moment. */
  at(folder: string): Promise<LivingProject>;
  /** Every project that was asked for. */
  projects(): Promise<readonly LivingProject[]>;
  /**
   * Something changed: these files and folders, or all (null). What is held stays valid until the new state is read as a
   * whole; then the generation grows.
   */
  renew(changed: readonly string[] | null): Promise<void>;
}

export type LivingProject =
  | {
      readonly kind: 'project';
      readonly project: Project;
      /** Incomplete until the sources have been read for the first time. */
      readonly corpus: Corpus;
      /** Grows with every change of sources, settings, decisions or bibliographies. */
      readonly generation: number;
    }
  | { readonly kind: 'problems'; readonly problems: readonly string[]; readonly generation: number };

export interface LivingRootOptions {
  readonly files: FileStore;
  readonly root: string;
  /** What the editor sets, strongest first; asked for at every renewal. */
  readonly layers: () => Promise<readonly SettingsLayer[]>;
  /** Called after the generation has grown. */
  readonly onChange: () => void;
}

export function openLivingRoot(options: LivingRootOptions): LivingRoot {
  const { files, root, onChange } = options;
  const cache = createSourceCache(files);
  const folders = new Set([root]);
  const awaited = new WeakSet<Project>();
  const open = async (): Promise<Workspace> =>
    openWorkspace({ files, workingFolder: root, root, reader: cache, editorLayers: await options.layers() });
  let generation = 0;
  let current = open();
  let renewal: Promise<void> = Promise.resolve();

  const grow = (): void => {
    generation++;
    onChange();
  };
  const readSources = (project: Project): void => {
    if (awaited.has(project) || project.corpusSoFar().isComplete) return;
    awaited.add(project);
    void project.corpus().then(grow);
  };
  const at = async (folder: string): Promise<LivingProject> => {
    const workspace = current;
    const opened = await (await workspace).projectAt(folder);
    // A renewal came between: what was opened is out of date.
    if (workspace !== current) return at(folder);
    if (opened.kind === 'problems') return { ...opened, generation };
    readSources(opened.project);
    return { ...opened, corpus: opened.project.corpusSoFar(), generation };
  };
  const renewNow = async (changed: readonly string[] | null): Promise<void> => {
    cache.forget(changed);
    const next = await open();
    for (const folder of folders) {
      const opened = await next.projectAt(folder);
      if (opened.kind === 'project') await opened.project.corpus();
    }
    current = Promise.resolve(next);
    grow();
  };
  return {
    root,
    at: (folder) => {
      folders.add(folder);
      return at(folder);
    },
    projects: async () => {
      const all = await Promise.all([...folders].map(at));
      const seen = new Set<unknown>();
      const isNew = (one: LivingProject): boolean => {
        const key = one.kind === 'project' ? one.project : one.problems;
        return !seen.has(key) && seen.add(key) !== undefined;
      };
      return all.filter(isNew);
    },
    renew: (changed) => {
      const renewed = renewal.then(() => renewNow(changed));
      // A failure is told to whoever asked for this renewal; the next one begins all the same.
      renewal = renewed.catch(() => undefined);
      return renewed;
    },
  };
}
