import { describe, expect, it } from 'vitest';
import { fileName } from '../../server/src/sources/file-name.js';
import { lineAt, locatorAt, paragraphAt, sourceLabel } from '../../server/src/sources/locate.js';
import { sourceOf } from './source-text.js';

const TEXT = 'News\n\nDrawbridge opens\n\nMarch 9, 2023\n\nThe bridge is open.\n\nIt was dry.\n\nIt rained.';

describe('locators', () => {
  it.each([
    ['The bridge', 1],
    ['was dry', 2],
    ['rained', 3],
    ['Drawbridge', 1],
  ])('of “%s” is paragraph %s', async (words, value) => {
    const source = await sourceOf('a.txt', TEXT);
    expect(locatorAt(source, TEXT.indexOf(words))).toEqual({ kind: 'paragraph', value });
  });

  it('are times in a transcript that prints them', async () => {
    const text =
      '[00:01] Speaker 1: Open?\n[00:04] Speaker 2: It is.\n[00:06] Speaker 1: Good.\n[00:09] Speaker 2: Yes.';
    const source = await sourceOf('a.txt', text);
    expect(locatorAt(source, text.indexOf('It is'))).toEqual({ kind: 'timestamp', value: '00:04' });
  });

  /** Enough words for a page, "one" first. */
  const page = (words: string): string =>
    `${words} said the harbour board. ${'The tide was out. '.repeat(15)}`;

  const paged: readonly (readonly [string, string, Record<string, number>])[] = [
    ['form feeds', `${page('One')}\f${page('Two')}\f\f${page('Four')}\f`, { One: 1, Two: 2, Four: 4 }],
    [
      'form feeds and printed numbers that run ahead of them',
      `Title\n\f7\n\n${page('Seven')}\f8\n\n${page('Eight')}\f${page('Nine')}\n\n9\n\f`,
      { Title: 6, Seven: 7, Eight: 8, Nine: 9 },
    ],
    [
      'marks where pages begin',
      `Report\n\n--- Page 1 ---\n\n${page('One')}\n\n--- Page 2 ---\n\n${page('Two')}`,
      { Report: 1, One: 1, Two: 2 },
    ],
    [
      'brackets in the middle of a longer text',
      `${page('Early')}\n\n[[Page 41]]\n\n${page('Late')}\n\n[[Page 42]]\n\n${page('Last')}`,
      { Early: 40, Late: 41, Last: 42 },
    ],
    [
      'numbers at the foot',
      `${page('One')}\n\nPage 1 of 2\n\n${page('Two')}\n\nPage 2 of 2\n`,
      { One: 1, Two: 2 },
    ],
    ['numbers at the head', `- 3 -\n\n${page('Three')}\n\n- 4 -\n\n${page('Four')}`, { Three: 3, Four: 4 }],
  ];
  it.each(paged)('are pages where the text has %s', async (_name, text, pages) => {
    for (const one of [text, text.replaceAll('\n', '\r\n')]) {
      const source = await sourceOf('a.txt', one);
      for (const [word, value] of Object.entries(pages))
        expect(locatorAt(source, one.indexOf(word)), word).toEqual({ kind: 'page', value });
    }
  });

  it.each([
    ['one page alone', `${page('One')}\f`],
    ['one mark', `${page('One')}\n\nPage 2\n\n${page('Two')}`],
    ['a mark that is lost', `Page 1\n\n${page('One')}\n\nPage 3\n\n${page('Two')}`],
    ['numbers of chapters', `1\n\n${page('One')}\n\n2\n\n${page('Two')}\n\n3\n\n${page('Three')}`],
    ['items of a list', `${page('One')}\n\n- 1\n- 2\n- 3\n\n${page('Two')}`],
    ['marks at the head or at the foot', `${page('One')}\n\nPage 2\n\n${page('Two')}\n\nPage 3\n`],
  ])('are paragraphs where the text has %s', async (_name, text) => {
    expect(locatorAt(await sourceOf('a.txt', text), text.indexOf('One')).kind).toBe('paragraph');
  });

  it('of lines count from one', async () => {
    const source = await sourceOf('a.txt', TEXT);
    expect([lineAt(source, 0), lineAt(source, TEXT.indexOf('The bridge'))]).toEqual([1, 7]);
  });

  it('know the block of an offset', async () => {
    const source = await sourceOf('a.txt', TEXT);
    expect(paragraphAt(source, TEXT.indexOf('was dry'))?.kind).toBe('paragraph');
    expect(paragraphAt(source, TEXT.indexOf('\n'))).toBe(null);
    expect(paragraphAt(source, TEXT.length)).toBe(null);
  });
});

describe('labels', () => {
  it.each([
    ['publisher: Harbour Gazette\ntitle: Bridge', 'Harbour Gazette'],
    ['title: Bridge', 'Bridge'],
    ['date: 2023', 'the bridge.txt'],
  ])('of “%s” is %s', async (sidecar, label) => {
    expect(sourceLabel(await sourceOf('the%20bridge.txt', 'It is open.', { sidecar }))).toBe(label);
  });

  it('of a file are its last part, decoded', () => {
    expect(fileName('vscode-vfs://github/o/r/corpus/a%20b.md?x=1#y')).toBe('a b.md');
    expect(fileName('file:///c/100%.txt')).toBe('100%.txt');
    expect(fileName('')).toBe('');
  });
});
