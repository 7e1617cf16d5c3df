import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/adler.txt {kind: article, publisher: Harz Blatt, authors: [Nora Adler], date: 2017-05-02}
      The mine has eaten two villages and still it is hungry.
`;

describe('bibliography.invalid speaks', () => {
  it('of a broken entry, with its line, while the others count', () =>
    check(`
      ---
      bibliography: refs.bib
                    ^^^^^^^^ bibliography.invalid error: refs.bib:3: A comma is missing behind the value of “title”. 2 entries of the file can be cited.
      ---

      The mine is still hungry [@becker2011; @curie1903; @doe2000].
                                                         ^^^^^^^^ citation.unknown error: “doe2000”
      ${CORPUS}
      --- refs.bib
      @book{becker2011,
        title = {Coal}
        year = 2011
      }
      @book{curie1903}
    `));

  it('of a missing file, at its path in a list', () =>
    check(`
      ---
      bibliography:
        - refs.bib
        - lib/gone.yaml
          ^^^^^^^^^^^^^ bibliography.invalid error: There is no bibliography “lib/gone.yaml” beside the draft: the path begins at the draft’s own folder.
      ---

      The mine is still hungry.
      ${CORPUS}
      --- refs.bib
      @book{curie1903}
    `));

  it('of a file that is no bibliography', () =>
    check(`
      ---
      bibliography: refs.txt
                    ^^^^^^^^ bibliography.invalid error: “refs.txt” is no bibliography that Stet reads
      ---

      The mine is still hungry.
      --- refs.txt
      [1] Becker, Coal, 2011.
      ${CORPUS}`));

  it('of one that the project names, at the first key', () =>
    check(`
      The mine is still hungry [@becker2011].
                                ^^^^^^^^^^^ bibliography.invalid error: There is no bibliography “gone.bib”, which the project names.
      --- _quarto.yml
      bibliography: gone.bib
      ${CORPUS}`));
});

describe('bibliography.invalid is silent', () => {
  it('on one that the project names, in a draft that cites nothing by key', () =>
    check(`
      The mine is still hungry.
      --- _quarto.yml
      bibliography: gone.bib
      ${CORPUS}`));

  it('on a sound bibliography', () =>
    check(`
      ---
      bibliography: [refs.bib, refs.yaml, refs.ris]
      ---

      The mine is still hungry [@becker2011; @curie1903; @doe2000].
      --- refs.bib
      @book{becker2011}
      --- refs.yaml
      - id: curie1903
      --- refs.ris
      TY  - BOOK
      ID  - doe2000
      ER  -
    `));

  it('when it is off', () =>
    check(
      `
      ---
      bibliography: gone.bib
      ---

      The mine is still hungry.
      ${CORPUS}`,
      { settings: { rules: { 'bibliography.invalid': 'off' } } },
    ));
});
