import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../server/src/sources/bibliography/read-bibliography.js';
import { toCslItem } from '../../server/src/sources/csl.js';
import { sourceOf } from './source-text.js';

describe('a source as a CSL item', () => {
  it('is a newspaper article with its facts', async () => {
    const sidecar =
      'title: Bridge\nauthors: [Tova Renner, Jan van der Berg, Reuters]\npublisher: Harbour Gazette\ndate: 2023-03-09\nurl: https://example.org/b\nlang: en\nkind: article';
    expect(toCslItem(await sourceOf('a.txt', 'It is open.', { sidecar }))).toEqual({
      id: 'renner2023',
      type: 'article-newspaper',
      title: 'Bridge',
      author: [
        { family: 'Renner', given: 'Tova' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'Reuters' },
      ],
      'container-title': 'Harbour Gazette',
      issued: { 'date-parts': [[2023, 3, 9]] },
      URL: 'https://example.org/b',
      language: 'en',
    });
  });

  it('has only what is known', async () => {
    expect(toCslItem(await sourceOf('a.txt', 'Open.', { sidecar: 'kind: speech\ndate: 2023-03' }))).toEqual({
      id: 'a2023',
      type: 'speech',
      issued: { 'date-parts': [[2023, 3]] },
    });
  });

  it('comes back from its JSON', async () => {
    const item = toCslItem(
      await sourceOf('a.txt', 'Open.', {
        sidecar: 'author: Tova Renner\ndate: 2023\nkind: book\npublisher: Quay',
      }),
    );
    const { entries, problems } = readBibliography('csl-json', JSON.stringify([item]));
    expect([entries.map((entry) => entry.item), problems]).toEqual([[item], []]);
  });
});
