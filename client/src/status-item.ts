import * as vscode from 'vscode';
import { followRoots } from './follow-roots.js';
import type { Server } from './server.js';
import { statusText } from './status-text.js';

/** Low, so that it stands behind the items of the editor itself. */
const PRIORITY = -10;

/** The one status bar item: "2 sources · 4 findings". */
export function createStatusItem(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('stet.status', vscode.StatusBarAlignment.Left, PRIORITY);
  item.name = 'Stet';
  return vscode.Disposable.from(
    item,
    followRoots(server, (roots) => {
      const { icon, text, tooltip, command } = statusText(roots);
      item.text = `$(${icon}) ${text}`;
      item.tooltip = tooltip;
      item.command = command;
      item.accessibilityInformation = { label: vscode.l10n.t('Stet: {0}', text) };
      item.show();
    }),
  );
}
