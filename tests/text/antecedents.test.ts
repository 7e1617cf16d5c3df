import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { antecedentNames, antecedentOf } from '../../server/src/text/antecedents.js';
import { plainProse } from '../../server/src/text/prose.js';
import { findSentences } from '../../server/src/text/sentences.js';

/** What the last sentence of a text leans on. */
function check(text: string, expected: string | null): void {
  const prose = plainProse(text);
  const block = prose.blocks.at(-1);
  const sentence = block && findSentences(prose.text, block).at(-1);
  expect(sentence && antecedentOf(prose, sentence)).toBe(expected);
}

describe('a sentence leans on the one before', () => {
  it('by a pronoun', () => check('Ada Brandt ran the port. She left in May.', 'Ada Brandt ran the port.'));
  it('by “the” at its start', () => check('They have a mill. The mill opened in 1957.', 'They have a mill.'));
  it('over the end of a paragraph', () =>
    check('Ada Brandt ran the port.\n\nShe left in May.', 'Ada Brandt ran the port.'));
  it('and where that one has the pronoun, too, on the one that names somebody', () =>
    check(
      'Ada Brandt ran the port. Her house was cold. She left in May.',
      'Ada Brandt ran the port. Her house was cold.',
    ));
  it('over sentences that name nobody', () =>
    check(
      'Ada Brandt ran the port. It rained in Orlik. She left in May.',
      'Ada Brandt ran the port. It rained in Orlik.',
    ));
  it('but not on a man for “she”', () =>
    check(
      'Ada Brandt ran the port. John Holt ran the mill. She left in May.',
      'Ada Brandt ran the port. John Holt ran the mill.',
    ));
  it('but not where it names its own', () =>
    check('Ada Brandt ran the port. Karel Zeman left in May.', null));
  it('and on nothing where nothing comes before', () => check('She left in May.', null));
});

it('gives the names in it', () =>
  expect(antecedentNames('Ada Brandt ran the port of Orlik.')).toEqual(['ada', 'brandt', 'orlik']));

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const prose = plainProse(text);
      for (const block of prose.blocks) {
        for (const sentence of findSentences(prose.text, block)) antecedentOf(prose, sentence);
      }
    }),
  );
});
