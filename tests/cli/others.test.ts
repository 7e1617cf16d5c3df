import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/src/cli/lines.js';
import { validatorOf } from '../schemas/validator.js';
import { run, TREE } from './run.js';

const rowsOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('stet extract', () => {
  const text = '“We stay,” said Mara Venn on Monday. She left on 4 August 2024.';

  it('reads Markdown and gives offsets into the file', async () => {
    const markdown = `---\ndate: 2024-08-07\n---\n\n${text.replace('Mara', '**Mara**')}\r\n`;
    const { exit, out } = await run({ '/w/a b.md': markdown }, ['extract', 'a b.md']);
    const [row] = rowsOf(out);
    expect(exit).toBe(0);
    expect(validatorOf('extract-1')(row)).toEqual([]);
    expect(row.path).toBe('a b.md');
    const [quotation] = row.quotations;
    expect(markdown.slice(quotation.start, quotation.end)).toBe('We stay,');
    expect(markdown.slice(quotation.speaker.start, quotation.speaker.end)).toContain('Venn');
    expect(row.dates.map(({ value }: { value: string }) => value)).toEqual(['2024-08-05', '2024-08-04']);
  });

  it('leaves out quotations inside other quotations', async () => {
    const nested = '“They told us ‘wait for the tide’ and we did,” said Mara Venn.';
    const { out } = await run({ '/w/a.txt': nested }, ['extract', 'a.txt']);
    expect(rowsOf(out)[0].quotations.map((quotation: { text: string }) => quotation.text)).toEqual([
      'They told us ‘wait for the tide’ and we did,',
    ]);
  });

  it('counts from --date instead of the front matter', async () => {
    const { out } = await run({ '/w/a.txt': text }, ['extract', '--date', '2024-07-31', 'a.txt']);
    expect(rowsOf(out)[0].dates[0]).toMatchObject({ value: '2024-07-29', earliest: '2024-07-29' });
  });

  it('goes on behind a file that is missing', async () => {
    const { exit, out, said } = await run({ '/w/a.txt': text }, ['extract', 'gone.txt', 'a.txt']);
    expect(exit).toBe(2);
    expect(said).toBe('stet: gone.txt: There is no such file: check the path.');
    expect(rowsOf(out)).toHaveLength(1);
  });

  it('reads standard input as plain text', async () => {
    const { exit, out } = await run({}, ['extract'], { input: ['“We st', 'ay here,” said Ann Lee.'] });
    expect(exit).toBe(0);
    expect(rowsOf(out)[0].quotations[0].text).toBe('We stay here,');
  });

  it('answers rows with rows, and goes on behind malformed ones', async () => {
    const rows = [
      JSON.stringify({ id: 'a', text, dct: '2024-08-07T10:00:00' }),
      '',
      'no json',
      '{"text": "x"}',
      '{"id": 7}',
      '{"id": 8, "text": "x", "dct": "soon"}',
      '[]',
      JSON.stringify({ id: 9, text: 'Nothing \u2028 here.' }),
    ];
    const { exit, out, said } = await run({}, ['extract', '--jsonl'], { input: [rows.join('\n')] });
    expect(exit).toBe(2);
    const answers = rowsOf(out);
    for (const answer of answers) expect(validatorOf('extract-1')(answer)).toEqual([]);
    expect(answers.map(({ id }) => id)).toEqual(['a', 9]);
    expect(answers[0].dates[0].value).toBe('2024-08-05');
    expect(said.split('\n')).toEqual([
      'stet: extract: line 3: This is not JSON. Write one object a line.',
      'stet: extract: line 4: The row has no "id". Add one.',
      'stet: extract: line 5: The row has no "text". Add it.',
      'stet: extract: line 6: "dct" is no date. Write it as YYYY-MM-DD, or leave it out.',
      'stet: extract: line 7: The row has no "id". Add one.',
    ]);
  });

  it('ends with 0 when every row could be read', async () => {
    const { exit, said } = await run({}, ['extract', '--jsonl'], { input: ['{"id":1,"text":""}\r\n'] });
    expect({ exit, said }).toEqual({ exit: 0, said: '' });
  });
});

describe('linesOf', () => {
  const cases: [string, string[], string[]][] = [
    ['joins pieces', ['a', 'b\nc', '', '\nd'], ['ab', 'c', 'd']],
    ['drops the end behind the last line', ['a\n'], ['a']],
    ['keeps empty lines', ['\n\na'], ['', '', 'a']],
    ['takes CRLF, also between pieces', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['gives nothing for nothing', [], []],
  ];
  for (const [name, pieces, expected] of cases) {
    it(name, async () => {
      const stream = (async function* () {
        yield* pieces;
      })();
      const lines: string[] = [];
      for await (const line of linesOf(stream)) lines.push(line);
      expect(lines).toEqual(expected);
    });
  }
});

describe('stet find', () => {
  it('shows passages that have the words', async () => {
    const { exit, out } = await run(TREE, ['find', 'swift and careful answer']);
    expect(exit).toBe(0);
    expect(out).toContain('corpus/harbour.txt');
    expect(out).toContain('**swift and careful answer**');
  });

  it('takes words without marks around them, and finds altered ones', async () => {
    const { exit, out } = await run(TREE, [
      'find',
      '--format',
      'json',
      'swift',
      'and',
      'decisive',
      'answer',
      'to',
      'whoever',
    ]);
    expect(exit).toBe(0);
    const [passage] = JSON.parse(out).passages;
    expect(passage).toMatchObject({ source: 'corpus/harbour.txt', locator: { kind: 'paragraph' } });
    expect(passage.text).toContain('careful');
    expect(passage.score).toBeLessThan(1);
  });

  it('ends with 1 when nothing has them', async () => {
    expect((await run(TREE, ['find', 'zebras over Zanzibar'])).exit).toBe(1);
    const { out } = await run(TREE, ['find', '--format', 'json', 'zebras over Zanzibar']);
    expect(JSON.parse(out).passages).toEqual([]);
  });

  it('ends with 2 without sources', async () => {
    const { exit, said } = await run({ '/w/a.md': '' }, ['find', 'words']);
    expect(exit).toBe(2);
    expect(said).toContain('There is no source in');
  });
});

describe('stet sources', () => {
  it('lists what is known, with the problems of each', async () => {
    const tree = {
      ...TREE,
      '/w/corpus/scan.pdf': '%PDF-',
      '/w/corpus/harbour.yaml': 'title: Harbour stays open',
    };
    const { exit, out } = await run(tree, ['sources', '--format', 'json']);
    expect(exit).toBe(0);
    const { sources } = JSON.parse(out);
    expect(sources.map(({ uri }: { uri: string }) => uri)).toEqual(['corpus/harbour.txt', 'corpus/scan.pdf']);
    expect(sources[0]).toMatchObject({
      title: { value: 'Harbour stays open', from: 'sidecar', sure: 1 },
      issued: { value: '2024-08-04' },
    });
    expect(sources[1]).toMatchObject({
      key: null,
      kind: { value: 'unknown' },
      problems: [{ kind: 'unreadable' }],
    });
  });

  it('takes a fault in a sidecar for no unreadable source', async () => {
    const tree = { ...TREE, '/w/corpus/harbour.yaml': 'date: soon' };
    const { out } = await run(tree, ['sources', '--format', 'json']);
    const [source] = JSON.parse(out).sources;
    expect(source.problems).toMatchObject([{ kind: 'metadata' }]);
    expect((await run(tree, ['sources'])).out).toContain('metadata  harbour.yaml');
    expect((await run(tree, ['sources'])).out).toContain('1 source, 0 unreadable');
  });

  it('lists the folder that is named', async () => {
    const { exit, out } = await run({ ...TREE, '/else/x.txt': 'A text of another folder.' }, [
      'sources',
      '../else',
    ]);
    expect(exit).toBe(0);
    expect(out).toContain('../else/x.txt');
    expect(out).not.toContain('harbour');
  });

  it('lists unreadable sources even when there are no others', async () => {
    const { exit, out, said } = await run({ '/w/corpus/scan.pdf': '%PDF-' }, ['sources', '--format', 'json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out).sources).toHaveLength(1);
    expect(said).toContain('The only file in "corpus" or "sources" cannot be read. PDF');
  });

  it('ends with 2 when the folder is missing', async () => {
    expect(await run(TREE, ['sources', 'gone'])).toMatchObject({ exit: 2, out: '' });
  });
});
