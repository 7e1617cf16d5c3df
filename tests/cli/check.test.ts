import { describe, expect, it } from 'vitest';
import { validatorOf } from '../schemas/validator.js';
import type { TestFile } from '../workspace/memory-files.js';
import { ALTERED, run, SOUND, TREE, WRONG_WEEKDAY } from './run.js';

const check = (tree: Record<string, TestFile>, ...args: string[]) =>
  run({ ...TREE, ...tree }, ['check', ...args]);

describe('stet check', () => {
  it('ends with 0 on a sound draft', async () => {
    const { exit, out, said } = await check({});
    expect({ exit, said }).toEqual({ exit: 0, said: '' });
    expect(out).toContain('1 source · ');
    expect(out).toContain('no errors, no warnings');
  });

  it('ends with 1 on an error, and shows it', async () => {
    const { exit, out, said } = await check({ '/w/draft.md': ALTERED });
    expect({ exit, said }).toEqual({ exit: 1, said: '' });
    expect(out).toContain('draft.md:5:2  error  quote.altered');
    expect(out).toContain('[-not-]');
  });

  it('ends with 0 where nothing may fail', async () => {
    expect((await check({ '/w/draft.md': ALTERED }, '--fail-on', 'never')).exit).toBe(0);
  });

  it('counts warnings only when asked to', async () => {
    const tree = { '/w/draft.md': ALTERED, '/w/stet.json': '{"rules": {"quote.altered": "warning"}}' };
    expect((await check(tree)).exit).toBe(0);
    expect((await check(tree, '--fail-on', 'warning')).exit).toBe(1);
  });

  it('never counts information', async () => {
    const tree = { '/w/draft.md': ALTERED, '/w/stet.json': '{"rules": {"quote.altered": "information"}}' };
    expect((await check(tree, '--fail-on', 'warning')).exit).toBe(0);
  });

  it('never counts what was silenced', async () => {
    const silenced = ALTERED.replace('“We', '<!-- stet-ignore-next quote.altered: he did -->\n\n“We');
    const { exit, out } = await check({ '/w/draft.md': silenced });
    expect(exit).toBe(0);
    expect(out).toContain('1 silenced');
  });

  it('prints a report that keeps to its schema', async () => {
    const { exit, out } = await check(
      { '/w/draft.md': ALTERED, '/w/corpus/x.pdf': '%PDF-' },
      '--format',
      'json',
    );
    const report = JSON.parse(out);
    expect(exit).toBe(1);
    expect(validatorOf('report-1')(report)).toEqual([]);
    expect(report.sources.map(({ uri }: { uri: string }) => uri)).toEqual([
      'corpus/harbour.txt',
      'corpus/x.pdf',
    ]);
    expect(report.drafts[0].path).toBe('draft.md');
    expect(report.drafts[0].findings[0].evidence).toEqual([0]);
    expect(report.drafts[0].claims[0].evidence[0].source).toBe('corpus/harbour.txt');
  });

  it('gives each finding the name that a decision silences it by', async () => {
    const { out } = await check({ '/w/draft.md': ALTERED }, '--format', 'json');
    const [{ hash, code }] = JSON.parse(out).drafts[0].findings;
    const decisions = JSON.stringify({ [hash]: { code, decision: 'accepted' } });
    const again = await check({ '/w/draft.md': ALTERED, '/w/.stet/decisions.json': decisions });
    expect(again.exit).toBe(0);
    expect(again.out).toContain('1 silenced');
  });

  it('writes to a file, without colour', async () => {
    const { exit, out, files } = await check({}, '--output', 'out/report.txt');
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(files.text('/w/out/report.txt')).toContain('no errors');
  });

  it('says when a file cannot be written', async () => {
    const { exit, said } = await check({}, '--output', 'draft.md/report.txt');
    expect(exit).toBe(2);
    expect(said).toBe(
      'stet: draft.md/report.txt cannot be written (ENOTDIR: not a directory). Check the path of --output.',
    );
  });

  it('finds the settings above and lets --config replace them', async () => {
    const tree = {
      '/w/draft.md': ALTERED,
      '/w/stet.json': '{"rules": {"quote.altered": "off"}}',
      '/w/strict.json': '{"rules": {"quote.altered": "error"}}',
    };
    expect((await check(tree)).exit).toBe(0);
    expect((await check(tree, '--config', 'strict.json')).exit).toBe(1);
  });
});

describe('stet check ends with 2', () => {
  const cases: [string, Record<string, TestFile>, string[], string][] = [
    [
      'for a missing folder of sources',
      {},
      ['--sources', 'gone'],
      'stet: --sources: there is no folder or file "gone". Check the path, or make the folder.',
    ],
    [
      'for a missing draft',
      {},
      ['gone.md'],
      'stet: gone.md: there is no such file or folder. Check the path.',
    ],
    [
      'for bad settings, by line and column',
      { '/w/stet.json': '{\n  "rules": {"quote.alterd": "off"}\n}' },
      [],
      'stet: stet.json:2:13: "quote.alterd" is no rule. Did you mean "quote.altered"?',
    ],
    [
      'for settings that are no JSON',
      { '/w/stet.json': '{"run": "manual"' },
      [],
      'stet: stet.json:1:17: The closing "}" is missing. Add it at the end.',
    ],
    [
      'for a missing settings file',
      {},
      ['--config', 'gone.json'],
      'stet: gone.json: there is no such settings file. Check --config, or write a stet.json.',
    ],
    [
      'for broken decisions, by line',
      { '/w/.stet/decisions.json': '{\n  "a": 3\n}' },
      [],
      'stet: .stet/decisions.json:2:8: A decision needs a "code" and "decision": "accepted" or "no-issue". Add them.',
    ],
    [
      'where there are no drafts',
      {},
      ['corpus'],
      'stet: There are no drafts in "corpus". Name a Markdown file, or see the setting "drafts".',
    ],
    [
      'for a huge draft',
      { '/w/huge.md': { size: 50 * 1024 * 1024 } },
      ['huge.md'],
      'stet: huge.md: The file has 50 MB, and drafts are read up to 10 MB: split it into parts.',
    ],
  ];
  for (const [name, tree, args, message] of cases) {
    it(name, async () =>
      expect(await check(tree, ...args)).toMatchObject({ exit: 2, out: '', said: message }),
    );
  }

  it('for an unreadable draft, and checks the others', async () => {
    const binary = new Uint8Array(400).map((_, index) => index % 6);
    const { exit, out, said } = await check({ '/w/a.md': binary, '/w/z.md': ALTERED });
    expect(exit).toBe(2);
    expect(said).toContain('stet: a.md: ');
    expect(said).toContain('binary');
    expect(out).toContain('z.md:5:2  error');
    expect(out).toContain('2 drafts');
  });

  it('where there is no source', async () => {
    const { exit, out, said } = await run({ '/w/draft.md': SOUND }, ['check']);
    expect(exit).toBe(2);
    expect(said).toBe(
      'stet: There is no source in "corpus" or "sources". Put the texts you quote from there, or name a folder with --sources.',
    );
    expect(out).not.toContain('quote.not-found  ');
  });

  it('where no source can be read', async () => {
    const tree = { '/w/draft.md': SOUND, '/w/corpus/a.pdf': '%PDF-', '/w/corpus/b.mp3': '' };
    const { exit, said } = await run(tree, ['check']);
    expect(exit).toBe(2);
    expect(said).toContain('None of the 2 files in "corpus" or "sources" can be read. The first: PDF');
  });
});

describe('stet check --fix', () => {
  it('mends what is safe, keeps mark and line ends, and reports what is left', async () => {
    const file = `\ufeff${WRONG_WEEKDAY}`.replaceAll('\n', '\r\n');
    expect((await check({ '/w/draft.md': file })).out).toContain('date.weekday');
    const { exit, out, said, files } = await check({ '/w/draft.md': file }, '--fix');
    expect(said).toBe('draft.md: 1 finding mended.');
    expect(files.text('/w/draft.md')).toBe(file.replace('Monday', 'Sunday'));
    expect(exit).toBe(0);
    expect(out).not.toContain('date.weekday');
  });

  it('tells what is wrong with a directive once', async () => {
    const wrong = '<!-- stet-ignore-next quote.alterd, quote.alterd -->\n\n“We will';
    const { said } = await check({ '/w/draft.md': WRONG_WEEKDAY.replace('“We will', wrong) }, '--fix');
    expect(said.split('\n').filter((line) => line.includes('alterd'))).toEqual([
      'draft.md:7:1: “quote.alterd” is no finding code.',
    ]);
  });

  it('never applies a fix that is not safe', async () => {
    const { files, exit } = await check({ '/w/draft.md': ALTERED }, '--fix');
    expect(exit).toBe(1);
    expect(files.text('/w/draft.md')).toBe(ALTERED);
  });

  it('leaves a sound draft as it is', async () => {
    const { files, exit, said } = await check({}, '--fix');
    expect({ exit, said }).toEqual({ exit: 0, said: '' });
    expect(files.text('/w/draft.md')).toBe(SOUND);
  });

  it('does not write a draft that is not UTF-8', async () => {
    const latin = Uint8Array.from(
      [...WRONG_WEEKDAY.replace('“', '\x93').replace('”', '\x94')].map((c) => c.charCodeAt(0)),
    );
    const { said, files } = await check({ '/w/draft.md': latin }, '--fix');
    expect(said).toContain('is not UTF-8 (windows-1252), so it was not changed');
    expect(files.text('/w/draft.md')).toContain('Monday');
  });
});
