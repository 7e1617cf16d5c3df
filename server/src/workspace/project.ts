import { type Archive, buildArchive } from '../archive/archive.js';
import type { Source } from '../sources/source.js';
import { CONFIG_FILE, type ConfigProblem, readConfig } from './config-file.js';
import { DECISIONS_FILE, type Decisions, readDecisions } from './decisions.js';
import type { FileStore } from './file-store.js';
import { findPlace, type Place, placeWithin } from './find-root.js';
import { findSources, type SourceFile } from './find-sources.js';
import type { JudgingMemory } from './judging-memory.js';
import { type LoadedSources, loadSources, type UnreadableSource } from './load-sources.js';
import { createReadings, type Readings } from './readings.js';
import { resolveSettings, type Settings, type SettingsLayer } from './settings.js';
import { joinUri, parentUri, relativePath, uriKey } from './uris.js';

/** One root with its settings, its sources and what was decided about findings. */
export interface Project {
  readonly root: string;
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly sourceFiles: readonly SourceFile[];
  isSource(uri: string): boolean;
  /** The sources, read at the first call. */
  corpus(): Promise<Corpus>;
  /** What there is of them now: nothing at all, and not complete, until `corpus` has been read. */
  corpusSoFar(): Corpus;
}

export interface Corpus {
  readonly archive: Archive;
  readonly readings: Readings;
  readonly unreadable: readonly UnreadableSource[];
  /** What was found out about passages, where drafts are judged again and again. */
  readonly memory?: JudgingMemory;
  /** False while sources are being read, or when that was stopped: then nothing can be said to be found nowhere. */
  readonly isComplete: boolean;
}

export type ProjectResult =
  | { readonly kind: 'project'; readonly project: Project }
  /** Full sentences that name the file, the place in it and the remedy. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

export interface WorkspaceOptions {
  readonly files: FileStore;
  readonly workingFolder: string;
  /** `--sources` as given; they replace the configured ones. */
  readonly sources?: readonly string[];
  /** `--config`: the URI of the settings file that holds everywhere. */
  readonly config?: string;
  /** URIs that are drafts even where they lie among sources. */
  readonly drafts?: readonly string[];
  /** The folder that an editor has opened: the root of all that lies in it. */
  readonly root?: string;
  /** What an editor sets, strongest first; a `stet.json` goes before all of it. */
  readonly editorLayers?: readonly SettingsLayer[];
  /** Reads sources, and keeps them from one workspace to the next. */
  readonly reader?: CorpusReader;
}

/** How sources become a corpus. */
export interface CorpusReader {
  load(found: readonly SourceFile[]): Promise<LoadedSources>;
  readings(dateOrder: Settings['dateOrder']['value']): Readings;
  /** The archive; with what was found out about its passages, for drafts that are judged again and again. */
  index(sources: readonly Source[]): Pick<Corpus, 'archive' | 'memory'>;
}

/** The projects of one run, each opened once. */
export interface Workspace {
  /** The project that the drafts in a folder belong to. */
  projectAt(folder: string): Promise<ProjectResult>;
}

export function openWorkspace(options: WorkspaceOptions): Workspace {
  const places = new Map<string, Promise<Place>>();
  const projects = new Map<string, Promise<ProjectResult>>();
  const placeOf = (folder: string): Promise<Place> =>
    memoized(places, folder, async () => {
      const { files, root, workingFolder } = options;
      const place = await (root ? placeWithin(files, folder, root) : findPlace(files, folder, workingFolder));
      return options.config === undefined ? place : { ...place, config: options.config };
    });
  return {
    projectAt: async (folder) => {
      const place = await placeOf(folder);
      return memoized(projects, `${place.root} ${place.config}`, () => openProject(options, place));
    },
  };
}

function memoized<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known) return known;
  const value = make();
  made.set(key, value);
  return value;
}

async function openProject(options: WorkspaceOptions, { root, config }: Place): Promise<ProjectResult> {
  const { files, workingFolder } = options;
  const layers: SettingsLayer[] = options.sources ? [flagLayer(workingFolder, options.sources)] : [];
  const problems: string[] = [];
  if (config) {
    const read = await readLayer(options, config);
    layers.push(read.layer);
    problems.push(...read.problems);
  }
  layers.push(...(options.editorLayers ?? []));
  const decided = await readDecisionsOf(options, root);
  problems.push(...decided.problems);
  const settings = resolveSettings(layers, root);
  const drafts = new Set((options.drafts ?? []).map(uriKey));
  const found = await findSources({ files, root, settings, drafts });
  problems.push(...found.problems);
  if (problems.length > 0) return { kind: 'problems', problems };
  const keys = new Set(found.sources.map((source) => uriKey(source.uri)));
  const reader: CorpusReader = options.reader ?? {
    load: (all) => loadSources(files, all),
    readings: createReadings,
    index: (sources) => ({ archive: buildArchive(sources) }),
  };
  const readings = reader.readings(settings.dateOrder.value);
  let corpus: Promise<Corpus> | null = null;
  // Drafts are not held against a part of the sources: the words that differ in one may stand in the next.
  let soFar: Corpus = { archive: buildArchive([]), readings, unreadable: [], isComplete: false };
  const project: Project = {
    root,
    settings,
    decisions: decided.decisions,
    sourceFiles: found.sources,
    isSource: (uri) => keys.has(uriKey(uri)),
    corpus: () => {
      corpus ??= reader.load(found.sources).then(({ sources, unreadable, isComplete }) => {
        if (isComplete) soFar = { ...reader.index(sources), readings, unreadable, isComplete };
        return soFar;
      });
      return corpus;
    },
    corpusSoFar: () => soFar,
  };
  return { kind: 'project', project };
}

function flagLayer(workingFolder: string, sources: readonly string[]): SettingsLayer {
  return { origin: 'flag', base: workingFolder, values: { sources }, where: (name) => `--${name}` };
}

interface ReadLayer {
  readonly layer: SettingsLayer;
  readonly problems: readonly string[];
}

async function readLayer(options: WorkspaceOptions, config: string): Promise<ReadLayer> {
  const name = relativePath(options.workingFolder, config);
  const text = await readText(options.files, config);
  const { values, positions, problems } = readConfig(text ?? '');
  const layer: SettingsLayer = {
    origin: 'file',
    base: parentUri(config),
    values,
    where: (setting) => `${name}:${positions.get(setting) ?? 1}`,
  };
  if (text === null) {
    const message = `${name}: there is no such settings file. Check --config, or write a ${CONFIG_FILE}.`;
    return { layer, problems: [message] };
  }
  return { layer, problems: problems.map((problem) => problemText(name, problem)) };
}

async function readDecisionsOf(
  options: WorkspaceOptions,
  root: string,
): Promise<{ readonly decisions: Decisions; readonly problems: readonly string[] }> {
  const uri = joinUri(root, DECISIONS_FILE);
  const text = await readText(options.files, uri);
  if (text === null) return { decisions: new Map(), problems: [] };
  const { decisions, problems } = readDecisions(text);
  const name = relativePath(options.workingFolder, uri);
  return { decisions, problems: problems.map((problem) => problemText(name, problem)) };
}

/** `stet.json:3:14: "citation.stlye" is no setting. Did you mean "citation.style"?` */
function problemText(name: string, { line, column, message }: ConfigProblem): string {
  return `${name}:${line}:${column}: ${message}`;
}

async function readText(files: FileStore, uri: string): Promise<string | null> {
  if ((await files.stat(uri))?.kind !== 'file') return null;
  try {
    return new TextDecoder().decode(await files.read(uri));
  } catch {
    // EACCES, or gone since: as good as absent.
    return null;
  }
}
