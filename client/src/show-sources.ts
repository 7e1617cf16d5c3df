import * as vscode from 'vscode';
import type { RootSources, SourceInfo, UnreadableInfo } from '../../server/src/protocol.js';
import type { Server } from './server.js';
import { describeFacts, notesOn } from './source-facts.js';

interface SourceItem extends vscode.QuickPickItem {
  readonly document?: string;
}

/** "Stet: Show Sources": what was read and what is wrong with it; a pick opens the source. */
export async function showSources(server: Server): Promise<void> {
  const { roots } = await server.request('stet/sources', { root: null });
  const items = roots.flatMap((root) => itemsOf(root, roots.length > 1));
  if (items.length === 0) {
    await vscode.commands.executeCommand('stet.chooseSources');
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Sources'),
    placeHolder: vscode.l10n.t('Open a source'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.document === undefined) return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(picked.document));
}

function itemsOf({ root, sources, unreadable }: RootSources, isOneOfMany: boolean): SourceItem[] {
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(root));
  return [
    ...(isOneOfMany ? [separator(name)] : []),
    ...sources.map(sourceItem),
    ...(unreadable.length > 0 ? [separator(vscode.l10n.t('not read'))] : []),
    ...unreadable.map(unreadableItem),
  ];
}

function separator(label: string): SourceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function sourceItem(source: SourceInfo): SourceItem {
  const notes = notesOn(source);
  return {
    label: source.title ?? source.label,
    description: describeFacts(source),
    ...(notes.length > 0 ? { detail: `$(info) ${notes.join(' ')}` } : {}),
    document: source.document,
  };
}

function unreadableItem({ uri, message }: UnreadableInfo): SourceItem {
  return {
    label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    detail: `$(warning) ${message}`,
    document: uri,
  };
}
