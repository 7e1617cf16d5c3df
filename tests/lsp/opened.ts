import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ClientOptions, type LspClient, startClient, uriOf } from '../support/lsp-client.js';
import { type BuiltServer, buildServer } from './server-build.js';

/** A workspace on the disk that an editor has opened. */
export interface OpenedFolder {
  readonly client: LspClient;
  readonly folder: string;
  readonly uri: (path: string) => string;
}

async function openFolder(
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

/** The built server, for the tests of one file: folders that they open are closed behind them. */
export interface TestServer {
  open(files: Readonly<Record<string, string>>, options?: ClientOptions): Promise<OpenedFolder>;
  /** A folder of the tests' own, outside of every workspace. */
  folder(): string;
}

export function useServer(): TestServer {
  let built: BuiltServer | null = null;
  const running: LspClient[] = [];
  const builtNow = (): BuiltServer => {
    if (!built) throw new Error('The server is built before the first test');
    return built;
  };
  beforeAll(async () => {
    built = await buildServer();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(running.map((client) => client.stop()));
    await built?.remove();
  });
  return {
    open: async (files, options) => {
      const opened = await openFolder(builtNow(), files, options);
      running.push(opened.client);
      return opened;
    },
    folder: () => builtNow().folder,
  };
}
