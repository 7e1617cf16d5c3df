import * as vscode from 'vscode';
import type { RootSources, SourceInfo, UnreadableInfo } from '../../server/src/protocol.js';
import type { Server } from './server.js';

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
    title: 'Sources',
    placeHolder: 'Open a source',
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
    ...(unreadable.length > 0 ? [separator('not read')] : []),
    ...unreadable.map(unreadableItem),
  ];
}

function separator(label: string): SourceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function sourceItem(source: SourceInfo): SourceItem {
  const facts = [source.publisher, source.issued ?? 'no date', source.kind, source.reliability];
  const notes = [...(source.confidential ? ['Confidential.'] : []), ...source.problems];
  return {
    label: source.title ?? source.label,
    description: facts.filter((fact) => fact !== null && fact !== 'verbatim').join(' · '),
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
