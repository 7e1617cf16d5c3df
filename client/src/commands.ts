import * as vscode from 'vscode';
import { chooseSources } from './choose-sources.js';
import { countFindings } from './counts.js';
import { deleteStoredTexts } from './delete-stored-texts.js';
import { ignoreFinding } from './ignore-finding.js';
import { DRAFT_SELECTOR, type Server } from './server.js';
import { showSources } from './show-sources.js';

/** How long the answer to a command stands in the status bar. */
const MESSAGE_MS = 5000;

/** The kind of the server's "Cite …" actions. */
const CITE_KIND = 'quickfix.stet.cite';

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
    'stet.citeQuotation': () => citeQuotation(),
    'stet.showOutput': () => log.show(),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function checkDraft(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || vscode.languages.match(DRAFT_SELECTOR, document) === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a Markdown, Quarto or R Markdown draft to check it.'),
    );
    return;
  }
  const { findings } = await server.request('stet/check', { uri: server.uriOf(document.uri) });
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Stet: {0} in this draft.', countFindings(findings)),
    MESSAGE_MS,
  );
}

/** Puts in the one citation that fits at the cursor, or lets the writer pick. */
async function citeQuotation(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await citationsAt(editor));
  if (!found || found.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Put the cursor into a quotation whose words stand in a source and that is not cited yet.',
      ),
    );
    return;
  }
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: CITE_KIND, apply: 'ifSingle' });
}

function citationsAt({ document, selection }: vscode.TextEditor): Thenable<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    CITE_KIND,
  );
}
