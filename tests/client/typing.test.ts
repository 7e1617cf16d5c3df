import { describe, expect, it } from 'vitest';
import { isTyping, lineAfter } from '../../client/src/typing.js';

const change = (text: string, rangeLength = 0, line = 4) => ({
  text,
  rangeLength,
  range: { start: { line } },
});

describe('typing', () => {
  const cases: [string, ReturnType<typeof change>, boolean][] = [
    ['a letter', change('a'), true],
    ['a letter over a selected one', change('a', 1), true],
    ['a mark that the editor closes', change('“”'), true],
    ['a line break with its indentation', change('\n    '), true],
    ['a line break under CRLF', change('\r\n'), true],
    ['a deleted word', change('', 9), true],
    ['a paste', change('a whole quotation'), false],
    ['a quick fix', change('March', 5), false],
    ['a pasted paragraph', change('\n\nNext.'), false],
  ];
  for (const [name, typed, expected] of cases) it(name, () => expect(isTyping(typed)).toBe(expected));

  it('goes on in the next line after a line break', () => {
    expect(lineAfter(change('x'))).toBe(4);
    expect(lineAfter(change('\r\n  '))).toBe(5);
  });
});
