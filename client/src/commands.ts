import * as vscode from 'vscode';
import { chooseSources } from './choose-sources.js';
import { deleteStoredTexts } from './delete-stored-texts.js';
import { ignoreFinding } from './ignore-finding.js';
import { DRAFT_LANGUAGES, type Server } from './server.js';
import { showSources } from './show-sources.js';
import { count } from './status-text.js';

/** How long the answer to a command stands in the status bar. */
const MESSAGE_MS = 5000;

export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  log: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  const commands: Readonly<Record<string, () => unknown>> = {
    'stet.checkDraft': () => checkDraft(server),
    'stet.showSources': () => showSources(server),
    'stet.chooseSources': () => chooseSources(),
    'stet.restartServer': () => server.restart(),
    'stet.rebuildArchive': () => server.request('stet/rebuild', { root: null }),
    'stet.stopReading': () => server.request('stet/stop', { root: null }),
    'stet.deleteStoredTexts': () => deleteStoredTexts(context, server),
    'stet.ignoreFinding': () => ignoreFinding(),
    'stet.showOutput': () => log.show(),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function checkDraft(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !DRAFT_LANGUAGES.includes(document.languageId)) {
    void vscode.window.showInformationMessage('Open a Markdown, Quarto or R Markdown draft to check it.');
    return;
  }
  const { findings } = await server.request('stet/check', { uri: server.uriOf(document.uri) });
  vscode.window.setStatusBarMessage(`Stet: ${count(findings, 'finding')} in this draft.`, MESSAGE_MS);
}
