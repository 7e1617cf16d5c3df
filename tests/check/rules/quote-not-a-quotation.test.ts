import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/mill.txt {kind: article, publisher: Vale Herald, authors: [Ruth Amsel], date: 2020-06-17}
      Sonja Petrow, who runs the mill, said the wheel would stand still until the council repaired the weir. “We grind nothing without water,” she added.

      The council has other worries. It has promised to mend the church roof before the first of August.

      “My patience has come to an end,” Petrow said.
`;
const TITLE = "Remove the quotation marks (wording stays the source's: reword or credit)";

describe('quote.not-a-quotation speaks', () => {
  it('of the reporter’s rendering put in marks', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-a-quotation warning: “the wheel would stand still until the council repaired the weir” is the article's own wording (Vale Herald, 17 Jun 2020, ¶1).
      ${CORPUS}`));

  it('of a part of it', () =>
    check(`
      Sonja Petrow said that it “would stand still until the council repaired the weir”.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-a-quotation warning: the article's own wording
      ${CORPUS}`));

  it('once, and not as altered, where a word differs as well', () =>
    check(`
      “The wheel would stand still until the council repaired the old weir,” said Sonja Petrow.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-a-quotation warning: the article's own wording
      ${CORPUS}`));
});

describe('quote.not-a-quotation finds the rendering', () => {
  const own = (sentence: string): string => `
      --- corpus/dock.txt {kind: article, publisher: Vale Herald, date: 2021-03-02}
      “We count every plank,” Ida Holm told the Vale Herald. ${sentence}
      The mayor, Per Aas, was abroad.`;
  const marked = '^'.repeat('The dock would be rebuilt in oak before the herring came back.'.length);

  it('where the draft leaves the speaker to the sentence before', () =>
    check(`
      Ida Holm spoke last. The applause was long, and it came from every corner of the hall. “The dock would be rebuilt in oak before the herring came back.”
                                                                                              ${marked} quote.not-a-quotation warning: article's own
      ${own('Holm said the dock would be rebuilt in oak before the herring came back.')}`));

  it('before its verb of saying', () =>
    check(`
      “The dock would be rebuilt in oak before the herring came back.” So Ida Holm said.
       ${marked} quote.not-a-quotation warning: article's own
      ${own('The dock would be rebuilt in oak before the herring came back, Holm said.')}`));

  it('behind a verb far from its subject', () =>
    check(`
      Ida Holm said: “The dock would be rebuilt in oak before the herring came back.”
                      ${marked} quote.not-a-quotation warning: article's own
      ${own('Ida Holm, whose father had run a yard in Brekke, Tronstad, in the years of the war, said that the dock would be rebuilt in oak before the herring came back.')}`));

  it('behind a verb and its preposition', () =>
    check(`
      Ida Holm spoke up: “The forces of rot that were gnawing at the old dock.”
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-a-quotation warning: article's own
      ${own('Ida Holm warned against the forces of rot that were gnawing at the old dock.')}`));

  it('not where the draft’s paragraph names somebody else', () =>
    check(`
      Per Aas spoke last. “The dock would be rebuilt in oak before the herring came back.”
      ${own('Holm said the dock would be rebuilt in oak before the herring came back.')}`));

  it('not where somebody else is named nearer to the verb', () =>
    check(`
      Ida Holm said: “The dock would be rebuilt in oak before the herring came back.”
      ^^^^^^^^ quote.misattributed error: Rolf Vik
      ${own('Ida Holm listened while Rolf Vik said that the dock would be rebuilt in oak before the herring came back.')}`));

  it('not in the article’s own telling behind a name', () =>
    check(`
      Of Ida Holm’s yard, the paper had this: “The dock was rebuilt in oak before the herring came back.”
      ${own('Holm went on. The dock was rebuilt in oak before the herring came back.')}`));
});

describe('quote.not-a-quotation reads marks typed as apostrophes', () => {
  const source = `
      --- corpus/b.txt {kind: article, date: 2020-06-17}
      Sonja Petrow, who runs the mill, said the wheel would stand still until the council repaired the weir. ''We grind nothing at all without water,'' she said.`;

  it('and takes what stands outside them for the reporter’s', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-a-quotation warning: the article's own wording
      ${source}`));

  it('and is silent on what stands inside', () =>
    check(`
      “We grind nothing at all without water,” said Sonja Petrow.
      ${source}`));
});

describe('quote.not-a-quotation is silent', () => {
  it('on words in marks', () =>
    check(`
      “We grind nothing without water,” said Sonja Petrow.
      ${CORPUS}`));

  it('where the draft quotes the outlet', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” the Vale Herald wrote.
      ${CORPUS}`));

  it('where the draft quotes the author', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” Ruth Amsel reported.
      ${CORPUS}`));

  it('where the article reports nobody', () =>
    check(`
      “It has promised to mend the church roof before the first of August,” said Sonja Petrow.
      ${CORPUS}`));

  it('where another source has the words in marks', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
      ${CORPUS}
      --- corpus/b.txt {kind: article, date: 2020-06-17}
      “The wheel would stand still until the council repaired the weir,” Sonja Petrow said.
    `));

  it('on an article without any quotation marks', () =>
    check(`
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
      --- corpus/b.txt {kind: article, date: 2020-06-17}
      Sonja Petrow said the wheel would stand still until the council repaired the weir.
    `));

  for (const kind of ['paper', 'report', 'statement', 'speech', 'book', 'post', 'notes', 'unknown']) {
    it(`on a source of the kind ${kind}`, () =>
      check(`
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
      --- corpus/b.txt {kind: ${kind}, authors: [Sonja Petrow], date: 2020-06-17}
      Sonja Petrow said the wheel would stand still until the council repaired the weir. “We grind nothing without water,” she added.
    `));
  }

  it('when it is off', () =>
    check(
      `
      “The wheel would stand still until the council repaired the weir,” said Sonja Petrow.
      ${CORPUS}`,
      { settings: { rules: { 'quote.not-a-quotation': 'off' } } },
    ));
});

describe('the fix of quote.not-a-quotation', () => {
  it('takes the marks off and leaves the words', () =>
    checkFix(
      `
      Sonja Petrow said that it “would stand still until the council repaired the weir”.
      ${CORPUS}`,
      TITLE,
      'Sonja Petrow said that it would stand still until the council repaired the weir.',
    ));
});
