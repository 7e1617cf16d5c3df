import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProse } from '../../server/src/text/prose.js';
import { sliceSpan } from '../../server/src/text/span.js';

function check(text: string): string[] {
  return plainProse(text).blocks.map((block) => sliceSpan(text, block));
}

describe('plainProse', () => {
  const cases: [string, string, string[]][] = [
    ['parts paragraphs at blank lines', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['takes a single line end for a wrapped line', 'One\ntwo.', ['One\ntwo.']],
    ['knows lines of blanks as blank', 'One.\n \t\u00a0\nTwo.', ['One.', 'Two.']],
    ['knows "\\r\\n"', 'One.\r\n\r\nTwo\r\nmore.', ['One.', 'Two\r\nmore.']],
    ['leaves white space at the ends out', '\n\n  One. \n\n\n Two.\n', ['One.', 'Two.']],
    ['finds no paragraph in white space', ' \n\t\n', []],
    ['finds no paragraph in nothing', '', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toEqual(expected));

  it('gives trimmed blocks in order that leave out only white space, for any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\t', '\u00a0', '.')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: kept, blocks } = plainProse(text);
        expect(kept).toBe(text);
        let last = 0;
        for (const block of blocks) {
          expect(text.slice(last, block.start).trim()).toBe('');
          expect(sliceSpan(text, block)).toBe(sliceSpan(text, block).trim());
          expect(block.end).toBeGreaterThan(block.start);
          last = block.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
