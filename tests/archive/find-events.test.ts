import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../server/src/text/span.js';
import { tokenize } from '../../server/src/text/tokens.js';
import { libraryWith } from './library.js';

const CHRONICLE =
  'Edvard Holt came home in the spring. Holt telephoned Petra Sand on Sunday about the harbour dues. Sand had already refused. The regatta of Torfhaven began on 4 May 2023 in the rain.';

const library = libraryWith([CHRONICLE]);

/** The sentence that fits best. */
function check(words: string): string | null {
  const [hit] = library.findEvents({
    words: tokenize(words).map((token) => token.word),
    names: [],
    limit: 5,
  });
  return hit ? sliceSpan(hit.source.prose.text, hit) : null;
}

const CALL = 'Holt telephoned Petra Sand on Sunday about the harbour dues.';

describe('findEvents', () => {
  it('finds a dated sentence by its names and verb', () =>
    expect(check('Holt telephoned Petra Sand')).toBe(CALL));
  it('knows a verb by its like', () => expect(check('A call of Sand by Holt')).toBe(CALL));
  it('knows inflected words', () => expect(check('Sand and the due of harbours')).toBe(CALL));
  it('finds a sentence with an explicit date', () =>
    expect(check('The Torfhaven regatta started')).toMatch(/^The regatta of Torfhaven/));
  it('leaves undated sentences out', () => expect(check('Petra Sand refused Holt')).toBe(CALL));
  it('wants two words in common', () => expect(check('Torfhaven zzz')).toBeNull());
  it('takes small words for nothing', () => expect(check('it was on the in of')).toBeNull());

  it('scores the share of the event’s words, best first', () => {
    const hits = library.findEvents({ words: ['holt', 'telephoned', 'sand', 'zzz'], names: [], limit: 5 });
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(0.4);
    expect(scores[0]).toBeLessThan(1);
  });
});
