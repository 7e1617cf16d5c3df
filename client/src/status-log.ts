import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import type { Server } from './server.js';
import { count } from './status-text.js';

/** Tells in the output channel, in sentences, what Stet does and why; every change of a root once. */
export function createStatusLog(
  server: Server,
  log: vscode.LogOutputChannel,
  version: string,
): vscode.Disposable {
  const told = new Map<string, string>();
  log.info(
    `Stet ${version} holds quotations and dates of Markdown drafts against your sources. It works offline and sends nothing.`,
  );
  return vscode.Disposable.from(
    server.onReset(() => {
      told.clear();
      log.info('Starting the language server.');
    }),
    server.onStatus((status) => {
      const sentences = describe(status);
      const text = sentences.join(' ');
      if (told.get(status.root) === text) return;
      told.set(status.root, text);
      log.info(`${vscode.workspace.asRelativePath(vscode.Uri.parse(status.root))}: ${text}`);
      for (const problem of status.problems) log.warn(problem);
    }),
  );
}

function describe({ state, sources, unreadable }: StatusParams): readonly string[] {
  switch (state) {
    case 'reading':
      return ['Reading the sources; "not found" waits until all of them are read.'];
    case 'stopped':
      return ['Reading the sources was stopped; "Stet: Rebuild Archive" reads them all.'];
    case 'no-sources':
      return [
        'There are no sources, so nothing is checked. Put them into a folder "corpus" or "sources", or set "stet.sources".',
      ];
    case 'problems':
      return ['The settings or decisions of this folder cannot be used as they are:'];
    case 'ready':
      return [
        `${count(sources, 'source')} read.`,
        ...(unreadable > 0
          ? [`${count(unreadable, 'file')} could not be read; "Stet: Show Sources" says why.`]
          : []),
      ];
  }
}
