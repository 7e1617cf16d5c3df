import { describe, it } from 'vitest';
import { check } from '../support/check.js';

const WORDS = 'Nobody has ever asked this river what it wants from us';
const at = ' '.repeat(WORDS.length);

const article = (text: string): string => `
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      ${text}
`;

describe('a pronoun that may stand for somebody without a name', () => {
  const source = article(`“${WORDS},” the harbour judge, Berit Sand, said. Tomas Berg was there, too.`);
  const open: [string, string][] = [
    [
      'for the role that is the subject of the sentence before',
      'Vera Lind came late. The judge had waited for an hour.',
    ],
    [
      'for a role with a clause of its own',
      'Vera Lind spoke. The prime minister, who had appointed her in May, took it well.',
    ],
    ['for a relative', 'Vera Lind moved the bill and her sister rose to speak against it.'],
    ['for a relative with an accent', 'Vera Lind moved the bill and her fiancée rose to speak against it.'],
    ['for somebody told of with a short verb', 'Vera Lind left in May. There’s a clerk at the port now.'],
    ['for somebody told by her age', 'Vera Lind took the post. The older woman had refused it.'],
    [
      'for whoever is asked by a paper',
      'Two engineers were heard. She was asked by Cellmark whether it would hold.',
    ],
  ];
  it('for a relative somebody has', () =>
    check(`
      Vera Lind spoke. I have a sister, too. When I was ten she said “${WORDS}”.
      ${source}`));

  for (const before of [
    'Vera Lind spoke of her mother. Her sister’s answer was plain.',
    'Vera Lind left in May. At noon the new director rose.',
    'Vera Lind left in May. In her place came a woman from the port.',
    'Vera Lind was sacked, said a colleague who had known her.',
  ])
    it(`is nobody surely behind: ${before}`, () =>
      check(`
      ${before} “${WORDS},” she said.
      ${source}`));

  for (const [name, before] of open)
    it(`${name} is nobody surely`, () =>
      check(`
      ${before} “${WORDS},” she said.
      ${source}`));

  it('still stands for the person whose role the text gives', () =>
    check(`
      Vera Lind, the judge of the case, came late. “${WORDS},” she said.
      ${' '.repeat('Vera Lind, the judge of the case, came late. '.length)}${at}    ^^^ quote.misattributed warning: Other speaker in source: Berit Sand
      ${source}`));

  it('still stands for the subject that did something to a role', () =>
    check(`
      Vera Lind greeted the judge. “${WORDS},” she said.
      ${' '.repeat('Vera Lind greeted the judge. '.length)}${at}    ^^^ quote.misattributed warning: Other speaker in source: Berit Sand
      ${source}`));

  it('is not who bears a title of the other gender in the source', () =>
    check(`
      Nicola Berg spoke of the flood. “${WORDS},” she said.
      ${article(`“${WORDS},” Berit Sand said. Mr Nicola Berg was silent.`)}`));

  it('is who bears a title of its own', () =>
    check(`
      Nicola Berg spoke of the flood. “${WORDS},” she said.
      ${' '.repeat('Nicola Berg spoke of the flood. '.length)}${at}    ^^^ quote.misattributed warning: Other speaker in source: Berit Sand
      ${article(`“${WORDS},” Berit Sand said. Mrs Nicola Berg was silent.`)}`));
});

describe('a body and whoever speaks for it', () => {
  const silent: [string, string, string][] = [
    ['a company and its head', 'Tarn Hydro', `“${WORDS},” said Berit Sand, chief executive of Tarn Hydro.`],
    [
      'a company and its spokeswoman',
      'Tarn Ambry',
      `According to Tarn Ambry all is well. Its spokeswoman, Berit Sand, said: “${WORDS}.”`,
    ],
    [
      'a company of one word',
      'Lumara',
      `“${WORDS},” says Berit Sand, who handles investor relations at Lumara.`,
    ],
    [
      'a company whose officer is told on another line',
      'Castel Ambry',
      `Speakers: Berit Sand, Chief Financial Officer, Castel Ambry AB.\n\n      “${WORDS},” Berit Sand said.`,
    ],
    [
      'a capital and its prime minister',
      'Varsenna',
      `VARSENNA, 6 October (Skerry Post) - “${WORDS},” the prime minister, Berit Sand, said.`,
    ],
  ];
  for (const [name, mine, text] of silent)
    it(`are not told apart as ${name}`, () =>
      check(`
      “${WORDS},” said ${mine} in May.
      ${article(text)}`));

  it('are told apart where somebody leads what is told of behind her name', () =>
    check(`
      “${WORDS},” said Dalva Mansor.
       ${at}        ^^^^^^^^^^^^ quote.misattributed error: Other speaker in source: Berit Sand
      ${article(`The chamber elected Dalva Mansor as its head, and the guild chose Dalva Mansor president. “${WORDS},” said Berit Sand.`)}`));

  it('are told apart where “he” is somebody whom the source calls by one word', () =>
    check(`
      “${WORDS},” said Vera Lind.
       ${at}        ^^^^^^^^^ quote.misattributed error: Other speaker in source: Tomas
      ${article(`Hanna Berg was at home. Her husband, Tomas, was on the quay. “${WORDS},” he said.`)}`));

  it('are told apart where the name is somebody’s', () =>
    check(`
      “${WORDS},” said Ebrim Tal, a fisherman.
       ${at}        ^^^^^^^^^ quote.misattributed error: Other speaker in source: Berit Sand
      ${article(`“${WORDS},” said Berit Sand. Ebrim Tal, a fisherman, sat beside her.`)}`));
});

describe('titles', () => {
  const titled: [string, string, string][] = [
    ['a peer', 'Baroness Oduyo', 'Ekenne Oduyo'],
    ['a councillor', 'Cllr Oduyo', 'Ekenne Oduyo'],
    ['a viscount', 'Viscount Oduyo', 'Ekenne Oduyo'],
    ['a friar', 'Brother Oduyo', 'Ekenne Oduyo'],
    ['a lady of Spain', 'Doña Oduyo', 'Ekenne Oduyo'],
    ['a gentleman of Spain', 'Don Oduyo', 'Ekenne Oduyo'],
  ];
  for (const [name, mine, theirs] of titled)
    it(`of ${name} are no first names`, () =>
      check(`
      “${WORDS},” ${mine} told the House.
      ${article(`“${WORDS},” ${theirs} told the House.`)}`));
});

describe('who quotes himself', () => {
  for (const text of [
    `I wrote here in March that “${WORDS}”.`,
    `In my paper the next week I called it “${WORDS}”.`,
    `“${WORDS},” nobody said, but many thought so.`,
    `“${WORDS},” I said.`,
  ])
    it(`needs no source: ${text.replace(WORDS, '…')}`, () =>
      check(`
      ${text}
      ${article('Berit Sand said nothing. “We wait,” said Tomas Berg.')}`));
});

describe('an interview without labels', () => {
  it('has answers that are no reporter’s words', () =>
    check(`
      “I never saw it,” he says. “If I had read it I would have asked for two words to be struck out, and one of them was ‘safe’.” Samir Dalen waits.
      --- corpus/i.md {kind: article, publisher: Skerry Post, date: 2024-08-04}
      *Samir Dalen, engineer of Tarn Hydro, on blame*

      **Skerry Post:** You were the face of it. Did you want to be?

      **Samir Dalen:** No. My mother said: “Go home.” I said that I would do it.

      **Was there a moment when you gave up?**

      On the first night, yes. I said that it would not hold.

      **The first letter said that it was "safe to stay". Did you see it?**

      I never saw it. If I had read it I would have asked for two words to be struck out, and one of them was "safe".

      **Will you stay?**

      Until the lake is full again.
    `));
});

describe('an outlet that tells of itself', () => {
  const told = (head: string, outlet: string, foot = ''): string => `
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      ${head}

      The ferry came in late.

      “${WORDS},” Berit Sand told ${outlet}.
      ${foot}`;
  it('by its dateline', () =>
    check(`
      “${WORDS},” said Berit Sand.
      ${told('TARNWICK, Aug. 4 (Harbour Press) -- The river rose on Sunday, and nobody slept.', 'Harbour Press')}`));

  it('by its masthead', () =>
    check(`
      “${WORDS},” said Berit Sand.
      ${told('THE TARNWICK LEDGER WEEKLY', 'the Ledger Weekly')}`));

  it('by its sign-off', () =>
    check(`
      “${WORDS},” said Berit Sand.
      ${told('The river rose', 'Harbour Radio', '\n      Reporting for Harbour Radio by Nils Abel')}`));
});

describe('a person whom a body has chosen', () => {
  it('is none', () =>
    check(`
      “${WORDS},” Dalia Selim said.
       ${at}   ^^^^^^^^^^^ quote.misattributed error: Other speaker in source: Berit Sand
      ${article(`The guild has chosen Dalia Selim as its president. “${WORDS},” Berit Sand said.`)}`));
});
