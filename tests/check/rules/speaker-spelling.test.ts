import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/talks.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “Nobody at this table believes in a quick agreement,” said Hisham Al-Alawi, a deputy minister.
`;

describe('speaker.spelling tells', () => {
  it('of another spelling of the surname', () =>
    check(`
      “Nobody at this table believes in a quick agreement,” said Hisham Al-Allawi.
                                                                 ^^^^^^^^^^^^^^^^ speaker.spelling information: Name spelt otherwise. Source: “Hisham Al-Alawi” (Skerry Post, 4 Aug 2024, ¶1). Draft: “Hisham Al-Allawi”.
      ${CORPUS}`));
});

describe('speaker.spelling is silent', () => {
  for (const speaker of ['Hisham Al-Alawi', 'Al-Alawi', 'Alawi', 'Hisham al-Alawi']) {
    it(`on ${speaker}`, () =>
      check(`
      “Nobody at this table believes in a quick agreement,” said ${speaker}.
      ${CORPUS}`));
  }

  it('where another source spells it so', () =>
    check(`
      “Nobody at this table believes in a quick agreement,” said Hisham Al-Allawi.
      ${CORPUS}
      --- corpus/b.txt {kind: article, date: 2024-08-05}
      “Nobody at this table believes in a quick agreement,” said Hisham Al-Allawi.
    `));
});

describe('the fix of speaker.spelling', () => {
  it('takes the source’s spelling', () =>
    checkFix(
      `
      “Nobody at this table believes in a quick agreement,” said Hisham Al-Allawi.
      ${CORPUS}`,
      'Spell the name “Hisham Al-Alawi”, as in Skerry Post',
      '“Nobody at this table believes in a quick agreement,” said Hisham Al-Alawi.',
    ));
});
