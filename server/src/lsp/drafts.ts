import type * as lsp from 'vscode-languageserver/node';
import { createDraftMemory, type DraftMemory } from '../draft/draft-memory.js';
import type { Recall } from '../text/recall.js';
import { type CheckedText, checkWithEvidence } from '../workspace/check-drafts.js';
import type { FileStore } from '../workspace/file-store.js';
import { draftMatcher } from '../workspace/find-drafts.js';
import type { LivingProject } from '../workspace/living-root.js';
import { isMarkdown, type OpenDocument } from './documents.js';
import type { DocumentPlace, Roots } from './roots.js';

/** An open draft, judged as it stands. */
export interface CheckedDraft extends CheckedText {
  readonly document: OpenDocument;
  readonly place: DocumentPlace;
  readonly living: Extract<LivingProject, { kind: 'project' }>;
  /** What was found out about this version and the one before. */
  readonly recall: Recall;
}

/** The judgements of open drafts: one for each version and generation, whoever asks. */
export interface Drafts {
  /** Null when the document is no draft, there is nothing to hold it against, or the question was taken back. */
  check(uri: string, token?: lsp.CancellationToken): Promise<CheckedDraft | null>;
  /** Findings of the last judgement, by root; suppressed ones do not count. */
  findingsIn(root: string): number;
  close(uri: string): void;
}

export interface DraftsOptions {
  readonly documents: { get(uri: string): OpenDocument | undefined };
  readonly roots: Roots;
  readonly files: FileStore;
  /** How long an answer waits for sources that are being read; null: until they are. */
  readonly patience: () => number | null;
  /** Called when a draft was judged, so that the count of findings may have changed. */
  readonly onJudged: (draft: CheckedDraft) => void;
}

/** An open draft, with what it is to be held against. */
type PlacedDraft = Pick<CheckedDraft, 'document' | 'place' | 'living'>;

interface Run {
  readonly key: string;
  readonly waiting: Set<lsp.CancellationToken | null>;
  readonly result: Promise<CheckedDraft | null>;
}

export function createDrafts({ documents, roots, files, patience, onJudged }: DraftsOptions): Drafts {
  const runs = new Map<string, Run>();
  const memories = new Map<string, DraftMemory>();
  const counts = new Map<string, { readonly root: string; readonly findings: number }>();

  const start = (draft: PlacedDraft, key: string): Run => {
    const { document, place, living } = draft;
    const waiting: Run['waiting'] = new Set();
    const isUnwanted = (): boolean =>
      documents.get(document.uri)?.version !== document.version ||
      [...waiting].every((token) => token?.isCancellationRequested === true);
    const memory = memories.get(document.uri) ?? createDraftMemory();
    memories.set(document.uri, memory);
    const options = { corpus: living.corpus, memory, pause: pauseUnless(isUnwanted) };
    const checked = checkWithEvidence(files, living.project, { uri: place.at, text: document.text }, options);
    const result = checked.then(
      (found) => {
        const findings = found.judgement.findings.filter(({ suppressed }) => !suppressed).length;
        counts.set(document.uri, { root: place.root.root, findings });
        const judged = { ...draft, ...found, recall: memory.recall };
        onJudged(judged);
        return judged;
      },
      (error: unknown) => {
        runs.delete(document.uri);
        if (error instanceof Stopped) return null;
        throw error;
      },
    );
    return { key, waiting, result };
  };

  return {
    check: async (uri, token) => {
      const draft = await openDraft(uri, { documents, roots, patience });
      if (!draft || token?.isCancellationRequested) return null;
      const key = `${draft.document.version} ${draft.living.generation}`;
      const known = runs.get(uri);
      const run = known?.key === key ? known : start(draft, key);
      runs.set(uri, run);
      run.waiting.add(token ?? null);
      return run.result;
    },
    findingsIn: (root) =>
      [...counts.values()].reduce((sum, count) => sum + (count.root === root ? count.findings : 0), 0),
    close: (uri) => {
      runs.delete(uri);
      memories.delete(uri);
      counts.delete(uri);
    },
  };
}

/** The document as a draft; null when it is none, or when there are no sources to hold it against. */
async function openDraft(
  uri: string,
  { documents, roots, patience }: Pick<DraftsOptions, 'documents' | 'roots' | 'patience'>,
): Promise<PlacedDraft | null> {
  const place = documents.get(uri) ? await roots.placeOf(uri) : null;
  if (!place) return null;
  let living = await place.root.at(place.folder);
  if (living.kind === 'project' && !living.corpus.isComplete) {
    await atMost(living.project.corpus(), patience());
    living = await place.root.at(place.folder);
  }
  const document = documents.get(uri);
  if (!document || living.kind === 'problems' || !isDraft(document, place, living)) return null;
  const hasNoSource = living.corpus.isComplete && living.corpus.archive.sources.length === 0;
  return hasNoSource ? null : { document, place, living };
}

/** Every Markdown document but the sources; where somebody has set `drafts`, those that it names. */
function isDraft(
  document: OpenDocument,
  { at }: DocumentPlace,
  { project }: Extract<LivingProject, { kind: 'project' }>,
): boolean {
  if (!isMarkdown(document) || project.isSource(at)) return false;
  const isSet = project.settings.drafts.origin !== 'default';
  return !isSet || !document.uri.startsWith('file:') || draftMatcher(project.settings)(at);
}

class Stopped extends Error {}

/** Work goes on for so long before other messages get their turn: a re-check after a keystroke is done by then. */
const TURN_MS = 8;

/** Gives other messages their turn now and then; stops the work when nobody wants it any more. */
function pauseUnless(isUnwanted: () => boolean): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began >= TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      began = performance.now();
    }
    if (isUnwanted()) throw new Stopped();
  };
}

async function atMost(work: Promise<unknown>, milliseconds: number | null): Promise<void> {
  if (milliseconds === null) {
    await work;
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}
