import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord } from '../../server/src/text/fold.js';

describe('fold', () => {
  const cases: [string, string, string][] = [
    ['lowers case', 'The PIER', 'the pier'],
    ['takes accents off', 'Zoë Café', 'zoe cafe'],
    ['takes combining accents off', 'Zoe\u0308', 'zoe'],
    ['opens ligatures', 'ﬁnal oﬃce', 'final office'],
    ['knows letters with strokes', 'Łódź Ørsted Straße', 'lodz orsted strasse'],
    ['levels dashes', 'a—b–c‑d−e', 'a-b-c-d-e'],
    ['levels quotation marks', '“a” „b“ «c» ‘d’', '"a" "b" "c" \'d\''],
    ['drops what nobody sees', 'co\u00adoperate\u200b\ufeff', 'cooperate'],
    ['levels spaces', 'a\u00a0b\u2009c', 'a b c'],
    ['leaves other scripts', 'Привет 東京', 'привет 東京'],
    ['leaves lone surrogates', '\ud83d', '\ud83d'],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      expect(fold(text).text).toBe(expected);
      expect(foldWord(text)).toBe(expected);
    });
  }

  it('comes to the same twice, and with and without the map, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(foldWord(text)).toBe(folded.text);
      }),
    );
  });

  it('maps every folded character to the one it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AéﬁßŁ½x —“’\u00ad\u0308') }), (text) => {
        const { text: folded, map } = fold(text);
        let at = 0;
        for (const character of folded) {
          const { start, end } = map.toSourceSpan({ start: at, end: at + character.length });
          expect(fold(text.slice(start, end)).text).toContain(character);
          at += character.length;
        }
      }),
    );
  });
});
