import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotedWords, searchPieces } from '../../server/src/check/words/quoted-words.js';

/** Words as read: "…" before a word after an omission, [brackets] around a bracketed one. */
function check(text: string): string {
  const { words, omissionsBefore, bracketed } = readQuotedWords(text);
  return words
    .map((token, i) => {
      const word = bracketed.has(i) ? `[${token.word}]` : token.word;
      return omissionsBefore.has(i) ? `… ${word}` : word;
    })
    .join(' ');
}

describe('readQuotedWords', () => {
  const cases: [string, string, string][] = [
    ['reads plain words', 'We came.', 'we came'],
    ['sees an ellipsis character', 'We came … and saw', 'we came … and saw'],
    ['sees three dots without blanks', 'We came...and saw', 'we came … and saw'],
    ['sees spaced dots after a full stop', 'We came. . . . Then', 'we came … then'],
    ['sees an ellipsis in brackets', 'We came […] and [...] saw', 'we came … and … saw'],
    ['ignores omission marks at the ends', '… we came …', 'we came'],
    ['takes a bracketed letter for its word', '[w]e came', 'we came'],
    ['marks bracketed words', 'the [prime minister] left', 'the [prime] [minister] left'],
    ['takes a short verb behind a bracket along', 'now [Berit Sand]’s here', 'now [berit] [sands] here'],
    ['drops editors’ notes of all kinds', 'We [my emphasis] went [expletive deleted] out', 'we went out'],
    ['takes an ending in brackets for a change', 'They refuse[d] it', 'they [refused] it'],
    ['drops the name of a turn', 'MR COPE: You heard?\n\nTHE WITNESS: I did.', 'you heard i did'],
    ['keeps a name before a colon', 'Cope: You heard?', 'cope you heard'],
    ['drops editors’ notes', 'We was [sic] there [emphasis added]', 'we was there'],
    ['leaves an unclosed bracket alone', 'We [came', 'we came'],
    ['takes one full stop for no omission', 'We came. Then', 'we came then'],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toBe(expected));

  it('parts what is looked for at omissions and leaves brackets out', () => {
    expect(searchPieces(readQuotedWords('We [all] came … and saw'))).toEqual([
      ['we', 'came'],
      ['and', 'saw'],
    ]);
  });

  it('gives words that stand where they say, for any text', () => {
    const part = fc.constantFrom('[', ']', '…', '...', ' ', '. ', 'we', 'Came', '(', ')', 'sic', '’s');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        for (const word of readQuotedWords(text).words) {
          expect(text.slice(word.start, word.end).toLowerCase()).toContain(word.word.slice(0, 1));
        }
      }),
    );
  });
});
