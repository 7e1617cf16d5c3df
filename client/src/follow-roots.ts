import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import type { Server } from './server.js';

/** Calls `show` with how all roots stand, whenever one of them changes; with none after the server stopped. */
export function followRoots(
  server: Server,
  show: (roots: readonly StatusParams[]) => void,
): vscode.Disposable {
  const roots = new Map<string, StatusParams>();
  const tell = (): void => show([...roots.values()]);
  return vscode.Disposable.from(
    server.onStatus((status) => {
      roots.set(keyOf(vscode.Uri.parse(status.root)), status);
      tell();
    }),
    server.onReset(() => {
      roots.clear();
      tell();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) roots.delete(keyOf(uri));
      tell();
    }),
  );
}

/** The editor's own spelling, whatever the server's is. */
function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}
