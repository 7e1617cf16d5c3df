import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from './server.js';

/** "Stet: Choose Sources…": a folder becomes the sources of this workspace folder. */
export async function chooseSources(): Promise<void> {
  const folder = currentFolder();
  if (folder === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the folder of your drafts first. Stet looks for sources in it.'),
    );
    return;
  }
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Folder with the sources of your drafts'),
      openLabel: vscode.l10n.t('Use as Sources'),
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: folder.uri,
    })) ?? [];
  if (chosen === undefined) return;
  const path = pathWithin(folder.uri, chosen);
  if (path === null) await useForeignFolder(chosen);
  else await useOwnFolder(path, holdsDrafts(chosen), folder);
}

/** Sources are never drafts: in a folder that holds both, what a draft can be stays one. */
async function useOwnFolder(path: string, isShared: boolean, folder: vscode.WorkspaceFolder): Promise<void> {
  const glob = `${path === '.' ? '' : `${path}/`}**/*.{${NO_DRAFTS.join(',')}}`;
  await setSources([isShared ? glob : path], vscode.ConfigurationTarget.WorkspaceFolder, folder);
  if (!isShared) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This folder holds drafts, too: its Markdown files stay drafts, its other files are the sources.',
    ),
  );
}

/** Endings of files that can be sources and no drafts. */
const NO_DRAFTS: readonly string[] = ['txt', 'text', 'html', 'htm', 'xhtml'];

/** Whether an open draft lies in the folder. */
function holdsDrafts(folder: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) =>
      vscode.languages.match(DRAFT_SELECTOR, document) > 0 && pathWithin(folder, document.uri) !== null,
  );
}

/** A path out of the workspace counts only where the user says so, and there it holds for every workspace. */
async function useForeignFolder(chosen: vscode.Uri): Promise<void> {
  const use = vscode.l10n.t('Use in All Workspaces');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('This folder lies outside the workspace.'),
    {
      modal: true,
      detail: vscode.l10n.t(
        'Only your own settings may name it, and they hold for every workspace: Stet would use {0} as the sources of all of them.',
        chosen.fsPath,
      ),
    },
    use,
  );
  if (answer === use) await setSources([chosen.fsPath], vscode.ConfigurationTarget.Global);
}

async function setSources(
  sources: readonly string[],
  target: vscode.ConfigurationTarget,
  folder?: vscode.WorkspaceFolder,
): Promise<void> {
  await vscode.workspace.getConfiguration('stet', folder).update('sources', sources, target);
}

function currentFolder(): vscode.WorkspaceFolder | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  return own ?? vscode.workspace.workspaceFolders?.[0];
}

/** "interviews/2026" for a folder within `root`, "." for `root` itself, null for any other. */
function pathWithin(root: vscode.Uri, uri: vscode.Uri): string | null {
  if (uri.scheme !== root.scheme || uri.authority !== root.authority) return null;
  if (uri.path === root.path) return '.';
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : null;
}
