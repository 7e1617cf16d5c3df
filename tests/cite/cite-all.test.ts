import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bibliography,
  type BibliographyFile,
  gatherBibliography,
  readBibliographyFile,
} from '../../server/src/cite/bibliography.js';
import { type CiteRequest, citeSource } from '../../server/src/cite/cite.js';
import { citeAll } from '../../server/src/cite/cite-all.js';
import type { Citation } from '../../server/src/draft/citations.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { makeSource } from '../report/judgement.js';
import { applyEdits } from '../support/apply-edits.js';

const URI = 'file:///w/d.md';
const JANE = makeSource('file:///w/corpus/a.txt', 'Text.');
const COUNCIL = makeSource('file:///w/corpus/b.txt', 'Text.', {
  key: 'council2023',
  title: null,
  authors: null,
});
const TEXT = 'He said “so”. She said “no”.\n\nThey said “so”, again.\n';

type Style = CiteRequest['style'];
type BibliographyText = [name: string, text: string];

interface Cited {
  readonly count: number;
  readonly draft: string;
  readonly file: string | null;
  readonly created: string | null;
}

const OWN = 'file:///w/stet-references.json';
const OPTIONS = {
  format: 'news',
  citedSource: (citation: Citation) => (citation.author?.name === 'Roe' ? JANE : null),
} as const;

/** Every quotation of one word or two; the second is the council's. */
function claimsOf(text: string) {
  return [...text.matchAll(/“[\w ]+”/g)].map((match, at) => ({
    claim: { start: match.index, end: match.index + match[0].length },
    source: at % 3 === 1 ? COUNCIL : JANE,
    path: at % 3 === 1 ? 'corpus/b.txt' : 'corpus/a.txt',
    locator: null,
  }));
}

/** Beside another program's library, what is new goes into a file of our own. */
function targetOf(files: readonly BibliographyFile[], own: string | null = null): Bibliography['target'] {
  const { target } = gatherBibliography(files);
  const file = readBibliographyFile(OWN, own ?? '');
  if (target || !file || files.some(({ isExported }) => !isExported)) return target;
  const isNamed = files.some(({ uri }) => uri === OWN);
  return { file, isNew: own === null, listing: isNamed ? null : ['stet-references.json'] };
}

function cite(text: string, style: Style, file: BibliographyText | null, own: string | null = null) {
  const draft = readDraft({ uri: URI, text });
  const named = [
    file && readBibliographyFile(`file:///w/${file[0]}`, file[1]),
    own && readBibliographyFile(OWN, own),
  ];
  const files = named.filter((one) => one !== null && one !== '');
  const bibliography = { ...gatherBibliography(files), target: targetOf(files, own) };
  const all = citeAll(draft, claimsOf(text), { ...OPTIONS, style, bibliography });
  const edits = all.edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
  return {
    ...all,
    draft: applyEdits(URI, text, edits),
    file: file && applyEdits(`file:///w/${file[0]}`, file[1], edits),
  };
}

describe('citing all claims at once', () => {
  it('numbers footnotes on', () => {
    const { draft, count } = cite(TEXT, 'footnote', null);
    expect(count).toBe(3);
    expect(draft).toBe(
      'He said “so”.[^1] She said “no”.[^2]\n\nThey said “so”,[^3] again.\n\n' +
        '[^1]: Jane Doe, [Talks begin](corpus/a.txt), Harbour News, 4 August 2024.\n' +
        '[^2]: [Harbour News](corpus/b.txt), 4 August 2024.\n' +
        '[^3]: Jane Doe, [Talks begin](corpus/a.txt), Harbour News, 4 August 2024.\n',
    );
  });

  it.each([
    ['refs.json', '[]'],
    ['refs.bib', ''],
    ['refs.yaml', '- id: x\n  type: book\n'],
  ])('adds each source to %s once', (name, text) => {
    const { draft, file } = cite(`---\nbibliography: ${name}\n---\n\n${TEXT}`, 'pandoc', [name, text]);
    expect(draft).toContain(
      '“so” [@doe2024]. She said “no” [@council2023].\n\nThey said “so”, again [@doe2024].\n',
    );
    const read = readBibliographyFile(`file:///w/${name}`, file ?? '')?.read;
    expect(read?.problems).toEqual([]);
    expect(read?.entries.map(({ id }) => id).filter((id) => id !== 'x')).toEqual(['doe2024', 'council2023']);
  });

  it('cites what the exported library has before it makes a file of our own', () => {
    const library = '% Zotero\n@online{doe2024,\n  title = {Talks begin}\n}\n';
    const { draft, created } = cite(`---\nbibliography: lib.bib\n---\n\n${TEXT}`, 'pandoc', [
      'lib.bib',
      library,
    ]);
    expect(draft).toContain('He said “so” [@doe2024]. She said “no” [@council2023].');
    expect(JSON.parse(created?.text ?? '')).toMatchObject([{ id: 'council2023' }]);
  });

  it('makes one file of our own beside an exported library, and names it once', () => {
    const { draft, created, file } = cite(`---\nbibliography: lib.bib\n---\n\n${TEXT}`, 'pandoc', [
      'lib.bib',
      '% Zotero\n',
    ]);
    expect(draft).toContain(
      '---\nbibliography: [lib.bib, stet-references.json]\n---\n\nHe said “so” [@doe2024].',
    );
    expect(file).toBe('% Zotero\n');
    const items: unknown = JSON.parse(created?.text ?? '');
    expect(items).toMatchObject([{ id: 'doe2024' }, { id: 'council2023' }]);
  });
});

/** The draft and the bibliography after citing the claims one after the other, each read anew. */
function citeOneByOne(text: string, style: Style, file: BibliographyText | null): Cited {
  const texts = new Map([[URI, text], ...(file ? [[`file:///w/${file[0]}`, file[1]] as const] : [])]);
  let count = 0;
  let created: string | null = null;
  const all = claimsOf(text);
  for (const [number, one] of all.entries()) {
    const now = texts.get(URI) ?? '';
    const claim = claimsOf(now)[number]?.claim ?? one.claim;
    const read = [...texts].filter(
      ([uri]) => uri !== URI && (uri !== OWN || now.includes('stet-references')),
    );
    const files = read.flatMap(([uri, content]) => readBibliographyFile(uri, content) ?? []);
    const bibliography = { ...gatherBibliography(files), target: targetOf(files) };
    const result = citeSource({
      ...one,
      ...OPTIONS,
      style,
      claim,
      draft: readDraft({ uri: URI, text: now }),
      bibliography,
    });
    if (result.kind !== 'edits') continue;
    count++;
    if (result.created) texts.set(result.created.uri, result.created.text);
    for (const [uri, content] of texts) {
      const edits = result.edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
      texts.set(uri, applyEdits(uri, content, edits));
    }
    created = texts.get(OWN) ?? null;
  }
  return {
    count,
    draft: texts.get(URI) ?? '',
    file: file && (texts.get(`file:///w/${file[0]}`) ?? ''),
    created,
  };
}

describe('citing all', () => {
  const pieces = [
    '“a b”',
    '“c”',
    '“d.”',
    ' She said ',
    ', ',
    '. ',
    '.\n\n',
    ' [@x]',
    '[^7]',
    ' (Roe 2020)',
    ' ([b](b.md))',
    ' [[n]]',
    ' [[@x]]',
    '> ',
    '- ',
    '*',
  ];
  const texts = fc
    .tuple(
      fc.constantFrom(
        '',
        '---\nbibliography: lib.bib\n---\n\n',
        '---\nbibliography:\n  - refs.json\n---\n\n',
      ),
      fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 24, size: 'max' }),
      fc.constantFrom('', '\n', '\n\n[^7]: Seven.\n', '\n\n[^7]: [@x].\n\n[^8]: Eight “e”.'),
    )
    .map(([front, body, end]) => `${front}W ${body.join('')}${end}`);
  const files = fc.constantFrom<BibliographyText | null>(
    null,
    ['refs.json', '[]'],
    ['refs.bib', '@book{x, title = {X}}\n'],
    ['refs.yaml', 'references:\n- id: x\n  type: book\n'],
    ['refs.ris', ''],
    ['lib.bib', '% Zotero\n@online{zot2024, title = {Talks begin}}\n'],
  );
  const styles = fc.constantFrom<Style>('auto', 'pandoc', 'footnote', 'link', 'author-date');

  it('is the same as citing one after the other', () => {
    let most = 0;
    fc.assert(
      fc.property(texts, styles, files, (text, style, file) => {
        const { count, draft, file: changed, created } = cite(text, style, file);
        most = Math.max(most, count);
        expect({ count, draft, file: changed, created: created?.text ?? null }).toEqual(
          citeOneByOne(text, style, file),
        );
      }),
      { numRuns: 400 },
    );
    expect(most).toBeGreaterThan(3);
  });

  it('done again changes nothing', () => {
    fc.assert(
      fc.property(texts, styles, files, (text, style, file) => {
        const first = cite(text, style, file);
        const again = cite(first.draft, style, file && [file[0], first.file ?? ''], first.created?.text);
        expect(again.count).toBe(0);
        expect(again.draft).toBe(first.draft);
      }),
      { numRuns: 200 },
    );
  });
});
