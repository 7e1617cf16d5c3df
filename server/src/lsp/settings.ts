import type { Connection } from 'vscode-languageserver/node';
import { readEditorSettings } from '../workspace/editor-settings.js';
import type { SettingOrigin, SettingsLayer } from '../workspace/settings.js';
import type { Client } from './client.js';
import type { Log } from './guard.js';

/** What the client sets for a root, strongest first. A client that tells no layers apart speaks for the workspace. */
export async function editorLayers(
  root: string,
  connection: Connection,
  client: Client,
  log: Log,
): Promise<readonly SettingsLayer[]> {
  if (!client.configuration) return [];
  const sections: readonly (readonly [string, SettingOrigin])[] = client.layeredSettings
    ? [
        ['stet#folder', 'folder'],
        ['stet#user', 'user'],
      ]
    : [['stet', 'folder']];
  const items = sections.map(([section]) => ({ scopeUri: root, section }));
  const answers = await askFor(items, connection, log);
  const read = sections.map(([, origin], at) => readEditorSettings(answers[at], { origin, base: root }));
  for (const problem of read.flatMap(({ problems }) => problems)) log(problem);
  return read.map(({ layer }) => layer);
}

async function askFor(
  items: { readonly scopeUri: string; readonly section: string }[],
  connection: Connection,
  log: Log,
): Promise<readonly unknown[]> {
  try {
    return await connection.workspace.getConfiguration(items);
  } catch (error) {
    // The client refused, or is about to end: the defaults hold.
    log(`The editor did not tell its settings: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
