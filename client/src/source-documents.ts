import * as vscode from 'vscode';
import type { Server } from './server.js';

const SCHEME = 'stet-source';

/** Read-only documents with the text of sources that are not plain text, such as saved web pages. */
export function registerSourceDocuments(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri, token) => {
      const passage = await server.request('stet/passage', { uri: server.uriOf(uri) }, token);
      return passage?.text ?? vscode.l10n.t('This source is no longer there.');
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    // A source may have changed on disk while its text is open.
    server.onStatus(({ state }) => {
      if (state !== 'ready') return;
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
  );
}
