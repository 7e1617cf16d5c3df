import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import {
  type ClientOptions,
  type CodeAction,
  type Diagnostic,
  type Edit,
  type LspClient,
  type Range,
  startClient,
  uriOf,
} from '../support/lsp-client.js';
import { type BuiltServer, buildServer } from './server-build.js';

export const ROOT = join(import.meta.dirname, '../..');

export const SOURCE = `Harbour stays open

By Jane Doe, Harbour News
August 4, 2024

“We will keep the northern harbour open for every ship that needs it,” council leader Tom Okafor told reporters on Sunday.

The town council of Wexley voted on 4 August 2024 to keep the northern harbour open for foreign ships.
`;

export const SOUND = `---
date: 2024-08-06
---

“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said.
`;
export const ALTERED = SOUND.replace('We will keep', 'We will not keep');

/** A workspace on the disk, opened by an editor. */
export interface Opened {
  readonly client: LspClient;
  readonly folder: string;
  readonly uri: (path: string) => string;
}

export interface BuiltEditors {
  readonly built: () => BuiltServer;
  /** Opens a workspace with these files. */
  readonly open: (files: Readonly<Record<string, string>>, options?: ClientOptions) => Promise<Opened>;
}

/** The built server for the tests of a file, each client in a process of its own, spoken to as an editor does. */
export function useBuiltServer(): BuiltEditors {
  let server: BuiltServer | null = null;
  const running: LspClient[] = [];
  const built = (): BuiltServer => {
    if (!server) throw new Error('The server is not built yet.');
    return server;
  };
  beforeAll(async () => {
    server = await buildServer();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(running.map((client) => client.stop()));
    await server?.remove();
  });
  return {
    built,
    open: async (files, options = {}) => {
      const folder = await mkdtemp(join(built().folder, 'w-'));
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const client = await startClient(built().serve, { folders: [uriOf(folder)], ...options });
      running.push(client);
      return { client, folder, uri: (path) => uriOf(join(folder, path)) };
    },
  };
}

/** Opens the draft and answers its findings once all sources have been read. */
export async function diagnose(
  { client, uri }: Opened,
  text: string,
  path = 'draft.md',
  languageId = 'markdown',
): Promise<readonly Diagnostic[]> {
  client.open(uri(path), text, languageId);
  await client.until('the sources are read', () => client.statuses.some(({ state }) => state !== 'reading'));
  return (await client.diagnose(uri(path))).items ?? [];
}

export const codesOf = (diagnostics: readonly Diagnostic[] = []): string[] =>
  diagnostics.map(({ code }) => code);

export function slice(text: string, { start, end }: Range): string {
  const lines = text.split(/(?<=\n)/u);
  const offset = (line: number, character: number) => lines.slice(0, line).join('').length + character;
  return text.slice(offset(start.line, start.character), offset(end.line, end.character));
}

export function rangeOf(text: string, words: string): Range {
  const at = text.indexOf(words);
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  return { start: position(at), end: position(at + words.length) };
}

export function applyTo(text: string, edits: readonly Edit[]): string {
  const lines = text.split(/(?<=\n)/u);
  const offset = ({ line, character }: Range['start']) => lines.slice(0, line).join('').length + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((result, { range, newText }) => {
      return result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end));
    }, text);
}

export async function actions(
  { client, uri }: Opened,
  range: Range,
  diagnostics: readonly Diagnostic[] = [],
  context: object = {},
): Promise<readonly CodeAction[]> {
  return client.request('textDocument/codeAction', {
    textDocument: { uri: uri('draft.md') },
    range,
    context: { diagnostics, ...context },
  });
}

export async function hover({ client, uri }: Opened, text: string, words: string) {
  const position = rangeOf(text, words).start;
  return client.request<{ contents: { value: string }; range: Range } | null>('textDocument/hover', {
    textDocument: { uri: uri('draft.md') },
    position,
  });
}
