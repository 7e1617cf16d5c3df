import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import { countSources, tellUnreadable } from './counts.js';
import type { Server } from './server.js';

/** Tells in the output channel, in sentences, what Stet does and why; every change of a root once. */
export function createStatusLog(
  server: Server,
  log: vscode.LogOutputChannel,
  version: string,
): vscode.Disposable {
  const told = new Map<string, string>();
  log.info(
    vscode.l10n.t(
      'Stet {0} holds quotations and dates of Markdown drafts against your sources. It works offline and sends nothing.',
      version,
    ),
  );
  return vscode.Disposable.from(
    server.onReset(() => {
      told.clear();
      log.info(vscode.l10n.t('Starting the language server.'));
    }),
    server.onStatus((status) => {
      const sentences = describe(status);
      const text = sentences.join(' ');
      const all = [text, ...status.problems].join('\n');
      if (told.get(status.root) === all) return;
      told.set(status.root, all);
      log.info(`${vscode.workspace.asRelativePath(vscode.Uri.parse(status.root))}: ${text}`);
      for (const problem of status.problems) log.warn(problem);
    }),
  );
}

function describe({ state, sources, unreadable }: StatusParams): readonly string[] {
  switch (state) {
    case 'reading':
      return [vscode.l10n.t('Reading the sources; "not found" waits until all of them are read.')];
    case 'stopped':
      return [vscode.l10n.t('Reading the sources was stopped; "Stet: Rebuild Archive" reads them all.')];
    case 'no-sources':
      return [
        vscode.l10n.t(
          'There are no sources, so nothing is checked. Put them into a folder "corpus" or "sources", or set "stet.sources".',
        ),
      ];
    case 'problems':
      return [vscode.l10n.t('The settings or decisions of this folder cannot be used as they are:')];
    case 'ready':
      return [
        vscode.l10n.t('{0} read.', countSources(sources)),
        ...(unreadable > 0
          ? [tellUnreadable(unreadable), vscode.l10n.t('"Stet: Show Sources" says why.')]
          : []),
      ];
  }
}
