import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCslJson, toCslItem } from '../../server/src/sources/csl.js';
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
    expect(parseCslJson(JSON.stringify([item]))).toEqual({ items: [item], problems: [] });
  });
});

describe('a bibliography in CSL-JSON', () => {
  it('is read past its broken items', () => {
    const text =
      '[\n  {"id": 7, "title": "Seven"},\n  {"type": "book"},\n  "x",\n  {"id": "b", "issued": {"date-parts": [["2023", 3]]}}\n]';
    const { items, problems } = parseCslJson(text);
    expect(items).toEqual([
      { id: '7', type: 'document', title: 'Seven' },
      { id: 'b', type: 'document', issued: { 'date-parts': [[2023, 3]] } },
    ]);
    expect(problems.map(({ message, line, column }) => `${line}:${column} ${message}`)).toEqual([
      '3:3 The item has no "id": nothing can cite it',
      '4:3 An item is an object with an "id" and a "type"',
    ]);
  });

  it.each([
    ['[{"id": "a" "title": "x"}]', '1:13 Not valid JSON: comma expected'],
    ['{"id": "a"}', '1:1 A CSL-JSON bibliography is a list of items: [ { "id": …, "type": … } ]'],
    ['@book{a}', '1:1 Not valid JSON: invalid symbol'],
  ])('says where “%s” is wrong', (text, expected) => {
    const [problem] = parseCslJson(text).problems;
    expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toBe(expected);
  });

  it('is empty when its file is', () => expect(parseCslJson(' \n')).toEqual({ items: [], problems: [] }));

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom(...'[]{}":,idauthor1 ') })),
        (text) => {
          for (const problem of parseCslJson(text).problems) {
            expect(problem.offset).toBeLessThanOrEqual(text.length);
            expect(problem.message).not.toBe('');
          }
        },
      ),
    );
  });
});
