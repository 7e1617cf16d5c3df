import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

/** What Vera Lindt says in a corpus in which others use the same words. */
const CORPUS = `
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      Vera Lindt, who keeps the lighthouse, spoke for an hour. The new lamp, she said, is a “bitter disappointment”.

      Lindt called the inspectors “very polite vandals” and their visit “a waste of a good Sunday”. The lens, Lindt said, “is the island’s pride”.

      “We live in a leaking tower,” Lindt said. “They promised us a lot of paint.”
      --- corpus/b.txt {kind: article, publisher: Lowland Times, date: 2024-08-05}
      The cook, Emil Rask, called the soup a “bitter experience”. He had wanted “a good Sunday”.
`;

describe('a short quotation with one word changed is told', () => {
  it('at the end', () =>
    check(`
      Vera Lindt called it a “bitter humiliation”.
                              ^^^^^^^^^^^^^^^^^^ quote.altered warning: Source: “bitter disappointment” (Skerry Post, 4 Aug 2024, ¶1). Draft: “humiliation”.
      ${CORPUS}`));

  it('at the beginning', () =>
    check(`
      To Vera Lindt it was, she said, a “huge disappointment”.
                                         ^^^^^^^^^^^^^^^^^^^ quote.altered warning: Source: “bitter disappointment”
      ${CORPUS}`));

  it('in the middle', () =>
    check(`
      Vera Lindt said the visit was “a waste of a fine Sunday”.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “fine”
      ${CORPUS}`));

  it('where a word is put in', () =>
    check(`
      Vera Lindt called the inspectors “very polite young vandals”.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: adds “young”
      ${CORPUS}`));

  it('where the article has the surname alone', () =>
    check(`
      The lens, Vera Lindt said, “was the island’s pride”.
                                  ^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “was”
      ${CORPUS}`));
});

describe('a short quotation is left alone', () => {
  it('as it stands', () =>
    check(`
      Vera Lindt called it a “bitter disappointment”.
      ${CORPUS}`));

  it('when another speaker’s words are meant to be like it', () =>
    check(`
      Vera Lindt spoke of a “bitter experience”.
      ${CORPUS}`));

  it('of two words where the source goes on with grammar', () =>
    check(`
      Vera Lindt spoke of “living quarters”.
      --- corpus/c.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “I am tired of living in a tower,” said Vera Lindt.
    `));

  it('of two words where the source has a name', () =>
    check(`
      Vera Lindt spoke of “the Glover lens” and of “make deals”.
      --- corpus/c.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “Let us make Skerry shine,” said Vera Lindt.
    `));

  it('that shares nothing but “a lot of”', () =>
    check(`
      Vera Lindt spoke of “a lot of trouble”.
      ${CORPUS}`));

  it('that shares less than all words but one', () =>
    check(`
      Vera Lindt spoke of a “waste of fine oil”.
      ${CORPUS}`));
});
