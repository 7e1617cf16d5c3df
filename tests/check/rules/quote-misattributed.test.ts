import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/bridge.txt {kind: article, publisher: River Times, date: 2021-03-16}
      “The bridge will carry twice the traffic it was built for,” said Hanna Vogel, the chief engineer. “Nobody can tell you how long it holds.”

      Her deputy, Tomas Berg, was calmer. “We inspect every bolt of the northern span twice a week,” Berg told reporters.

      “The money for the second bridge was never in our budget,” the Transport Ministry's spokeswoman, Carla Ruiz, said in a statement.

      “I have lived under that bridge for thirty years,” a fisherman said. “It sings in the wind.”
`;

describe('quote.misattributed speaks', () => {
  it('of another name, as an error at the speaker', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” said Tomas Berg.
                                                                       ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Hanna Vogel (River Times, 16 Mar 2021, ¶1).
      ${CORPUS}`));

  it('of a speaker whom the source does not mention', () =>
    check(`
      “We inspect every bolt of the northern span twice a week,” Lars Nyman told reporters.
                                                                 ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Tomas Berg
      ${CORPUS}`));

  it('of another turn of a transcript', () =>
    check(`
      “The gates were opened at four in the morning without a word to anybody,” said Ivo Maas.
                                                                                     ^^^^^^^^ quote.misattributed error: Other speaker in source
      --- corpus/hearing.txt {kind: transcript, date: 2021-03-16}
      MS. OLUWOLE: The gates were opened at four in the morning without a word to anybody.

      MR. MAAS: Who had the key?

      MS. OLUWOLE: You had.

      MR. MAAS: I did not.
    `));

  it('of a statement’s author', () =>
    check(`
      “This company has never poured a drop of oil into the river,” Lars Nyman said.
                                                                    ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Edda Kramer
      --- corpus/statement.txt {kind: statement, authors: [Edda Kramer], date: 2021-03-16}
      This company has never poured a drop of oil into the river. We shall prove it in court.
    `));
});

describe('quote.misattributed reads', () => {
  const words = 'Nobody has ever asked this river what it wants from us';

  it('a name behind its description', () =>
    check(`
      “${words},” said Thomas Berg.
       ${' '.repeat(words.length)}        ^^^^^^^^^^^ quote.misattributed error: Other speaker in source: Berit Sand
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “${words},” the harbour engineer, Berit Sand, said on the pier.
    `));

  it('a pronoun that cannot be the draft’s speaker, as a warning', () =>
    check(`
      “${words},” said Thomas Berg.
       ${' '.repeat(words.length)}        ^^^^^^^^^^^ quote.misattributed warning: Other speaker in source: she
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      The kitchen was dark when we came in. “${words},” she said.
    `));

  it('a pronoun over a paragraph that names nobody', () =>
    check(`
      “${words},” said Thomas Berg.
       ${' '.repeat(words.length)}        ^^^^^^^^^^^ quote.misattributed error: Other speaker in source: Anna Lund
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      Anna Lund runs the ferry at Lowmere. “Sit down,” she said.

      The river was high that day, and the landing at Lowmere stood in water.

      “${words},” she added.
    `));
});

describe('quote.misattributed reads a draft’s speaker', () => {
  const words = 'The bridge will carry twice the traffic it was built for';
  const other = 'quote.misattributed error: Other speaker in source: Hanna Vogel';

  it('before a colon', () =>
    check(`
      Lars Nyman: “${words}.”
      ^^^^^^^^^^ ${other}
      ${CORPUS}`));

  it('before a colon in a list', () =>
    check(`
      - **Lars Nyman:** “${words}.”
          ^^^^^^^^^^ ${other}
      ${CORPUS}`));

  it('in a sentence without a verb of saying that names nobody else', () =>
    check(`
      Lars Nyman once more, and in full: “${words}.”
      ^^^^^^^^^^ ${other}
      ${CORPUS}`));

  it('beside those who passed the words on', () =>
    check(`
      “${words},” Lars Nyman said, according to people on the bank.
      ${' '.repeat(words.length + 4)}^^^^^^^^^^ ${other}
      ${CORPUS}`));

  it('whose surname is a particle elsewhere', () =>
    check(`
      “The lamps of the old quay were never mended by anybody,” said Erik Ash.
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      Erik Ash is a painter. “The lamps of the old quay were never mended by anybody,” Ash said.
    `));
});

describe('quote.misattributed is silent', () => {
  it('on a quotation whose paragraph names its speaker in a way that nothing reads', () =>
    check(`
      “We inspect every bolt of the northern span twice a week,” Tomas Berg said.

      “The bridge will carry twice the traffic it was built for.” That was Hanna Vogel.
      ${CORPUS}`));

  it('on a pronoun behind a paragraph that names somebody else for the first time', () =>
    check(`
      “We inspect every bolt of the northern span twice a week,” Tomas Berg said.

      The question went to Peter Vogel.

      “The lamps of the old quay were never mended by anybody,” he answered.
      ${CORPUS}
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “The lamps of the old quay were never mended by anybody,” Peter Vogel said.
    `));

  it('on a block quotation behind somebody else’s paragraph', () =>
    check(`
      “We inspect every bolt of the northern span twice a week,” Tomas Berg said.

      > The bridge will carry twice the traffic it was built for.
      ${CORPUS}`));

  it('on pieces of which only one is another speaker’s', () =>
    check(`
      “The bridge will carry twice the traffic it was built for … We inspect every bolt of the northern span,” said Tomas Berg.
       ${'^'.repeat(102)} quote.elided hint: Leaves out
      ${CORPUS}`));

  it('on the outlet that the words were told to', () =>
    check(`
      “We paint the whole of the southern span again in spring,” the Harbour Gazette said.
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “We paint the whole of the southern span again in spring,” Berit Sand told the Harbour Gazette.
    `));

  it('on a company whose sentence names the spokesman who said it', () =>
    check(`
      Tern Lines insists, through its spokesman Peter Vogel, that “the ferry was carrying fewer people than it was licensed for.”

      “The ferry was carrying fewer people than it was licensed for,” said the director, Lars Nyman, beside Peter Vogel.
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “The ferry was carrying fewer people than it was licensed for,” Peter Vogel said.
    `));

  it('on one word that may be a piece of anything', () =>
    check(`
      “Nobody has ever asked this river what it wants from us,” said Thomas Berg.
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “Nobody has ever asked this river what it wants from us,” Oversight said.
    `));

  it('on the surname alone', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” Vogel said.
      ${CORPUS}`));

  it('on a source in another language, whose cues are not read', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” said Karl Lenz.
      --- corpus/a.txt {kind: article, date: 2024-05-01, language: de}
      “The bridge will carry twice the traffic it was built for,” said Henrik Vogel.
    `));

  it('on titles, initials and the form of a name', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” said Dr. H. Vogel, the chief engineer.
      ${CORPUS}`));

  it('on a pronoun for the source’s speaker', () =>
    check(`
      Hanna Vogel was frank. “The bridge will carry twice the traffic it was built for,” she said.
      ${CORPUS}`));

  it('on the office for its spokeswoman, and the other way round', () =>
    check(`
      “The money for the second bridge was never in our budget,” the Transport Ministry said.
      ${CORPUS}`));

  it('on the newspaper for its own report', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” the River Times wrote.
      ${CORPUS}`));

  it('on a speaker without a name on either side', () =>
    check(`
      “I have lived under that bridge for thirty years,” a neighbour said.
      ${CORPUS}`));

  it('on a name for the source’s unnamed speaker', () =>
    check(`
      “I have lived under that bridge for thirty years,” said Anton Weiss.
      ${CORPUS}`));

  it('on words that two people said', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” said Tomas Berg.
      ${CORPUS}
      --- corpus/later.txt {kind: article, date: 2021-03-20}
      “The bridge will carry twice the traffic it was built for,” said Tomas Berg, the deputy engineer. “So my colleague says.”
    `));

  it('on a hypothetical cue', () =>
    check(`
      “The bridge will carry twice the traffic it was built for,” Tomas Berg might have said.
      ${CORPUS}`));

  it('on a denied cue', () =>
    check(`
      Tomas Berg never said that “the bridge will carry twice the traffic it was built for”.
      ${CORPUS}`));

  it('on words without a speaker in the draft', () =>
    check(`
      “The bridge will carry twice the traffic it was built for.” That was the whole report.
      ${CORPUS}`));

  it('on few and common words', () =>
    check(`
      Tomas Berg said that “it sings in the wind”.
      ${CORPUS}`));

  it('on two words, however long', () =>
    check(`
      Lars Nyman said the plan was “totally inappropriate” for the town.
      --- corpus/a.txt {kind: article, date: 2021-03-16}
      Hanna Vogel said it was “totally inappropriate” to ask the fishermen.
    `));

  it('on who quotes the words together with their speaker', () =>
    check(`
      “The mayor’s aide Dan Moss told me the ferry breaks every rule of the port,” Hanna Vogel wrote.
      --- corpus/a.txt {kind: article, date: 2021-03-16}
      Hanna Vogel posted a picture on Monday: “The ferry comes.”

      The mayor’s aide Dan Moss told me the ferry breaks every rule of the port.
    `));

  it('on sentences that tell of somebody in another’s words', () =>
    check(`
      Owners “should be required to read the slopes as well as the walls” every spring.
      --- corpus/a.txt {kind: paper, authors: [Astrid Strand], date: 2021-03-16}
      Those who own dams should be required to read the slopes as well as the walls.
    `));

  it('on a transcript’s “Speaker 1”', () =>
    check(`
      “The gates were opened at four in the morning without a word to anybody,” said Ivo Maas.
      --- corpus/hearing.txt {kind: transcript, date: 2021-03-16}
      Speaker 1: The gates were opened at four in the morning without a word to anybody.

      Speaker 2: Who had the key?

      Speaker 1: You had.
    `));

  it('on words that a rewritten article gives to one link of a chain', () =>
    check(`
      “We have seen no ship since the ice broke up in the sound,” Mayor Olga Lind said.
      --- corpus/a.txt {kind: article, date: 2021-03-16}
      “We have seen no ship since the ice broke up in the sound,” Olga Lind said through her spokesman, Kai Brun.
    `));
});

describe('settings of quote.misattributed', () => {
  it('turn it off', () =>
    check(
      `
      “The bridge will carry twice the traffic it was built for,” said Tomas Berg.
      ${CORPUS}`,
      { settings: { rules: { 'quote.misattributed': 'off' } } },
    ));

  it('do not make it louder than information on a machine transcript', () =>
    check(`
      “The gates were opened at four in the morning without a word to anybody,” said Ivo Maas.
                                                                                     ^^^^^^^^ quote.misattributed information: Other speaker in source
      --- corpus/hearing.txt {kind: transcript, reliability: machine, date: 2021-03-16}
      MS. OLUWOLE: The gates were opened at four in the morning without a word to anybody.

      MR. MAAS: Who had the key?

      MS. OLUWOLE: You had.

      MR. MAAS: I did not.
    `));
});

describe('the fix of quote.misattributed', () => {
  it('puts the source’s speaker in, with the title', () =>
    checkFix(
      `
      “We inspect every bolt of the northern span twice a week,” Lars Nyman told reporters.
      ${CORPUS}`,
      'Attribute to Tomas Berg, as in River Times',
      '“We inspect every bolt of the northern span twice a week,” Tomas Berg told reporters.',
    ));

  it('takes the draft’s title away with the name', () =>
    checkFix(
      `
      “We inspect every bolt of the northern span twice a week,” Foreign Minister Lars Nyman told reporters.
      ${CORPUS}`,
      'Attribute to Tomas Berg, as in River Times',
      '“We inspect every bolt of the northern span twice a week,” Tomas Berg told reporters.',
    ));
});
