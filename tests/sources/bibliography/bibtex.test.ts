import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/sources/bibliography/read-bibliography.js';
import { createMemory } from '../../../server/src/text/recall.js';

const itemsOf = (text: string) => readBibliography('bibtex', text).entries.map(({ item }) => item);

describe('macros', () => {
  it('give their text, also joined, made of others, and in capitals', () => {
    const macros = '@string{hn = "Harbour News"}\n@STRING(hd = hn # { Daily})\n';
    const journal = (value: string) =>
      itemsOf(`${macros}@article{a, journal = ${value}}`)[0]?.['container-title'];
    expect(journal('hn')).toBe('Harbour News');
    expect(journal('HN # ", " # "Sunday"')).toBe('Harbour News, Sunday');
    expect(journal('hd')).toBe('Harbour News Daily');
    expect(journal('unknown')).toBe('unknown');
  });

  it('name months without being defined', () => {
    expect(itemsOf('@misc{a, year = 2024, month = aug}')[0]?.issued).toEqual({ 'date-parts': [[2024, 8]] });
    const own = '@string{aug = "Sept."}@misc{a, year = 2024, month = aug}';
    expect(itemsOf(own)[0]?.issued).toEqual({ 'date-parts': [[2024, 9]] });
  });

  it('that change, change the entries that use them', () => {
    const { recall, turn } = createMemory();
    const text = '@string{hn = "Harbour News"}\n@article{a, journal = hn}\n@article{b, journal = {X}}';
    readBibliography('bibtex', text, recall);
    turn();
    const changed = text.replace('Harbour News', 'Quay News');
    expect(readBibliography('bibtex', changed, recall)).toEqual(readBibliography('bibtex', changed));
    expect(itemsOf(changed)[0]?.['container-title']).toBe('Quay News');
  });

  it('made of themselves end somewhere, and it is told', () => {
    const text = `@string{a = "ten letters"}\n${'@string{a = a # a}\n'.repeat(60)}@misc{k, title = a}`;
    const { entries, problems } = readBibliography('bibtex', text);
    expect(entries[0]?.item.title?.length).toBe(1000);
    expect(problems[0]?.message).toBe('The text of “a” is longer than 1000 characters');
  });
});

describe('fields that an entry takes from another', () => {
  const SHARED = `
@proceedings{conf, title = {Tides}, subtitle = {An Almanac}, editor = {Ek, Ann}, date = {2024-08},
  publisher = {Quay Press}, doi = {10.5555/1}, file = {conf.pdf}, crossref = {series}}
@mvproceedings{series, title = {All Tides}, location = {Wexley}}
@collection{coll, title = {Collected}, editor = {Ek, Ann}, date = {2020}}
@book{book, title = {The Book}, author = {Roe, Max}, date = {2019}}
@book{old, title = {Old}, booktitle = {Old Tides}, year = 1999}
@periodical{paper, title = {Harbour News}, date = {2023-05-06}}
@xdata{day, date = {2023-05-06}, xdata = {tongue}}
@xdata{tongue, langid = {english}, url = {https://x.example}}
`;
  const cases: readonly (readonly [string, string, object])[] = [
    [
      'a paper from its proceedings',
      '@inproceedings{k, title = {On Quays}, author = {Doe, Jane}, crossref = {conf}}',
      {
        id: 'k',
        type: 'paper-conference',
        title: 'On Quays',
        author: [{ family: 'Doe', given: 'Jane' }],
        'container-title': 'Tides',
        publisher: 'Quay Press',
        issued: { 'date-parts': [[2024, 8]] },
      },
    ],
    [
      'a chapter from its collection, whose editor is not its author',
      '@incollection{k, title = {A Chapter}, crossref = {coll}}',
      {
        id: 'k',
        type: 'chapter',
        title: 'A Chapter',
        'container-title': 'Collected',
        issued: { 'date-parts': [[2020]] },
      },
    ],
    [
      'a part of a book from the book, whose author is its author',
      '@inbook{k, title = {A Part}, crossref = {book}}',
      {
        id: 'k',
        type: 'chapter',
        title: 'A Part',
        author: [{ family: 'Roe', given: 'Max' }],
        'container-title': 'The Book',
        issued: { 'date-parts': [[2019]] },
      },
    ],
    [
      'as BibTeX without BibLaTeX has it, from a book with a title for its parts',
      '@inproceedings{k, title = {Own}, year = 2001, crossref = {old}}',
      {
        id: 'k',
        type: 'paper-conference',
        title: 'Own',
        'container-title': 'Old Tides',
        issued: { 'date-parts': [[2001]] },
      },
    ],
    [
      'an article from its issue',
      '@article{k, title = {Cranes}, crossref = {paper}}',
      {
        id: 'k',
        type: 'article-journal',
        title: 'Cranes',
        'container-title': 'Harbour News',
        issued: { 'date-parts': [[2023, 5, 6]] },
      },
    ],
    [
      'data of several, which take some themselves',
      '@online{k, title = {Cranes}, xdata = {nowhere, day}}',
      {
        id: 'k',
        type: 'webpage',
        title: 'Cranes',
        language: 'english',
        URL: 'https://x.example',
        issued: { 'date-parts': [[2023, 5, 6]] },
      },
    ],
    ['none of one that is not there', '@misc{k, crossref = {nowhere}}', { id: 'k', type: 'document' }],
  ];
  it.each(cases)('%s', (_name, entry, item) => {
    for (const text of [entry + SHARED, SHARED + entry])
      expect(itemsOf(text).find(({ id }) => id === 'k')).toEqual(item);
  });

  it('end where a circle began', () => {
    const [a, b] = itemsOf('@book{a, title = {A}, crossref = {b}}\n@book{b, date = {2020}, crossref = {a}}');
    expect(a).toMatchObject({ title: 'A', issued: { 'date-parts': [[2020]] } });
    expect(b).toMatchObject({ title: 'A', issued: { 'date-parts': [[2020]] } });
  });

  it('are read anew when the other changes', () => {
    const { recall, turn } = createMemory();
    const text = `@inproceedings{k, title = {On Quays}, crossref = {conf}}${SHARED}`;
    readBibliography('bibtex', text, recall);
    turn();
    const changed = text.replace('{Tides}', '{Ebbs}');
    expect(readBibliography('bibtex', changed, recall)).toEqual(readBibliography('bibtex', changed));
    expect(itemsOf(changed)[0]?.['container-title']).toBe('Ebbs');
  });

  it('stand in `@xdata`, which nothing can cite', () => {
    const ids = readBibliography('bibtex', SHARED).entries.map(({ id }) => id);
    expect(ids).toEqual(['conf', 'series', 'coll', 'book', 'old', 'paper']);
  });
});
