import type { FileStore } from './file-store.js';
import type { LoadProgress } from './load-sources.js';
import { type Corpus, openWorkspace, type Project, type Workspace } from './project.js';
import type { SettingsLayer } from './settings.js';
import { createStoppableReader } from './stoppable-reader.js';

/** A workspace folder while an editor has it open: its sources, settings and decisions as they are now. */
export interface LivingRoot {
  readonly root: string;
  /** The project that the drafts of a folder belong to, at this moment. */
  at(folder: string): Promise<LivingProject>;
  /** Every project that was asked for. */
  projects(): Promise<readonly LivingProject[]>;
  /**
   * These files and folders changed, or perhaps all (null). What is held stays valid until the new state is read as a
   * whole; then the generation grows. A reading that is under way is given up.
   */
  renew(changed: readonly string[] | null): Promise<void>;
  /** The editor's settings may have changed. */
  reconfigure(): Promise<void>;
  /** How far sources have been read; null while none are. */
  progress(): LoadProgress | null;
  /** Gives up reading sources, until the next renewal; what was read before holds. Nothing when none are being read. */
  stop(): void;
  /** Whether reading was given up: then what is held is not all there is. */
  isStopped(): boolean;
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
  /** Called after `progress` has changed. */
  readonly onProgress: () => void;
}

export function openLivingRoot(options: LivingRootOptions): LivingRoot {
  const { files, root, onChange } = options;
  const reader = createStoppableReader(files, options.onProgress);
  const folders = new Set([root]);
  const awaited = new WeakSet<Project>();
  let layers: readonly SettingsLayer[] = [];
  const askLayers = async (): Promise<'same' | 'other'> => {
    const known = JSON.stringify(layers);
    layers = await options.layers();
    return JSON.stringify(layers) === known ? 'same' : 'other';
  };
  let stopped = false;
  const open = (): Workspace => {
    stopped = false;
    return openWorkspace({ files, workingFolder: root, root, reader: reader.begin(), editorLayers: layers });
  };
  let generation = 0;
  let current = askLayers().then(open);
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
  /** Puts a new workspace in the place of the current one, unless its sources were not read to the end. */
  const renewNow = async (): Promise<void> => {
    const next = open();
    for (const folder of folders) {
      const opened = await next.projectAt(folder);
      if (opened.kind === 'project' && !(await opened.project.corpus()).isComplete) return;
    }
    current = Promise.resolve(next);
    grow();
  };
  const afterOthers = (work: () => Promise<void>): Promise<void> => {
    const renewed = renewal.then(work);
    // A failure is told to whoever asked for this renewal; the next one begins all the same.
    renewal = renewed.catch(() => undefined);
    return renewed;
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
      reader.forget(changed);
      reader.stop();
      return afterOthers(async () => {
        await askLayers();
        await renewNow();
      });
    },
    reconfigure: () =>
      afterOthers(async () => {
        // Clients say that settings changed as soon as they are asked to tell: mostly nothing did.
        if ((await askLayers()) === 'other') await renewNow();
      }),
    progress: reader.progress,
    stop: () => {
      if (reader.progress() === null) return;
      reader.stop();
      stopped = true;
    },
    isStopped: () => stopped,
  };
}
