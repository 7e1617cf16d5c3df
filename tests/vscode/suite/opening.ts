import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { fileUri, findingsOf, until } from './editor.js';

/** An editor that starts is busy with itself. */
const SETTLING_MS = 3000;

/**
 * The time from opening a draft to its first findings, with everything that a writer waits for: the extension and its
 * server start, the sources are read. Meant for an editor that has opened no draft before; prints the figure.
 */
export async function timeOpening(path: string): Promise<vscode.TextDocument> {
  const uri = fileUri(path);
  await delay(SETTLING_MS);
  const start = performance.now();
  const firstFindings = new Promise<number>((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((each) => each.toString() === uri.toString())) return;
      if (vscode.languages.getDiagnostics(uri).every(({ source }) => source !== 'stet')) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const opened = performance.now();
  await until(`findings in ${path}`, () => findingsOf(document).length > 0);
  const found = await firstFindings;
  // biome-ignore lint/suspicious/noConsole: the editor hands what its extension host prints on to the test run.
  console.log(
    `        opening ${path}: shown after ${round(opened - start)}, findings after ${round(found - start)}`,
  );
  return document;
}

function round(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
