import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../server/src/speech/reading.js';
import { read, speakerOf } from './check.js';

const evaluation = process.env.STET_EVAL_DIR;

/** First two and last two words, the speaker ("mention = canonical name"), the further links of the chain. */
type Gold = readonly [first: string, last: string, speaker: string, via: readonly string[]];

const GOLD: Readonly<Record<string, readonly Gold[]>> = {
  '000_a32d7b66356c2276.txt': [
    ['to keep', 'of war', 'Hisham Al-Alawi', ['Shafaq News']],
    ['Iraq has', 'through diplomacy', 'he = Hisham Al-Alawi', []],
    ['massive armada', 'massive armada', 'Donald Trump', []],
    ['come to', 'the table', 'his = Donald Trump', []],
    ['swift and', 'and comprehensive', 'Iranian officials', []],
    ['fair balanced', 'noncoercive terms', 'Iranian officials', []],
  ],
  '003_251205f71f18a55d.txt': [
    ['play a', 'and peace', 'The US Secretary of State = Antony Blinken', ['Sudani’s office']],
    ['the prevention', 'into Lebanon', 'Sudani = Mohammed Shia’ al-Sudani', ['the statement']],
    ['being prevented', 'of states', 'He = Mohammed Shia’ al-Sudani', []],
    ['The response', 'ground interests', 'a commander', []],
    ['The response', 'and legit', 'the commander', []],
    ['The planned', 'anyone expected', 'the commander', []],
  ],
};

describe('the two seed documents', () => {
  if (evaluation === undefined) {
    it.skip('are read as by hand (STET_EVAL_DIR is not set)', () => undefined);
    return;
  }
  it.each(Object.keys(GOLD))('%s is read as by hand', (name) => {
    const text = readFileSync(join(evaluation, '..', 'seeds', 'corpus', name), 'utf8');
    expect(read(text).quotations.map(summary)).toEqual(GOLD[name]);
  });
});

function summary(quotation: Quotation): Gold {
  const words = quotation.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const via = quotation.attribution?.via.map((link) => link.text) ?? [];
  return [words.slice(0, 2).join(' '), words.slice(-2).join(' '), speakerOf(quotation) ?? '', via];
}
