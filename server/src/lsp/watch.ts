import * as lsp from 'vscode-languageserver/node';
import { concernsProject } from '../workspace/concerns.js';
import type { LivingRoot } from '../workspace/living-root.js';
import { uriKey } from '../workspace/uris.js';
import { inBackground } from './guard.js';
import type { Session } from './session.js';

/** A saved folder makes many events: they are taken together. */
const GATHER_MS = 100;

/** Hears of changed files and settings, and renews the roots that they concern. */
export interface Watch {
  changed(uris: readonly string[]): void;
}

export function registerWatch(session: Session): Watch {
  const { connection, roots, log } = session;
  const pending = new Set<string>();
  let isScheduled = false;
  const flush = async (): Promise<void> => {
    isScheduled = false;
    const changed = [...pending];
    pending.clear();
    await Promise.all(roots.all().map((root) => renewIfConcerned(root, changed)));
  };
  const changed = (uris: readonly string[]): void => {
    for (const uri of uris) pending.add(uriKey(uri));
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => inBackground(log, flush()), GATHER_MS);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  connection.onDidChangeConfiguration(() => {
    inBackground(log, Promise.all(roots.all().map((root) => root.reconfigure())));
  });
  return { changed };
}

/** Asks the client for events of files and settings, where it can be asked. */
export async function registerWatchers({ connection, client }: Session): Promise<void> {
  if (client().registersWatchers) {
    const watchers = [{ globPattern: '**/*' }];
    await connection.client.register(lsp.DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (client().registersConfiguration) {
    await connection.client.register(lsp.DidChangeConfigurationNotification.type, { section: 'stet' });
  }
}

async function renewIfConcerned(root: LivingRoot, changed: readonly string[]): Promise<void> {
  const projects = await root.projects();
  const isConcerned = (uri: string): boolean =>
    projects.some((one) => one.kind === 'problems' || concernsProject(one.project, uri));
  const concerning = changed.filter(isConcerned);
  if (concerning.length > 0) await root.renew(concerning);
}
