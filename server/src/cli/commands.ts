import type { CommandContext } from './context.js';
import type { OptionSpec, Options } from './options.js';

export type RunCommand = (options: Options, context: CommandContext) => Promise<number>;

/** A command as `--help` tells it. What it needs to run is loaded only when it runs. */
export interface Command {
  readonly name: string;
  /** What follows its name. */
  readonly words: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** What else there is to know, as paragraphs. */
  readonly notes: readonly string[];
  load(): Promise<RunCommand>;
}

const SOURCES: OptionSpec = {
  name: 'sources',
  argument: 'DIR',
  isList: true,
  help: 'a folder, file or glob of sources, instead of the configured ones; may be given several times',
};

const PRETTY_OR_JSON: OptionSpec = {
  name: 'format',
  argument: 'FORMAT',
  choices: ['pretty', 'json'],
  help: 'pretty (default) or json',
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    words: '[DRAFT…]',
    summary: 'Hold the quotations and dates of drafts against the sources.',
    options: [
      SOURCES,
      { name: 'config', argument: 'FILE', help: 'the settings file, instead of the nearest stet.json' },
      { name: 'cache-dir', argument: 'DIR', help: 'where read sources may be kept (nothing is kept yet)' },
      {
        name: 'format',
        argument: 'FORMAT',
        choices: ['pretty', 'json'],
        later: ['sarif', 'html', 'github'],
        help: 'pretty (default) or json',
      },
      { name: 'output', argument: 'FILE', help: 'write the results to a file' },
      {
        name: 'fail-on',
        argument: 'SEVERITY',
        choices: ['error', 'warning', 'never'],
        help: 'the least severity that makes the exit code 1: error (default), warning or never',
      },
      { name: 'fix', help: 'apply the safe fixes to the drafts, then check again' },
    ],
    notes: [
      'DRAFT is a file, a folder or a glob; without one, the drafts of this folder are checked.',
      'Exit code 0: nothing to complain of; 1: findings; 2: wrong usage or settings, an unreadable draft, or no readable source.',
    ],
    load: async () => (await import('./check.js')).runCheck,
  },
  {
    name: 'extract',
    words: '[FILE…]',
    summary: 'Print every quotation, its speaker, and every date, as JSON, one line a file.',
    options: [
      { name: 'date', argument: 'YYYY-MM-DD', help: 'the date that "yesterday" counts from' },
      { name: 'jsonl', help: 'read rows {"id", "text", "dct"?} of plain text from standard input' },
    ],
    notes: [
      '.md, .markdown, .qmd and .Rmd are read as Markdown, all else, and standard input, as plain text.',
    ],
    load: async () => (await import('./extract.js')).runExtract,
  },
  {
    name: 'find',
    words: '"WORDS"',
    summary: 'Find the passages of the sources that have these words, or nearly.',
    options: [SOURCES, PRETTY_OR_JSON],
    notes: ['Exit code 1: no passage has them.'],
    load: async () => (await import('./find.js')).runFind,
  },
  {
    name: 'sources',
    words: '[DIR…]',
    summary: 'List the sources and what is known of them: key, date, kind, title, and what is wrong.',
    options: [PRETTY_OR_JSON],
    notes: ['DIR is a folder, file or glob; without one, the configured sources are listed.'],
    load: async () => (await import('./sources.js')).runSources,
  },
  {
    name: 'serve',
    words: '--stdio',
    summary: 'Serve an editor: the language server protocol over standard input and output.',
    options: [{ name: 'stdio', help: 'talk over standard input and output' }],
    notes: ['Editors start this by themselves; the README says how to set them up.'],
    load: async () => (await import('./serve.js')).runServe,
  },
];
