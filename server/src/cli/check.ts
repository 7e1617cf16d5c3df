import type { DraftJudgement, Severity } from '../check/finding.js';
import { draftProblems } from '../draft/draft-problems.js';
import type { CheckReport } from '../report/check-report.js';
import { checkReportJson } from '../report/json.js';
import { indexLines } from '../report/positions.js';
import { prettyReport } from '../report/pretty.js';
import { checkDrafts, type DraftResult } from '../workspace/check-drafts.js';
import { findingHash } from '../workspace/decisions.js';
import { encodeDraft } from '../workspace/draft-file.js';
import { findDrafts, resolveDraftInputs } from '../workspace/find-drafts.js';
import { applySafeFixes } from '../workspace/fixes.js';
import { openWorkspace, type Project, type Workspace } from '../workspace/project.js';
import { joinUri } from '../workspace/uris.js';
import { type CommandContext, EXIT } from './context.js';
import type { Options } from './options.js';
import { asJson, lackOfSources, mergeCorpora, pathWriter, publish } from './present.js';

/** `stet check [DRAFT…]`. */
export async function runCheck(options: Options, context: CommandContext): Promise<number> {
  const { files, workingFolder } = context;
  const inputs = await resolveDraftInputs(files, workingFolder, options.words.map(context.toPath));
  const config = options.one('config');
  const sources = options.all('sources')?.map(context.toPath);
  const workspace = openWorkspace({
    files,
    workingFolder,
    drafts: inputs.files,
    ...(sources ? { sources } : {}),
    ...(config ? { config: joinUri(workingFolder, context.toPath(config)) } : {}),
  });
  const found = await findDrafts(files, workspace, inputs, workingFolder);
  const troubles = troublesOf(context);
  for (const problem of found.problems) troubles.tell(problem);
  if (found.drafts.length === 0) return EXIT.trouble;

  let results = await checkAll(found.drafts, workspace, context);
  if (options.has('fix')) results = await fixAndCheckAgain(results, workspace, context);
  tellTroubles(results, troubles, context);
  const judged = results.flatMap((result) => (result.kind === 'judged' ? [result] : []));
  if (judged.length === 0) return EXIT.trouble;

  const report = await reportOn(judged, troubles, context);
  const isPublished = await publish(formatReport(report, options, context), options.one('output'), context);
  if (!isPublished || troubles.hasAny()) return EXIT.trouble;
  return fails(report.drafts, options.one('fail-on') ?? 'error') ? EXIT.found : EXIT.ok;
}

type Judged = Extract<DraftResult, { kind: 'judged' }>;

/** What goes to standard error and makes the exit code 2. */
interface Troubles {
  /** Each sentence is told once. */
  tell(message: string): void;
  hasAny(): boolean;
}

function troublesOf(context: CommandContext): Troubles {
  const told = new Set<string>();
  return {
    tell: (message) => {
      if (!told.has(message)) context.say(`stet: ${message}`);
      told.add(message);
    },
    hasAny: () => told.size > 0,
  };
}

async function checkAll(
  uris: readonly string[],
  workspace: Workspace,
  { files }: CommandContext,
): Promise<readonly DraftResult[]> {
  const results: DraftResult[] = [];
  for await (const result of checkDrafts(files, workspace, uris)) results.push(result);
  return results;
}

function tellTroubles(results: readonly DraftResult[], troubles: Troubles, context: CommandContext): void {
  const pathOf = pathWriter(context);
  const notes = new Set<string>();
  for (const result of results) {
    if (result.kind === 'unreadable') troubles.tell(`${pathOf(result.uri)}: ${result.message}`);
    if (result.kind === 'unsettled') for (const problem of result.problems) troubles.tell(problem);
    if (result.kind === 'judged') for (const note of notesOn(result, pathOf(result.uri))) notes.add(note);
  }
  for (const note of notes) context.say(note);
}

function notesOn({ judgement: { draft } }: Judged, path: string): readonly string[] {
  const lines = indexLines(draft.text);
  return draftProblems(draft).map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${path}:${line + 1}:${character + 1}: ${message}`;
  });
}

async function reportOn(
  judged: readonly Judged[],
  troubles: Troubles,
  context: CommandContext,
): Promise<CheckReport> {
  const projects = new Set<Project>(judged.map(({ project }) => project));
  const corpora = [];
  for (const project of projects) {
    const corpus = await project.corpus();
    const lack = lackOfSources(project, corpus);
    if (lack !== null) troubles.tell(lack);
    corpora.push(corpus);
  }
  const drafts = judged.map(({ judgement }) => judgement);
  return { ...mergeCorpora(corpora), drafts, pathOf: pathWriter(context), hashOf: findingHash };
}

function formatReport(report: CheckReport, options: Options, { terminal }: CommandContext): string {
  if (options.one('format') === 'json') return asJson(checkReportJson(report));
  return prettyReport(report, options.has('output') ? { ...terminal, hasColour: false } : terminal);
}

function fails(drafts: readonly DraftJudgement[], failOn: string): boolean {
  const loud: readonly Severity[] =
    failOn === 'never' ? [] : failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return drafts.some(({ findings }) =>
    findings.some(({ severity, suppressed }) => !suppressed && loud.includes(severity)),
  );
}

/** Mends what is safe to mend, and checks the drafts that this changed once more. */
async function fixAndCheckAgain(
  results: readonly DraftResult[],
  workspace: Workspace,
  context: CommandContext,
): Promise<readonly DraftResult[]> {
  const fixed = new Map<string, DraftResult>();
  for (const result of results) {
    if (result.kind !== 'judged' || !(await fixDraft(result, context))) continue;
    const [again] = await checkAll([result.uri], workspace, context);
    if (again) fixed.set(result.uri, again);
  }
  return results.map((result) => fixed.get(result.uri) ?? result);
}

/** Applies the safe fixes of one draft; says what was done, and answers whether the file was changed. */
async function fixDraft({ uri, file, judgement }: Judged, context: CommandContext): Promise<boolean> {
  const path = pathWriter(context)(uri);
  const { text, applied, refused } = applySafeFixes(uri, file.text, judgement.findings);
  if (refused > 0) {
    context.say(`${path}: ${refused} of the fixes touch others and were left. Run --fix once more for them.`);
  }
  if (applied === 0) return false;
  const bytes = encodeDraft(file, text);
  if (!bytes) {
    context.say(
      `${path}: the file is not UTF-8 (${file.encoding}), so it was not changed. Save it as UTF-8.`,
    );
    return false;
  }
  try {
    await context.files.write(uri, bytes);
  } catch (error) {
    // EACCES, EROFS, ENOSPC …
    const reason = error instanceof Error ? error.message : String(error);
    context.say(`${path}: the file cannot be written (${reason}), so it was not changed.`);
    return false;
  }
  context.say(`${path}: ${applied} ${applied === 1 ? 'finding' : 'findings'} mended.`);
  return true;
}
