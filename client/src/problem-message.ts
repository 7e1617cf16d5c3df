import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import type { Server } from './server.js';

/** Says, once for each problem, that settings or decisions cannot be used: until then a root is not checked at all. */
export function createProblemMessage(server: Server): vscode.Disposable {
  const told = new Set<string>();
  return server.onStatus((status) => {
    const [problem] = status.problems.filter((each) => !told.has(each));
    if (problem === undefined) return;
    for (const each of status.problems) told.add(each);
    void tell(problem, status);
  });
}

async function tell(problem: string, { root }: StatusParams): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  const place = placeOf(problem, vscode.Uri.parse(root));
  const buttons = place ? [open] : [];
  const text = vscode.l10n.t('Stet checks nothing here until this is mended. {0}', problem);
  const answer = await vscode.window.showWarningMessage(text, ...buttons);
  if (place && answer === open) await vscode.window.showTextDocument(place.uri, { selection: place.range });
}

/** `stet.json:3:14: …` names a file of the root, the line and the column, both from 1. */
function placeOf(problem: string, root: vscode.Uri): vscode.Location | null {
  const [, path, line, column] = /^([^:]+):(\d+):(\d+): /.exec(problem) ?? [];
  if (path === undefined) return null;
  const position = new vscode.Position(Number(line) - 1, Number(column) - 1);
  return new vscode.Location(vscode.Uri.joinPath(root, path), position);
}
