import type { TerminalOptions } from '../report/terminal/palette.js';
import type { WritableFileStore } from '../workspace/file-store.js';

/** What a command sees of the world. */
export interface CommandContext {
  readonly files: WritableFileStore;
  /** URI. */
  readonly workingFolder: string;
  readonly version: string;
  /** A path as the shell gives it, with "/" between its parts. */
  toPath(given: string): string;
  /** What standard output can show. */
  readonly terminal: TerminalOptions;
  readonly input: CommandInput;
  /** Writes results. Resolves when the reader can take more. */
  out(text: string): Promise<void>;
  /** Writes a line of everything else. */
  say(message: string): void;
  /** Serves an editor over standard input and output until it hangs up. */
  serve(): Promise<void>;
}

export interface CommandInput {
  /** Nobody pipes anything in: a command that waits for input would wait for ever. */
  readonly isTerminal: boolean;
  /** Standard input, decoded, in pieces of any length. */
  read(): AsyncIterable<string>;
}

/** Exit codes, the same for all commands. */
export const EXIT = {
  ok: 0,
  /** Findings at or over `--fail-on`; `find` found nothing. */
  found: 1,
  /** Wrong usage or settings, a draft or all sources unreadable. */
  trouble: 2,
} as const;
