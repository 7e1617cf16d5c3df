import { describe, expect, it } from 'vitest';
import { typedKey } from '../../server/src/lsp/completion.js';
import type { Edit, Location, Position, Range } from '../support/lsp-client.js';
import { type OpenedFolder, useServer } from './opened.js';

const server = useServer();

const SOURCE = `---
title: Harbour stays open
author: Jane Doe
publisher: Harbour News
date: 2024-08-04
---

“We will keep the northern harbour open for every ship that needs it,” said Tom Okafor.
`;
const REFS =
  '@book{lindqvist2025,\n  title = {Slow Harbours},\n  author = {Lindqvist, Sara},\n  date = {2025-12-11}\n}\n\n@online{doe2024,\n  title = {Harbour stays open}\n}\n';
const DRAFT = `---
bibliography: refs.bib
---

“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said [see @doe2024; @lindqvist2025, p. 3].

As @{lindqvist2025} shows.
`;
const FILES = {
  'corpus/a.md': SOURCE,
  'refs.bib': REFS,
  'text/other.md': '---\nbibliography: ../refs.bib\n---\n\nSo it is [@lindqvist2025].\n',
};

async function open(files: Readonly<Record<string, string>> = FILES, text = DRAFT): Promise<OpenedFolder> {
  const opened = await server.open(files);
  opened.client.open(opened.uri('draft.md'), text);
  await opened.client.until('the sources are read', () => opened.client.statuses.at(-1)?.state === 'ready');
  return opened;
}

/** Where the words begin in the text, and `shift` characters on. */
function positionOf(text: string, words: string, shift = 0): Position {
  const before = text.slice(0, text.indexOf(words) + shift).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function slice(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).join('\n').length + Math.min(line, 1) + character;
  return text.slice(offset(start), offset(end));
}

const at = ({ uri }: OpenedFolder, position: Position) => ({
  textDocument: { uri: uri('draft.md') },
  position,
});

describe('a key that is being typed', () => {
  it.each<[string, string | null]>([
    ['so it is [@do', 'do'],
    ['so it is [@', ''],
    ['[see @a; @{Do', 'do'],
    ['[-@d', 'd'],
    ['@doe', 'doe'],
    ['“@d', 'd'],
    ['write to jane@example', null],
    ['jane.doe-@x', null],
    ['[@doe2024, p. 3', null],
    ['[@doe2024] and', null],
    ['a\n', null],
  ])('in %j is %j', (text, word) => expect(typedKey(text, text.length)?.word ?? null).toBe(word));
});

interface Item {
  readonly label: string;
  readonly detail: string;
  readonly filterText: string;
  readonly textEdit: Edit;
  readonly documentation?: { readonly value: string };
}

describe('completion of keys', () => {
  async function complete(opened: OpenedFolder, typed: string): Promise<readonly Item[]> {
    const text = `${DRAFT}\n${typed}`;
    opened.client.change(opened.uri('draft.md'), text);
    const position = { line: text.split('\n').length - 1, character: typed.length };
    const list = await opened.client.request<{ items: readonly Item[] }>(
      'textDocument/completion',
      at(opened, position),
    );
    return list.items;
  }

  it('offers entries and sources, by key, name and title, with the details when they are asked for', async () => {
    const opened = await open();
    const labels = async (typed: string) => (await complete(opened, typed)).map(({ label }) => label);
    expect(await labels('Hm [@')).toEqual(['doe2024', 'lindqvist2025']);
    expect(await labels('Hm [@slow')).toEqual(['lindqvist2025']);
    expect(await labels('Hm @DOE')).toEqual(['doe2024']);
    expect(await labels('jane@doe')).toEqual([]);
    // An editor closes the brace by itself.
    const braced = `${DRAFT}\nHm [@{lin}]`;
    const line = braced.split('\n').length - 1;
    opened.client.change(opened.uri('draft.md'), braced);
    const { items } = await opened.client.request<{ items: readonly Item[] }>(
      'textDocument/completion',
      at(opened, { line, character: 9 }),
    );
    expect(items[0]?.textEdit.range).toEqual({
      start: { line, character: 4 },
      end: { line, character: 10 },
    });
    const [item] = await complete(opened, 'Hm [@lind');
    expect(item).toMatchObject({
      detail: 'Lindqvist 2025, Slow Harbours',
      textEdit: { newText: '@lindqvist2025' },
    });
    expect(item?.documentation).toBeUndefined();
    const resolved = await opened.client.request<Item>('completionItem/resolve', item ?? {});
    expect(resolved.documentation?.value).toContain('**Slow Harbours**');
  });

  it('quarto-dev/quarto#90, emacs-citar/citar#659: answers from a big library, a hundred at a time', async () => {
    const library = Array.from({ length: 8000 }, (_, n) => `@book{key${n},\n  title = {Title ${n}}\n}`).join(
      '\n',
    );
    const opened = await open({ ...FILES, 'refs.bib': library });
    const list = await complete(opened, 'Hm [@key79');
    expect(list).toHaveLength(100);
    expect((await complete(opened, 'Hm [@key7999')).map(({ label }) => label)).toEqual(['key7999']);
  });

  it('works in a folder without any source', async () => {
    const opened = await server.open({ 'refs.bib': REFS });
    opened.client.open(opened.uri('draft.md'), DRAFT);
    expect((await complete(opened, '[@l')).map(({ label }) => label)).toEqual(['lindqvist2025']);
  });
});

describe('a key under the cursor', () => {
  it('quarto-dev/quarto#730: shows the reference, over the key alone', async () => {
    const opened = await open();
    const hover = await opened.client.request<{ contents: { value: string }; range: Range }>(
      'textDocument/hover',
      at(opened, positionOf(DRAFT, '@lindqvist2025', 3)),
    );
    expect(slice(DRAFT, hover.range)).toBe('@lindqvist2025');
    expect(hover.contents.value).toContain('**Slow Harbours**');
    expect(hover.contents.value).toMatch(/refs\.bib#L1/);
  });

  it('notZaki/PandocCiter#28: leads to the passage of its source, else to its entry', async () => {
    const opened = await open();
    const go = (words: string) =>
      opened.client.request<readonly Location[]>(
        'textDocument/definition',
        at(opened, positionOf(DRAFT, words, 2)),
      );
    expect(await go('@lindqvist2025')).toMatchObject([
      {
        uri: opened.uri('refs.bib'),
        range: { start: { line: 0, character: 6 }, end: { line: 0, character: 19 } },
      },
    ]);
    expect(await go('@doe2024')).toMatchObject([
      { uri: opened.uri('corpus/a.md'), range: { start: { line: 7 } } },
    ]);
  });

  it('is found in all drafts of the folder, and in the bibliography', async () => {
    const opened = await open();
    const find = (includeDeclaration: boolean) =>
      opened.client.request<readonly Location[]>('textDocument/references', {
        ...at(opened, positionOf(DRAFT, '@lindqvist2025', 2)),
        context: { includeDeclaration },
      });
    const names = (found: readonly Location[]) => found.map(({ uri }) => uri.split('/').at(-1)).sort();
    expect(names(await find(false))).toEqual(['draft.md', 'draft.md', 'other.md']);
    expect(names(await find(true))).toEqual(['draft.md', 'draft.md', 'other.md', 'refs.bib']);
  });

  it('is renamed in all drafts and in the bibliography, against the open version', async () => {
    const opened = await open();
    const place = at(opened, positionOf(DRAFT, '@lindqvist2025', 2));
    const prepared = await opened.client.request<{ placeholder: string }>(
      'textDocument/prepareRename',
      place,
    );
    expect(prepared.placeholder).toBe('lindqvist2025');
    const { documentChanges } = await opened.client.request<{
      documentChanges: readonly {
        textDocument: { uri: string; version: number | null };
        edits: readonly Edit[];
      }[];
    }>('textDocument/rename', { ...place, newName: 'lindqvist2025a' });
    const told = documentChanges.map(({ textDocument, edits }) => [
      textDocument.uri.split('/').at(-1),
      textDocument.version,
      edits.map(({ newText }) => newText),
    ]);
    expect(told.sort()).toEqual([
      ['draft.md', 1, ['@lindqvist2025a', '@lindqvist2025a']],
      ['other.md', null, ['@lindqvist2025a']],
      ['refs.bib', null, ['lindqvist2025a']],
    ]);
  });

  it('is renamed where other entries take fields from it', async () => {
    const heirs = '@inbook{a, crossref = {lindqvist2025}}\n@inbook{b, xdata = "x, lindqvist2025"}\n';
    const opened = await open({ ...FILES, 'refs.bib': `${heirs}${REFS}` });
    const place = at(opened, positionOf(DRAFT, '@lindqvist2025', 2));
    const { documentChanges } = await opened.client.request<{
      documentChanges: readonly { textDocument: { uri: string }; edits: readonly Edit[] }[];
    }>('textDocument/rename', { ...place, newName: 'lind' });
    const library = documentChanges.find(({ textDocument }) => textDocument.uri.endsWith('refs.bib'));
    const renamed = (library?.edits ?? []).map(({ range }) => slice(`${heirs}${REFS}`, range));
    expect(renamed).toEqual(['lindqvist2025', 'lindqvist2025', 'lindqvist2025']);
  });

  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['to a key that is taken', FILES, 'doe2024', /has the key “doe2024” already/],
    ['to what is no key', FILES, 'a b', /cannot be a citation key/],
    [
      'in a library that Zotero writes',
      { ...FILES, 'refs.bib': `% Better BibTeX\n${REFS}` },
      'x',
      /written by another program/,
    ],
    ['of a source without an entry', { ...FILES, 'refs.bib': '' }, 'x', /sidecar/],
  ])('is not renamed %s, and the answer says why', async (_name, files, newName, reason) => {
    const opened = await open(files);
    const place = at(opened, positionOf(DRAFT, '@lindqvist2025', 2));
    await expect(opened.client.request('textDocument/rename', { ...place, newName })).rejects.toThrow(reason);
  });
});

describe('the paths of bibliographies', () => {
  it('notZaki/PandocCiter#23, #49: are links from the draft’s own folder, also in a list', async () => {
    const text = '---\nbibliography:\n  - refs.bib\n  - ../lib/b.yaml\n---\n\nText.\n';
    const opened = await open({ ...FILES, 'text/draft.md': text });
    opened.client.open(opened.uri('text/draft.md'), text);
    const links = await opened.client.request<readonly { range: Range; target: string }[]>(
      'textDocument/documentLink',
      {
        textDocument: { uri: opened.uri('text/draft.md') },
      },
    );
    expect(links.map(({ range, target }) => [slice(text, range), target])).toEqual([
      ['refs.bib', opened.uri('text/refs.bib')],
      ['../lib/b.yaml', opened.uri('lib/b.yaml')],
    ]);
  });
});
