import * as lsp from 'vscode-languageserver/node';
import type { WritableFileStore } from '../workspace/file-store.js';
import { overlayFiles } from '../workspace/overlay-files.js';
import { uriKey } from '../workspace/uris.js';
import { type Client, readClient } from './client.js';
import { registerCodeActions } from './code-actions.js';
import { registerDefinition } from './definition.js';
import { createDocuments, isMarkdown } from './documents.js';
import { createDrafts } from './drafts.js';
import { findExplanations } from './explanations.js';
import { FIX_ALL_KIND } from './fix-all.js';
import { inBackground, type Log } from './guard.js';
import { registerHover } from './hover.js';
import { IGNORE_COMMAND, STOP_IGNORING_COMMAND } from './ignore-actions.js';
import { registerIgnore } from './ignore-command.js';
import { createPassages } from './passages.js';
import { registerPullDiagnostics } from './pull-diagnostics.js';
import { createPushDiagnostics } from './push-diagnostics.js';
import { createReadingProgress } from './reading-progress.js';
import { createRoots } from './roots.js';
import { createRunGate } from './run-gate.js';
import type { Session } from './session.js';
import { createEditorLayers } from './settings.js';
import { createStatusReporter } from './status.js';
import { registerStetRequests } from './stet-requests.js';
import { registerWatch, registerWatchers } from './watch.js';

export interface ServerOptions {
  readonly files: WritableFileStore;
  readonly version: string;
  /** The folder with a page for every finding code; it need not be there. */
  readonly explanations: string;
}

/** A small corpus is read before anybody looks; for a large one the first answer does not wait. */
const PATIENCE_MS = 250;

/** Registers every feature on the connection and begins to listen. */
export function startServer(
  connection: lsp.Connection,
  { files, version, explanations }: ServerOptions,
): void {
  let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  const log: Log = (message) => connection.console.info(message);
  const documents = createDocuments(() => client.encoding);
  const openText = (uri: string): string | null =>
    documents.all().find((document) => uriKey(document.uri) === uri)?.text ?? null;
  const overlay = overlayFiles(files, openText);
  const roots = createRoots({
    files,
    layers: createEditorLayers(connection, () => client, log),
    onChange: () => judgeAgain(),
    onProgress: (root) => {
      status.schedule();
      progress.show(root);
    },
    onOpen: (work) =>
      inBackground(
        log,
        work.then(() => status.schedule()),
      ),
  });
  const patience = (): number | null =>
    client.pullsDiagnostics && client.refreshesDiagnostics ? PATIENCE_MS : null;
  const drafts = createDrafts({
    documents,
    roots,
    files: overlay,
    patience,
    onJudged: () => status.schedule(),
  });
  const passages = createPassages(files, () => client);
  const session: Session = {
    connection,
    client: () => client,
    files: { ...overlay, write: files.write },
    documents,
    roots,
    drafts,
    passages,
    explanations: findExplanations(files, explanations),
    log,
  };
  const gate = createRunGate(documents, roots);
  const push = createPushDiagnostics(session, gate);
  const pull = registerPullDiagnostics(session, gate);
  const status = createStatusReporter(session);
  const progress = createReadingProgress(session);
  const watch = registerWatch(session);

  /** What drafts are held against has changed, or one may be judged now. */
  function judgeAgain(): void {
    status.schedule();
    if (client.pullsDiagnostics) pull.refresh();
    else for (const uri of documents.keys()) push.schedule(uri);
  }

  connection.onInitialize((params) => {
    client = readClient(params);
    roots.setFolders(foldersOf(params));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'stet', version } };
  });
  connection.onInitialized(() => {
    inBackground(log, registerWatchers(session));
    roots.open();
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      roots.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      roots.open();
      judgeAgain();
    });
  });
  documents.onDidOpen(({ document: { uri } }) => gate.pass(uri, 'opened'));
  documents.onDidChangeContent(({ document }) => {
    if (!isMarkdown(document)) watch.changed([document.uri]);
    else if (!client.pullsDiagnostics) push.schedule(document.uri);
  });
  documents.onDidSave(({ document }) => {
    gate.pass(document.uri, 'saved');
    watch.changed([document.uri]);
    inBackground(
      log,
      gate.holdsBack(document.uri).then((holds) => (holds ? judgeAgain() : undefined)),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.close(uri);
    gate.close(uri);
    if (client.pullsDiagnostics) pull.close(uri);
    else push.close(uri);
    status.schedule();
  });
  registerHover(session);
  registerDefinition(session);
  registerCodeActions(session);
  registerIgnore(session, () => new Date());
  registerStetRequests(session, (uri) => {
    gate.pass(uri, 'asked');
    judgeAgain();
  });
  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: lsp.InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

function capabilitiesFor(client: Client): lsp.ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: lsp.TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    codeActionProvider: { codeActionKinds: [lsp.CodeActionKind.QuickFix, FIX_ALL_KIND] },
    executeCommandProvider: { commands: [IGNORE_COMMAND, STOP_IGNORING_COMMAND] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'stet',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}
