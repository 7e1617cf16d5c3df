import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/orchard.txt {kind: article, publisher: Hill Courier, date: 2022-10-02}
      “The apples froze on the trees in a single night,” said Lena Krol, who owns the orchard. “Nobody under seventy has seen that before.”

      Her neighbour Jonas Ferrer shrugged. He said the frost had come too early for the pickers.
`;

describe('quote.not-found', () => {
  it('is information where no source quotes the speaker', () =>
    check(`
      “Every hive in the valley has been lost since March,” said Ines Duarte.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`));

  it('is information where nobody is named', () =>
    check(`
      “Every hive in the valley has been lost since March,” a beekeeper said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`));

  it('is a warning where a source quotes the speaker', () =>
    check(`
      “Every hive in the valley has been lost since March,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found warning: No match in 1 readable source, though Hill Courier quotes Lena Krol.
      ${CORPUS}`));

  it('is information where a source only reports the speaker', () =>
    check(`
      “Every hive in the valley has been lost since March,” said Jonas Ferrer.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`));

  it('is information where a file of the corpus could not be read', () =>
    check(
      `
      “Every hive in the valley has been lost since March,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`,
      { corpus: { unreadable: 1 } },
    ));

  it('tells of words that a source has in another order', () =>
    check(`
      “Before that nobody has seen seventy under,” said Ines Duarte.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`));

  it('counts the sources', () =>
    check(`
      “Every hive in the valley has been lost since March,” said Ines Duarte.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 2 readable sources.
      ${CORPUS}
      --- corpus/b.txt {date: 2022-10-03}
      The pickers went home.
    `));
});

describe('quote.not-found is silent', () => {
  it('where the words stand in a source', () =>
    check(`
      “The apples froze on the trees in a single night,” said Lena Krol.
      ${CORPUS}`));

  it('without sources', () => check('“Every hive in the valley has been lost since March,” said Lena Krol.'));

  it('while sources are still being read', () =>
    check(
      `
      “Every hive in the valley has been lost since March,” said Lena Krol.
      ${CORPUS}`,
      { corpus: { isComplete: false } },
    ));

  it('on a few words, which may stand anywhere', () =>
    check(`
      Lena Krol said the hives were “lost for good”.
      ${CORPUS}`));

  it('on titles of works', () =>
    check(`
      Her novel “The Winter of the Seven Orchards” was read by everyone in the valley.
      ${CORPUS}`));

  it('on words that nobody is said to have said, where they are few', () =>
    check(`
      The so-called “great freeze” is still a matter of talk.
      ${CORPUS}`));

  it('on code', () =>
    check(`
      Type \`say "every hive in the valley has been lost since March"\` and press enter.
      ${CORPUS}`));

  it('when it is off', () =>
    check(
      `
      “Every hive in the valley has been lost since March,” said Lena Krol.
      ${CORPUS}`,
      { settings: { rules: { 'quote.not-found': 'off' } } },
    ));

  it('in a draft that is off', () =>
    check(`
      ---
      stet: off
      ---

      “Every hive in the valley has been lost since March,” said Lena Krol.
      ${CORPUS}`));
});

describe('quote.not-found takes the draft’s own copy for no source', () => {
  it('even where it has every word', () =>
    check(`
      The first snow came over the hills of Arven on the last day of harvest.
      None of the pickers had brought more than a summer coat with them.
      The trucks of the co-operative stood empty along the road until noon.
      Half of the crates were still open when the lamps went out.
      “Every hive in the valley has been lost since March,” said Ines Duarte.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 2 readable sources.
      ${CORPUS}
      --- corpus/published.txt {kind: article, date: 2022-10-09}
      The first snow came over the hills of Arven on the last day of harvest. None of the pickers had brought more than a summer coat with them. The trucks of the co-operative stood empty along the road until noon. Half of the crates were still open when the lamps went out. “Every hive in the valley has been lost since March,” said Ines Duarte.
    `));
});
