import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/port.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The new quay will not be ready before the spring tides,” said Deputy Transport Minister Anna Dvorak.
`;
const DRAFT =
  '“The new quay will not be ready before the spring tides,” said Transport Minister Anna Dvorak.';

describe('speaker.title tells', () => {
  it('of an office a rank too high', () =>
    check(`
      ${DRAFT}
                                                                                        ^^^^^^^^^^^ speaker.title information: Title differs. Source: “Deputy Transport Minister” (Skerry Post, 4 Aug 2024, ¶1). Draft: “Transport Minister”.
      ${CORPUS}`));
});

describe('speaker.title is silent', () => {
  const speakers: [string, string][] = [
    ['on the same title', 'Deputy Transport Minister Anna Dvorak'],
    ['on no title', 'Anna Dvorak'],
    ['on another office, which a person may hold as well', 'party chair Anna Dvorak'],
  ];
  for (const [name, speaker] of speakers) {
    it(name, () =>
      check(`
      “The new quay will not be ready before the spring tides,” said ${speaker}.
      ${CORPUS}`),
    );
  }

  it('where any source has the draft’s title', () =>
    check(`
      ${DRAFT}
      ${CORPUS}
      --- corpus/b.txt {kind: article, date: 2024-08-05}
      “The new quay will not be ready before the spring tides,” said Transport Minister Anna Dvorak.
    `));
});

describe('the fix of speaker.title', () => {
  it('puts the source’s title before the name', () =>
    checkFix(
      `
      ${DRAFT}
      ${CORPUS}`,
      'Change the title to “Deputy Transport Minister”, as in Skerry Post',
      '“The new quay will not be ready before the spring tides,” said Deputy Transport Minister Anna Dvorak.',
    ));
});

describe('speaker.title and sources of that time', () => {
  const words = 'Norland will not send another ship to the straits this winter';
  const sources = `
      --- corpus/words.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “${words},” said Jon Berg on the quay.
      --- corpus/a.txt {kind: article, publisher: Lowmere Echo, date: 2024-07-20}
      Foreign Minister Ana Reyes came home. Defence Minister Jon Berg stayed at sea.
`;

  it('tell whose title it was', () =>
    check(`
      ---
      date: 2024-08-06
      ---

      “${words},” said Foreign Minister Jon Berg.
      ${' '.repeat(words.length)}                          ^^^^^^^^ speaker.title information: Title differs. Sources of that time: Jon Berg, “Defence Minister” in Lowmere Echo, 20 Jul 2024, ¶1; Ana Reyes, “Foreign Minister” in Lowmere Echo, 20 Jul 2024, ¶1. Draft: “Foreign Minister”.
      ${sources}`));

  const silent: [string, string, string, string][] = [
    ['of the title that he had', '2024-08-06', 'Defence Minister', ''],
    ['of an office that many hold', '2024-08-06', 'Senator', ''],
    ['of what he was before', '2024-08-06', 'former Foreign Minister', ''],
    ['in a draft of years later', '2026-08-06', 'Foreign Minister', ''],
    [
      'where some source gives him both',
      '2024-08-06',
      'Foreign Minister',
      `
      --- corpus/b.txt {kind: article, publisher: Lowmere Echo, date: 2024-08-05}
      Jon Berg became foreign minister at noon.`,
    ],
  ];
  for (const [name, date, title, more] of silent) {
    it(`are silent ${name}`, () =>
      check(`
      ---
      date: ${date}
      ---

      “${words},” said ${title} Jon Berg${date.startsWith('2026') ? ' in August 2024' : ''}.
      ${sources}${more}`));
  }
});
