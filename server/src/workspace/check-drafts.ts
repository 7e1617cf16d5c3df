import { compute, type Evidence } from '../check/evidence.js';
import { type DraftJudgement, FINDING_CODES } from '../check/finding.js';
import { judge } from '../check/judge.js';
import { plan } from '../check/plan.js';
import type { DraftMemory } from '../draft/draft-memory.js';
import { readDraft } from '../draft/read-draft.js';
import { applyDecisions } from './decisions.js';
import { bibliographyKey, readDraftBibliography } from './draft-bibliography.js';
import { type DraftFile, readDraftFile } from './draft-file.js';
import type { FileStore } from './file-store.js';
import { gather } from './gather.js';
import { findOwnCopies } from './own-copies.js';
import type { Corpus, Project, Workspace } from './project.js';
import { checkSettingsOf } from './settings.js';
import { parentUri, relativePath } from './uris.js';

const KNOWN_CODES: ReadonlySet<string> = new Set(FINDING_CODES);

/** What became of one draft; whatever happens to it, the others are checked all the same. */
export type DraftResult =
  | {
      readonly kind: 'judged';
      readonly uri: string;
      readonly file: Extract<DraftFile, { kind: 'text' }>;
      readonly judgement: DraftJudgement;
      readonly project: Project;
    }
  /** The sentence says why, and what to do about it. */
  | { readonly kind: 'unreadable'; readonly uri: string; readonly message: string }
  /** The settings that hold for it cannot be used. */
  | { readonly kind: 'unsettled'; readonly uri: string; readonly problems: readonly string[] };

/** Checks drafts one after the other; between two of them other work gets its turn. */
export async function* checkDrafts(
  files: FileStore,
  workspace: Workspace,
  uris: readonly string[],
): AsyncGenerator<DraftResult> {
  for (const uri of uris) {
    yield await checkDraftFile(files, workspace, uri);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A draft as it is to be checked; the text need not be that on disk. */
export interface DraftText {
  readonly uri: string;
  readonly text: string;
}

export interface CheckedText {
  readonly judgement: DraftJudgement;
  readonly evidence: Evidence;
}

export interface CheckOptions {
  /** What is kept of the draft's last version; absent: all is read anew. */
  readonly memory?: DraftMemory;
  /** What to hold the draft against; absent: the project's whole corpus. */
  readonly corpus?: Corpus;
  /** Called between the draft's claims; may throw to stop. */
  readonly pause?: () => Promise<void>;
}

/** The judgement of one draft's text, with what was decided about its findings. */
export async function checkText(
  files: FileStore,
  project: Project,
  draft: DraftText,
): Promise<DraftJudgement> {
  return (await checkWithEvidence(files, project, draft)).judgement;
}

/** The same, with what the claims were held against. */
export async function checkWithEvidence(
  files: FileStore,
  project: Project,
  { uri, text }: DraftText,
  options: CheckOptions = {},
): Promise<CheckedText> {
  const { root, settings, decisions } = project;
  const checkSettings = checkSettingsOf(settings);
  const dateOrder = settings.dateOrder.value;
  const draft = readDraft({ uri, text, dateOrder, knownCodes: KNOWN_CODES }, options.memory);
  const { archive, readings, memory, unreadable, isComplete } = options.corpus ?? (await project.corpus());
  const { sources } = archive;
  const recall = options.memory?.recall;
  const search = { files, root, draft, configured: settings.bibliography, sources };
  const bibliography = await (memory?.remember ?? compute)(archive, bibliographyKey(search), () =>
    readDraftBibliography(search),
  );
  const evidence = await gather(plan(draft, recall), archive, {
    ...bibliography,
    keysAreComplete: bibliography.keysAreComplete && isComplete,
    readings,
    ...(memory ? { memory } : {}),
    copies: findOwnCopies(draft, archive, recall),
    corpus: {
      readable: sources.length,
      unreadable: unreadable.length,
      isComplete,
    },
    pathFromDraft: (source) => relativePath(parentUri(uri), source.uri),
    ...(options.pause ? { pause: options.pause } : {}),
  });
  return { judgement: applyDecisions(judge(draft, evidence, checkSettings), decisions), evidence };
}

async function checkDraftFile(files: FileStore, workspace: Workspace, uri: string): Promise<DraftResult> {
  const opened = await workspace.projectAt(parentUri(uri));
  if (opened.kind === 'problems') return { kind: 'unsettled', uri, problems: opened.problems };
  const file = await readDraftFile(files, uri);
  if (file.kind === 'unreadable') return { kind: 'unreadable', uri, message: file.message };
  const { project } = opened;
  return {
    kind: 'judged',
    uri,
    file,
    judgement: await checkText(files, project, { uri, text: file.text }),
    project,
  };
}
