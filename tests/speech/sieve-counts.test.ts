import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SIEVES_HASH } from '../../server/src/speech/sieve-counts.js';
import { sievesHash } from '../eval/sieves-hash.js';

it('the counts of the sieves were made with these sieves: else run npm run eval:sieves -- --write', () => {
  expect(SIEVES_HASH).toBe(sievesHash(join(import.meta.dirname, '../..')));
});
