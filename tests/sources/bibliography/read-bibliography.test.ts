import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BibliographyFormat,
  bibliographyFormat,
  readBibliography,
} from '../../../server/src/sources/bibliography/read-bibliography.js';
import { createMemory } from '../../../server/src/text/recall.js';
import { sliceSpan } from '../../../server/src/text/span.js';

/** The items of a text, each entry's key standing where it is said to. */
function itemsOf(format: BibliographyFormat, text: string) {
  const { entries } = readBibliography(format, text);
  for (const { id, idSpan, span } of entries) {
    expect(sliceSpan(text, idSpan)).toBe(id);
    expect(span.start).toBeLessThan(idSpan.end);
    expect(span.end).toBeGreaterThanOrEqual(idSpan.end);
  }
  return entries.map(({ item }) => item);
}

/** "3: what is wrong", by line. */
function problemsOf(format: BibliographyFormat, text: string): string[] {
  return readBibliography(format, text).problems.map(
    ({ message, span }) => `${text.slice(0, span.start).split('\n').length}: ${message}`,
  );
}

const idsOf = (format: BibliographyFormat, text: string): string =>
  readBibliography(format, text)
    .entries.map(({ id }) => id)
    .join(' ');

describe('the format of a bibliography', () => {
  it.each([
    ['file:///a/refs.json', 'csl-json'],
    ['file:///a/refs.YAML', 'csl-yaml'],
    ['file:///a/refs.yml', 'csl-yaml'],
    ['file:///a/my%20refs.bib', 'bibtex'],
    ['file:///a/refs.bibtex', 'bibtex'],
    ['file:///a/refs.ris', 'ris'],
    ['file:///a/refs.txt', null],
    ['file:///a/refs', null],
  ])('of %s is %s', (uri, format) => expect(bibliographyFormat(uri)).toBe(format));
});

const DOE = {
  id: 'doe2024',
  type: 'article-newspaper',
  title: 'Quays & tides',
  author: [{ family: 'van der Doe', given: 'Jane' }, { literal: 'Harbour Board' }],
  'container-title': 'Harbour News',
  issued: { 'date-parts': [[2024, 8, 4]] },
  URL: 'https://harbour.example/quays_and_tides',
};

describe('one work reads the same in every format', () => {
  it.each<[BibliographyFormat, string]>([
    [
      'csl-json',
      `[{"type": "article-newspaper", "author": [{"family": "Doe", "non-dropping-particle": "van der", "given": "Jane"},
        {"literal": "Harbour Board"}], "custom": {"id": "x"}, "id": "doe2024", "title": "Quays & tides",
        "container-title": "Harbour News", "issued": {"date-parts": [["2024", 8, 4]]},
        "URL": "https://harbour.example/quays_and_tides"}]`,
    ],
    [
      'csl-yaml',
      `---
references:
- id: doe2024
  type: article-newspaper
  title: Quays & tides
  author:
  - family: Doe
    given: Jane
    non-dropping-particle: van der
  - literal: Harbour Board
  container-title: Harbour News
  issued: 2024-08-04
  URL: https://harbour.example/quays_and_tides
...
`,
    ],
    [
      'bibtex',
      `Anything may stand here, and @mail.example too.
@string{hn = "Harbour News"}
@comment{ignored, title = {x}}
@newspaper{doe2024,
  title     = {Quays \\& {tides}},
  author    = {van der Doe, Jane and {Harbour Board}},
  journal   = hn,
  year = 2024, month = aug # "~4",
  url = {https://harbour.example/quays_and_tides},
}`,
    ],
    [
      'ris',
      'TY  - NEWS\r\nID  - doe2024\r\nTI  - Quays & tides\r\nAU  - van der Doe, Jane\r\nAU  - Harbour Board\r\nT2  - Harbour News\r\nPY  - 2024\r\nDA  - 2024/08/04/\r\nUR  - https://harbour.example/quays_and_tides\r\nER  - \r\n',
    ],
  ])('%s', (format, text) => {
    expect(itemsOf(format, text)).toEqual([DOE]);
    expect(problemsOf(format, text)).toEqual([]);
  });
});

describe('BibTeX', () => {
  const title = (tex: string): string | undefined =>
    itemsOf('bibtex', `@misc{a, title = {${tex}}}`)[0]?.title;

  it.each([
    ['The {NATO} summit', 'The NATO summit'],
    ['G{\\"o}teborg, \\"Orebro, Malm\\"{o}', 'Göteborg, Örebro, Malmö'],
    ['\\v{S}koda, Fran\\c{c}ois, na\\"{\\i}f', 'Škoda, François, naïf'],
    ['\\O rsted and Stra{\\ss}e', 'Ørsted and Straße'],
    ["``So'' -- 10\\% --- done", '“So” – 10% — done'],
    ['\\emph{Quay} \\textbf{tides}', 'Quay tides'],
    ['a~b  c\n  d', 'a b c d'],
    ['$x^2$ stays', '$x^2$ stays'],
    ['a \\{b\\}', 'a {b}'],
  ])('turns %s into %s', (tex, text) => expect(title(tex)).toBe(text));

  it.each([
    [
      'Jane Doe and Ana de la Cruz',
      [
        ['Doe', 'Jane'],
        ['de la Cruz', 'Ana'],
      ],
    ],
    ['Doe, Jr, Jane and others', [['Doe', 'Jane']]],
    ['{Simon and Schuster} and Plato', ['Simon and Schuster', 'Plato']],
    ['family=Doe, given=Jane, prefix=van', [['van Doe', 'Jane']]],
    [
      'Doe, Jane\n  and Roe, Max',
      [
        ['Doe', 'Jane'],
        ['Roe', 'Max'],
      ],
    ],
  ])('reads the names of %s', (written, names) => {
    const author = itemsOf('bibtex', `@misc{a, author = {${written}}}`)[0]?.author ?? [];
    expect(author.map((one) => ('literal' in one ? one.literal : [one.family, one.given]))).toEqual(names);
  });

  it('takes the date of BibLaTeX before year and month, and parts a range', () => {
    const dated = (fields: string) => itemsOf('bibtex', `@misc{a, ${fields}}`)[0]?.issued?.['date-parts'];
    expect(dated('date = {2024-08-04/2024-09}, year = 1999')).toEqual([[2024, 8, 4]]);
    expect(dated('year = {2024}, month = {March}')).toEqual([[2024, 3]]);
    expect(dated('year = {2024}, month = 12, day = 5')).toEqual([[2024, 12, 5]]);
    expect(dated('year = {forthcoming}')).toBeUndefined();
  });

  it.each([
    ['/home/j/Zotero/storage/AB12CD34/page.html', ['/home/j/Zotero/storage/AB12CD34/page.html']],
    [
      'Snapshot:files/3/a b.html:text/html;PDF:files/4/b.pdf:application/pdf',
      ['files/3/a b.html', 'files/4/b.pdf'],
    ],
    ['C\\:\\\\Zotero\\\\a.pdf', ['C:/Zotero/a.pdf']],
    [':papers/c.pdf:PDF', ['papers/c.pdf']],
  ])('finds the files of %s', (written, files) => {
    expect(readBibliography('bibtex', `@misc{a, file = {${written}}}`).entries[0]?.files).toEqual(files);
  });
});

describe('what is wrong stands on its line, and the rest is read', () => {
  it.each<[string, BibliographyFormat, string, string, string[]]>([
    [
      'an item without an id',
      'csl-json',
      '[\n{"id": 7},\n{"type": "book"},\n"x",\n{"id": "b"}\n]',
      '7 b',
      ['3: The item has no "id": nothing can cite it', '4: An item is an object with an "id" and a "type"'],
    ],
    [
      'a comma between fields',
      'csl-json',
      '[\n{"id": "a" "title": "x"},\n{"id": "b"}]',
      'a b',
      ['2: Not valid JSON: comma expected'],
    ],
    [
      'a comma between items',
      'csl-json',
      '[{"id": "a"}\n{"id": "b"}]',
      'a b',
      ['2: Not valid JSON: comma expected'],
    ],
    [
      'a brace that is not closed',
      'csl-json',
      '[\n{"id": "a", "issued": {"raw": "2024"},\n{"id": "b"},\n{"id": "c"}\n]',
      'a b c',
      ['2: Not valid JSON: close brace expected'],
    ],
    [
      'a text that is not closed',
      'csl-json',
      '[\n{"id": "a", "title": "x\n},\n{"id": "b"}]',
      'a b',
      ['2: Not valid JSON: unexpected end of string'],
    ],
    [
      'a list that is not closed',
      'csl-json',
      '[{"id": "a"},\n',
      'a',
      ['2: Not valid JSON: close bracket expected'],
    ],
    [
      'no list',
      'csl-json',
      '{"id": "a"}',
      '',
      ['1: A CSL-JSON bibliography is a list of items: [ { "id": …, "type": … } ]'],
    ],
    [
      'a key that is there already',
      'csl-json',
      '[{"id": "a"},\n{"id": "a"}]',
      'a',
      ['2: Another entry has the key “a” already'],
    ],
    [
      'an indentation',
      'csl-yaml',
      '- id: a\n  title: x\n   type: book\n- id: b\n',
      'a b',
      ['2: Not valid YAML: nested mappings are not allowed in compact mappings'],
    ],
    [
      'a mark that is not closed',
      'csl-yaml',
      '- id: a\n  title: "x\n- id: b\n',
      'a b',
      ['2: Not valid YAML: missing closing "quote'],
    ],
    [
      'an item without an id in YAML',
      'csl-yaml',
      'references:\n  - title: x\n  - id: b\n',
      'b',
      ['2: The item has no "id": nothing can cite it'],
    ],
    [
      'no list in YAML',
      'csl-yaml',
      'title: x\n',
      '',
      ['1: A CSL-YAML bibliography is a list of items, “- id: …”, bare or under “references:”'],
    ],
    [
      'a comma between fields of BibTeX',
      'bibtex',
      '@book{a,\n title = {x}\n year = 2024\n}\n@book{b}',
      'a b',
      ['3: A comma is missing behind the value of “title”'],
    ],
    [
      'an entry that is not closed',
      'bibtex',
      '@book{a,\n title = {x}\n\n@book{b, title = {y}}\n@book{c}',
      'a b c',
      ['1: The entry is not closed: a “}” is missing'],
    ],
    [
      'a value that is not closed',
      'bibtex',
      '@book{a,\n title = {x,\n year = 2024\n}\n\n@book{b}',
      'a b',
      ['1: The entry is not closed: a “}” is missing'],
    ],
    [
      'a brace too many',
      'bibtex',
      '@book{a,\n title = {x}},\n year = 2024\n}\n@book{b}',
      'a b',
      ['2: The entry ends before this: there is one “}” too many'],
    ],
    [
      'a field without a value',
      'bibtex',
      '@book{a,\n title,\n year = 2024\n}',
      'a',
      ['2: A field is expected here, as in “title = {…}”'],
    ],
    [
      'a comma behind the key',
      'bibtex',
      '@book{a\n title = {x}\n}\n@book{b}',
      'a b',
      ['1: A comma is missing behind the key'],
    ],
    [
      'an entry without a key',
      'bibtex',
      '@book{\n title = {x}}\n@book{b}',
      'b',
      ['1: The entry has no key: nothing can cite it'],
    ],
    [
      'a record without an end',
      'ris',
      'TY  - BOOK\nID  - a\nTY  - BOOK\nID  - b\nER  - \n',
      'a b',
      ['3: The record before this one has no end: “ER  - ” is missing'],
    ],
    ['no record', 'ris', '@book{a}\nx\n', '', ['1: A record begins with “TY  - ” and its type']],
  ])('%s', (_name, format, text, ids, problems) => {
    expect(problemsOf(format, text)).toEqual(problems);
    expect(idsOf(format, text)).toBe(ids);
    expect(idsOf(format, text.replaceAll('\n', '\r\n'))).toBe(ids);
  });

  it('is not what an empty file is', () => {
    for (const format of ['csl-json', 'csl-yaml', 'bibtex', 'ris'] as const) {
      expect(readBibliography(format, ' \n')).toEqual({ format, entries: [], isWhole: true, problems: [] });
    }
  });
});

describe('cases of the threads that writers opened elsewhere', () => {
  it('jgm/pandoc#10452, quarto-dev/quarto-cli#11656, jgm/pandoc-citeproc#124: CSL-YAML may be a bare list', () => {
    expect(idsOf('csl-yaml', '- id: a\n  type: book\n-   id: "b"\n    type: book\n')).toBe('a b');
    expect(
      idsOf(
        'csl-yaml',
        '---\n# exported\nreferences:\n  - id: a\n  -\n    type: book\n    id: b\nnocite: "@*"\n',
      ),
    ).toBe('a b');
    const [item] = itemsOf(
      'csl-yaml',
      'references:\n  - id: a\n    title: T\n    type: book\n  - type: book\n    "id": "b"\n',
    );
    expect(item).toEqual({ id: 'a', type: 'book', title: 'T' });
    expect(idsOf('csl-yaml', 'nocite:\n  - "@x"\nreferences: [{id: a}, {id: b}]\n')).toBe('a b');
  });

  it('Zettlr/Zettlr#1002, #2351, #1476: one broken entry does not empty the library', () => {
    const library = Array.from({ length: 40 }, (_, at) => `@book{k${at},\n  title = {T${at}}\n}`);
    library[20] = '@book{k20,\n  title = {T20\n}';
    const text = library.join('\n\n');
    expect(readBibliography('bibtex', text).entries).toHaveLength(40);
    expect(problemsOf('bibtex', text)[0]).toBe('81: The entry is not closed: a “}” is missing');
  });

  it('notZaki/PandocCiter#58: Better BibTeX’s CSL-JSON with numbers as keys and dates as texts', () => {
    expect(
      itemsOf(
        'csl-json',
        '[{"id": 7, "issued": {"raw": "2024-08"}, "accessed": {"date-parts": [["2025"]]}}]',
      ),
    ).toEqual([
      {
        id: '7',
        type: 'document',
        issued: { 'date-parts': [[2024, 8]] },
        accessed: { 'date-parts': [[2025]] },
      },
    ]);
  });
});

describe('reading again', () => {
  it('reads only the entries that changed', () => {
    const { recall, turn } = createMemory();
    let made = 0;
    const counting: typeof recall = (key, make) =>
      recall(key, () => {
        made++;
        return make();
      });
    const text = Array.from({ length: 50 }, (_, at) => `@book{k${at}, title = {T}}`).join('\n');
    readBibliography('bibtex', text, counting);
    turn();
    const changed = text.replace('k25, title = {T}', 'k25, title = {Another}');
    const read = readBibliography('bibtex', changed, counting);
    expect(made).toBe(51);
    expect(read).toEqual(readBibliography('bibtex', changed));
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      ',',
      ':',
      '\n',
      ' ',
      '  ',
      '- ',
      'id',
      '"id"',
      'id: ',
      'a1',
      '@book{',
      '@string{',
      '(',
      ')',
      '=',
      '#',
      '\\',
      'title',
      'references:',
      'TY  - BOOK',
      'ID  - ',
      'ER  - ',
      '&x',
      '*x',
      '|',
      "'",
      '%',
      '\r\n',
      '\t',
      'é',
    ),
    { maxLength: 60 },
  );
  const texts = fc.oneof(
    fc.string(),
    pieces.map((list) => list.join('')),
  );
  for (const format of ['csl-json', 'csl-yaml', 'bibtex', 'ris'] as const) {
    it(`is read as ${format} without an error, and spans stand where they say`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { entries, problems } = readBibliography(format, text);
          for (const { id, idSpan, span } of entries) {
            expect(id).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(idSpan.end).toBeLessThanOrEqual(text.length);
          }
          for (const { message, span } of problems) {
            expect(message).not.toBe('');
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
