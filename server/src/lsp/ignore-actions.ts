import * as lsp from 'vscode-languageserver/node';
import { findDirectives, suppressionAt } from '../draft/directives.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import type { IgnoreParams, ServerCommands } from '../protocol.js';
import type { Span } from '../text/span.js';
import { applyEdits, type ReplaceEdit } from '../workspace/fixes.js';
import { readDiagnosticData } from './diagnostic-data.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

export const IGNORE_COMMAND = 'stet.server.ignore' satisfies keyof ServerCommands;

/** The ways to silence a finding: a decision that lies beside the drafts, or a comment in the draft itself. */
export async function ignoreActions(
  diagnostic: lsp.Diagnostic,
  draft: CheckedDraft,
  session: Session,
): Promise<lsp.CodeAction[]> {
  const data = readDiagnosticData(diagnostic.data);
  const code = String(diagnostic.code);
  if (!data) return [];
  const decide = (decision: IgnoreParams['decision'], title: string): lsp.CodeAction => {
    const argument: IgnoreParams = { uri: draft.document.uri, code, hash: data.hash, decision };
    const command = { title, command: IGNORE_COMMAND, arguments: [argument] };
    return { title, kind: lsp.CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
  };
  const comment = directiveEdit(diagnostic, code, draft);
  const edit = comment && (await toWorkspaceEdit([comment], draft, session));
  const title = `Ignore ${code} in this paragraph (adds a comment)`;
  return [
    decide('accepted', `Ignore this ${code}: it may stand`),
    decide('no-issue', `Ignore this ${code}: it is no issue`),
    ...(edit ? [{ title, kind: lsp.CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }] : []),
  ];
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
