import { describe, expect, it } from 'vitest';
import { encodeDraft, LARGEST_DRAFT_BYTES, readDraftFile } from '../../server/src/workspace/draft-file.js';
import { LARGEST_SOURCE_BYTES, loadSources } from '../../server/src/workspace/load-sources.js';
import { at, memoryFiles, type TestFile } from './memory-files.js';

const ARTICLE = 'By Jane Doe\n\nThe minister said on 4 August 2024 that “nothing has been decided yet”.\n';

async function load(tree: Record<string, TestFile>, names: string[], sidecars: Record<string, string> = {}) {
  const files = memoryFiles(tree);
  const found = names.map((name) => ({
    uri: at(name),
    sidecar: sidecars[name] ? at(sidecars[name]) : null,
    setting: {},
  }));
  return { ...(await loadSources(files, found)), reads: files.reads };
}

describe('loadSources', () => {
  it('reads sources with their sidecars and gives each its own key', async () => {
    const { sources } = await load(
      {
        '/w/a.txt': ARTICLE,
        '/w/a.yaml': 'title: First talks\ndate: 2024-08-04\nauthor: Jane Doe',
        '/w/b.txt': ARTICLE,
        '/w/b.yaml': 'title: Second talks\ndate: 2024-08-05\nauthor: Jane Doe',
      },
      ['a.txt', 'b.txt'],
      { 'a.txt': 'a.yaml', 'b.txt': 'b.yaml' },
    );
    expect(sources.map((source) => [source.key, source.title?.value])).toEqual([
      ['doe2024', 'First talks'],
      ['doe2024a', 'Second talks'],
    ]);
  });

  it('keeps the order it was given, however many there are', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${String(index).padStart(2, '0')}.txt`);
    const tree = Object.fromEntries(names.map((name) => [`/w/${name}`, ARTICLE]));
    const { sources } = await load(tree, names);
    expect(sources.map((source) => source.uri)).toEqual(names.map(at));
  });

  it('keeps what cannot be read, with the reason, and reads the rest', async () => {
    const { sources, unreadable } = await load(
      {
        '/w/big.txt': { size: LARGEST_SOURCE_BYTES + 1 },
        '/w/locked.txt': { locked: true },
        '/w/noise.txt': new Uint8Array(500).map((_, index) => index % 7),
        '/w/ok.txt': ARTICLE,
      },
      ['big.txt', 'gone.txt', 'locked.txt', 'noise.txt', 'ok.txt'],
    );
    expect(sources.map(({ uri }) => uri)).toEqual([at('ok.txt')]);
    expect(unreadable.map(({ uri, problem }) => [uri, problem.message])).toEqual([
      [at('big.txt'), 'The file is larger than 20 MB: split it into parts, or keep only its text.'],
      [at('gone.txt'), expect.stringContaining('cannot be read')],
      [at('locked.txt'), expect.stringContaining('EACCES')],
      [at('noise.txt'), expect.stringContaining('binary')],
    ]);
    expect(unreadable.every(({ problem }) => problem.kind === 'unreadable')).toBe(true);
  });

  it('does not open files that are refused by their name', async () => {
    const { unreadable, reads } = await load({ '/w/film.mp4': { size: 2 ** 31 } }, ['film.mp4']);
    expect(unreadable[0]?.problem.message).toContain('transcript');
    expect(reads).toEqual([]);
  });
});

describe('readDraftFile', () => {
  const read = (file: TestFile) => readDraftFile(memoryFiles({ '/w/d.md': file }), at('d.md'));

  it('reads text and remembers its byte order mark', async () => {
    const file = await read('\ufeffOne.\r\nTwo.');
    expect(file).toEqual({ kind: 'text', text: 'One.\r\nTwo.', hasMark: true, encoding: 'utf-8' });
    if (file.kind === 'text')
      expect(encodeDraft(file, file.text)).toEqual(new TextEncoder().encode('\ufeffOne.\r\nTwo.'));
  });

  it('reads other encodings and never writes them', async () => {
    const file = await read(Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x41, 0x6e, 0x6e, 0x2e]));
    expect(file).toMatchObject({ kind: 'text', text: '“Hi” Ann.' });
    if (file.kind === 'text') expect(encodeDraft(file, 'x')).toBeNull();
  });

  const refused: [string, TestFile, string][] = [
    ['a huge file', { size: 50 * 1024 * 1024 }, 'The file has 50 MB, and drafts are read up to 10 MB'],
    ['a binary file', new Uint8Array(300).map((_, index) => index % 5), 'binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'Pictures are not read'],
    ['a locked file', { locked: true }, 'EACCES'],
    ['a folder', { link: '/w' }, 'no such file'],
  ];
  for (const [name, file, message] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await read(file)).toEqual({ kind: 'unreadable', message: expect.stringContaining(message) });
    });
  }

  it('takes a draft just as long as the limit', async () => {
    expect((await read('x'.repeat(LARGEST_DRAFT_BYTES))).kind).toBe('text');
  });
});
