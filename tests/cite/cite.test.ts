import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gatherBibliography,
  NO_BIBLIOGRAPHY,
  readBibliographyFile,
} from '../../server/src/cite/bibliography.js';
import { type CiteRequest, type CiteResult, citeSource } from '../../server/src/cite/cite.js';
import { isCitationOf } from '../../server/src/cite/cited.js';
import type { TextEdit } from '../../server/src/cite/text-edit.js';
import { findCitations } from '../../server/src/draft/citations.js';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import type { Source } from '../../server/src/sources/source.js';
import type { Span } from '../../server/src/text/span.js';

const DRAFT = 'file:///work/draft.md';
const BIBLIOGRAPHY = 'file:///work/references.json';
const PATH = 'corpus/the talks.txt';

function fact<T>(value: T): { readonly value: T; readonly from: string; readonly sure: number } {
  return { value, from: 'test', sure: 1 };
}

const SOURCE: Source = {
  uri: 'file:///work/corpus/the%20talks.txt',
  key: 'doe2026',
  kind: fact('article'),
  reliability: 'verbatim',
  confidential: false,
  title: fact('The [great] talks'),
  authors: fact(['Jane Doe']),
  publisher: fact('Example News'),
  issued: fact('2026-01-30'),
  updated: null,
  url: null,
  language: fact('en'),
  prose: { text: '', blocks: [] },
  fileMap: null,
  problems: [],
};

interface Options extends Partial<Pick<CiteRequest, 'style' | 'format' | 'locator' | 'source'>> {
  readonly bibliography?: string;
  /** Where the bibliography stands, if not in `references.json`. */
  readonly file?: string;
}

/** Cites the source for the claim. */
function cite(text: string, claim: Span, options: Options): CiteResult {
  const markdown = parseMarkdown(text);
  return citeSource({
    draft: { uri: DRAFT, text, markdown, citations: findCitations(markdown, text) },
    claim,
    source: SOURCE,
    path: PATH,
    locator: null,
    style: 'auto',
    format: 'news',
    citedSource: (citation) => (citation.author?.name === 'Roe' ? SOURCE : null),
    ...options,
    bibliography: bibliographyOf(options),
  });
}

function bibliographyOf({ bibliography, file = BIBLIOGRAPHY }: Options): CiteRequest['bibliography'] {
  const read = bibliography === undefined ? null : readBibliographyFile(file, bibliography);
  return read ? gatherBibliography([read]) : NO_BIBLIOGRAPHY;
}

/** The claim stands between « and ». */
function marked(text: string): { readonly text: string; readonly claim: Span } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { text: text.replace(/[«»]/g, ''), claim: { start, end } };
}

function apply(text: string, uri: string, result: CiteResult): string {
  const edits: readonly TextEdit[] = result.kind === 'edits' ? result.edits : [];
  return edits
    .filter((edit) => edit.uri === uri)
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.newText + changed.slice(edit.end), text);
}

/** Applies the citation, under LF and CRLF, and then asks for it again. */
function check(name: string, before: string, after: string, options: Options = {}): void {
  it(name, () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const { text, claim } = marked(before.replaceAll('\n', lineEnd));
      const changed = apply(text, DRAFT, cite(text, claim, options));
      expect(changed).toBe(after.replaceAll('\n', lineEnd));
      const source = options.source ?? SOURCE;
      const names = { source, path: PATH, keys: [source.key] };
      const found = findCitations(parseMarkdown(changed), changed).all.filter((one) =>
        isCitationOf(one, names),
      );
      expect(found, 'the citation is found').toHaveLength(1);
      expect(cite(changed, claim, options).kind, 'cited again').toBe('already-cited');
    }
  });
}

const PAGE = { kind: 'page', value: 3 } as const;
const PARAGRAPH = { kind: 'paragraph', value: 9 } as const;
const TIME = { kind: 'timestamp', value: '12:04' } as const;

describe('Pandoc citations', () => {
  const style = 'pandoc';
  check('before the stop', 'He said «“so”».', 'He said “so” [@doe2026].', { style });
  check('with a locator', 'He said «“so”», twice.', 'He said “so”, twice [@doe2026, para. 9].', {
    style,
    locator: PARAGRAPH,
  });
  check('with a time stamp', '«“So.”» Next.', '“So.” [@doe2026, at 12:04] Next.', { style, locator: TIME });
  check('behind emphasis', '*«“So”»*.', '*“So”* [@doe2026].', { style });
  check(
    'behind a link that ends with the claim',
    'He said [«“so”»](a.md).',
    'He said [“so”](a.md) [@doe2026].',
    {
      style,
    },
  );
  check(
    'joins the cluster that stands there',
    '«“So”» [see @a, p. 3].',
    '“So” [see @a, p. 3; @doe2026, p. 3].',
    {
      style,
      locator: PAGE,
    },
  );
  check(
    'before the stop, though a key in the running text follows',
    'He said «“so”», as @roe2020 notes.',
    'He said “so”, as @roe2020 notes [@doe2026].',
    { style },
  );
  check('of a block quotation', '> «So it\n> was.»\n\nNext.', '> So it\n> was. [@doe2026]\n\nNext.', {
    style,
  });
  check('a key with odd characters', '«“So”».', '“So” [@{a,b}].', {
    style,
    source: { ...SOURCE, key: 'a,b' },
  });
});

describe('footnotes', () => {
  const style = 'footnote';
  const note = 'Jane Doe, [The \\[great\\] talks](corpus/the%20talks.txt), Example News, 30 January 2026';
  check(
    'behind the comma; the definition at the end',
    '«“So”», he said.\n',
    `“So”,[^1] he said.\n\n[^1]: ${note}.\n`,
    {
      style,
    },
  );
  check(
    'in a file that does not end with a line end',
    'One.\n\n«“So.”»',
    `One.\n\n“So.”[^1]\n\n[^1]: ${note}.\n`,
    { style },
  );
  check(
    'behind the last definition, with the next free number',
    'A.[^7] «“So”».[^x]\n\n[^7]: B.\n[^x]: C.\n\nEnd.\n',
    `A.[^7] “So”.[^x][^8]\n\n[^7]: B.\n[^x]: C.\n[^8]: ${note}, p. 3.\n\nEnd.\n`,
    { style, locator: PAGE },
  );
  check(
    'set apart as the others are',
    'A.[^1] B.[^2] «“So”».\n\n[^1]: B.\n\n[^2]: C.\n\n    D.\n',
    `A.[^1] B.[^2] “So”.[^3]\n\n[^1]: B.\n\n[^2]: C.\n\n    D.\n\n[^3]: ${note}.\n`,
    { style },
  );
  check(
    'by key where the others are',
    'A.[^1] «“So”».\n\n[^1]: [@a].\n',
    'A.[^1] “So”.[^2]\n\n[^1]: [@a].\n[^2]: [@doe2026, p. 3].\n',
    { style, locator: PAGE },
  );
  check(
    'to the URL where the source has one',
    '«“So”».\n',
    '“So”.[^1]\n\n[^1]: [T](https://a.example/b_c%28d%29).\n',
    {
      style,
      source: {
        ...SOURCE,
        title: fact('T'),
        authors: null,
        publisher: null,
        issued: null,
        url: fact('https://a.example/b_c(d)'),
      },
    },
  );
});

describe('links', () => {
  check(
    'behind the claim',
    '«“So”», he said.',
    '“So”, he said ([Example News, 30 January 2026](corpus/the%20talks.txt)).',
    { style: 'link' },
  );
  check(
    'behind a stop inside the marks',
    '«“So.”» Next.',
    '“So.” ([Example News, January 2026, p. 3](corpus/the%20talks.txt)) Next.',
    { style: 'link', locator: PAGE, source: { ...SOURCE, issued: fact('2026-01') } },
  );
  check(
    'in a footnote, which can have none',
    'A.[^1]\n\n[^1]: He said «“so”».',
    'A.[^1]\n\n[^1]: He said “so” ([Example News, 30 January 2026](corpus/the%20talks.txt)).',
    { style: 'footnote' },
  );
});

describe('links in a vault', () => {
  const source = { ...SOURCE, uri: 'file:///work/corpus/the%20talks.md' };
  const path = 'corpus/the talks.md';
  it.each([
    ['to a note by its name', 'See [[other]]. «“So”».', source, 'the talks'],
    ['also where others go by keys', 'See [[@roe2020]]. «“So”».', source, 'the talks'],
    ['to another note of that name by its path', 'See [[other]]. «“So”».', null, path],
  ] as const)('%s', (_name, before, known, target) => {
    const { text, claim } = marked(before);
    const markdown = parseMarkdown(text);
    const request: CiteRequest = {
      draft: { uri: DRAFT, text, markdown, citations: findCitations(markdown, text) },
      claim,
      source,
      path,
      locator: PAGE,
      style: 'auto',
      format: 'news',
      bibliography: NO_BIBLIOGRAPHY,
      citedSource: () => known,
    };
    const changed = apply(text, DRAFT, citeSource(request));
    expect(changed).toBe(
      `${before.replace(/«(.*)»\./, '$1')} ([[${target}|Example News, 30 January 2026, p. 3]]).`,
    );
    const reread = parseMarkdown(changed);
    const draft = { uri: DRAFT, text: changed, markdown: reread, citations: findCitations(reread, changed) };
    expect(citeSource({ ...request, draft }).kind).toBe('already-cited');
  });
});

describe('the style of the draft', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['keys', 'A [@a].[^1] «“So”».\n\n[^1]: B.', 'pandoc'],
    ['footnotes', 'A [b](c).[^1] «“So”».\n\n[^1]: B.', 'footnote'],
    ['a bibliography and nothing yet', '---\nbibliography: a.json\n---\n\n«“So”».', 'pandoc'],
    [
      'a bibliography and footnotes',
      '---\nbibliography: a.json\n---\n\nA.[^1] «“So”».\n\n[^1]: B.',
      'footnote',
    ],
    ['links', 'A [b](c). «“So”».', 'link'],
    ['nothing', '«“So”».', 'footnote'],
  ];
  it.each(cases)('%s', (_name, before, style) => {
    const { text, claim } = marked(before);
    expect(cite(text, claim, {})).toMatchObject({ kind: 'edits', style });
  });
});

describe('what is cited already', () => {
  const cited = [
    '«“So”» [@doe2026].',
    'As Doe says [see @a; @doe2026], it is «“so”».',
    '«“So.”» [@a] [@doe2026, p. 3] Next.',
    '«“So”».[^1] Next.\n\n[^1]: [@doe2026].',
    '«“So”».[^1] Next.\n\n[^1]: See [it](./corpus/the%20talks.txt#x).',
    '«“So”» ([it](<corpus/the talks.txt>)).',
    '«“So”» ([it](https://www.a.example/x/)).',
    '«“So”», see [[the talks]].',
    '> «So.»\n> [@doe2026]',
  ];
  it.each(cited)('%s', (before) => {
    const { text, claim } = marked(before);
    expect(cite(text, claim, { source: { ...SOURCE, url: fact('http://a.example/x') } }).kind).toBe(
      'already-cited',
    );
  });

  const uncited = [
    '«“So”». Next [@doe2026].',
    '«“So”» [@doe2025].',
    '[@doe2026]\n\n«“So”»',
    '«“So”» ([it](talks.txt)).',
  ];
  it.each(uncited)('not: %s', (before) => {
    const { text, claim } = marked(before);
    expect(cite(text, claim, {}).kind).toBe('edits');
  });
});

describe('author and date', () => {
  const style = 'author-date';
  check('before the stop, with the place', 'He said «“so”».', 'He said “so” (Doe 2026, para. 9).', {
    style,
    locator: PARAGRAPH,
  });
  check('as APA prints it', 'He said «“so”».', 'He said “so” (Doe, 2026, p. 3).', {
    style,
    format: 'apa',
    locator: PAGE,
  });
  check('of two authors', '«“So”».', '“So” (Doe and van der Roe 2026).', {
    style,
    source: { ...SOURCE, authors: fact(['Jane Doe', 'Max van der Roe']) },
  });
  check('of the outlet', '«“So”».', '“So” (Example News 2026).', {
    style,
    source: { ...SOURCE, authors: null },
  });
  check('as the draft does it', 'Roe (2020) did. «“So”».', 'Roe (2020) did. “So” (Doe 2026).');
  check(
    'not because of a year in brackets',
    'In Minsk (2015). «“So”».\n',
    'In Minsk (2015). “So”.[^1]\n\n[^1]: Jane Doe, [The \\[great\\] talks](corpus/the%20talks.txt), Example News, 30 January 2026.\n',
  );
});

describe('what is refused', () => {
  const cases: readonly (readonly [string, string, Options, string])[] = [
    ['a confidential source', '«“So”».', { source: { ...SOURCE, confidential: true } }, 'confidential'],
    ['the front matter', '---\ntitle: «“So”»\n---\n', {}, 'no-place'],
    [
      'a bibliography of another kind',
      '«“So”».',
      { style: 'pandoc', bibliography: '@book{a}' },
      'bibliography',
    ],
    [
      'author and date without a date',
      '«“So”».',
      { style: 'author-date', source: { ...SOURCE, issued: null } },
      'author-date',
    ],
  ];
  it.each(cases)('%s', (_name, before, options, reason) => {
    const { text, claim } = marked(before);
    expect(cite(text, claim, options)).toEqual({ kind: 'refused', reason });
  });
});

describe('the bibliography', () => {
  const draft = marked('«“So”».');

  function withEntry(
    bibliography: string,
    source = SOURCE,
  ): { readonly text: string; readonly draft: string } {
    const result = cite(draft.text, draft.claim, { style: 'pandoc', bibliography, source });
    return { text: apply(bibliography, BIBLIOGRAPHY, result), draft: apply(draft.text, DRAFT, result) };
  }

  it.each([
    ['', '[\n  {\n    "id": "doe2026"'],
    ['[]', '[\n  {\n    "id": "doe2026"'],
    ['[\n]\n', '[\n  {\n    "id": "doe2026"'],
    [
      '[\n    {\n        "id": "a"\n    }\n]\n',
      '[\n    {\n        "id": "a"\n    },\n    {\n        "id": "doe2026"',
    ],
    ['[\r\n\t{ "id": "a" }\r\n]', '[\r\n\t{ "id": "a" },\r\n\t{\r\n\t\t"id": "doe2026"'],
    ['[{"id":"a"}]', '[{"id":"a"},{"id":"doe2026"'],
  ])('gets the entry in its own shape: %j', (before, start) => {
    const { text } = withEntry(before);
    expect(text.startsWith(start)).toBe(true);
    const items: unknown = JSON.parse(text);
    expect(Array.isArray(items) && items.length).toBe(before.includes('"a"') ? 2 : 1);
    expect(withEntry(text).text, 'not put in twice').toBe(text);
  });

  it('that has the source under another key gives that key', () => {
    const source = { ...SOURCE, url: fact('https://a.example/x') };
    const bibliography = '[{"id":"talks","URL":"https://a.example/x"}]';
    expect(withEntry(bibliography, source)).toEqual({ text: bibliography, draft: '“So” [@talks].' });
  });

  it('that has another source under this key gives the entry a key of its own', () => {
    const source = { ...SOURCE, url: fact('https://a.example/x') };
    expect(withEntry('[{"id":"doe2026","URL":"https://b.example"}]', source).draft).toBe('“So” [@doe2026a].');
  });
});

describe('for any draft', () => {
  const pieces = [
    '“So.”',
    '“so” ',
    'word ',
    '[@a] ',
    '[^1]',
    '\n\n',
    '\n',
    '[^1]: b',
    '> ',
    '- ',
    '*',
    '[c](d)',
    '| ',
    '# ',
  ];
  const drafts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 })
    .map((parts) => parts.join(''));
  const styles = fc.constantFrom('auto' as const, 'pandoc' as const, 'footnote' as const, 'link' as const);

  it('what was there stays, in order', () => {
    fc.assert(
      fc.property(drafts, styles, fc.nat(), fc.nat(), (text, style, from, length) => {
        const start = from % text.length;
        const claim = { start, end: Math.min(text.length, start + 1 + (length % 8)) };
        const result = cite(text, claim, { style });
        if (result.kind !== 'edits') return;
        for (const edit of result.edits) {
          expect(edit.start).toBe(edit.end);
          expect(edit.end).toBeLessThanOrEqual(text.length);
        }
        expect(result.edits[0]?.start).toBeGreaterThanOrEqual(claim.end);
      }),
      { numRuns: 1000 },
    );
  });
});
