import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/abel.txt {kind: article, publisher: Fell Chronicle, authors: [Nils Abel], date: 2018-09-03}
      “The shepherds were paid in wool and in promises,” said Greta Moen.
      --- corpus/corr.txt {kind: article, publisher: Moor Weekly, authors: [Jana Corr], date: 2018-09-05}
      “A fence is a letter to your neighbour,” said Otto Lang. “You should write it politely.”
      --- corpus/dahl.txt {kind: article, publisher: Dale Mail, authors: [Eva Dahl], date: 2018-09-06}
      “The shepherds were paid in wool and in promises,” said Greta Moen, as the Fell Chronicle had first reported.
`;

describe('quote.wrong-source speaks', () => {
  it('where only another source has the words', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang [@abel2018].
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly, 5 Sep 2018, ¶1; not in Fell Chronicle, which is cited.
      ${CORPUS}`));

  it('where several are cited and none has the words', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang [@abel2018; @dahl2018].
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly
      ${CORPUS}`));

  it('of a citation in a footnote', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang.[^1]
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly

      [^1]: See @abel2018 for the rest, and [@abel2018, para. 1].
      ${CORPUS}`));
});

describe('quote.wrong-source speaks of citations without a key', () => {
  it('that stand in brackets behind the words', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang ([Fell Chronicle, 3 September 2018](corpus/abel.txt)).
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly

      “A fence is a letter to your neighbour,” said Otto Lang (Abel 2018).
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly
      ${CORPUS}`));

  it('that stand in a footnote', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang.[^1]
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Moor Weekly

      [^1]: Nils Abel, [Sheep](corpus/abel.txt).
      ${CORPUS}`));

  it('not of a link that is about something else', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang, of whom [the Chronicle](corpus/abel.txt) has written much.
      ${CORPUS}`));
});

describe('quote.wrong-source is silent', () => {
  it('where the cited source has the words', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang [@corr2018].
      ${CORPUS}`));

  it('where one of the cited sources has them', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang [@abel2018; @corr2018].
      ${CORPUS}`));

  it('where the cited source is not the one that fits best, but has them', () =>
    check(`
      “The shepherds were paid in wool and in promises,” said Greta Moen [@dahl2018].
      ${CORPUS}`));

  it('where a cited book is not in the corpus', () =>
    check(`
      ---
      references:
        - id: moen1999
      ---

      “A fence is a letter to your neighbour,” said Otto Lang [@moen1999].
      ${CORPUS}`));

  it('on words that no source has', () =>
    check(`
      “The wind knows every gate on the moor by its first name,” said Otto Lang [@abel2018].
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found warning: No match
      ${CORPUS}`));

  it('on a citation of the next sentence', () =>
    check(`
      “A fence is a letter to your neighbour,” said Otto Lang [@corr2018]. The shepherds were poor [@abel2018].
      ${CORPUS}`));

  it('when it is off', () =>
    check(
      `
      “A fence is a letter to your neighbour,” said Otto Lang [@abel2018].
      ${CORPUS}`,
      { settings: { rules: { 'quote.wrong-source': 'off' } } },
    ));
});

describe('the cited source comes first', () => {
  it('where it has other words than the draft and another source the same', () =>
    check(`
      “The shepherds were paid in wool and in promises,” said Greta Moen [@abel2018].
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.wrong-source error: Found in another source: Dale Mail
      --- corpus/abel.txt {kind: article, publisher: Fell Chronicle, authors: [Nils Abel], date: 2018-09-03}
      “The shepherds were paid in wheat and in promises,” said Greta Moen.
      --- corpus/dahl.txt {kind: article, publisher: Dale Mail, authors: [Eva Dahl], date: 2018-09-06}
      “The shepherds were paid in wool and in promises,” said Greta Moen.
    `));

  it('where it has the words of another speaker', () =>
    check(`
      “The shepherds were paid in wool and in promises,” said Greta Moen [@abel2018].
      --- corpus/abel.txt {kind: article, publisher: Fell Chronicle, authors: [Nils Abel], date: 2018-09-03}
      “The shepherds were paid in wool and in promises,” said Greta Moen.
      --- corpus/dahl.txt {kind: article, publisher: Dale Mail, authors: [Eva Dahl], date: 2018-09-06}
      “The shepherds were paid in wool and in promises,” said Otto Lang.
    `));
});
