import * as vscode from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient/node';
import { isTyping, lineAfter } from './typing.js';

/** After this pause a line is no longer being typed: long enough to think of a word, short enough to notice the answer. */
const PAUSE_MS = 2000;

/** Keeps findings off the line that is being typed (`stet.focusMode`). */
export interface FocusMode extends vscode.Disposable {
  readonly provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>;
  /** Findings were held back and may be shown now: ask for them again. */
  readonly onRelease: vscode.Event<void>;
}

interface TypedLine {
  readonly uri: string;
  readonly line: number;
}

export function createFocusMode(): FocusMode {
  const release = new vscode.EventEmitter<void>();
  const holding = new Set<string>();
  let typed: TypedLine | null = null;
  let pause: NodeJS.Timeout | undefined;

  function type(line: TypedLine): void {
    typed = line;
    clearTimeout(pause);
    pause = setTimeout(leave, PAUSE_MS);
  }

  function leave(): void {
    typed = null;
    clearTimeout(pause);
    if (holding.size > 0) release.fire();
  }

  const provideDiagnostics: FocusMode['provideDiagnostics'] = async (document, previous, token, next) => {
    const uri = uriOf(document).toString();
    // "Unchanged" would leave out what is held back: without an id the server answers in full.
    const report = await next(document, holding.has(uri) ? undefined : previous, token);
    holding.delete(uri);
    if (!report || !('items' in report) || typed?.uri !== uri) return report;
    const { line } = typed;
    const items = report.items.filter(({ range }) => range.end.line < line || range.start.line > line);
    if (items.length < report.items.length) holding.add(uri);
    return { ...report, items };
  };

  const listeners = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const [change] = contentChanges;
      if (change === undefined || contentChanges.length > 1 || reason !== undefined) return;
      if (!isEdited(document) || !isTyping(change)) return;
      type({ uri: document.uri.toString(), line: lineAfter(change) });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document.uri.toString() !== typed?.uri) return;
      if (selections.every(({ active }) => active.line !== typed?.line)) leave();
    }),
    vscode.window.onDidChangeActiveTextEditor(leave),
    vscode.workspace.onDidSaveTextDocument(leave),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('stet.focusMode')) leave();
    }),
  ];

  return {
    provideDiagnostics,
    onRelease: release.event,
    dispose: () => {
      clearTimeout(pause);
      for (const listener of [...listeners, release]) listener.dispose();
    },
  };
}

/** Whether this is the draft in front of the writer and the writer wants no findings while typing. */
function isEdited({ uri }: vscode.TextDocument): boolean {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  return active === uri.toString() && vscode.workspace.getConfiguration('stet', uri).get('focusMode', true);
}

function uriOf(document: vscode.TextDocument | vscode.Uri): vscode.Uri {
  return 'uri' in document ? document.uri : document;
}
