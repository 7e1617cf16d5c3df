import * as vscode from 'vscode';
import type { RootSources, SourceInfo, UnreadableInfo } from '../../server/src/protocol.js';
import { tellUnreadable } from './counts.js';
import { followRoots } from './follow-roots.js';
import type { Server } from './server.js';
import { describeFacts, notesOn } from './source-facts.js';

/** A row of the view, with the rows below it. */
type Row =
  | { readonly kind: 'root'; readonly root: RootSources }
  | { readonly kind: 'source'; readonly source: SourceInfo }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'unread'; readonly files: readonly UnreadableInfo[] }
  | { readonly kind: 'file'; readonly file: UnreadableInfo };

/** The view "Sources": what drafts are held against, and what is wrong with it. */
export function createSourcesView(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let areRootsKnown = false;
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: async (row) => {
      if (row) return rowsBelow(row);
      return areRootsKnown ? topRows(await readRoots(server)) : [];
    },
  };
  const view = vscode.window.createTreeView('stet.sources', { treeDataProvider: provider });
  return vscode.Disposable.from(
    view,
    changed,
    followRoots(server, (roots) => {
      const isReading = roots.some(({ state }) => state === 'reading');
      areRootsKnown = roots.length > 0;
      view.message = isReading ? vscode.l10n.t('Reading the sources …') : '';
      changed.fire();
    }),
  );
}

async function readRoots(server: Server): Promise<readonly RootSources[]> {
  try {
    const { roots } = await server.request('stet/sources', { root: null });
    return roots.filter(({ sources, unreadable }) => sources.length + unreadable.length > 0);
  } catch {
    // The server stopped meanwhile. The first status of the next one asks again.
    return [];
  }
}

/** Folders only where there are several. */
function topRows(roots: readonly RootSources[]): Row[] {
  const [only] = roots;
  if (only && roots.length === 1) return rowsOf(only);
  return roots.map((root) => ({ kind: 'root', root }));
}

function rowsBelow(row: Row): Row[] {
  switch (row.kind) {
    case 'root':
      return rowsOf(row.root);
    case 'source':
      return notesOn(row.source).map((text) => ({ kind: 'note', text }));
    case 'unread':
      return row.files.map((file) => ({ kind: 'file', file }));
    case 'note':
    case 'file':
      return [];
  }
}

function rowsOf({ sources, unreadable }: RootSources): Row[] {
  const rows = sources.map((source): Row => ({ kind: 'source', source }));
  return unreadable.length > 0 ? [...rows, { kind: 'unread', files: unreadable }] : rows;
}

function itemOf(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'root':
      return folderItem(row.root);
    case 'source':
      return sourceItem(row.source);
    case 'note':
      return noteItem(row.text);
    case 'unread':
      return unreadItem(row.files.length);
    case 'file':
      return fileItem(row.file);
  }
}

function folderItem({ root }: RootSources): vscode.TreeItem {
  const uri = vscode.Uri.parse(root);
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.id = root;
  item.iconPath = vscode.ThemeIcon.Folder;
  return item;
}

function sourceItem(source: SourceInfo): vscode.TreeItem {
  const { uri, title, label, document } = source;
  const notes = notesOn(source);
  const state = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    shortened(title ?? label),
    notes.length > 0 ? state.Collapsed : state.None,
  );
  const facts = describeFacts(source);
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  item.id = uri;
  item.resourceUri = vscode.Uri.parse(uri);
  item.iconPath = vscode.ThemeIcon.File;
  item.description = facts;
  item.tooltip = [title ?? label, facts, path, ...notes].join('\n');
  item.accessibilityInformation = { label: [title ?? label, facts, ...notes].join(', ') };
  item.command = openCommand(document);
  return item;
}

/** The view cuts off what stands behind a long label: the date and the kind. */
function shortened(title: string): string {
  if (title.length <= LONGEST_LABEL) return title;
  const cut = title.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LABEL / 2))} …`;
}

const LONGEST_LABEL = 32;

function noteItem(text: string): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon('info');
  item.tooltip = text;
  return item;
}

function unreadItem(files: number): vscode.TreeItem {
  const item = new vscode.TreeItem(tellUnreadable(files), vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('warning');
  return item;
}

function fileItem({ uri, message }: UnreadableInfo): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.Uri.parse(uri));
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  item.iconPath = vscode.ThemeIcon.File;
  item.description = message;
  item.tooltip = `${path}\n${message}`;
  item.accessibilityInformation = { label: `${path}, ${message}` };
  item.command = openCommand(uri);
  return item;
}

function openCommand(uri: string): vscode.Command {
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open a source'),
    arguments: [vscode.Uri.parse(uri)],
  };
}
