import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import { followRoots } from './follow-roots.js';
import { DRAFT_SELECTOR, type Server } from './server.js';
import { statusText } from './status-text.js';

/** Low, so that it stands behind the items of the editor itself. */
const PRIORITY = -10;

/** The one status bar item: "2 sources · 4 findings". */
export function createStatusItem(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('stet.status', vscode.StatusBarAlignment.Left, PRIORITY);
  item.name = 'Stet';
  let known: readonly StatusParams[] = [];
  const show = (): void => {
    const { icon, text, tooltip, command } = statusText(known, draftInFront(server));
    item.text = `$(${icon}) ${text}`;
    item.tooltip = tooltip;
    item.command = command;
    item.accessibilityInformation = { label: vscode.l10n.t('Stet: {0}', text) };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    followRoots(server, (roots) => {
      known = roots;
      show();
    }),
  );
}

function draftInFront(server: Server): string | null {
  const document = vscode.window.activeTextEditor?.document;
  const isDraft = document !== undefined && vscode.languages.match(DRAFT_SELECTOR, document) > 0;
  return isDraft ? server.uriOf(document.uri) : null;
}
