import fc from 'fast-check';

/**
 * Property tests run on the same examples everywhere, so that a failure can be run again. `STET_SEED=random npm test` looks
 * further; a seed that fails becomes an example of its test.
 */
const SEED = 20_240_804;

const { STET_SEED } = process.env;
if (STET_SEED !== 'random') fc.configureGlobal({ seed: Number(STET_SEED ?? SEED) });
