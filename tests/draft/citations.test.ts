import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, findCitations } from '../../server/src/draft/citations.js';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import { sliceSpan } from '../../server/src/text/span.js';

function citationsOf(text: string): readonly Citation[] {
  return findCitations(parseMarkdown(text), text).all;
}

/** Each citation as `form item in whole [-> target] [@ locator]`. */
function describeCitation(text: string, citation: Citation): string {
  const whole = sliceSpan(text, citation.span);
  const item = sliceSpan(text, citation.item);
  const what = citation.key === null ? (citation.target ?? citation.note ?? 'nothing') : `@${citation.key}`;
  const locator = citation.locator ? ` at ${citation.locator.kind} ${citation.locator.value}` : '';
  return `${citation.form} ${what}${locator} | ${item === whole ? whole : `${item} in ${whole}`}`;
}

function check(name: string, text: string, expected: readonly string[]): void {
  it(name, () => {
    expect(citationsOf(text).map((citation) => describeCitation(text, citation))).toEqual(expected);
    const crlf = text.replaceAll('\n', '\r\n');
    const underCrlf = citationsOf(crlf).map((citation) =>
      describeCitation(crlf, citation).replaceAll('\r\n', '\n'),
    );
    expect(underCrlf, 'under CRLF').toEqual(expected);
  });
}

describe('Pandoc citations', () => {
  check('with a locator', '“So” [@doe99, p. 33].', ['pandoc @doe99 at page 33 | @doe99 in [@doe99, p. 33]']);
  check('several in one cluster', 'So [see @a, pp. 33–35; also @b, para. 9 and passim].', [
    'pandoc @a at page 33–35 | @a in [see @a, pp. 33–35; also @b, para. 9 and passim]',
    'pandoc @b at paragraph 9 | @b in [see @a, pp. 33–35; also @b, para. 9 and passim]',
  ]);
  check('without the author', 'Doe said [-@doe99].', ['pandoc @doe99 | @doe99 in [-@doe99]']);
  check('in the running text', '@doe99 [l. 7] says, with [@a].', [
    'pandoc @doe99 at line 7 | @doe99 in @doe99 [l. 7]',
    'pandoc @a | @a in [@a]',
  ]);
  check('over a line end', 'So [see @a,\np. 3; @b].', [
    'pandoc @a at page 3 | @a in [see @a,\np. 3; @b]',
    'pandoc @b | @b in [see @a,\np. 3; @b]',
  ]);
  check('keys with punctuation, a dot at their end left out', '[@a.b:c/d_e-1.] [@x--y] [@Müller_2020]', [
    'pandoc @a.b:c/d_e-1 | @a.b:c/d_e-1 in [@a.b:c/d_e-1.]',
    'pandoc @x | @x in [@x--y]',
    'pandoc @Müller_2020 | @Müller_2020 in [@Müller_2020]',
  ]);
  check('keys in braces', '[@{https://a.example/b?c=d}, 12:04]', [
    'pandoc @https://a.example/b?c=d at timestamp 12:04 | @{https://a.example/b?c=d} in [@{https://a.example/b?c=d}, 12:04]',
  ]);
  check(
    'locators in other guises',
    '[@a, ¶9] [@b, 33] [@c {ch. 2}] [@d, at 1:02:33] [@e, xiv] [@f, as said]',
    [
      'pandoc @a at paragraph 9 | @a in [@a, ¶9]',
      'pandoc @b at page 33 | @b in [@b, 33]',
      'pandoc @c at other 2 | @c in [@c {ch. 2}]',
      'pandoc @d at timestamp 1:02:33 | @d in [@d, at 1:02:33]',
      'pandoc @e at page xiv | @e in [@e, xiv]',
      'pandoc @f | @f in [@f, as said]',
    ],
  );
  check('inside emphasis and quotations', '> *“So” [@a]*', ['pandoc @a | @a in [@a]']);
  check('in the brackets of Obsidian', 'So [[@a]].', ['pandoc @a | @a']);
  check('none: addresses', 'Write to doe@example.org or first.last+news@example.org [@a].', [
    'pandoc @a | @a in [@a]',
  ]);
  check('none: cross references of Quarto', '[@fig-map] and @tbl-one and @Sec-intro [@a]', [
    'pandoc @a | @a in [@a]',
  ]);
  check('none: code, escapes, link text', '`[@a]` \\[@b] [\\@c] [@d](https://d.example)', [
    'link https://d.example | [@d](https://d.example)',
  ]);
  check('none: handles in a draft that does not cite', 'He (@doe) wrote to @POTUS.', []);
  check('bare keys in a draft with a bibliography', '---\nbibliography: a.json\n---\n\nSee @doe.', [
    'pandoc @doe | @doe',
  ]);
});

describe('footnotes', () => {
  check(
    'with a key, a link, a URL or words',
    'A[^k] b[^l] c[^u] d[^w].\n\n[^k]: [@a, p. 3].\n[^l]: [A](s.md#x)\n[^u]: https://u.example\n[^w]: Doe, *Talks*, pp. 3–4.',
    [
      'footnote @a at page 3 | @a in [^k]',
      'footnote s.md#x | [A](s.md#x) in [^l]',
      'footnote https://u.example | https://u.example in [^u]',
      'footnote Doe, Talks, pp. 3–4. at page 3–4 | [^w]: Doe, *Talks*, pp. 3–4. in [^w]',
    ],
  );
  check('a locator beside the link', 'A[^1].\n\n[^1]: [A](s.md), para. 9.', [
    'footnote s.md at paragraph 9 | [A](s.md) in [^1]',
  ]);
  check('that name two sources, called twice', 'A[^1] b[^1].\n\n[^1]: [@a; @b].', [
    'footnote @a | @a in [^1]',
    'footnote @b | @b in [^1]',
    'footnote @a | @a in [^1]',
    'footnote @b | @b in [^1]',
  ]);
  check('written in the line', 'A^[See [@a].] b.', ['footnote @a | @a in ^[See [@a].]']);
  check('without a definition', 'A[^1].', ['footnote nothing | [^1]']);
  check('never called', 'A.\n\n[^1]: [@a]', ['footnote @a | @a in [^1]: [@a]']);
});

describe('links', () => {
  check(
    'inline, by reference, bare',
    'A [b](c/d.md#page=4) [e][f] <https://g.example#t=724>.\n\n[f]: h.txt',
    [
      'link c/d.md#page=4 at page 4 | [b](c/d.md#page=4)',
      'link h.txt | [e][f]',
      'link https://g.example#t=724 at timestamp 12:04 | <https://g.example#t=724>',
    ],
  );
  check('none: images, places in the draft, addresses', '![a](b.png) [c](#d) [e](mailto:f@g.example)', []);
});

describe('usage', () => {
  it('counts the forms', () => {
    const text = '---\nbibliography: [a.bib]\n---\n\nA [@b; @c].[^1] [D](e.md) (Doe 2024)\n\n[^1]: F.';
    expect(findCitations(parseMarkdown(text), text).usage).toEqual({
      counts: { pandoc: 2, footnote: 1, link: 1, 'author-date': 1 },
      hasBibliography: true,
    });
  });
});

describe('for any text', () => {
  const pieces = [
    '[',
    ']',
    '@',
    '@a',
    '@{b',
    '}',
    ';',
    ', p. 3',
    '-',
    '[^1]',
    '[^1]: ',
    '^[',
    '(c)',
    '\n',
    '\n\n',
    'w ',
    '\\',
  ];
  const citing = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

  it('the key stands where the citation says', () => {
    fc.assert(
      fc.property(citing, (text) => {
        for (const { form, item, span, key } of citationsOf(text)) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (key !== null) expect(sliceSpan(text, item).replace(/[{}]/g, '')).toBe(`@${key}`);
          if (form === 'pandoc') expect(span.start <= item.start && item.end <= span.end).toBe(true);
        }
      }),
      { numRuns: 1000, examples: [['[@{b\\}]']] },
    );
  });
});

describe('author-date text', () => {
  const cases: [string, string[]][] = [
    ['So it is (Al-Alawi 2026, p. 3).', ['Al-Alawi 2026 page 3']],
    [
      'Sirwan (2024) said so; van der Berg (2023, para. 4) did not.',
      ['Sirwan 2024', 'van der Berg 2023 paragraph 4'],
    ],
    ['Old (see Smith 2020, 12; Roe and Doe 2019).', ['Smith 2020 page 12', 'Roe and Doe 2019']],
    ['Old (Smith et al., 2020a) and (Example News 2026).', ['Smith et al. 2020', 'Example News 2026']],
    ['In May (May 2026), spring (Spring 2024), (2 pm), (born 1979), (2024), (1130 men).', []],
    ['A [link (Doe 2024)](a.md) and [@key, (Doe 2024)].', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    const found = findCitations(parseMarkdown(text), text).all.filter(({ form }) => form === 'author-date');
    const told = found.map(({ author, locator }) =>
      [author?.name, author?.year, locator?.kind, locator?.value].filter(Boolean).join(' '),
    );
    expect(told).toEqual(expected);
    for (const { item, author } of found) {
      expect(text.slice(item.start, item.end)).toContain(author?.name);
      expect(text.slice(item.start, item.end)).toContain(author?.year);
    }
  });

  it('in a footnote is what the footnote names', () => {
    const text = 'So.[^1]\n\n[^1]: So says Doe (2024, p. 3).';
    const [citation] = findCitations(parseMarkdown(text), text).all;
    expect(citation).toMatchObject({ form: 'footnote', author: { name: 'Doe', year: '2024' }, label: '1' });
  });
});
