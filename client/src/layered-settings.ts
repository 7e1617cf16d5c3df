import * as vscode from 'vscode';
import type { ConfigurationRequest } from 'vscode-languageclient/node';
import type { FolderSettings } from '../../server/src/protocol.js';

/** Settings that only the client looks at. */
const CLIENT_SETTINGS: readonly string[] = ['focusMode', 'trace.server'];

type Layer = 'folder' | 'user';

const LAYERS: ReadonlyMap<string, Layer> = new Map([
  ['stet#folder', 'folder'],
  ['stet#user', 'user'],
]);

/** Names of the settings that the server asks for, without "stet.": "citation.style". The manifest declares them. */
export function serverSettingNames({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const prefix = 'stet.';
  return Object.keys(packageJSON.contributes.configuration.properties)
    .map((key) => key.slice(prefix.length))
    .filter((name) => !CLIENT_SETTINGS.includes(name));
}

/**
 * Answers `workspace/configuration` for one layer of settings at a time. The editor by itself would give the effective
 * value, and the server could not tell a path that the user chose from one that came along with a workspace.
 */
export function layeredConfiguration(names: readonly string[]): ConfigurationRequest.MiddlewareSignature {
  return async (params, token, next) => {
    const answers: unknown[] = [];
    for (const item of params.items) {
      const layer = LAYERS.get(item.section ?? '');
      if (layer !== undefined) {
        answers.push(readLayer(names, layer, item.scopeUri));
        continue;
      }
      const answer = await next({ items: [item] }, token);
      answers.push(Array.isArray(answer) ? answer[0] : null);
    }
    return answers;
  };
}

/** The layers of every workspace folder as they are now. */
export function settingsOfFolders(names: readonly string[], folders: readonly string[]): FolderSettings[] {
  return folders.map((root) => ({
    root,
    folder: readLayer(names, 'folder', root),
    user: readLayer(names, 'user', root),
  }));
}

function readLayer(names: readonly string[], layer: Layer, scopeUri?: string): Record<string, unknown> {
  const scope = scopeUri === undefined ? null : vscode.Uri.parse(scopeUri);
  // What the workspace sets is meant for its own folders: "." would be any folder that a single file lies in.
  if (layer === 'folder' && scope && !vscode.workspace.getWorkspaceFolder(scope)) return {};
  const configuration = vscode.workspace.getConfiguration('stet', scope);
  const values = names.flatMap((name) => {
    const found = configuration.inspect(name);
    const value =
      layer === 'user' ? found?.globalValue : (found?.workspaceFolderValue ?? found?.workspaceValue);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}
