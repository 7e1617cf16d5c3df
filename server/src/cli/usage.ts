import type { Command } from './commands.js';
import type { OptionSpec } from './options.js';

/** What `stet --help` prints. */
export function generalUsage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, words }) => `${name} ${words}`.length));
  const rows = commands.map(
    ({ name, words, summary }) => `  stet ${`${name} ${words}`.padEnd(width)}  ${summary}`,
  );
  return [
    'Stet checks the quotations and dates of Markdown drafts against your own sources.',
    '',
    'Usage:',
    ...rows,
    '',
    '  stet COMMAND --help   what a command takes',
    '  stet --version        which version this is',
    '',
  ].join('\n');
}

/** What `stet COMMAND --help` prints. */
export function commandUsage({ name, words, summary, options, notes }: Command): string {
  const rows = [...options.map(optionRow), ['--help', 'print this'] as const];
  const width = Math.max(...rows.map(([start]) => start.length));
  return [
    summary,
    '',
    `Usage: stet ${name} ${words}${options.length > 0 ? ' [OPTIONS]' : ''}`,
    '',
    ...rows.map(([start, help]) => `  ${start.padEnd(width)}  ${help}`),
    '',
    ...notes,
    '',
  ].join('\n');
}

function optionRow({ name, argument, help }: OptionSpec): readonly [string, string] {
  return [argument ? `--${name} ${argument}` : `--${name}`, help];
}
