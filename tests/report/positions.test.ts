import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../server/src/report/positions.js';

describe('indexLines', () => {
  const cases: [string, string, number, [number, number]][] = [
    ['counts lines from 0', 'a\nbc', 3, [1, 1]],
    ['takes CRLF for one end', 'a\r\nbc', 3, [1, 0]],
    ['takes a lone CR for an end', 'a\rbc', 2, [1, 0]],
    ['counts UTF-16 units', '😀x', 2, [0, 2]],
    ['ends with the text', 'a\n', 2, [1, 0]],
    ['stays in the text', 'ab', 9, [0, 2]],
  ];
  for (const [name, text, offset, [line, character]] of cases) {
    it(name, () => expect(indexLines(text).positionAt(offset)).toEqual({ line, character }));
  }

  it('leads back to the offset, for any text', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '😀', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (all, at) => {
        const offset = at % (all.length + 1);
        const lines = indexLines(all);
        const { line, character } = lines.positionAt(offset);
        expect(lines.lineSpan(line).start + character).toBe(offset);
        expect(line).toBeLessThan(lines.count);
      }),
    );
  });
});
