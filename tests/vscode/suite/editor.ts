import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';

const POLL_MS = 50;
const PATIENCE_MS = 20_000;

/** Asks again until there is an answer: the editor gives no event for most of what a test waits for. */
export async function until<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not seen within ${PATIENCE_MS} ms: ${what}`);
    await delay(POLL_MS);
  }
}

/** A file of the opened folder. */
export function fileUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The example draft, with the text that it has on disk. */
export async function openDraft(): Promise<vscode.TextEditor> {
  const uri = fileUri('draft.md');
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const text = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('utf8');
  if (document.getText() === text) return editor;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.edit((edit) => edit.replace(whole, text));
  return editor;
}

export function findingsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'stet');
}

/** "quote.altered", also where the code comes with a link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a finding with this code on words that contain `words`. */
export function findingOn(
  document: vscode.TextDocument,
  code: string,
  words: string,
): Promise<vscode.Diagnostic> {
  return until(`${code} on "${words}"`, () => lookFor(document, code, words));
}

export async function noFindingOn(document: vscode.TextDocument, code: string, words: string): Promise<void> {
  await until(`no ${code} on "${words}"`, () => lookFor(document, code, words) === undefined);
}

function lookFor(document: vscode.TextDocument, code: string, words: string): vscode.Diagnostic | undefined {
  return findingsOf(document).find(
    (finding) => codeOf(finding) === code && document.getText(finding.range).includes(words),
  );
}

/** The quick fixes and other actions of Stet at a range; asks until one has such a title. */
export function actionTitled(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction> {
  return until(`action ${title}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      50, // Resolve the edits of so many.
    );
    return actions.find((action) => title.test(action.title));
  });
}

export async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  if (edit === undefined) throw new Error(`"${title}" has no edit.`);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`"${title}" was refused.`);
}

/** Where `words` stand first. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${document.uri}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
