import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ClientOptions, type LspClient, startClient, uriOf } from '../support/lsp-client.js';
import type { BuiltServer } from './server-build.js';

/** A workspace on the disk that an editor has opened. */
export interface OpenedFolder {
  readonly client: LspClient;
  readonly folder: string;
  readonly uri: (path: string) => string;
}

export async function openFolder(
  built: BuiltServer,
  files: Readonly<Record<string, string>>,
  options: ClientOptions = {},
): Promise<OpenedFolder> {
  const folder = await mkdtemp(join(built.folder, 'w-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const client = await startClient(built.serve, { folders: [uriOf(folder)], ...options });
  return { client, folder, uri: (path) => uriOf(join(folder, path)) };
}
