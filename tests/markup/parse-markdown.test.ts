import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MarkdownDocument,
  OBJECT_REPLACEMENT,
  parseMarkdown,
} from '../../server/src/markup/parse-markdown.js';
import { sliceSpan } from '../../server/src/text/span.js';

const O = OBJECT_REPLACEMENT;

/** The blocks of the document as `kind: text`. */
function blocksOf({ prose }: MarkdownDocument): string[] {
  return prose.blocks.map((block) => `${block.kind}: ${sliceSpan(prose.text, block)}`);
}

function check(name: string, markdown: string, expected: readonly string[]): void {
  it(name, () => {
    expect(blocksOf(parseMarkdown(markdown))).toEqual(expected);
    expect(blocksOf(parseMarkdown(markdown.replaceAll('\n', '\r\n'))), 'under CRLF').toEqual(expected);
  });
}

describe('blocks', () => {
  check('nothing', '', []);
  check('paragraphs', 'One.\n\nTwo\nlines.', ['paragraph: One.', 'paragraph: Two\nlines.']);
  check('headings of both kinds', '# One #\n\nTwo\n===\n\n### Three {#id .c}', [
    'heading: One',
    'heading: Two',
    'heading: Three',
  ]);
  check('a block quotation, one block a paragraph, lazy lines too', '> One\nlazy\n>\n> > Two', [
    'quotation: One\nlazy',
    'quotation: Two',
  ]);
  check('a callout is no quotation', '> [!NOTE] Mind\n> this.\n>\n> And this.', [
    'paragraph: Mind\nthis.',
    'paragraph: And this.',
  ]);
  check('lists, tasks, paragraphs of an item', '- one\n- [ ] two\n\n  more\n\n1. three', [
    'list-item: one',
    'list-item: two',
    'list-item: more',
    'list-item: three',
  ]);
  check('a quotation in a list and a list in a quotation', '- > One\n\n> - Two', [
    'quotation: One',
    'quotation: Two',
  ]);
  check('table cells', '| a | *b* |\n|---|---|\n| c |   |', [
    'table-cell: a',
    'table-cell: b',
    'table-cell: c',
  ]);
  check('code of every kind is no prose', '```{r}\nx <- "a"\n```\n\n    indented\n\n~~~\nfenced\n~~~', []);
  check('fences of divs are no prose', 'Before.\n::: {.note title="A"}\nInside.\n:::\nAfter.', [
    'paragraph: Before.',
    'paragraph: Inside.',
    'paragraph: After.',
  ]);
  check('definitions of reference links are no prose', '[a]: https://a.example "A"\n\nText.', [
    'paragraph: Text.',
  ]);
  check('text in raw HTML', '<blockquote>\n<p>It is &ldquo;so&rdquo;<br>and <b>so</b></p>\n</blockquote>', [
    'quotation: It is “so”\nand so',
  ]);
  check(
    'scripts, styles and attributes in raw HTML',
    '<div title="a > b">\n<script>let a = "b";</script>\nText\n</div>',
    ['paragraph: Text'],
  );
  check('raw HTML inside a block quotation', '> <div>\n> One\n> two\n> </div>', ['quotation: One\ntwo']);
  check('text behind a comment', '<!-- a "b" --> Text.', ['paragraph: Text.']);
  check('a comment that never ends', 'One.\n\n<!-- two\n\nthree', ['paragraph: One.']);
});

describe('inline markup', () => {
  check('emphasis inside a word', 'un*believ*able **b** ~~c~~', ['paragraph: unbelievable b c']);
  check('escapes', 'He said \\"no\\" \\*', ['paragraph: He said "no" *']);
  check('entities', '&ldquo;A&#8221;&nbsp;&#x2014; &bogus; AT&T', ['paragraph: “A”\u00a0— &bogus; AT&T']);
  check('hard breaks', 'one  \ntwo\\\nthree', ['paragraph: one\ntwo\nthree']);
  check('indentation and blanks at line ends', 'one \n   two\t', ['paragraph: one\ntwo']);
  check('code, math and images leave a placeholder', 'a `b` c $x^2$, ![d](e.png).', [
    `paragraph: a ${O} c ${O}, ${O}.`,
    'caption: d',
  ]);
  check('a paragraph of one image', '![A *man* says](a.png){fig-alt="B"}', ['caption: A man says']);
  check('a paragraph of code alone', '`code`', []);
  check('code at the start of a sentence', '`code` is it', [`paragraph: ${O} is it`]);
  check('sums of money are no math', 'Between $5 and $10, or $5 (US$4).', [
    'paragraph: Between $5 and $10, or $5 (US$4).',
  ]);
  check('links: their words', '[one](a.md "T") [two][b] [three][] [b]\n\n[b]: b\n[three]: c', [
    'paragraph: one two three b',
  ]);
  check('brackets that lead nowhere', 'said [he] and [sic] and [x][y] and [@key, p. 3] [-@key]', [
    'paragraph: said [he] and [sic] and [x][y] and [@key, p. 3] [-@key]',
  ]);
  check('brackets inside a link', '[“He said [it]”](a.md) went', ['paragraph: “He said [it]” went']);
  check('bracketed spans', '[words]{.smallcaps} and [a]', ['paragraph: words and [a]']);
  check('URLs are what readers see', '<https://a.example> https://b.example/c.', [
    'paragraph: https://a.example https://b.example/c.',
  ]);
  check('wiki links', '[[notes/a|A]] and [[b]] but [[1]](c)', ['paragraph: A and b but [1]']);
  check('shortcodes', 'a {{< fig src="b" >}} c {% d %}', ['paragraph: a c']);
  check('tags and comments', 'a<b>b</b>c <!-- d --> e<br/>f', ['paragraph: abc e\nf']);
  check('a dollar, a brace and a bracket alone', 'a $ b { c [ d ] ^[ e', ['paragraph: a $ b { c [ d ] ^[ e']);
});

describe('footnotes', () => {
  check(
    'references are dropped, definitions are blocks',
    'One.[^1] Two[^b].\n\n[^1]: Note *a*\n\n    more\n[^b]: B',
    ['paragraph: One. Two.', 'footnote: Note a', 'footnote: more', 'footnote: B'],
  );
  check('inline notes follow their paragraph', 'One^[Note ^[inner] *a*] two.\n\nThree.', [
    'paragraph: One two.',
    `footnote: Note a`,
    'footnote: inner',
    'paragraph: Three.',
  ]);

  it('tells references, definitions and where they stand', () => {
    const text = 'One.[^1] Two.^[Here.]\n\n[^1]:  See *it*.\n\n    More.\n\nEnd.';
    const { footnotes, prose } = parseMarkdown(text);
    const [reference] = footnotes.references;
    expect(reference && prose.text.slice(0, reference.proseOffset)).toBe('One.');
    expect(reference && sliceSpan(text, reference.span)).toBe('[^1]');
    const [definition] = footnotes.definitions;
    expect(definition && sliceSpan(text, definition.span)).toBe('[^1]:  See *it*.\n\n    More.');
    expect(definition && sliceSpan(text, definition.body)).toBe('See *it*.\n\n    More.');
    expect(definition && sliceSpan(prose.text, definition.prose)).toBe('See it.\n\nMore.');
    const [note] = footnotes.inlineNotes;
    expect(note && sliceSpan(text, note.span)).toBe('^[Here.]');
    expect(note && sliceSpan(prose.text, note.prose)).toBe('Here.');
    expect(note && prose.text.slice(0, note.proseOffset)).toBe('One. Two.');
  });

  it('a definition may hold only a link', () => {
    const text = 'A[^1]\n\n[^1]: https://a.example/b';
    const { footnotes, links } = parseMarkdown(text);
    expect(footnotes.definitions.map((definition) => sliceSpan(text, definition.body))).toEqual([
      'https://a.example/b',
    ]);
    expect(links.map((link) => link.destination)).toEqual(['https://a.example/b']);
  });
});

describe('links and comments', () => {
  it('have spans in the file and words in the prose', () => {
    const text = '# A\n\nSee [the *note*](<a b.md#c> "T") and ![alt](i.png).';
    const { links, prose } = parseMarkdown(text);
    const facts = links.map((link) => [
      sliceSpan(text, link.span),
      sliceSpan(prose.text, link.prose),
      link.destination,
      link.title,
      link.isImage,
    ]);
    expect(facts).toEqual([
      ['[the *note*](<a b.md#c> "T")', 'the note', 'a b.md#c', 'T', false],
      ['![alt](i.png)', '', 'i.png', null, true],
    ]);
  });

  it('comments keep their text and place', () => {
    const text = '\ufeff<!-- one -->\r\n\r\nTwo <!--three\r\n--> four.';
    const { comments } = parseMarkdown(text);
    expect(comments.map((comment) => [comment.text, sliceSpan(text, comment)])).toEqual([
      [' one ', '<!-- one -->'],
      ['three\n', '<!--three\r\n-->'],
    ]);
  });
});

describe('offsets', () => {
  it('lead through dropped markup in both directions', () => {
    const text = '\ufeff---\r\ntitle: A\r\n---\r\n\r\n> The *“gr&eacute;at\\"* day^[Note.]\r\n> came.\r\n';
    const { prose, map } = parseMarkdown(text);
    expect(prose.text).toBe('A\n\nThe “gréat" day\ncame.\n\nNote.');
    for (const word of ['The', 'day', 'came', 'Note', 'A']) {
      const at = prose.text.indexOf(word);
      const span = map.toSourceSpan({ start: at, end: at + word.length });
      expect(sliceSpan(text, span)).toBe(word);
      expect(map.fromSource(span.start)).toBe(at);
    }
    const quoted = prose.text.indexOf('gréat"');
    expect(sliceSpan(text, map.toSourceSpan({ start: quoted, end: quoted + 6 }))).toBe('gr&eacute;at\\"');
  });
});

/** Pieces of Markdown that, put together at random, make every construct and every broken one. */
const PIECES = [
  ...[
    'word ',
    'He said “so” ',
    '"it"',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '(',
    '![',
    '[^1]',
    '^[',
  ],
  ...[
    '[^1]: ',
    '[a]: b',
    '[@key, p. 3]',
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<pre>',
  ],
  ...[
    '&ldquo;',
    '&#8220;',
    '&x;',
    '&',
    '\\',
    '\\"',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '    ',
    '\t',
  ],
  ...[
    '---\n',
    'title: ',
    '+++\n',
    '...\n',
    '***\n',
    '```\n',
    '~~~',
    '|',
    '|---|---|\n',
    ':::',
    '$',
    '$$',
    '{',
    '}',
  ],
  ...[
    '{.a}',
    '{{',
    '}}',
    '[[',
    ']]',
    'https://a.example ',
    '\u00a0',
    'é',
    '😀',
    '[!NOTE]',
    '===\n',
    '\ufeff',
    '"',
  ],
];

const markdownText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** All that a document tells, its offset map spelt out. */
function contentOf({ prose, map, frontMatter, links, footnotes, comments }: MarkdownDocument): unknown {
  const offsets = Array.from(prose.text, (_, at) => map.toSource(at));
  return { prose, offsets, frontMatter, links, footnotes, comments };
}

describe('for any text', () => {
  it('blocks are in order, apart, not blank and trimmed', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const { prose } = parseMarkdown(text);
        let end = 0;
        for (const block of prose.blocks) {
          expect(prose.text.slice(end, block.start)).toBe(end === 0 ? '' : '\n\n');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBe(prose.text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('every character of prose comes from one like it, or from an escape, an entity or an object', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const { prose, map } = parseMarkdown(text);
        for (const block of prose.blocks) {
          for (let at = block.start; at < block.end; at++) {
            const source = sliceSpan(text, map.toSourceSpan({ start: at, end: at + 1 }));
            const char = prose.text[at] ?? '';
            const isMade =
              char === O || /^[\\&]/.test(source) || (char === '\n' && /^(?:\r?\n|<br)/i.test(source));
            if (!isMade) expect(source).toBe(char);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('LF and CRLF make the same prose, links and notes', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const lf = parseMarkdown(text);
        const crlf = parseMarkdown(text.replaceAll('\n', '\r\n'));
        expect(crlf.prose).toEqual(lf.prose);
        expect(crlf.links.map((link) => link.prose)).toEqual(lf.links.map((link) => link.prose));
        expect(crlf.footnotes.references.length).toBe(lf.footnotes.references.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('an edited document reads as if it were new', () => {
    // Stretches shorter than 128 characters are not reused, so the text must be long.
    const filler = `${'He said “so” *then*. '.repeat(10)}\n\n`;
    const longText = fc
      .array(markdownText, { minLength: 2, maxLength: 5 })
      .map((parts) => parts.join(filler));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.constantFrom(...PIECES)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(longText, edits, (start, changes) => {
        let text = start;
        let document = parseMarkdown(text);
        for (const [at, length, piece] of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + piece + text.slice(from + length);
          document = parseMarkdown(text, document);
        }
        expect(contentOf(document)).toEqual(contentOf(parseMarkdown(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('an edit further down can end a paragraph elsewhere', () => {
    const filler = 'He said “so” *then*. '.repeat(10);
    const table = parseMarkdown(`${filler}\n\nOne\n|---|---|\n|---|---|\n${filler}\n\nTwo`);
    const text = `${filler}\n\nOne\n|---|---|\nword |---|---|\n${filler}\n\nTwo`;
    expect(contentOf(parseMarkdown(text, table))).toEqual(contentOf(parseMarkdown(text)));
  });

  it('nesting without measure does no harm', () => {
    const depth = 20_000;
    expect(() => parseMarkdown('[a '.repeat(depth) + ']'.repeat(depth))).not.toThrow();
    expect(() => parseMarkdown(`${'> '.repeat(depth)}x`)).not.toThrow();
    expect(parseMarkdown(`${'> '.repeat(50)}x`).prose.text).toBe('x');
  });

  it('spans lie inside the file and the prose', () => {
    fc.assert(
      fc.property(fc.oneof(markdownText, fc.string({ unit: 'binary' })), (text) => {
        const document = parseMarkdown(text);
        const { references, definitions, inlineNotes } = document.footnotes;
        const inFile = [...document.links, ...references, ...definitions, ...inlineNotes].map(
          (item) => item.span,
        );
        for (const span of [...inFile, ...document.comments]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const { prose } of [...document.links, ...definitions, ...inlineNotes]) {
          expect(prose.start).toBeLessThanOrEqual(prose.end);
          expect(prose.end).toBeLessThanOrEqual(document.prose.text.length);
        }
        for (const reference of references)
          expect(reference.proseOffset).toBeLessThanOrEqual(document.prose.text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
