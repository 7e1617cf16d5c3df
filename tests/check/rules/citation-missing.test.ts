import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/adler.txt {kind: article, publisher: Harz Blatt, authors: [Nora Adler], date: 2017-05-02}
      “The mine has eaten two villages and still it is hungry,” said Otto Lang.

      “We shall plant birches on every heap,” Lang said.
`;

describe('citation.missing hints', () => {
  it('at a matching quotation without a citation in a draft that cites', () =>
    check(`
      “The mine has eaten two villages and still it is hungry,” said Otto Lang [@adler2017].

      “We shall plant birches on every heap,” Lang said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation.missing hint: Not cited. These words stand in Harz Blatt, 2 May 2017, ¶2.
      ${CORPUS}`));

  it('in a draft that cites in footnotes', () =>
    check(`
      “The mine has eaten two villages and still it is hungry,” said Otto Lang.[^1]

      “We shall plant birches on every heap,” Lang said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation.missing hint: Not cited.

      [^1]: Nora Adler in the Harz Blatt.
      ${CORPUS}`));
});

describe('citation.missing hints in a draft that cites', () => {
  it.each([
    ['by links', '[a word](corpus/adler.txt) on mines.'],
    ['by links of a vault', 'A word on mines, see [[adler]].'],
    ['by names and years', 'A word on mines (Adler 2017).'],
  ])('%s', (_name, cited) =>
    check(`
      ${cited}

      “We shall plant birches on every heap,” said Otto Lang.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation.missing hint: Not cited.
      ${CORPUS}`));

  it('not in one whose links lead elsewhere', () =>
    check(`
      A word on [mines](https://mines.example).

      “We shall plant birches on every heap,” said Otto Lang.
      ${CORPUS}`));
});

describe('citation.missing is silent', () => {
  it('in a draft that cites nothing', () =>
    check(`
      “We shall plant birches on every heap,” said Otto Lang.
      ${CORPUS}`));

  it('in a draft that only has links', () =>
    check(`
      See [the company](https://example.org). “We shall plant birches on every heap,” said Otto Lang.
      ${CORPUS}`));

  it('on a quotation cited in its sentence or right behind', () =>
    check(`
      As @adler2017 has it, “we shall plant birches on every heap”. “The mine has eaten two villages and still it is hungry,” said Otto Lang. [@adler2017]
      ${CORPUS}`));

  it('on a quotation cited with another source that may have it', () =>
    check(`
      ---
      references:
        - id: lang1998
      ---

      “We shall plant birches on every heap,” said Otto Lang [@lang1998].
      ${CORPUS}`));

  it('on quotations of a paragraph whose end cites their source', () =>
    check(`
      “The mine has eaten two villages and still it is hungry,” said Otto Lang. “We shall plant birches on every heap,” he said. So it went on for years [@adler2017].
      ${CORPUS}`));

  it('on words that differ or stand nowhere', () =>
    check(`
      “The mine has eaten two villages and still it is hungry,” said Otto Lang [@adler2017].

      “We shall plant larches on every heap,” Lang said. “And the birds will come back in the second spring.”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “larches”
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found warning: No match
      ${CORPUS}`));

  it('on a confidential source', () =>
    check(`
      A word on mines [@adler2017].

      “We shall plant birches on every heap,” said Otto Lang.
      --- corpus/adler.txt {kind: article, publisher: Harz Blatt, authors: [Nora Adler], date: 2017-05-02, confidential: true}
      “We shall plant birches on every heap,” Otto Lang said.
    `));

  it('when it is off', () =>
    check(
      `
      A word on mines [@adler2017].

      “We shall plant birches on every heap,” said Otto Lang.
      ${CORPUS}`,
      { settings: { rules: { 'citation.missing': 'off' } } },
    ));
});

describe('the fix of citation.missing', () => {
  it('cites as the draft does, with the place', () =>
    checkFix(
      `
      A word on mines [@adler2017].

      “We shall plant birches on every heap,” said Otto Lang.
      ${CORPUS}`,
      'Cite Harz Blatt',
      `
      ---
      bibliography: stet-references.json
      ---

      A word on mines [@adler2017].

      “We shall plant birches on every heap,” said Otto Lang [@adler2017, para. 2].`,
    ));
});
