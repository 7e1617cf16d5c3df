import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

describe('quote.altered speaks', () => {
  it('of another word, as a warning', () =>
    check(`
      “The ferry will leave at dawn with every passenger who paid,” said Ada Brandt.
       ^^^ quote.altered warning: x
      --- corpus/ferry.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The ferry will leave at dawn with every traveller who paid,” said Ada Brandt, the harbour master.
    `));
});
