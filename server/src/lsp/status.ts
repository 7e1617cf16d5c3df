import type { RootSources, RootState, SourceInfo, StatusParams } from '../protocol.js';
import { sourceLabel } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { LivingProject, LivingRoot } from '../workspace/living-root.js';
import { inBackground } from './guard.js';
import type { Session } from './session.js';

/** Tells the client how its roots stand, when something has changed and after a moment. */
export interface StatusReporter {
  schedule(): void;
}

const MOMENT_MS = 100;

export function createStatusReporter(session: Session): StatusReporter {
  const { connection, roots } = session;
  const told = new Map<string, string>();
  let isScheduled = false;
  const report = async (): Promise<void> => {
    isScheduled = false;
    for (const root of roots.all()) {
      const status = await statusOf(root, session);
      const text = JSON.stringify(status);
      if (told.get(root.root) === text) continue;
      told.set(root.root, text);
      await connection.sendNotification('stet/status', status);
    }
  };
  return {
    schedule: () => {
      if (isScheduled) return;
      isScheduled = true;
      setTimeout(() => inBackground(session.log, report()), MOMENT_MS);
    },
  };
}

async function statusOf(root: LivingRoot, { drafts }: Session): Promise<StatusParams> {
  const projects = await root.projects();
  const { sources, unreadable } = gatherSources(projects);
  return {
    root: root.root,
    state: stateOf(root, projects, sources),
    sources: sources.length,
    unreadable: unreadable.length,
    progress: root.progress(),
    findings: drafts.findingsIn(root.root),
    problems: projects.flatMap((one) => (one.kind === 'problems' ? one.problems : [])),
    generation: projects.reduce((sum, { generation }) => sum + generation, 0),
  };
}

/** What `stet/sources` answers for a root. */
export async function sourcesOf(root: LivingRoot, { passages }: Session): Promise<RootSources> {
  const projects = await root.projects();
  const { sources, unreadable } = gatherSources(projects);
  return {
    root: root.root,
    state: stateOf(root, projects, sources),
    sources: sources.map((source) => toInfo(source, passages.documentOf(source))),
    unreadable: unreadable.map(({ uri, problem }) => ({ uri, message: problem.message })),
  };
}

/** The sources of all projects of a root, each once. */
export function gatherSources(projects: readonly LivingProject[]) {
  const corpora = projects.flatMap((one) => (one.kind === 'project' ? [one.corpus] : []));
  const byUri = new Map(corpora.flatMap(({ archive }) => archive.sources.map((one) => [one.uri, one])));
  const unreadable = new Map(corpora.flatMap((corpus) => corpus.unreadable.map((one) => [one.uri, one])));
  return { sources: [...byUri.values()], unreadable: [...unreadable.values()] };
}

function stateOf(
  root: LivingRoot,
  projects: readonly LivingProject[],
  sources: readonly Source[],
): RootState {
  if (projects.some(({ kind }) => kind === 'problems')) return 'problems';
  if (root.isStopped()) return 'stopped';
  const isReading = projects.some((one) => one.kind === 'project' && !one.corpus.isComplete);
  if (isReading) return 'reading';
  return sources.length === 0 ? 'no-sources' : 'ready';
}

function toInfo(source: Source, document: string): SourceInfo {
  return {
    uri: source.uri,
    document,
    key: source.key,
    kind: source.kind.value,
    reliability: source.reliability,
    confidential: source.confidential,
    label: sourceLabel(source),
    title: source.title?.value ?? null,
    publisher: source.publisher?.value ?? null,
    issued: source.issued?.value ?? null,
    problems: source.problems.map(({ message }) => message),
  };
}
