import type { Connection } from 'vscode-languageserver/node';
import { readEditorSettings } from '../workspace/editor-settings.js';
import type { SettingOrigin, SettingsLayer } from '../workspace/settings.js';
import type { Client } from './client.js';
import type { Log } from './guard.js';

/** What the client sets for a root, strongest first. A client that tells no layers apart speaks for the workspace. */
export type EditorLayers = (root: string) => Promise<readonly SettingsLayer[]>;

export function createEditorLayers(connection: Connection, client: () => Client, log: Log): EditorLayers {
  const begun = new Set<string>();
  return async (root) => {
    if (!client().configuration) return [];
    const isFirst = !begun.has(root);
    begun.add(root);
    const told = isFirst && client().layeredSettings ? client().settings.get(root) : undefined;
    const sections = client().layeredSettings ? LAYERS : EFFECTIVE;
    const answers = told ? [told.folder, told.user] : await askFor(sections, root, connection, log);
    const read = sections.map(([, origin], at) => readEditorSettings(answers[at], { origin, base: root }));
    for (const problem of read.flatMap(({ problems }) => problems)) log(problem);
    return read.map(({ layer }) => layer);
  };
}

/** Sections of `workspace/configuration`, and whose settings they are. */
type Sections = readonly (readonly [section: string, origin: SettingOrigin])[];

const LAYERS: Sections = [
  ['stet#folder', 'folder'],
  ['stet#user', 'user'],
];
const EFFECTIVE: Sections = [['stet', 'folder']];

async function askFor(
  sections: Sections,
  root: string,
  connection: Connection,
  log: Log,
): Promise<readonly unknown[]> {
  try {
    const items = sections.map(([section]) => ({ scopeUri: root, section }));
    return await connection.workspace.getConfiguration(items);
  } catch (error) {
    // The client refused, or is about to end: the defaults hold.
    log(`The editor did not tell its settings: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
