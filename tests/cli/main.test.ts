import { describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.js';
import { run, TREE } from './run.js';

describe('the command line', () => {
  it('prints how it is used', async () => {
    const { exit, out, said } = await run({}, ['--help']);
    expect(exit).toBe(0);
    expect(said).toBe('');
    for (const name of ['check', 'extract', 'find', 'sources', 'serve']) {
      expect(out).toContain(`stet ${name} `);
    }
  });

  it('prints how each command is used', async () => {
    for (const name of ['check', 'extract', 'find', 'sources']) {
      const { exit, out } = await run({}, [name, '--help']);
      expect(exit).toBe(0);
      expect(out).toContain(`Usage: stet ${name} `);
      expect((await run({}, ['help', name])).out).toBe(out);
    }
  });

  it('prints its version', async () => {
    expect(await run({}, ['--version'])).toMatchObject({ exit: 0, out: '1.2.3\n', said: '' });
  });

  it('keeps to standard error when nothing was asked', async () => {
    const { exit, out, said } = await run({}, []);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('Usage:');
  });

  const refused: [string[], string][] = [
    [['chekc'], 'stet: "chekc" is no command. Did you mean "check"?'],
    [['publish'], 'stet: "publish" is no command. Use check, extract, find, sources, serve.'],
    [['check', '--sorces', 'x'], 'stet: check: --sorces is no option. Did you mean --sources?'],
    [['check', '-x'], 'stet: check: -x is no option. See --help.'],
    [['check', '--sources'], 'stet: check: --sources needs an argument. Write --sources DIR.'],
    [['check', '--fix=yes'], 'stet: check: --fix takes no argument. Leave "=yes" out.'],
    [['check', '--config', 'a', '--config', 'b'], 'stet: check: --config is given twice. Leave one out.'],
    [['check', '--format', 'sarif'], 'stet: check: --format sarif is not available yet. Use pretty or json.'],
    [['check', '--format', 'jsn'], 'stet: check: "jsn" is no choice of --format. Did you mean "json"?'],
    [['check', '--fail-on', 'x'], 'stet: check: "x" is no choice of --fail-on. Use error, warning, never.'],
    [['find', '--format', 'json'], 'stet: find: name the words to look for, in "quotation marks".'],
    [['extract', '--date', 'today'], 'stet: extract: "today" is no date. Write it as YYYY-MM-DD.'],
    [
      ['extract', '--date', '2024-02-30', 'draft.md'],
      'stet: extract: "2024-02-30" is no date. Write it as YYYY-MM-DD.',
    ],
    [['extract'], 'stet: extract: name a file, or pipe a text in.'],
    [['extract', '--jsonl', 'x'], 'stet: extract: --jsonl reads standard input. Leave the files out.'],
  ];
  for (const [args, message] of refused) {
    it(`refuses: stet ${args.join(' ')}`, async () => {
      expect(await run(TREE, args)).toMatchObject({ exit: 2, out: '', said: message });
    });
  }

  it('takes what follows -- for a word', async () => {
    expect((await run(TREE, ['find', '--', '--help'])).exit).toBe(1);
  });

  it('turns a mistake of its own into exit code 2, never 1', async () => {
    const said: string[] = [];
    const broken = (): never => {
      throw new Error('boom');
    };
    const exit = await main(['check'], {
      files: { stat: broken, list: broken, read: broken, write: broken },
      workingFolder: 'file:///w',
      version: '1',
      toPath: (given) => given,
      terminal: { hasColour: false, width: 100 },
      input: { isTerminal: true, read: broken },
      out: broken,
      say: (message) => said.push(message),
      serve: broken,
    });
    expect(exit).toBe(2);
    expect(said.join()).toContain('should not have happened');
  });
});
