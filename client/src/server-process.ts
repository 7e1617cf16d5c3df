import { type ChildProcess, fork } from 'node:child_process';
import * as vscode from 'vscode';

/** Processes of the language server, one at a time, that speak the protocol over their standard input and output. */
export interface ServerProcesses extends vscode.Disposable {
  /** For `ServerOptions`: the process that runs already, later a new one. */
  take(): Promise<ChildProcess>;
}

/**
 * The first process is started at once and not when the client asks for it: the editor opens documents and starts other
 * extensions meanwhile, and the server has loaded when it is first spoken to. It ends when its standard input does.
 */
export function startServerProcesses(module: string, log: vscode.LogOutputChannel): ServerProcesses {
  const start = (): ChildProcess => {
    const child = fork(module, ['--stdio'], { env: nodeEnvironment(), execArgv: [], silent: true });
    child.on('error', (error) =>
      log.error(vscode.l10n.t('The language server could not be run. {0}', error.message)),
    );
    return child;
  };
  let started: ChildProcess | null = start();
  return {
    take: async () => {
      const child = started ?? start();
      started = null;
      return child;
    },
    dispose: () => started?.kill(),
  };
}

/** The editor's own executable, as Node; without options that were meant for the editor. */
function nodeEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
}
