import * as lsp from 'vscode-languageserver/node';
import { resultIdOf, toDiagnostics } from './diagnostics.js';
import { guarded, inBackground } from './guard.js';
import type { RunGate } from './run-gate.js';
import type { Session } from './session.js';

/** Diagnostics for clients that ask for them. */
export interface PullDiagnostics {
  /** What drafts are held against has changed: the client is to ask again. */
  refresh(): void;
  close(uri: string): void;
}

/** `textDocument/diagnostic`: `unchanged` where neither the text nor anything it is held against has changed. */
export function registerPullDiagnostics(session: Session, gate: RunGate): PullDiagnostics {
  const { connection, documents, log } = session;
  const answered = new Set<string>();
  let changes = 0;

  const answer = async (
    { textDocument: { uri }, previousResultId: previous }: lsp.DocumentDiagnosticParams,
    token: lsp.CancellationToken,
  ): Promise<lsp.DocumentDiagnosticReport> => {
    if (!(await gate.isOpen(uri))) return previous ? { kind: 'unchanged', resultId: previous } : NOTHING;
    const version = documents.get(uri)?.version;
    const draft = await session.drafts.check(uri, token);
    if (token.isCancellationRequested || documents.get(uri)?.version !== version) throw askAgain();
    if (!draft) return NOTHING;
    const resultId = resultIdOf(draft);
    if (resultId === previous) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: await toDiagnostics(draft, session) };
  };

  connection.languages.diagnostics.on(
    guarded(log, NOTHING, async (params, token): Promise<lsp.DocumentDiagnosticReport> => {
      for (;;) {
        const seen = changes;
        const report = await answer(params, token);
        // A change that came meanwhile is answered at once, instead of by a refresh and a second question.
        if (seen !== changes) continue;
        answered.add(params.textDocument.uri);
        return report;
      }
    }),
  );
  return {
    refresh: () => {
      changes++;
      if (answered.size === 0 || !session.client().refreshesDiagnostics) return;
      inBackground(log, connection.languages.diagnostics.refresh());
    },
    close: (uri) => {
      answered.delete(uri);
    },
  };
}

const NOTHING: lsp.DocumentDiagnosticReport = { kind: 'full', items: [] };

/** The text moved on while it was judged. */
function askAgain(): lsp.ResponseError<lsp.DiagnosticServerCancellationData> {
  return new lsp.ResponseError(lsp.LSPErrorCodes.ServerCancelled, 'The draft has changed.', {
    retriggerRequest: true,
  });
}
