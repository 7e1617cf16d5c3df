import * as lsp from 'vscode-languageserver/node';
import { resultIdOf, toDiagnostics } from './diagnostics.js';
import { guarded } from './guard.js';
import type { RunGate } from './run-gate.js';
import type { Session } from './session.js';

/** `textDocument/diagnostic`: `unchanged` where neither the text nor anything it is held against has changed. */
export function registerPullDiagnostics(session: Session, gate: RunGate): void {
  const { connection, log } = session;
  connection.languages.diagnostics.on(
    guarded(log, NOTHING, async (params, token): Promise<lsp.DocumentDiagnosticReport> => {
      const { uri } = params.textDocument;
      const previous = params.previousResultId;
      if (!(await gate.isOpen(uri))) return previous ? { kind: 'unchanged', resultId: previous } : NOTHING;
      const version = session.documents.get(uri)?.version;
      const draft = await session.drafts.check(uri, token);
      if (token.isCancellationRequested || session.documents.get(uri)?.version !== version) throw askAgain();
      if (!draft) return NOTHING;
      const resultId = resultIdOf(draft);
      if (resultId === previous) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: await toDiagnostics(draft, session) };
    }),
  );
}

const NOTHING: lsp.DocumentDiagnosticReport = { kind: 'full', items: [] };

/** The text moved on while it was judged. */
function askAgain(): lsp.ResponseError<lsp.DiagnosticServerCancellationData> {
  return new lsp.ResponseError(lsp.LSPErrorCodes.ServerCancelled, 'The draft has changed.', {
    retriggerRequest: true,
  });
}
