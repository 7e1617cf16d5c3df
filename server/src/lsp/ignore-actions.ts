import * as lsp from 'vscode-languageserver/node';
import { findDirectives, suppressionAt } from '../draft/directives.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import type { IgnoreParams, ServerCommands, StopIgnoringParams } from '../protocol.js';
import { overlaps, type Span } from '../text/span.js';
import { findingHash } from '../workspace/decisions.js';
import { applyEdits, type ReplaceEdit } from '../workspace/fixes.js';
import { readDiagnosticData } from './diagnostic-data.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

export const IGNORE_COMMAND = 'stet.server.ignore' satisfies keyof ServerCommands;
export const STOP_IGNORING_COMMAND = 'stet.server.stopIgnoring' satisfies keyof ServerCommands;

/**
 * The two ways to silence a finding: a decision that lies beside the drafts, or a comment in the draft itself, of which
 * there is one for all findings of a code in a paragraph. The actions name no diagnostics: VS Code lists those that do
 * before all others, and silencing is the last thing to offer.
 */
export async function ignoreActions(
  diagnostics: readonly lsp.Diagnostic[],
  draft: CheckedDraft,
  session: Session,
): Promise<readonly lsp.CodeAction[]> {
  const decisions = diagnostics.flatMap((diagnostic) => decisionAction(diagnostic, draft) ?? []);
  const comments = await Promise.all(diagnostics.map((each) => commentAction(each, draft, session)));
  const byTitle = new Map(comments.flatMap((action) => (action ? [[action.title, action] as const] : [])));
  return [...decisions, ...byTitle.values()];
}

/** Takes back the decisions about the findings of a span. What a comment silences is taken back in the text. */
export function stopIgnoringActions(span: Span, { document, judgement }: CheckedDraft): lsp.CodeAction[] {
  const decided = judgement.findings.filter(
    (finding) => finding.suppressed?.by === 'decision' && overlaps(finding, span),
  );
  return decided.map((finding) => {
    const title = `Stop ignoring this ${finding.code}`;
    const argument: StopIgnoringParams = { uri: document.uri, hash: findingHash(judgement, finding) };
    const command = { title, command: STOP_IGNORING_COMMAND, arguments: [argument] };
    return { title, kind: lsp.CodeActionKind.QuickFix, command };
  });
}

/** The client may ask for the reason, and whether the finding is right, before it runs the command. */
function decisionAction(
  { data, code }: lsp.Diagnostic,
  { document: { uri } }: CheckedDraft,
): lsp.CodeAction | null {
  const hash = readDiagnosticData(data)?.hash;
  if (hash === undefined) return null;
  const argument: IgnoreParams = { uri, code: String(code), hash, decision: 'accepted' };
  const title = `Ignore this ${code}…`;
  const command = { title, command: IGNORE_COMMAND, arguments: [argument] };
  return { title, kind: lsp.CodeActionKind.QuickFix, command };
}

async function commentAction(
  diagnostic: lsp.Diagnostic,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction | null> {
  const code = String(diagnostic.code);
  const comment = directiveEdit(diagnostic, code, draft);
  const edit = comment && (await toWorkspaceEdit([comment], draft, session));
  const title = `Silence ${code} in this paragraph (adds a comment)`;
  return edit && { title, kind: lsp.CodeActionKind.QuickFix, edit };
}

/** `<!-- stet-ignore-next quote.altered -->` above the block; null where a comment there would not silence the finding. */
function directiveEdit({ range }: lsp.Diagnostic, code: string, draft: CheckedDraft): ReplaceEdit | null {
  const { document, place } = draft;
  const { text, lines } = document;
  const span: Span = {
    start: lines.fromLspPosition(range.start),
    end: lines.fromLspPosition(range.end),
  };
  const start = startOfBlock(text, span.start);
  const indent = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? '';
  const newText = `${indent}<!-- stet-ignore-next ${code} -->\n`;
  const edit: ReplaceEdit = { kind: 'replace', uri: place.at, start, end: start, newText };
  const edited = applyEdits(text, [edit]);
  const shift = edited.length - text.length;
  const directives = findDirectives(parseMarkdown(edited), edited);
  const isSilenced = suppressionAt(directives, code, { start: span.start + shift, end: span.end + shift });
  return isSilenced ? edit : null;
}

/** The first line above which a blank line or a heading stands. */
function startOfBlock(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (/^\s*(?:#|$)/u.test(text.slice(above, start - 1))) break;
    start = above;
  }
  return start;
}
