import { type ChildProcess, fork } from 'node:child_process';

/** Processes of the language server, one at a time, that speak the protocol over their standard input and output. */
export interface ServerProcesses {
  /** For `ServerOptions`: the process that runs already, later a new one. Rejects when it could not be started. */
  take(): Promise<ChildProcess>;
  dispose(): void;
}

/**
 * The first process is started at once and not when the client asks for it: the server has loaded when it is first spoken
 * to. It ends when its standard input does.
 */
export function startServerProcesses(module: string): ServerProcesses {
  let started: Started | null = start(module);
  return {
    take: async () => {
      const { child, isRunning } = started ?? start(module);
      started = null;
      await isRunning;
      return child;
    },
    dispose: () => started?.child.kill(),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly isRunning: Promise<void>;
}

function start(module: string): Started {
  const child = fork(module, ['--stdio'], { env: nodeEnvironment(), execArgv: [], silent: true });
  const isRunning = new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.on('error', reject);
  });
  // Whoever takes the process hears of it; nobody may.
  isRunning.catch(() => undefined);
  return { child, isRunning };
}

/** The editor's own executable, as Node; without options that were meant for the editor. */
function nodeEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
}
