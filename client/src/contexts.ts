import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import type { Server } from './server.js';

/** Keeps the context keys that the manifest asks for, in views, their welcome and the steps of the walkthrough. */
export function keepContexts(server: Server): vscode.Disposable {
  const roots = new Map<string, StatusParams>();
  const show = (): void => {
    const known = [...roots.values()];
    const isEmpty = (status: StatusParams): boolean => status.state === 'no-sources';
    setContext(
      'stet.hasSources',
      known.some(({ sources }) => sources > 0),
    );
    setContext('stet.hasNoSources', known.length > 0 && known.every(isEmpty));
    setContext(
      'stet.hasFindings',
      known.some(({ findings }) => findings > 0),
    );
  };
  setContext('stet.isActive', true);
  return vscode.Disposable.from(
    server.onStatus((status) => {
      roots.set(status.root, status);
      show();
    }),
    server.onReset(() => {
      roots.clear();
      show();
    }),
    new vscode.Disposable(() => setContext('stet.isActive', false)),
  );
}

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', name, value);
}
