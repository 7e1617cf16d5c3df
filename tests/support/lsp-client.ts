import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { StatusParams } from '../../server/src/protocol.js';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly source: string;
  readonly message: string;
  readonly data: unknown;
  readonly relatedInformation?: readonly { readonly location: Location; readonly message: string }[];
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
  readonly edit?: {
    readonly documentChanges: readonly {
      readonly textDocument: { readonly uri: string; readonly version: number | null };
      readonly edits: readonly Edit[];
    }[];
  };
}

export interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: 'begin' | 'report' | 'end'; readonly message?: string };
}

export interface ClientOptions {
  readonly folders?: readonly string[];
  /** Laid over the capabilities of a modern editor. */
  readonly capabilities?: object;
  /** As they are, or made for the first folder. */
  readonly initializationOptions?: object | ((root: string) => object);
  /** Answers of `workspace/configuration`, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** An editor as far as the server can tell: it speaks the protocol over the standard input and output of a process. */
export interface LspClient {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly statuses: readonly StatusParams[];
  /** What `$/progress` told, in its order. */
  readonly progress: readonly Progress[];
  /** How often the server asked to be asked again. */
  readonly refreshes: () => number;
  readonly processId: number;
  request<R>(method: string, params: object, token?: CancellationToken): Promise<R>;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, text: string): number;
  splice(uri: string, range: Range, text: string): void;
  save(uri: string): void;
  close(uri: string): void;
  filesChanged(uris: readonly string[]): void;
  settingsChanged(): void;
  /** Takes back work whose progress is told under this token. */
  cancelProgress(token: string | number): void;
  diagnose(uri: string, previousResultId?: string): Promise<Report>;
  /** Waits for what must become true; the error names it. */
  until(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<number | null>;
}

/** What VS Code says of itself, cut down to what matters here. */
const MODERN = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: false },
  },
};

export async function startClient(
  command: readonly string[],
  options: ClientOptions = {},
): Promise<LspClient> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = connect(child.stdout, child.stdin);
  const pushed = new Map<string, readonly Diagnostic[]>();
  const statuses: StatusParams[] = [];
  const progress: Progress[] = [];
  let refreshes = 0;
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => options.settings?.[section] ?? null),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', (told: Progress) => {
    progress.push(told);
  });
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics);
  });
  connection.onNotification('stet/status', (status) => {
    statuses.push(status);
  });
  connection.listen();

  const folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
  const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>(
    'initialize',
    {
      processId: process.pid,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders,
      capabilities: { ...MODERN, ...options.capabilities },
      initializationOptions: optionsFor(folders[0]?.uri ?? '', options.initializationOptions),
    },
  );
  void connection.sendNotification('initialized', {});
  return {
    capabilities,
    pushed,
    statuses,
    progress,
    refreshes: () => refreshes,
    processId: child.pid ?? 0,
    ...documentsOf(connection),
    request: (method, params, token) =>
      token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params),
    filesChanged: (uris) => {
      const changes = uris.map((uri) => ({ uri, type: 2 }));
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    settingsChanged: () => {
      void connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    cancelProgress: (token) => {
      void connection.sendNotification('window/workDoneProgress/cancel', { token });
    },
    diagnose: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    until: waitFor,
    stop: () => stop(connection, child),
  };
}

function optionsFor(root: string, given: ClientOptions['initializationOptions']): object | undefined {
  return typeof given === 'function' ? given(root) : given;
}

/** The URI of a path as an editor would write it. */
export function uriOf(path: string): string {
  return String(pathToFileURL(path));
}

function connect(output: Readable, input: Writable): MessageConnection {
  return createMessageConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
}

function documentsOf(connection: MessageConnection) {
  const versions = new Map<string, number>();
  const next = (uri: string): number => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return version;
  };
  const change = (uri: string, contentChanges: readonly object[]): number => {
    const version = next(uri);
    const textDocument = { uri, version };
    void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return version;
  };
  return {
    open: (uri: string, text: string, languageId = 'markdown') => {
      const textDocument = { uri, languageId, version: next(uri), text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change: (uri: string, text: string) => change(uri, [{ text }]),
    splice: (uri: string, range: Range, text: string) => {
      change(uri, [{ range, text }]);
    },
    save: (uri: string) => {
      void connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    },
    close: (uri: string) => {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
  };
}

/** A busy machine is no failure: what never happens is told all the same. */
const PATIENCE_MS = 30_000;

async function waitFor(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`This did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function stop(connection: MessageConnection, child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const code = await ended;
  connection.dispose();
  return code;
}
