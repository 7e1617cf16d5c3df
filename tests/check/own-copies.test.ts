import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../server/src/archive/archive.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { findOwnCopies } from '../../server/src/workspace/own-copies.js';
import { makeSource } from '../report/judgement.js';

const SENTENCES = [
  'The first snow came over the hills of Arven on the last day of harvest.',
  'None of the pickers had brought more than a summer coat with them.',
  'The trucks of the old co-operative stood empty along the road until noon.',
  'Half of the crates were still open when the lamps went out at last.',
  'In the evening the mayor counted the losses with a pencil and a ruler.',
];
const QUOTATIONS = [
  '“Every hive in the valley has been lost since March,” said Ines Duarte, a keeper.',
  'Lena Krol said “the apples froze on the trees in a single night” and went home.',
  '“Nobody under seventy has seen that before,” said Lena Krol, who owns the orchard.',
  '“We shall plant again when the ground is soft,” said Jonas Ferrer, her neighbour.',
];

/** Which of the texts are copies of the draft. */
function check(draft: readonly string[], ...texts: readonly (readonly string[])[]): number[] {
  const sources = texts.map((text, i) => makeSource(`file:///w/${i}.txt`, text.join(' ')));
  const copies = findOwnCopies(
    readDraft({ uri: 'file:///w/draft.md', text: draft.join('\n\n') }),
    buildArchive(sources),
  );
  return sources.flatMap((source, i) => (copies.has(source) ? [i] : []));
}

describe('findOwnCopies', () => {
  it('finds the published form of the draft', () =>
    expect(check(SENTENCES, SENTENCES, QUOTATIONS)).toEqual([0]));
  it('finds all of several copies', () => expect(check(SENTENCES, SENTENCES, SENTENCES)).toEqual([0, 1]));
  it('finds a copy with one sentence more and one less', () =>
    expect(
      check(SENTENCES, [...SENTENCES.slice(1), 'All of this is true and was seen by many of us.']),
    ).toEqual([0]));
  it('takes a source with half of the sentences for none', () =>
    expect(check(SENTENCES, SENTENCES.slice(0, 2))).toEqual([]));
  it('takes a source with the same quotations for none', () =>
    expect(check([...QUOTATIONS, SENTENCES[0] ?? ''], QUOTATIONS)).toEqual([]));
  it('takes a source with the sentences in the midst of a long quotation for none', () =>
    expect(
      check([`“It had been warm. ${SENTENCES.join(' ')} We slept,” said Lena Krol.`], SENTENCES),
    ).toEqual([]));
  it('says nothing of a draft of two sentences', () =>
    expect(check(SENTENCES.slice(0, 2), SENTENCES)).toEqual([]));
  it('says nothing of short sentences', () => {
    const short = ['It snowed.', 'It rained.', 'Nobody came.', 'We left.'];
    expect(check(short, short)).toEqual([]);
  });
  it('says nothing of an empty draft or corpus', () =>
    expect([check([], SENTENCES), check(SENTENCES)]).toEqual([[], []]));
});
