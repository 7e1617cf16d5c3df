import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/ferry.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The ferry will leave at dawn with every traveller who paid,” said Ada Brandt, the harbour master.

      “We did not close the pier because of the storm,” Brandt told reporters on Saturday. “We closed it because the planks were rotten.” She wants a “slow and thorough repair” this time.

      “I can’t promise that it’s going to be cheap,” said Tom Okafor, the council leader. “But the council has 8 million crowns for the work, and most of the islanders want it done.”

      “Nobody has asked Birger Lund for an opinion on the, um, the cranes,” Okafor said. “He would say the the harbour is his.”
`;

describe('quote.altered speaks', () => {
  it('of another word, as a warning', () =>
    check(`
      “The ferry will leave at dawn with every sailor who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Source: “… dawn with every traveller who paid” (Skerry Post, 4 Aug 2024, ¶1). Draft: “sailor”.
      ${CORPUS}`));

  it('of words added', () =>
    check(`
      “The last ferry will leave at dawn with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: adds “last”
      ${CORPUS}`));

  it('of a negation left out of words that are small but for two, whoever says them', () =>
    check(`
      “We did close the pier because of it,” a resident said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: without “not”
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “We did not close the pier because of it,” the harbour master said.
    `));

  it('of words left out without a mark', () =>
    check(`
      “The ferry will leave with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: without “at dawn”
      ${CORPUS}`));

  it('of an inflected word', () =>
    check(`
      “The ferry will leave at dawn with every travellers who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: “travellers”
      ${CORPUS}`));

  it('of a dropped negation, as an error, though all other words stand there', () =>
    check(`
      “We did close the pier because of the storm,” Ada Brandt said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: without “not”
      ${CORPUS}`));

  it('of a changed number, as an error', () =>
    check(`
      “But the council has 9 million crowns for the work,” Tom Okafor said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “9”
      ${CORPUS}`));

  it('of a changed magnitude, as an error', () =>
    check(`
      “But the council has 8 billion crowns for the work,” Tom Okafor said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “billion”
      ${CORPUS}`));

  it('of a changed modal, as an error', () =>
    check(`
      “The ferry may leave at dawn with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “may”
      ${CORPUS}`));

  it('of a changed quantifier, as an error', () =>
    check(`
      He added: “and all of the islanders want it done,” Tom Okafor said.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “all”
      ${CORPUS}`));

  it('of a changed name, as an error', () =>
    check(`
      “Nobody has asked Arne Lund for an opinion,” Tom Okafor said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “Arne”
      ${CORPUS}`));

  it('of one word in a short quotation of the same speaker', () =>
    check(`
      Ada Brandt wants a “slow and careful repair”.
                          ^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “careful”
      ${CORPUS}`));

  it('of a block quotation, over its lines', () =>
    check(`
      > The ferry will leave at dusk with every
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> quote.altered warning: Draft: “dusk”
      > traveller who paid.
      >
      > — Ada Brandt
      ${CORPUS}`));

  it('of the pieces of an utterance each by itself', () =>
    check(`
      “I can’t promise that it’s going to be easy,” said Tom Okafor. “But the council has 8 million crowns for the job.”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “easy”
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “job”
      ${CORPUS}`));

  it('of a mistake outside the brackets', () =>
    check(`
      “[The boat] will leave at noon with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “noon”
      ${CORPUS}`));
});

describe('quote.altered on several sources', () => {
  const draft = '“The ferry will leave at ten with eight passengers,” said Ada Brandt.';
  const carets = '^'.repeat('The ferry will leave at ten with eight passengers,'.length);

  it('counts the files and their origins', () =>
    check(`
      ${draft}
       ${carets} quote.altered error: 2 files have these words, all from one origin.
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The ferry will leave at ten with nine passengers,” said Ada Brandt, the harbour master.
      --- corpus/b.txt {kind: article, publisher: Lowland Times, date: 2024-08-05}
      “The ferry will leave at ten with nine passengers,” said Ada Brandt, the harbour master.
    `));

  it('warns only, and shows both, where they differ themselves', () =>
    check(`
      ${draft}
       ${carets} quote.altered warning: Sources differ: “… at ten with seven passengers” (Lowland Times, 5 Aug 2024, ¶1).
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The ferry will leave at ten with nine passengers,” said Ada Brandt, the harbour master.
      --- corpus/b.txt {kind: article, publisher: Lowland Times, date: 2024-08-05}
      “The ferry will leave at ten with seven passengers,” said Ada Brandt.
    `));

  it('warns of pieces in another order', () =>
    check(`
      “We closed it because the planks were rotten … We did not close the pier because of the storm,” Brandt said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Order differs.
      ${CORPUS}`));
});

describe('quote.altered is silent', () => {
  it('where the words stand as written', () =>
    check(`
      “We closed it because the planks were rotten,” Ada Brandt said.
      ${CORPUS}`));

  it('on marks, dashes, case and end punctuation', () =>
    check(`
      Ada Brandt said that 'we did not close the pier because of the STORM!'
      ${CORPUS}`));

  it('on what stands in brackets', () =>
    check(`
      “[T]he ferry [of Skerry] will leave at dawn with every [passenger] who paid [sic],” said Ada Brandt.
      ${CORPUS}`));

  it('on marked omissions in order', () =>
    check(
      `
      “The ferry will leave … with every traveller who paid,” said Ada Brandt.
      ${CORPUS}`,
      { settings: { rules: { 'quote.elided': 'off' } } },
    ));

  it('on the other spelling of English', () =>
    check(`
      “The ferry will leave at dawn with every traveler who paid,” said Ada Brandt.
      ${CORPUS}`));

  it('on contractions spelt out', () =>
    check(`
      “I cannot promise that it is gonna be cheap,” said Tom Okafor.
      ${CORPUS}`));

  it('on numbers in words', () =>
    check(`
      “But the council has eight million crowns for the work,” said Tom Okafor.
      ${CORPUS}`));

  it('on numbers of several words and on ordinals', () =>
    check(`
      “We are 25 people and leave on the 2nd of May,” said Ines Duarte.
      --- corpus/a.txt {kind: article, date: 2024-05-01}
      “We are twenty-five people and leave on the second of May,” said Ines Duarte.
    `));

  it('on a currency in words', () =>
    check(`
      “It costs us 3 million dollars a year to paint the hulls,” said Ines Duarte.
      --- corpus/a.txt {kind: article, date: 2024-05-01}
      “It costs us $3 million a year to paint the hulls,” said Ines Duarte.
    `));

  it('on fillers and doubled words left out', () =>
    check(`
      “Nobody has asked Birger Lund for an opinion on, well, the cranes,” said Tom Okafor. “He would say the harbour is his.”
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “Nobody has, um, asked Birger Lund for an opinion on, well, the cranes,” said Tom Okafor. “He would say the the harbour is his.”
    `));

  it('on a filler and a doubled word left out before the last word', () =>
    check(`
      “Nobody has asked Birger Lund for an opinion on the cranes,” said Tom Okafor.
      ${CORPUS}`));

  it('on pieces merged over the reporter’s words', () =>
    check(`
      “We did not close the pier because of the storm. We closed it because the planks were rotten,” Ada Brandt said.
      ${CORPUS}`));

  it('on a masked expletive', () =>
    check(`
      “Nobody cares about your damn planks any more,” said Tom Okafor.
      --- corpus/a.txt {kind: article, date: 2024-08-04}
      “Nobody cares about your d*** planks any more,” said Tom Okafor.
    `));

  it('on another speaker’s short words of a like sound', () =>
    check(
      `
      Tom Okafor wants a “slow and careful repair”.
      ${CORPUS}`,
    ));

  it('on a sentence that shares half of its words', () =>
    check(`
      “The ferry will leave at noon for the northern islands and their schools,” said Ines Duarte.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: No match in 1 readable source.
      ${CORPUS}`));

  it('without sources', () =>
    check(`“The ferry will leave at noon with every traveller who paid,” said Ada Brandt.`));

  it('on a quotation whose closing mark is not written yet', () =>
    check(`
      “The ferry will leave at noon with every traveller who paid, said Ada Brandt.
      ${CORPUS}`));
});

describe('quote.altered is never louder than information', () => {
  const alteredFrom = (fields: string) =>
    check(`
      “The ferry will leave at noon with seven travellers,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: Draft: “noon” and “seven”
      --- corpus/ferry.txt {kind: transcript, ${fields}, date: 2024-08-04}
      ADA BRANDT: The ferry will leave at dawn with eleven travellers.

      TOM OKAFOR: Who says so?

      ADA BRANDT: The council does.
    `);

  it('on a machine transcript', () => alteredFrom('reliability: machine'));
  it('on notes', () => alteredFrom('reliability: notes'));
});

describe('settings of quote.altered', () => {
  it('turn it off', () =>
    check(
      `
      “The ferry will leave at noon with every traveller who paid,” said Ada Brandt.
      ${CORPUS}`,
      { settings: { rules: { 'quote.altered': 'off' } } },
    ));

  it('replace its severity', () =>
    check(
      `
      “The ferry will leave at noon with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered hint: “noon”
      ${CORPUS}`,
      { settings: { rules: { 'quote.altered': 'hint' } } },
    ));

  it('allow inflection in the Guardian’s style', () =>
    check(
      `
      “The ferry will leave at dawn with every travellers who paid,” said Ada Brandt.
      ${CORPUS}`,
      { settings: { quotationStyle: 'guardian' } },
    ));

  it('mind fillers in the strict style', () =>
    check(
      `
      “Nobody has asked Birger Lund for an opinion on the, the cranes,” said Tom Okafor.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: without “um”
      ${CORPUS}`,
      { settings: { quotationStyle: 'strict' } },
    ));

  it('are overruled by a directive, which keeps the finding but silences it', () =>
    check(`
      <!-- stet-ignore-next quote.altered: heard it myself -->

      “The ferry will leave at noon with every traveller who paid,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning silenced: “noon”
      ${CORPUS}`));
});

describe('quote.altered reads brackets and spoken forms', () => {
  it('a name in brackets with its short verb', () =>
    check(`
      “I can’t promise that [the repair]’s going to be cheap,” said Tom Okafor.
      ${CORPUS}`));

  it('a spoken form written out as the first words, before which the source has others', () =>
    check(`
      “It is the wind. It’s always been the wind,” said Ada Brandt.
      --- corpus/wind.txt {kind: article, date: 2024-08-04}
      The masts were down and nobody slept. “It’s the wind. It’s always been the wind,” said Ada Brandt.
    `));

  it('a spoken form at the end', () =>
    check(`
      “We asked for the crane and they will not,” said Ada Brandt.
      --- corpus/crane.txt {kind: article, date: 2024-08-04}
      “We asked for the crane and they won’t,” said Ada Brandt. “So we wait.”
    `));

  it('“has” in a short verb', () =>
    check(`
      “He has been at sea since the first of March,” said Ada Brandt.
      --- corpus/sea.txt {kind: article, date: 2024-08-04}
      “He’s been at sea since the first of March,” said Ada Brandt.
    `));

  it('another number in brackets that the source itself has', () =>
    check(`
      “We shall open the lock again [on 9 May],” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered error: Draft: “9”
      --- corpus/lock.txt {kind: article, date: 2024-04-04}
      “We shall open the lock again [on 8 May],” said Ada Brandt.
    `));
});

describe('the fix of quote.altered', () => {
  const TITLE = 'Replace with the wording in Skerry Post';

  it('takes the source’s word', () =>
    checkFix(
      `
      “The ferry will leave at noon with every traveller who paid,” said Ada Brandt.
      ${CORPUS}`,
      TITLE,
      '“The ferry will leave at dawn with every traveller who paid,” said Ada Brandt.',
    ));

  it('puts in words left out', () =>
    checkFix(
      `
      “We did close the pier because of the storm,” Ada Brandt said.
      ${CORPUS}`,
      TITLE,
      '“We did not close the pier because of the storm,” Ada Brandt said.',
    ));

  it('takes out words added, with one blank', () =>
    checkFix(
      `
      “The last ferry will leave at dawn with every traveller who paid,” said Ada Brandt.
      ${CORPUS}`,
      TITLE,
      '“The ferry will leave at dawn with every traveller who paid,” said Ada Brandt.',
    ));

  it('takes out a word added at the end', () =>
    checkFix(
      `
      “The ferry will leave at dawn with every traveller who paid cash,” said Ada Brandt.
      ${CORPUS}`,
      TITLE,
      '“The ferry will leave at dawn with every traveller who paid,” said Ada Brandt.',
    ));

  it('takes the source’s word where the source interrupts the words', () =>
    checkFix(
      `
      “We did not close the pier because of the storm. We closed it because the beams were rotten,” Ada Brandt said.
      ${CORPUS}`,
      TITLE,
      '“We did not close the pier because of the storm. We closed it because the planks were rotten,” Ada Brandt said.',
    ));

  it('leaves brackets and emphasis alone', () =>
    checkFix(
      `
      “[The boat] will *leave* at noon with every traveller who paid,” said Ada Brandt.
      ${CORPUS}`,
      TITLE,
      '“[The boat] will *leave* at dawn with every traveller who paid,” said Ada Brandt.',
    ));

  const QUAY = `
      --- corpus/quay.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “They have given us nine days to clear the whole quay,” said Ada Brandt. “You do what the sea lets you. We’ve mended four of the six piers since spring.”

      “None of the old boats will stay. Some will, the small ones perhaps. But it will be slow,” said Tom Okafor.

      “Look at the wall. Nobody wants to be moved behind it without a roof,” said Nadia Venn.
`;

  it('leaves a contraction at the beginning as the writer has it', () =>
    checkFix(
      `
      “They’ve given us ten days to clear the whole quay,” said Ada Brandt.
      ${QUAY}`,
      TITLE,
      '“They’ve given us nine days to clear the whole quay,” said Ada Brandt.',
    ));

  it('leaves a spoken form that no style book minds as it is', () =>
    checkFix(
      `
      “We have mended five of the six piers since spring,” said Ada Brandt.
      ${QUAY}`,
      TITLE,
      '“We have mended four of the six piers since spring,” said Ada Brandt.',
    ));

  it('takes the end of no other sentence for an emoji', () =>
    checkFix(
      `
      > 🎣 Nobody wants to be moved behind it without a door.

      Nadia Venn
      ${QUAY}`,
      TITLE,
      `
      > Nobody wants to be moved behind it without a roof.

      Nadia Venn`,
    ));

  it('takes the whole wording where sentences end elsewhere', () =>
    checkFix(
      `
      “Some of the small ones will, perhaps. But it will be slow,” said Tom Okafor.
      ${QUAY}`,
      TITLE,
      '“Some will, the small ones perhaps. But it will be slow,” said Tom Okafor.',
    ));
});
