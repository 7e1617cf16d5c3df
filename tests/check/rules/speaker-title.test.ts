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
