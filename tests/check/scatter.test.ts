import { describe, it } from 'vitest';
import { check, checkFix } from '../support/check.js';

const CORPUS = `
      --- corpus/orchard.txt {kind: article, publisher: Arven Post, date: 2024-05-02}
      “The frost came in the second week of April. We lost the plums on one night,” said Lena Krol, a grower. “The cherries held out for two days more.”

      The co-operative has 80 members, and most of them press their own juice.

      “Nobody will plant a plum tree here again,” said Jonas Ferrer, her neighbour, in the yard.

      Krol has kept a diary of the weather since her father died. “I was a girl of nine in the last frost like this one,” she said. “My father burned straw between the rows.”
`;

describe('quote.altered speaks of pieces that stand elsewhere', () => {
  it('where sentences change places without a mark', () =>
    check(`
      “We lost the plums on one night. The frost came in the second week of April,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Order differs. Source: “The frost came in the second week of April. We lost the plums on one night”
      ${CORPUS}`));

  it('where two answers are run together', () =>
    check(`
      “We lost the plums on one night. My father burned straw between the rows,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Runs two passages together. Source: “We lost the plums on one night” (Arven Post, 2 May 2024, ¶1), and only later “My father burned straw between the rows” (¶4).
      ${CORPUS}`));
});

describe('quote.altered is silent', () => {
  it('on sentences that the reporter’s words part', () =>
    check(`
      “We lost the plums on one night. The cherries held out for two days more,” said Lena Krol.
      ${CORPUS}`));
});

describe('quote.elided names what lies between', () => {
  it('pieces that stand far apart, though another speaker comes in between', () =>
    check(`
      “We lost the plums on one night. … My father burned straw between the rows,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided hint: Leaves out
      ${CORPUS}`));
});

describe('the fix', () => {
  it('puts sentences back in order', () =>
    checkFix(
      `
      “We lost the plums on one night. The frost came in the second week of April,” said Lena Krol.
      ${CORPUS}`,
      'Put the pieces in the order of Arven Post',
      '“The frost came in the second week of April. We lost the plums on one night,” said Lena Krol.',
    ));

  it('marks what two passages run together leave out', () =>
    checkFix(
      `
      “We lost the plums on one night. My father burned straw between the rows,” said Lena Krol.
      ${CORPUS}`,
      'Mark what is left out with “…”',
      '“We lost the plums on one night. … My father burned straw between the rows,” said Lena Krol.',
    ));
});
