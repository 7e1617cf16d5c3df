import * as lsp from 'vscode-languageserver/node';
import type { Fix } from '../check/finding.js';
import { citeFix } from '../check/rules/citation-missing.js';
import { overlaps, type Span } from '../text/span.js';
import { checkSettingsOf } from '../workspace/settings.js';
import { readDiagnosticData } from './diagnostic-data.js';
import type { CheckedDraft } from './drafts.js';
import { asksForFixAll, fixAllAction } from './fix-all.js';
import { guarded } from './guard.js';
import { ignoreActions, stopIgnoringActions } from './ignore-actions.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** The kind of "Cite …", for clients that want to offer it by a command or a key of its own. */
const CITE_KIND = `${lsp.CodeActionKind.QuickFix}.stet.cite`;

/**
 * `textDocument/codeAction`: the fixes of the findings, "Cite …" on every quotation whose words match, and ways to silence
 * a finding; or all safe fixes at once. Fixes of another version than the one that is open are refused.
 */
export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    guarded<lsp.CodeActionParams, lsp.CodeAction[]>(session.log, [], async (params, token) => {
      const asksForAll = asksForFixAll(params.context);
      if (!asksForAll && !asksForQuickFixes(params.context)) return [];
      const draft = await session.drafts.check(params.textDocument.uri, token);
      if (!draft || token.isCancellationRequested) return [];
      const all = asksForAll ? await fixAllAction(draft, session) : null;
      const quick = asksForQuickFixes(params.context) ? await quickFixes(params, draft, session) : [];
      return all ? [...quick, all] : quick;
    }),
  );
}

function asksForQuickFixes({ only }: lsp.CodeActionContext): boolean {
  return isWanted(lsp.CodeActionKind.QuickFix, only) || isWanted(CITE_KIND, only);
}

/** Whether a kind is one of the wanted ones, or part of one. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** What mends comes first, then citations, then what silences. */
async function quickFixes(
  { range, context }: lsp.CodeActionParams,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction[]> {
  const current = context.diagnostics.filter((diagnostic) => isCurrent(diagnostic, draft));
  const fixes = (
    await Promise.all(current.map((diagnostic) => fixActions(diagnostic, draft, session)))
  ).flat();
  const offered = new Set(fixes.map(({ title }) => title));
  const span = spanOf(range, draft);
  const cites = await citeActions(span, offered, draft, session);
  const silencing = [...(await ignoreActions(current, draft, session)), ...stopIgnoringActions(span, draft)];
  const found = [...fixes, ...cites, ...silencing];
  return found.filter(({ kind }) => kind !== undefined && isWanted(kind, context.only));
}

function isCurrent({ data }: lsp.Diagnostic, { document, living }: CheckedDraft): boolean {
  const found = readDiagnosticData(data);
  return found?.version === document.version && found.generation === living.generation;
}

async function fixActions(
  diagnostic: lsp.Diagnostic,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction[]> {
  const fixes = readDiagnosticData(diagnostic.data)?.fixes ?? [];
  const kind = diagnostic.code === 'citation.missing' ? CITE_KIND : lsp.CodeActionKind.QuickFix;
  const actions = await Promise.all(fixes.map((fix) => toAction(fix, kind, draft, session)));
  return actions.flatMap((action) => (action ? [{ ...action, diagnostics: [diagnostic] }] : []));
}

/** Whether or not anything is wrong: a quotation whose words match can be cited, unless it is. */
async function citeActions(
  span: Span,
  offered: ReadonlySet<string>,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction[]> {
  const { judgement, evidence, living } = draft;
  const settings = checkSettingsOf(living.project.settings);
  const fixes = judgement.claims.flatMap(({ claim, aspects, evidence: [passage] }) => {
    if (claim.kind !== 'quotation' || !overlaps(claim, span) || aspects.words.state !== 'matches' || !passage)
      return [];
    const { source, start } = passage;
    return citeFix({ draft: judgement.draft, claim, source, start, evidence, settings }) ?? [];
  });
  const wanted = fixes.filter(({ title }) => !offered.has(title));
  const actions = await Promise.all(wanted.map((fix) => toAction(fix, CITE_KIND, draft, session)));
  return actions.filter((action) => action !== null);
}

async function toAction(
  fix: Fix,
  kind: lsp.CodeActionKind,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction | null> {
  const edit = await toWorkspaceEdit(fix.edits, draft, session);
  if (!edit) return null;
  const preferred = fix.preferred ? { isPreferred: true } : {};
  return { title: fix.title, kind, edit, ...preferred };
}

/** A cursor is on the character behind it. */
function spanOf(range: lsp.Range, { document: { lines } }: CheckedDraft): Span {
  const start = lines.fromLspPosition(range.start);
  return { start, end: Math.max(lines.fromLspPosition(range.end), start + 1) };
}
