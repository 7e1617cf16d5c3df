import { describe, it } from 'vitest';
import { check as checkAll } from '../../support/check.js';

const NOTHING = '--- corpus/other.txt {kind: article, date: 2024-05-02}\n      The lamps were lit at six.';

function check(fixture: string): Promise<void> {
  return checkAll(fixture, { settings: { rules: { 'quote.not-found': 'off' } } });
}

describe('quotations that a draft has twice and no source has', () => {
  it('are told where the words differ', () =>
    check(`
      “We lost every plum on the hill in a single night,” said Lena Krol.

      The frost came back. “We lost every pear on the hill in a single night,” Krol said again.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: Quoted twice, in two ways. Line 1: “every plum on”. Here: “every pear on”. No source has either.
      ${NOTHING}`));

  it('are told where a pull quote has one word more', () =>
    check(`
      “We lost every plum on the hill in a single night,” said Lena Krol.

      > “We lost nearly every plum on the hill in a single night.”
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: Line 1: “lost every”. Here: “lost nearly every”.
      ${NOTHING}`));

  it('are told where they are given to two people', () =>
    check(`
      “We lost every plum on the hill in a single night,” said Lena Krol.

      “We lost every plum on the hill,” said Jonas Ferrer.
                                             ^^^^^^^^^^^^ quote.misattributed information: Line 1 gives the same words to Lena Krol.
      ${NOTHING}`));
});

describe('quotations that a draft has twice are left alone', () => {
  it('where one is a piece of the other', () =>
    check(`
      ## Krol: “We lost every plum on the hill”

      “We lost every plum on the hill in a single night,” said Lena Krol.
      ${NOTHING}`));

  it('where the second marks its change', () =>
    check(`
      “We lost every plum on the hill in a single night,” said Lena Krol.

      “[The growers] lost every plum on the hill … in a single night,” said Lena Krol.
      ${NOTHING}`));

  it('where a source tells which of them is right', () =>
    check(`
      “We lost every plum on the hill in a single night,” said Lena Krol.

      “We lost every pear on the hill in a single night,” said Lena Krol.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered warning: Draft: “pear”
      --- corpus/frost.txt {kind: article, date: 2024-05-02}
      “We lost every plum on the hill in a single night,” said Lena Krol.
    `));
});
