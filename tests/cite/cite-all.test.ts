import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gatherBibliography,
  NO_BIBLIOGRAPHY,
  readBibliographyFile,
} from '../../server/src/cite/bibliography.js';
import { citeAll } from '../../server/src/cite/cite-all.js';
import { changesOf, unedited, withChange } from '../../server/src/cite/compose-edits.js';
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

function cite(text: string, style: 'pandoc' | 'footnote', file: [name: string, text: string] | null) {
  const draft = readDraft({ uri: URI, text });
  const read = file && readBibliographyFile(`file:///w/${file[0]}`, file[1]);
  const known = read ? gatherBibliography([read]) : NO_BIBLIOGRAPHY;
  // Another program's library: what is new goes into a file of our own.
  const own = readBibliographyFile('file:///w/stet-references.json', '');
  const isOwn = read?.isExported && own;
  const target = isOwn ? { file: own, isNew: true, listing: ['stet-references.json'] } : known.target;
  const claims = [...text.matchAll(/“\w+”/g)].map((match, at) => ({
    claim: { start: match.index, end: match.index + match[0].length },
    source: at === 1 ? COUNCIL : JANE,
    path: at === 1 ? 'corpus/b.txt' : 'corpus/a.txt',
    locator: null,
  }));
  const all = citeAll(draft, claims, {
    style,
    format: 'news',
    bibliography: { ...known, target },
    citedSource: () => null,
  });
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

describe('changes one after the other', () => {
  it('are the same as all together', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string({ maxLength: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), changes, (text, list) => {
        let now = text;
        let edited = unedited(text);
        for (const [from, length, newText] of list) {
          const start = from % (now.length + 1);
          const end = Math.min(now.length, start + length);
          edited = withChange(edited, { start, end, newText });
          now = now.slice(0, start) + newText + now.slice(end);
        }
        const edits = changesOf(edited, text.length).map((change) => ({
          kind: 'replace' as const,
          uri: URI,
          ...change,
        }));
        expect(applyEdits(URI, text, edits)).toBe(now);
      }),
    );
  });
});
