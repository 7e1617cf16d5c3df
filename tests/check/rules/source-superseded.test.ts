import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

const FIRST = `
      --- corpus/a.txt {kind: article, publisher: Skerry Wire, title: Harbour to close in May, date: 2024-08-04}
      “The harbour will be closed for the whole of May,” said Ada Brandt, the harbour master.
`;
const CORRECTED = `
      --- corpus/b.txt {kind: article, publisher: Skerry Wire, title: "CORRECTED-Harbour to close in May", date: 2024-08-05}
      “The harbour will be closed for a day or two in May,” said Ada Brandt, the harbour master.
`;

describe('source.superseded warns', () => {
  it('of words that only the version before the correction has', () =>
    check(`
      “The harbour will be closed for the whole of May,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source.superseded warning: Only a version that was taken back has these words: Skerry Wire, 4 Aug 2024, ¶1. Corrected by Skerry Wire: “CORRECTED-Harbour to close in May”.
      ${FIRST}${CORRECTED}`));

  it('of words of a piece that was withdrawn', () =>
    check(`
      “The harbour will be closed for the whole of May,” said Ada Brandt.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source.superseded warning: Withdrawn by Skerry Wire
      ${FIRST}
      --- corpus/b.txt {kind: article, publisher: Skerry Wire, title: "WITHDRAWN: Harbour to close in May", date: 2024-08-06}
      The piece of 4 August is withdrawn, since the harbour master was misunderstood.
    `));
});

describe('source.superseded is silent', () => {
  it('on words of the corrected version', () =>
    check(`
      “The harbour will be closed for a day or two in May,” said Ada Brandt.
      ${FIRST}${CORRECTED}`));

  it('on words that both versions have', () =>
    check(`
      “The harbour will be closed for the whole of May,” said Ada Brandt.
      ${FIRST}
      --- corpus/b.txt {kind: article, publisher: Skerry Wire, title: "CORRECTED-Harbour to close in May", date: 2024-08-05}
      “The harbour will be closed for the whole of May,” said Ada Brandt, who is the harbour master.
    `));

  it('on words that another outlet has', () =>
    check(`
      “The harbour will be closed for the whole of May,” said Ada Brandt.
      ${FIRST}${CORRECTED}
      --- corpus/c.txt {kind: article, publisher: Lowland Times, title: A quiet May, date: 2024-08-05}
      “The harbour will be closed for the whole of May,” said Ada Brandt.
    `));

  it('on a correction of another piece', () =>
    check(`
      “The harbour will be closed for the whole of May,” said Ada Brandt.
      ${FIRST}
      --- corpus/b.txt {kind: article, publisher: Skerry Wire, title: "CORRECTED-Ferry to run in May", date: 2024-08-05}
      The ferry runs in May.
    `));
});
