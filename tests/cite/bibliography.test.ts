import { describe, expect, it } from 'vitest';
import {
  type Bibliography,
  gatherBibliography,
  readBibliographyFile,
} from '../../server/src/cite/bibliography.js';
import { createEntryWriter } from '../../server/src/cite/entry-writer.js';
import { listBibliographies } from '../../server/src/cite/front-matter-list.js';
import { findCitations } from '../../server/src/draft/citations.js';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import { readBibliography } from '../../server/src/sources/bibliography/read-bibliography.js';
import type { Source } from '../../server/src/sources/source.js';
import { makeSource } from '../report/judgement.js';
import { applyEdits } from '../support/apply-edits.js';

const SOURCE = makeSource('file:///w/corpus/talks.txt', 'Text.', {
  title: { value: 'Tides & quays, 50%', from: 'test', sure: 1 },
  authors: { value: ['Jan van der Berg', 'Harbour News'], from: 'test', sure: 1 },
  url: { value: 'https://harbour.example/tides_1', from: 'test', sure: 1 },
});

function draftOf(text: string) {
  const markdown = parseMarkdown(text);
  return { uri: 'file:///w/d.md', text, markdown, citations: findCitations(markdown, text) };
}

function bibliographyOf(name: string, text: string): Bibliography {
  const file = readBibliographyFile(`file:///w/${name}`, text);
  return gatherBibliography(file ? [file] : []);
}

/** The id of the source's entry, and what puts it into the bibliography; null where nothing can. */
function bibliographyEntry(source: Source, bibliography: Bibliography, draft: ReturnType<typeof draftOf>) {
  const entries = createEntryWriter(bibliography, draft);
  const id = entries.cite(source);
  return id === null ? null : { id, ...entries.changes() };
}

/** The bibliography's text with the source's entry. */
function withEntry(name: string, text: string): string | null {
  const entry = bibliographyEntry(SOURCE, bibliographyOf(name, text), draftOf(''));
  const edits = entry?.edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
  return edits ? applyEdits(`file:///w/${name}`, text, edits) : null;
}

describe('an entry is written in the style of the file it joins', () => {
  it.each<[string, string, string, string]>([
    [
      'BibLaTeX with aligned names and a last comma',
      'a.bib',
      '@online{a,\n  title      = {A},\n  date       = {2020},\n}\n',
      `
@article{doe2024,
  title      = {Tides \\& quays, 50\\%},
  author     = {van der Berg, Jan and {Harbour News}},
  journaltitle = {Harbour News},
  entrysubtype = {newspaper},
  date       = {2024-08-04},
  url        = {https://harbour.example/tides_1},
}
`,
    ],
    [
      'BibTeX with quotation marks and no blanks',
      'a.bibtex',
      '@BOOK{a,\n\tTITLE="A",\n\tYEAR="2020"\n}\n\n@BOOK{b,\n\tTITLE="B"\n}\n',
      `
@ARTICLE{doe2024,
	TITLE="Tides \\& quays, 50\\%",
	AUTHOR="van der Berg, Jan and {Harbour News}",
	JOURNAL="Harbour News",
	YEAR="2024",
	MONTH=aug,
	DAY="4",
	URL="https://harbour.example/tides_1"
}
`,
    ],
    [
      'YAML with dates as EDTF',
      'a.yaml',
      'references:\n  - id: a\n    issued: 2020\n',
      `  - id: doe2024
    type: article-newspaper
    title: Tides & quays, 50%
    author:
      - family: van der Berg
        given: Jan
      - literal: Harbour News
    container-title: Harbour News
    issued: 2024-08-04
    URL: https://harbour.example/tides_1
    language: en
`,
    ],
    [
      'a bare YAML list with date parts, set apart',
      'a.yml',
      '-   id: a\n    issued:\n        date-parts: [[2020]]\n\n-   id: b\n',
      `
-   id: doe2024
    type: article-newspaper
    title: Tides & quays, 50%
    author:
      - family: van der Berg
        given: Jan
      - literal: Harbour News
    container-title: Harbour News
    issued:
      date-parts:
        - - 2024
          - 8
          - 4
    URL: https://harbour.example/tides_1
    language: en
`,
    ],
    [
      'RIS',
      'a.ris',
      'TY  - BOOK\nID  - a\nTI  - A\nER  - \n',
      `
TY  - NEWS
ID  - doe2024
TI  - Tides & quays, 50%
AU  - van der Berg, Jan
AU  - Harbour News
T2  - Harbour News
PY  - 2024
DA  - 2024/08/04
UR  - https://harbour.example/tides_1
LA  - en
ER  - 
`,
    ],
    [
      'RIS of another program: other tags, one blank, no blank lines, dates with a slash at their end',
      'a.ris',
      'TY - JOUR\nID - a\nT1 - A\nA1 - Doe, Jane\nJO - J\nY1 - 2020/01/02/\nER -\nTY - JOUR\nID - b\nER -\n',
      `TY - NEWS
ID - doe2024
T1 - Tides & quays, 50%
A1 - van der Berg, Jan
A1 - Harbour News
JO - Harbour News
Y1 - 2024
DA - 2024/08/04/
UR - https://harbour.example/tides_1
LA - en
ER -
`,
    ],
    [
      'RIS whose records have no keys',
      'a.ris',
      'TY  - BOOK\nTI  - A\nER  - \n',
      '\nTY  - NEWS\nID  - doe2024\nTI  - Tides & quays, 50%\nAU  - van der Berg, Jan\nAU  - Harbour News\nT2  - Harbour News\nPY  - 2024\nDA  - 2024/08/04\nUR  - https://harbour.example/tides_1\nLA  - en\nER  - \n',
    ],
  ])('%s', (_name, file, before, added) => {
    expect(withEntry(file, before)).toBe(before + added);
  });

  it.each(['a.bib', 'a.bibtex', 'a.yaml', 'a.json', 'a.ris'])('of %s, and reads back as it was', (name) => {
    for (const before of ['', name.endsWith('.json') ? '[]' : '']) {
      const text = withEntry(name, before) ?? '';
      const file = readBibliographyFile(`file:///w/${name}`, text);
      expect(file?.read.problems).toEqual([]);
      const item = file?.read.entries[0]?.item;
      expect(item).toMatchObject({
        id: 'doe2024',
        title: 'Tides & quays, 50%',
        author: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'Harbour News' }],
        'container-title': 'Harbour News',
        issued: { 'date-parts': [[2024, 8, 4]] },
        URL: 'https://harbour.example/tides_1',
      });
      expect(withEntry(name, text), 'not put in twice').toBe(text);
    }
  });

  it('under CRLF, too', () => {
    for (const [name, before] of [
      ['a.bib', '@book{a,\r\n  title = {A}\r\n}\r\n'],
      ['a.yaml', '- id: a\r\n  type: book\r\n'],
      ['a.ris', 'TY  - BOOK\r\nID  - a\r\nER  - \r\n'],
    ] as const) {
      const text = withEntry(name, before) ?? '';
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(readBibliographyFile(`file:///w/${name}`, text)?.read.entries).toHaveLength(2);
    }
  });

  it('into `references:` of the front matter where that is all there is', () => {
    const text = '---\ntitle: T\nreferences:\n- id: a\n  type: book\n---\n\nText.\n- list\n';
    const front = text.slice(0, text.indexOf('---', 4) + 4);
    const read = readBibliography('csl-yaml', front);
    const file = { uri: 'file:///w/d.md', text: front, read, isExported: false };
    const entry = bibliographyEntry(SOURCE, gatherBibliography([file]), draftOf(text));
    const edits = (entry?.edits ?? []).map((edit) => ({ kind: 'replace' as const, ...edit }));
    const changed = applyEdits('file:///w/d.md', text, edits);
    expect(changed).toMatch(/- id: a\n {2}type: book\n- id: doe2024\n/);
    const data = parseMarkdown(changed).frontMatter?.data.references;
    expect(Array.isArray(data) && data.length).toBe(2);
    expect(changed.endsWith('---\n\nText.\n- list\n')).toBe(true);
  });
});

describe('a file of our own that another draft names', () => {
  const text = withEntry('a.json', '[]') ?? '';
  const file = readBibliographyFile('file:///w/stet-references.json', text);
  const entryIn = (draft: string, source = SOURCE) => {
    const target = file && { file, isNew: false, listing: ['stet-references.json'] };
    return bibliographyEntry(source, { ...gatherBibliography([]), target }, draftOf(draft));
  };

  it('is only listed where it has the source', () => {
    const entry = entryIn('X\n');
    expect(entry).toMatchObject({ id: 'doe2024', created: null });
    expect(entry?.edits.map(({ newText }) => newText)).toEqual([
      '---\nbibliography: stet-references.json\n---\n\n',
    ]);
  });

  it('gives another source another key', () => {
    const other = makeSource('file:///w/corpus/b.txt', 'Text.', {
      title: { value: 'Something else', from: 'test', sure: 1 },
      url: { value: 'https://harbour.example/b', from: 'test', sure: 1 },
    });
    const entry = entryIn('X\n', other);
    expect(entry?.id).toBe('doe2024a');
    expect(entry?.edits.map(({ uri }) => uri)).toEqual(['file:///w/stet-references.json', 'file:///w/d.md']);
  });
});

describe('a bibliography that is not written to', () => {
  it.each<[string, string, string]>([
    ['is broken', 'a.json', '[{"id": "a"'],
    ['has one broken entry', 'a.bib', '@book{a, title = {A} year = 2}'],
    ['is RIS with a record cut off', 'a.ris', 'TY  - BOOK\nID  - a\n'],
    [
      'says that a program writes it',
      'a.bib',
      '% Exported by Better BibTeX for Zotero\n@book{a, title = {A}}\n',
    ],
    ['asks not to be edited', 'a.yaml', '# Generated, do not edit\n- id: a\n'],
    ['points into Zotero’s storage', 'a.bib', '@book{a, file = {/home/j/Zotero/storage/AB12CD34/a.pdf}}'],
    [
      'has Zotero’s addresses',
      'a.json',
      '[{"id": "http://zotero.org/users/1/items/AB12CD34", "type": "book"}]',
    ],
    ['has Better BibTeX’s keys', 'a.json', '[\n{"id": "a",\n "citation-key": "a"}]'],
    ['is a flow list of YAML', 'a.yaml', 'references: [{id: a}]'],
  ])('%s', (_name, file, text) => expect(withEntry(file, text)).toBeNull());

  it('but one that only speaks of Zotero in an entry is', () => {
    expect(withEntry('a.bib', '@book{a, title = {The Zotero Manual}}\n')).toContain('doe2024');
  });
});

describe('the front matter names a new bibliography', () => {
  it.each<[string, string, readonly string[], string | null]>([
    [
      'one',
      '---\ntitle: T\nbibliography: refs.bib\n---\n\nX',
      ['n.json'],
      'bibliography: [refs.bib, n.json]\n---',
    ],
    [
      'a quoted one',
      '---\nbibliography: "my refs.bib" # lib\n---\n',
      ['n.json'],
      'bibliography: ["my refs.bib", n.json] # lib',
    ],
    [
      'a flow list',
      '---\nbibliography: [a.bib, b.bib]\n---\n',
      ['n.json'],
      'bibliography: [a.bib, b.bib, n.json]\n',
    ],
    ['an empty flow list', '---\nbibliography: []\n---\n', ['n.json'], 'bibliography: [n.json]\n'],
    [
      'a block list',
      '---\nbibliography:\n  - a.bib\n  - b.bib\nx: y\n---\n',
      ['n.json'],
      '  - b.bib\n  - n.json\nx: y',
    ],
    [
      'none',
      '---\ntitle: T\n---\n\nX',
      ['a.bib', 'n.json'],
      'title: T\nbibliography: [a.bib, n.json]\n---\n\nX',
    ],
    ['no front matter', 'X\n', ['n.json'], '---\nbibliography: n.json\n---\n\nX\n'],
    ['broken front matter', '---\na: [\n---\n', ['n.json'], null],
  ])('beside %s', (_name, text, paths, expected) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const draft = draftOf(text.replaceAll('\n', lineEnd));
      const edits = listBibliographies(draft, paths)?.map((edit) => ({ kind: 'replace' as const, ...edit }));
      if (expected === null) {
        expect(edits).toBeUndefined();
        continue;
      }
      const changed = applyEdits(draft.uri, draft.text, edits ?? []);
      expect(changed).toContain(expected.replaceAll('\n', lineEnd));
      const { frontMatter } = parseMarkdown(changed);
      expect(frontMatter?.problems).toEqual([]);
      expect([frontMatter?.data.bibliography].flat().at(-1)).toBe('n.json');
    }
  });
});
