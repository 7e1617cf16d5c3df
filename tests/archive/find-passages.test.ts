import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../server/src/archive/archive.js';
import { sliceSpan } from '../../server/src/text/span.js';
import { makeSource } from '../report/judgement.js';
import { libraryWith, pieces, sourceNumber } from './library.js';

const LIGHTHOUSE =
  'The keeper had a visitor. “I have wound this lamp every evening since the ferry went down off the point,” said Runa Falk. “Nobody has ever thanked me,” she went on, “and I should not like them to begin now.” Then she put the kettle on.';
const SHORT = 'The painter Ilja Renk spoke of a “slow and patient art” when he was asked.';
const SHORT_ELSEWHERE = 'The baker Moritz Kehl called his trade a “slow and patient art” on the radio.';

const library = libraryWith([LIGHTHOUSE, SHORT, SHORT_ELSEWHERE]);

function best(words: readonly string[], names: readonly string[] = []) {
  const hits = library.findPassages({ pieces: pieces(...words), names, limit: 8 });
  return hits[0] ?? null;
}

function check(...words: readonly string[]): string {
  const hit = best(words);
  if (!hit) return 'nothing';
  return `${sourceNumber(hit.source)}: ${sliceSpan(hit.source.prose.text, hit)}`;
}

describe('findPassages finds among 200 sources', () => {
  it('a quotation as it stands', () =>
    expect(check('I have wound this lamp every evening since the ferry went down')).toBe(
      '0: I have wound this lamp every evening since the ferry went down',
    ));

  it('one with a replaced word', () =>
    expect(check('I have lit this lamp every evening since the ferry went down')).toContain('0: '));

  it('one with a word left out and one added', () =>
    expect(check('I wound this old lamp every evening since the ferry went down')).toContain('0: '));

  it('one with an omission in the middle', () =>
    expect(check('I have wound this lamp', 'since the ferry went down off the point')).toBe(
      '0: I have wound this lamp every evening since the ferry went down off the point',
    ));

  it('one whose bracketed words are not looked for', () =>
    expect(check('have wound this', 'every evening since the', 'went down off the point')).toContain('0: '));

  it('one merged over the reporter’s words', () =>
    expect(check('Nobody has ever thanked me and I should not like them to begin now')).toContain(
      '0: Nobody has ever thanked me,” she went on, “and',
    ));

  it('one made of common words only', () =>
    expect(check('and I should not like them to')).toContain('0: and I should not like them to'));

  it('a short one near the names first', () => {
    const found = (name: string) => best(['slow and patient art'], [name])?.source;
    expect([found('renk'), found('kehl')].map((source) => source && sourceNumber(source))).toEqual([1, 2]);
  });
});

describe('findPassages finds a short one with one word changed', () => {
  const found = (words: string, name: string): string | null => {
    const hit = best([words], [name]);
    return hit && sliceSpan(hit.source.prose.text, hit);
  };

  it('in the middle', () => expect(found('slow or patient art', 'kehl')).toBe('slow and patient art'));
  it('at the end', () => expect(found('slow and patient trade', 'kehl')).toBe('slow and patient art'));
  it('at the beginning', () => expect(found('long and patient art', 'kehl')).toBe('slow and patient art'));
  it('near the name', () => {
    const source = best(['slow and patient trade'], ['kehl'])?.source;
    expect(source && sourceNumber(source)).toBe(2);
  });
});

describe('findPassages finds the first words of every source', () => {
  // One text begins where another ends: the place is the next text's, though the window begins in the one before.
  const openings = ['amber', 'birch', 'cedar', 'dwarf', 'ember', 'frost', 'grain', 'heath', 'inlet', 'jetty'];
  const texts = openings.map(
    (word, i) => `We shall paint the ${word} boat at last. ${'It rained and rained again. '.repeat(i + 1)}`,
  );
  const archive = buildArchive(texts.map((text, i) => makeSource(`file:///w/${i}.txt`, text)));
  for (const [i, word] of openings.entries()) {
    it(`“${word}”`, () => {
      const [hit] = archive.findPassages({
        pieces: pieces(`shall paint the ${word} boat`),
        names: [],
        limit: 3,
      });
      expect([hit && sourceNumber(hit.source), hit?.score]).toEqual([i, 1]);
    });
  }
});

describe('findPassages scores', () => {
  it('what stands as asked with 1', () => expect(best(['wound this lamp every evening'])?.score).toBe(1));

  const madeUp = [
    'The harbour will never again see such a cargo of oranges',
    'I have sold every evening dress since the theatre closed down for good',
    'Nobody has seen the seals since they left the northern rocks',
  ];
  for (const words of madeUp)
    it(`what is made up with less than .6: ${words}`, () =>
      expect(best([words])?.score ?? 0).toBeLessThan(0.6));
});

describe('findPassages', () => {
  it('finds nothing for no words', () =>
    expect(library.findPassages({ pieces: [[]], names: [], limit: 8 })).toEqual([]));

  it('finds nothing without sources', () =>
    expect(buildArchive([]).findPassages({ pieces: pieces('wound this lamp'), names: [], limit: 8 })).toEqual(
      [],
    ));

  it('finds a pair of words of which one is changed near the name, where hundreds of places have the other', () => {
    const crowded = libraryWith(['Wenna Trask, who keeps the books, called the bridge an open engine.']);
    const hits = crowded.findPassages({ pieces: pieces('hidden engine'), names: ['trask'], limit: 8 });
    expect(hits.map(({ source }) => sourceNumber(source))).toContain(0);
    const unnamed = crowded.findPassages({ pieces: pieces('hidden engine'), names: [], limit: 8 });
    expect(unnamed.map(({ source }) => sourceNumber(source))).not.toContain(0);
  });

  it('keeps to the limit', () =>
    expect(
      library.findPassages({ pieces: pieces('slow and patient art'), names: [], limit: 1 }),
    ).toHaveLength(1));

  it('gives hits inside their source, best first, for any words', () => {
    const word = fc.constantFrom(
      ...'the of lamp keeper slow patient art thanked kettle river zzz'.split(' '),
    );
    const question = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 3 });
    fc.assert(
      fc.property(question, fc.array(word, { maxLength: 2 }), (asked, names) => {
        const hits = library.findPassages({ pieces: asked, names, limit: 8 });
        for (const hit of hits) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(hit.source.prose.text.length);
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('sourcesWith', () => {
  it('finds the sources that have all of the words', () =>
    expect(library.sourcesWith(['slow', 'radio']).map(sourceNumber)).toEqual([2]));
  it('finds none for a word that no source has', () =>
    expect(library.sourcesWith(['slow', 'zzz'])).toEqual([]));
  it('finds none for no words', () => expect(library.sourcesWith([])).toEqual([]));
});
