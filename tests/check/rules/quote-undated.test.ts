import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const CORPUS = `
      --- corpus/mill.txt {kind: article, publisher: Vale Herald, date: 2022-06-17}
      “My patience with the weir has come to an end,” said Sonja Petrow, who runs the mill.
`;

describe('quote.undated tells', () => {
  it('of words much older than the draft', () =>
    check(`
      ---
      date: 2024-06-20
      ---

      The wheel stands still. “My patience with the weir has come to an end,” said Sonja Petrow.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.undated information: These words are 2 years older than the draft (Vale Herald, 17 Jun 2022, ¶1), and nothing in this paragraph tells when they were said.
      ${CORPUS}`));
});

describe('quote.undated is silent', () => {
  const paragraphs: [string, string][] = [
    [
      'on words that the paragraph dates',
      'In June 2022 Sonja Petrow said: “My patience with the weir has come to an end.”',
    ],
    [
      'on words that a “then” puts in their time',
      'Sonja Petrow said then: “My patience with the weir has come to an end.”',
    ],
    [
      'on words that are cited',
      'Sonja Petrow said: “My patience with the weir has come to an end.”[^1]\n\n      [^1]: Vale Herald.',
    ],
    ['on words that nobody is given', 'The notice read “My patience with the weir has come to an end”.'],
  ];
  for (const [name, paragraph] of paragraphs) {
    it(name, () =>
      check(`
      ---
      date: 2024-06-20
      ---

      ${paragraph}
      ${CORPUS}`),
    );
  }

  it('on words of the same season', () =>
    check(`
      ---
      date: 2022-09-01
      ---

      “My patience with the weir has come to an end,” said Sonja Petrow.
      ${CORPUS}`));

  it('in a draft without a date', () =>
    check(`
      “My patience with the weir has come to an end,” said Sonja Petrow.
      ${CORPUS}`));

  it('where another source has the words anew', () =>
    check(`
      ---
      date: 2024-06-20
      ---

      “My patience with the weir has come to an end,” said Sonja Petrow.
      ${CORPUS}
      --- corpus/b.txt {kind: article, date: 2024-06-18}
      “My patience with the weir has come to an end,” Sonja Petrow said on Tuesday.
    `));

  it('on a book, which is quoted at any time', () =>
    check(`
      ---
      date: 2024-06-20
      ---

      “My patience with the weir has come to an end,” Sonja Petrow writes.
      --- corpus/b.txt {kind: book, authors: [Sonja Petrow], date: 1999}
      My patience with the weir has come to an end. So has my money.
    `));
});
