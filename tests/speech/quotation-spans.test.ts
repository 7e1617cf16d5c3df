import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../server/src/speech/quotation-spans.js';
import type { ProseDocument } from '../../server/src/text/prose.js';
import { plainProse } from '../../server/src/text/prose.js';

/** Inner texts; nested ones in round brackets, unclosed ones with "…" behind, continued ones with ">". */
function check(name: string, text: string, expected: readonly string[]) {
  it(name, () => {
    const found = findMarkedSpans(plainProse(text)).map((span) => {
      const words = `${text.slice(span.start, span.end)}${span.closed ? '' : span.continues ? '>' : '…'}`;
      return span.nested ? `(${words})` : words;
    });
    expect(found).toEqual(expected);
  });
}

describe('findMarkedSpans pairs', () => {
  check('straight marks', 'He said "yes" and "no, never."', ['yes', 'no, never.']);
  check('curly marks', 'He said “yes” and “no.”', ['yes', 'no.']);
  check('mixed marks', 'He said “yes" and "no.”', ['yes', 'no.']);
  check('low and high marks', 'Er sagte: „Das ist alles.“ Dann ging er.', ['Das ist alles.']);
  check('guillemets both ways round', 'Il dit : «Oui.» Er sagt: »Nein.«', ['Oui.', 'Nein.']);
  check('curly marks turned the wrong way', 'He called it ”fine“ twice.', ['fine']);
  check('marks behind dashes and brackets', 'Then—“stop”—and ("go") came.', ['stop', 'go']);
  check('a quotation over a wrapped line', 'He said “it is\na long way” to go.', ['it is\na long way']);
});

describe('findMarkedSpans reads single marks', () => {
  check('as quotations', '‘We don’t know,’ he said. ‘Not yet.’', ['We don’t know,', 'Not yet.']);
  check('as straight quotations', "'We don't know,' he said.", ["We don't know,"]);
  check('but not apostrophes', "The boys' room, don't, the '80s, rock 'n' roll and 'em.", []);
  check('but not curly apostrophes', 'The boys’ room, don’t and the ’80s.', []);
  check('past a possessive', '‘The boys’ room is full,’ she said.', ['The boys’ room is full,']);
  check('inside double marks', '“He told me, ‘Go home,’ and left,” she said.', [
    'He told me, ‘Go home,’ and left,',
    '(Go home,)',
  ]);
  check('around double marks', '‘He told me, “Go home,” and left,’ she said.', [
    'He told me, “Go home,” and left,',
    '(Go home,)',
  ]);
});

describe('findMarkedSpans follows paragraphs', () => {
  check('with an opening mark on each and one close', '“One.\n\n“Two.\n\n“Three,” he said.', [
    'One.>',
    'Two.>',
    'Three,',
  ]);
  check('whose second one lacks its own mark', '“One.\n\nTwo,” he said.', ['One.…', 'Two,']);
  check(
    'and loses no more than one to a missing close',
    'He said “one and left.\n\nShe said “two” and stayed.',
    ['one and left.…', 'two'],
  );
  check(
    'and ends an open quotation where the next one opens',
    'He said “one. Then she said “two” and left.',
    ['one. Then she said…', 'two'],
  );
  it('which share their number', () => {
    const chains = findMarkedSpans(plainProse('“One.\n\n“Two,” he said. “Three.”')).map((span) => span.chain);
    expect(chains[0]).toBe(chains[1]);
    expect(chains[2]).not.toBe(chains[1]);
  });
});

describe('findMarkedSpans takes no part', () => {
  check('in attribute values', 'See <a href="https://example.org">this</a> and “that”.', ['that']);
  check('in inches', 'He is 5\'10" tall.', []);
});

describe('findMarkedSpans reads whole blocks', () => {
  const checkBlocks = (
    name: string,
    blocks: readonly (readonly [ProseDocument['blocks'][number]['kind'], string])[],
    expected: readonly string[],
  ) => {
    it(name, () => {
      const doc = proseOf(blocks);
      const found = findMarkedSpans(doc);
      expect(found.map((span) => doc.text.slice(span.start, span.end))).toEqual(expected);
    });
  };
  checkBlocks(
    'block quotations',
    [
      ['paragraph', 'She wrote:'],
      ['quotation', 'All is well.'],
    ],
    ['All is well.'],
  );
  checkBlocks(
    'without their attribution line',
    [['quotation', 'All is well.\n— Ann Lee, a doctor']],
    ['All is well.'],
  );
  checkBlocks(
    'and no attribution line of its own',
    [
      ['quotation', 'All is well.'],
      ['quotation', '— Ann Lee'],
    ],
    ['All is well.'],
  );
  checkBlocks('without marks around the whole', [['quotation', '“All is well.”']], ['All is well.']);
});

function proseOf(
  parts: readonly (readonly [ProseDocument['blocks'][number]['kind'], string])[],
): ProseDocument {
  let text = '';
  const blocks = parts.map(([kind, words]) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks };
}

describe('findMarkedSpans on any text', () => {
  it('gives ordered spans inside their outer spans', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '„',
      '«',
      '»',
      ' ',
      'a',
      'b,',
      '.',
      '\n\n',
      '\n',
      '``',
      "''",
      '=',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const span of findMarkedSpans(plainProse(text))) {
          expect(span.outer.start).toBeGreaterThanOrEqual(last);
          expect(span.start).toBeGreaterThanOrEqual(span.outer.start);
          expect(span.end).toBeLessThanOrEqual(span.outer.end);
          expect(span.outer.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          last = span.outer.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
