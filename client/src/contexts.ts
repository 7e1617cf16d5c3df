import * as vscode from 'vscode';
import { followRoots } from './follow-roots.js';
import type { Server } from './server.js';

/** Keeps the context keys that the manifest asks for, in views, their welcome and the steps of the walkthrough. */
export function keepContexts(server: Server): vscode.Disposable {
  setContext('stet.isActive', true);
  return vscode.Disposable.from(
    followRoots(server, (roots) => {
      const areEmpty = roots.length > 0 && roots.every(({ state }) => state === 'no-sources');
      setContext('stet.hasNoSources', areEmpty);
      setContext(
        'stet.hasSources',
        roots.some(({ sources }) => sources > 0),
      );
      setContext(
        'stet.hasFindings',
        roots.some(({ findings }) => findings > 0),
      );
    }),
    new vscode.Disposable(() => setContext('stet.isActive', false)),
  );
}

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', name, value);
}
