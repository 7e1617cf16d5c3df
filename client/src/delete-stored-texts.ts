import * as vscode from 'vscode';
import type { Server } from './server.js';

/** "Stet: Delete Stored Texts": removes whatever was kept of sources outside the workspace, and reads them anew. */
export async function deleteStoredTexts(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const stores = [context.storageUri, context.globalStorageUri].filter((uri) => uri !== undefined);
  const deleted = await Promise.all(stores.map(deleteFolder));
  await server.restart();
  void vscode.window.showInformationMessage(
    deleted.some(Boolean)
      ? vscode.l10n.t('The stored texts are deleted. Stet reads the sources anew.')
      : vscode.l10n.t(
          'There were no stored texts. What Stet held in memory is gone, and the sources are read anew.',
        ),
  );
}

/** False when there is no such folder. */
async function deleteFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true });
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
