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
