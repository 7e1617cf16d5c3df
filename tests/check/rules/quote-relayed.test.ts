import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/pass.txt {kind: article, publisher: Lowland Times, date: 2019-02-08}
      “The pass will be closed until the snow ploughs come from the south,” Governor Karel Zeman said, according to Radio Borovo.

      “Two lorries are stuck at the summit with their drivers,” police chief Anna Dvorak was quoted by the Alpine Monitor as saying.

      “Nobody is to drive without chains,” Dvorak said at a news conference.
`;

describe('quote.relayed tells of an outlet between', () => {
  it('that the source goes by', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the south,” said Karel Zeman.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.relayed information: Your source has this from Radio Borovo (Lowland Times, 8 Feb 2019, ¶1).
      ${CORPUS}`));

  it('that is cited as the source of the words', () =>
    check(`
      “Two lorries are stuck at the summit with their drivers,” said Anna Dvorak.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.relayed information: from Alpine Monitor
      ${CORPUS}`));

  it('to which the words were told', () =>
    check(`
      “The road is open again for lorries with chains,” said Karel Zeman.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.relayed information: from Radio Borovo
      --- corpus/a.txt {kind: article, publisher: Lowland Times, date: 2019-02-09}
      “The road is open again for lorries with chains,” Governor Karel Zeman told Radio Borovo.
    `));
});

describe('quote.relayed is silent', () => {
  it('where the draft names the outlet as well', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the south,” Karel Zeman told Radio Borovo.
      ${CORPUS}`));

  it('where the draft names the outlet anywhere in the sentence', () =>
    check(`
      On Radio Borovo, Karel Zeman said “the pass will be closed until the snow ploughs come from the south”.
      ${CORPUS}`));

  it('where the source heard the words itself', () =>
    check(`
      “Nobody is to drive without chains,” said Anna Dvorak.
      ${CORPUS}`));

  it('on a spokesman, who is no outlet', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the south,” said Karel Zeman.
      --- corpus/a.txt {kind: article, date: 2019-02-08}
      “The pass will be closed until the snow ploughs come from the south,” Karel Zeman said in a statement on Friday.
    `));

  it('where another source has the words first hand', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the south,” said Karel Zeman.
      ${CORPUS}
      --- corpus/radio.txt {kind: article, publisher: Radio Borovo, date: 2019-02-08}
      “The pass will be closed until the snow ploughs come from the south,” said Karel Zeman, the governor.
    `));

  it('where the words differ: that is said first', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the north,” said Karel Zeman.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “north”
      ${CORPUS}`));

  it('where the speaker is another', () =>
    check(`
      “The pass will be closed until the snow ploughs come from the south,” said Anna Dvorak.
                                                                                 ^^^^^^^^^^^ quote.misattributed error: Other speaker in source: Karel Zeman
      ${CORPUS}`));

  it('when it is off', () =>
    check(
      `
      “The pass will be closed until the snow ploughs come from the south,” said Karel Zeman.
      ${CORPUS}`,
      { settings: { rules: { 'quote.relayed': 'off' } } },
    ));
});
