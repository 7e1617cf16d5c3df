import { describe, it } from 'vitest';
import { check } from '../support/check.js';

const WORDS = 'Nobody has ever asked this river what it wants from us';
const at = ' '.repeat(WORDS.length);

const article = (name: string, text: string): string => `
      --- corpus/${name}.txt {kind: article, publisher: ${name}, date: 2024-08-04}
      ${text}
`;

describe('sources that differ on the speaker', () => {
  it('are all shown, and the finding is no error', () =>
    check(`
      “${WORDS},” said Lars Nyman.
       ${at}        ^^^^^^^^^^ quote.misattributed warning: Other speakers in sources, which differ: Berit Sand (Echo, 4 Aug 2024, ¶1); Tomas Berg (Post, 4 Aug 2024, ¶1).
      ${article('Echo', `“${WORDS},” said Berit Sand on the pier.`)}
      ${article('Post', `“${WORDS},” said Tomas Berg, who was there, too.`)}`));

  it('say nothing where one of them agrees with the draft', () =>
    check(`
      “${WORDS},” said Tomas Berg.
      ${article('Echo', `“${WORDS},” said Berit Sand on the pier.`)}
      ${article('Post', `“${WORDS},” said Tomas Berg, who was there, too.`)}`));

  it('agree where one has the name in full and the other the surname', () =>
    check(`
      “${WORDS},” said Lars Nyman.
       ${at}        ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Berit Sand
      ${article('Echo', `“${WORDS},” said Berit Sand on the pier.`)}
      ${article('Post', `“${WORDS},” Sand said on Sunday.`)}`));

  it('are told apart, as a warning, where a source says nothing of the body', () =>
    check(`
      “${WORDS},” Corvane Group said.
       ${at}   ^^^^^^^^^^^^^ quote.misattributed warning: Other speaker in source: Berit Sand
      ${article('Echo', `“${WORDS},” Berit Sand said on Sunday.`)}`));

  const bodies: [string, string, string][] = [
    ['a ministry and its minister', 'the Transport Ministry', 'Transport Minister Berit Sand'],
    ['a minister and the ministry', 'Transport Minister Berit Sand', 'the Transport Ministry'],
    ['a company and somebody who may speak for it', 'Corvane Group', 'Corvane’s Berit Sand'],
    ['a paper and whoever it quotes', 'the Harbour Gazette', 'Berit Sand'],
    ['a company and a surname', 'Corvane Group', 'Sand'],
    ['a country and its president', 'Norway', 'President Berit Sand'],
    ['a police force and an officer', 'Skerry police', 'Inspector Berit Sand'],
  ];
  for (const [name, mine, theirs] of bodies) {
    it(`are not told apart as ${name}`, () =>
      check(`
      “${WORDS},” ${mine} said.
      ${article('Echo', `“${WORDS},” ${theirs} said on Sunday.`)}`));
  }
});
