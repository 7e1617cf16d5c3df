import * as vscode from 'vscode';

const SETTING = 'stet.trace.server';

/**
 * The output channel for the conversation with the server. The client library traces into log channels, by their level;
 * this one has the level that `stet.trace.server` gives it, so that the setting alone is enough. It is made, and listed in
 * the output view, once something is traced.
 */
export function createTraceChannel(): vscode.LogOutputChannel {
  const name = 'Stet Trace';
  const levelChange = new vscode.EventEmitter<vscode.LogLevel>();
  let made: vscode.OutputChannel | null = null;
  const channel = (): vscode.OutputChannel => {
    made ??= vscode.window.createOutputChannel(name);
    return made;
  };
  const write = (message: string | Error): void => {
    channel().appendLine(message instanceof Error ? (message.stack ?? message.message) : message);
  };
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTING)) levelChange.fire(level());
  });
  return {
    name,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: levelChange.event,
    trace: write,
    debug: write,
    info: write,
    warn: write,
    error: write,
    append: (value) => channel().append(value),
    appendLine: (value) => channel().appendLine(value),
    replace: (value) => channel().replace(value),
    clear: () => made?.clear(),
    show: () => channel().show(),
    hide: () => made?.hide(),
    dispose: () => vscode.Disposable.from(listener, levelChange, ...(made ? [made] : [])).dispose(),
  };
}

function level(): vscode.LogLevel {
  const trace = vscode.workspace.getConfiguration().get(SETTING, 'off');
  return trace === 'off' ? vscode.LogLevel.Off : vscode.LogLevel.Trace;
}
