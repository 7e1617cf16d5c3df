import { describe, expect, it } from 'vitest';
import { indexEntries } from '../../../server/src/sources/bibliography/link-entries.js';
import { readBibliography } from '../../../server/src/sources/bibliography/read-bibliography.js';
import { doiKey, urlKey } from '../../../server/src/sources/bibliography/url-key.js';
import type { Source } from '../../../server/src/sources/source.js';
import { makeSource } from '../../report/judgement.js';

function fact<T>(value: T) {
  return { value, from: 'test', sure: 1 };
}

/** The key of the entry that the source is linked to; the bibliography is `/w/lib/refs.bib`. */
function linked(bibtex: string, source: Partial<Source>, uri = 'file:///w/corpus/a.txt'): string | null {
  const { entries } = readBibliography('bibtex', bibtex);
  const made = makeSource(uri, 'Text.', { title: null, ...source });
  return indexEntries([{ uri: 'file:///w/lib/refs.bib', entries }]).entryOf(made)?.id ?? null;
}

describe('an entry is linked to a source by', () => {
  it.each<[string, string, Partial<Source>, string | null, string?]>([
    ['its DOI', '@misc{x, doi = {10.5555/AbC}}', { url: fact('https://doi.org/10.5555/abc') }, 'x'],
    [
      'its DOI as a URL',
      '@misc{x, url = {http://dx.doi.org/10.5555/abc}}',
      { url: fact('https://doi.org/10.5555/abc') },
      'x',
    ],
    ['its URL', '@misc{x, url = {http://www.A.example/b/}}', { url: fact('https://a.example/b#c') }, 'x'],
    ['its key', '@misc{doe2024, title = {T}}', {}, 'doe2024'],
    [
      'its key, not where the URLs differ',
      '@misc{doe2024, url = {https://b.example}}',
      { url: fact('https://a.example') },
      null,
    ],
    [
      'its title',
      '@misc{x, title = {The {TIDES} of Wexley}, year = 2024}',
      { title: fact('The tides of Wexley!') },
      'x',
    ],
    [
      'its title, not in another year',
      '@misc{x, title = {The Tides of Wexley}, year = 1999}',
      { title: fact('The tides of Wexley') },
      null,
    ],
    [
      'its title, not where two have it',
      '@misc{x, title = {The Tides of Wexley}} @misc{y, title = {The Tides of Wexley}}',
      { title: fact('The tides of Wexley') },
      null,
    ],
    [
      'its title, not by one that many have',
      '@misc{x, title = {Annual report}}',
      { title: fact('Annual report') },
      null,
    ],
    [
      'its file in Zotero’s storage',
      '@misc{x, file = {/home/j/Zotero/storage/AB12CD34/The tides.html}}',
      {},
      'x',
      'file:///z/storage/AB12CD34/The%20tides.html',
    ],
    [
      'its file, not in another folder of the storage',
      '@misc{x, file = {/home/j/Zotero/storage/AB12CD34/a.html}}',
      {},
      null,
      'file:///z/storage/XY12CD34/a.html',
    ],
    ['the text of its file', '@misc{x, file = {:../papers/c.pdf:PDF}}', {}, 'x', 'file:///w/papers/c.txt'],
    ['a bare name, beside the bibliography', '@misc{x, file = {c.pdf}}', {}, 'x', 'file:///w/lib/c.txt'],
    ['a bare name, not elsewhere', '@misc{x, file = {c.pdf}}', {}, null, 'file:///w/corpus/c.txt'],
    [
      'its file before its key',
      '@misc{doe2024} @misc{x, file = {papers/c.pdf}}',
      {},
      'x',
      'file:///w/papers/c.txt',
    ],
  ])('%s', (_name, bibtex, source, expected, uri) => expect(linked(bibtex, source, uri)).toBe(expected));
});

describe('one spelling of an address', () => {
  it.each([
    ['HTTP://www.A.example/b%20c/', 'https://a.example/b c'],
    ['www.a.example', 'https://a.example'],
    ['https://a.example/100%', 'https://a.example/100%'],
    ['corpus/a.txt', null],
  ])('of %s is %s', (written, key) => expect(urlKey(written)).toBe(key));

  it.each([
    ['doi:10.1234/A', '10.1234/a'],
    ['https://doi.org/10.1234/a%2Fb', '10.1234/a/b'],
    ['10.1/a', null],
    ['https://a.example/10.1234/x', null],
  ])('of the DOI %s is %s', (written, key) => expect(doiKey(written)).toBe(key));
});
