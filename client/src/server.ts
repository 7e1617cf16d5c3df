import * as vscode from 'vscode';
import {
  DocumentDiagnosticRequest,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type {
  InitializationOptions,
  StatusParams,
  StetNotifications,
  StetRequests,
} from '../../server/src/protocol.js';
import type { FocusMode } from './focus-mode.js';
import { askReason } from './ignore-finding.js';
import { layeredConfiguration, serverSettingNames, settingsOfFolders } from './layered-settings.js';
import type { ServerProcesses } from './server-process.js';
import { createTraceChannel } from './trace-channel.js';

/** Languages whose documents are drafts. The manifest activates the extension for the same ones. */
const DRAFT_LANGUAGES: readonly string[] = ['markdown', 'quarto', 'rmd'];

/** Schemes of documents that the server can read or that exist only in the editor. Not `stet-source:`: sources are no drafts. */
const DRAFT_SCHEMES: readonly string[] = ['file', 'untitled'];

/** Which documents are drafts. Without the extensions for them, Quarto and R Markdown are plain text to the editor. */
export const DRAFT_SELECTOR: readonly { language?: string; scheme: string; pattern?: string }[] = [
  ...DRAFT_LANGUAGES.flatMap((language) => DRAFT_SCHEMES.map((scheme) => ({ language, scheme }))),
  { scheme: 'file', pattern: '**/*.{qmd,Rmd,rmd}' },
];

const STATUS = 'stet/status' satisfies keyof StetNotifications;

/** The language server, as the rest of the client sees it. */
export interface Server extends vscode.Disposable {
  readonly onStatus: vscode.Event<StatusParams>;
  /** The server stopped or begins anew: what it said of the roots holds no longer. */
  readonly onReset: vscode.Event<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  request<M extends keyof StetRequests>(
    method: M,
    params: StetRequests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<StetRequests[M]['result']>;
  /** The URI as the server spells it. */
  uriOf(uri: vscode.Uri): string;
}

export function createServer(
  processes: ServerProcesses,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  focusMode: FocusMode,
): Server {
  const status = new vscode.EventEmitter<StatusParams>();
  const reset = new vscode.EventEmitter<void>();
  const trace = createTraceChannel();
  const options = clientOptions(context, { log, trace, focusMode });
  const client = new LanguageClient('stet', 'Stet', processes.take, options);
  const listeners = [
    client.onNotification(STATUS, (params: StatusParams) => status.fire(params)),
    focusMode.onRelease(() => client.getFeature(DocumentDiagnosticRequest.method)?.refresh()),
    status,
    reset,
    trace,
    processes,
  ];

  async function begin(action: () => Promise<void>): Promise<void> {
    reset.fire();
    try {
      await action();
    } catch (error) {
      void reportFailedStart(error, log);
    }
  }

  return {
    onStatus: status.event,
    onReset: reset.event,
    start: () => begin(() => client.start()),
    restart: () => begin(() => client.restart()),
    request: async (method, params, token) => {
      if (!client.isRunning())
        throw new Error(vscode.l10n.t('Stet is not running. "Stet: Restart Server" starts it.'));
      return client.sendRequest(method, params, token);
    },
    uriOf: (uri) => client.code2ProtocolConverter.asUri(uri),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      void client.dispose();
    },
  };
}

interface ClientParts {
  readonly log: vscode.LogOutputChannel;
  readonly trace: vscode.LogOutputChannel;
  readonly focusMode: FocusMode;
}

function clientOptions(
  { extension }: vscode.ExtensionContext,
  { log, trace, focusMode }: ClientParts,
): LanguageClientOptions {
  const settings = serverSettingNames(extension);
  // A function, since a server that is started again is to be told of the settings as they are then.
  const initializationOptions = (): InitializationOptions => ({
    layeredSettings: true,
    settings: settingsOfFolders(settings, folderUris()),
    sourceDocuments: true,
    showsStatus: true,
  });
  return {
    documentSelector: [...DRAFT_SELECTOR],
    initializationOptions,
    outputChannel: log,
    traceOutputChannel: trace,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // The texts of sources are shown in hovers: they may neither run commands nor bring HTML along.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideDiagnostics: focusMode.provideDiagnostics,
      executeCommand: askReason,
      workspace: { configuration: layeredConfiguration(settings) },
    },
  };
}

function folderUris(): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
}

async function reportFailedStart(error: unknown, log: vscode.LogOutputChannel): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  log.error(vscode.l10n.t('The language server could not be started, so nothing is checked. {0}', reason));
  const show = vscode.l10n.t('Show Output');
  const answer = await vscode.window.showErrorMessage(vscode.l10n.t('Stet could not start.'), show);
  if (answer === show) log.show();
}
