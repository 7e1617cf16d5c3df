import { expect, it } from 'vitest';
import { LEAST_CONFIDENCE } from '../../server/src/check/rules/quote-misattributed.js';
import { wilsonLower } from '../../server/src/speech/confidence.js';
import AGREEMENT from '../eval/agreement.json' with { type: 'json' };

/** What two readings of a claim must bear out together before anybody is told that the speaker is another one. */
const LEAST_BOUND = 0.98;

/** Lower bound of the share of sound claims on whose speaker both readings agree. */
function boundOf(rows: readonly (readonly number[])[]): number {
  const sum = (column: 1 | 2): number => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  return wilsonLower({ right: sum(1), of: sum(2) });
}

it('readings as sure as a misattribution asks for agree on sound claims in 98 of 100 cases at least', () => {
  expect(boundOf(AGREEMENT.filter(([least = 0]) => least >= LEAST_CONFIDENCE))).toBeGreaterThanOrEqual(
    LEAST_BOUND,
  );
});

it('less sure ones do not', () => {
  expect(boundOf(AGREEMENT.filter(([least = 0]) => least < LEAST_CONFIDENCE))).toBeLessThan(LEAST_BOUND);
});
