import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/adler.txt {kind: article, publisher: Harz Blatt, title: The hungry mine, authors: [Nora Adler], date: 2017-05-02, updated: 2017-06-20}
      The mine has eaten two villages and still it is hungry.
`;

describe('citation.date warns', () => {
  it('of a footnote that dates its source otherwise', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: Nora Adler, [The hungry mine](corpus/adler.txt), Harz Blatt, 12 May 2017.
                                                                         ^^^^^^^^^^^ citation.date warning: Date differs. Harz Blatt dates this source 2 May 2017. Footnote: 12 May 2017.
      ${CORPUS}`));

  it('of an entry that dates its source otherwise, at each citation', () =>
    check(`
      ---
      bibliography: refs.bib
      ---

      The mine is still hungry [@adler2017], as [@adler2017, p. 3] says.
                                ^^^^^^^^^^ citation.date warning: The source is dated 2 May 2017 (Harz Blatt). Bibliography, “adler2017”: May 2016.
                                                 ^^^^^^^^^^ citation.date warning: Bibliography
      ${CORPUS}
      --- refs.bib
      @article{adler2017, date = {2016-05}}
    `));
});

describe('citation.date is silent', () => {
  it('within the days between web and print', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [The hungry mine](corpus/adler.txt), 4 May 2017.
      ${CORPUS}`));

  it('on the date of an update', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [The hungry mine](corpus/adler.txt), 20 June 2017.
      ${CORPUS}`));

  it('where there are two dates, one of them of reading', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [The hungry mine](corpus/adler.txt), 12 May 2017, read on 3 March 2019.
      ${CORPUS}`));

  it('on an entry with the year alone', () =>
    check(`
      ---
      references:
        - id: adler2017
          issued: 2017
      ---

      The mine is still hungry [@adler2017].
      ${CORPUS}`));

  it('on a footnote that names two sources', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [The hungry mine](corpus/adler.txt); [another](https://other.example), 12 May 2017.
      ${CORPUS}`));

  it('on a confidential source', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [The hungry mine](corpus/adler.txt), 12 May 2017.
      ${CORPUS.replace('date:', 'confidential: true, date:')}`));
});
