import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../server/src/text/fold.js';
import { tokenize } from '../../server/src/text/tokens.js';

const words = (text: string) => tokenize(text).map((token) => token.word);

describe('tokenize', () => {
  const cases: [string, string, string[]][] = [
    ['drops apostrophes inside words', "don’t o'clock Haniyeh's", ['dont', 'oclock', 'haniyehs']],
    ['leaves single quotation marks outside', "‘never,’ 'again'", ['never', 'again']],
    [
      'joins abbreviations of single letters',
      'the U.S. and the U.K., J.K. Rowling',
      ['the', 'us', 'and', 'the', 'uk', 'jk', 'rowling'],
    ],
    ['keeps numbers whole', '1,000 3.5 22%, 5. Then', ['1000', '3.5', '22', 'percent', '5', 'then']],
    ['parts words at dashes', 'grass-roots—twice', ['grass', 'roots', 'twice']],
    ['sees through soft hyphens and ligatures', 'co\u00adoperate e\ufb03cient', ['cooperate', 'efficient']],
    ['sees through brackets inside words', '[T]he [it] pick[ing] a[1]', ['the', 'it', 'picking', 'a', '1']],
    ['folds accents', 'Pezeshkián Łódź', ['pezeshkian', 'lodz']],
    ['parts a stop without a blank', 'ended.Then', ['ended', 'then']],
    ['keeps characters outside the basic plane whole', '𝒜b', ['ab']],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(words(text)).toEqual(expected));

  it('gives spans in order that lie inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.end;
        }
      }),
    );
  });
});

describe('fold', () => {
  it('maps every folded character back to the character it came from', () => {
    const folded = fold('Ł—ﬁ\u00adx');
    expect(folded.text).toBe('l-fix');
    expect(['l', '-', 'f', 'i', 'x'].map((_, i) => folded.map.toSource(i))).toEqual([0, 1, 2, 2, 4]);
  });

  it('is the same when done twice, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text);
      }),
    );
  });
});
