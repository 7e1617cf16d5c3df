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
