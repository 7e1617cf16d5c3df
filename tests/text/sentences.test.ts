import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../server/src/text/sentences.js';

function check(name: string, marked: string) {
  it(name, () => {
    const text = marked.replaceAll('|', '');
    const sentences = findSentences(text).map((span) => text.slice(span.start, span.end));
    expect(sentences).toEqual(marked.split('|').map((part) => part.trim()));
  });
}

describe('findSentences ends a sentence', () => {
  check('at a stop before a capital', 'He left. |She stayed.');
  check('after the closing mark that follows the stop', '“He left.” |Then she stayed.');
  check('after a straight closing mark', '"He left." |She stayed.');
  check('at a question or exclamation', 'Who? |Me! |Fine.');
  check('at a blank line, stop or not', 'A heading\n\n|Then a sentence.\n\n|Another');
  check('at a blank line of blanks', 'One \n \t\n|Two');
  check('after "U.S." where a plain opener follows', 'They came to the U.S. |The others stayed.');
  check('after an ellipsis before a capital', 'He waited … |Then he left.');
  check('after a year', 'It began in 1999. |Then it grew.');
  check('after "I"', 'So do I. |Nobody knows.');
  check('before an opening mark', 'He left. |“We stay,” she said.');
  check('after a bracketed sentence', '(He left.) |She stayed.');
});

describe('findSentences ends no sentence', () => {
  check('at a title', 'Mr. Brown met Sen. Green and Dr. White. |They ate.');
  check('at initials', 'J. K. Rowling and George W. Bush met.');
  check('at "U.S." before a noun', 'The U.S. Senate voted.');
  check('at an abbreviated month', 'On Aug. 04, 2024, it rained.');
  check('in a decimal or a version', 'It rose 3.5 percent, to 1.2.3 or so.');
  check('at a wrapped line', 'The line\nis wrapped. |It goes\non.');
  check('at a quoted question before a small letter', '“Why?” he asked. |“Because!” she cried.');
  check('at an ellipsis before a small letter', 'We ... they ... left, and … stayed.');
  check('in an address or file name', 'See example.com and notes.txt for more.');
  check('at a German ordinal before a month', 'Am 9. September kam er. |Sie blieb.');
});

describe('findSentences', () => {
  it('keeps to the span it is given', () => {
    const text = 'One. Two. Three. Four.';
    expect(findSentences(text, { start: 5, end: 16 })).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });

  it('gives ordered, trimmed spans that leave out only white space, on any text', () => {
    const pieces = fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      '"',
      '”',
      '“',
      ' ',
      '\n',
      '\n\n',
      'Mr',
      'a',
      'B',
      '1',
      'U.S.',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const span of findSentences(text)) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
