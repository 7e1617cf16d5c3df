import { wantsColour } from '../report/terminal/palette.js';
import { nodeFiles, uriOfNodePath } from '../workspace/node-files.js';
import type { CommandContext } from './context.js';

/** The process that runs now. */
export function nodeContext(version: string, serve: CommandContext['serve']): CommandContext {
  const { stdin, stdout, stderr, env } = process;
  const isTerminal = stdout.isTTY === true;
  return {
    files: nodeFiles,
    workingFolder: uriOfNodePath(process.cwd()),
    version,
    // Elsewhere a backslash is a letter like any other.
    toPath: (given) => (process.platform === 'win32' ? given.replaceAll('\\', '/') : given),
    terminal: {
      hasColour: wantsColour({ ...env, isTerminal }),
      width: isTerminal ? Math.max(NARROWEST, stdout.columns) : DEFAULT_WIDTH,
    },
    input: {
      isTerminal: stdin.isTTY === true,
      read: () => {
        stdin.setEncoding('utf8');
        return stdin as AsyncIterable<string>;
      },
    },
    out: writerTo(stdout),
    say: (message) => {
      stderr.write(`${message}\n`);
    },
    serve,
  };
}

const DEFAULT_WIDTH = 100;
/** In fewer columns nothing can be laid out. */
const NARROWEST = 50;

/** Writes until the reader is gone: after `stet check | head -1` the rest is dropped, and the exit code still holds. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return async (text) => {
    if (isClosed) return;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
        if (error && code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') reject(error);
        else resolve();
      });
    });
  };
}
