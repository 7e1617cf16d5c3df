import { join } from 'node:path';
import * as vscode from 'vscode';
import { registerCommands } from './commands.js';
import { keepContexts } from './contexts.js';
import { createFocusMode } from './focus-mode.js';
import { createProblemMessage } from './problem-message.js';
import { createServer } from './server.js';
import { startServerProcesses } from './server-process.js';
import { registerSourceDocuments } from './source-documents.js';
import { createSourcesView } from './sources-view.js';
import { createStatusItem } from './status-item.js';
import { createStatusLog } from './status-log.js';

/** Started while this file is loaded: the editor takes another quarter of a second until it activates the extension. */
const processes = startServerProcesses(join(__dirname, 'server.js'));

/** Called by the editor when the first Markdown, Quarto or R Markdown document opens, or a command of ours runs. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Stet', { log: true });
  const focusMode = createFocusMode();
  const server = createServer(processes, context, log, focusMode);
  context.subscriptions.push(
    log,
    focusMode,
    server,
    keepContexts(server),
    createStatusItem(server),
    createProblemMessage(server),
    createSourcesView(server),
    createStatusLog(server, log, String(context.extension.packageJSON.version)),
    registerSourceDocuments(server),
    ...registerCommands(context, server, log),
  );
  await server.start();
}
