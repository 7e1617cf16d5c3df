import { describe, expect, it } from 'vitest';
import { judgeText, readCorpus } from '../../support/check.js';
import { PHRASINGS_1 } from './phrasings-1.js';
import { PHRASINGS_2 } from './phrasings-2.js';
import { PHRASINGS_3 } from './phrasings-3.js';
import { type Phrasing, readPhrasings } from './read-phrasings.js';

const PHRASINGS = readPhrasings(PHRASINGS_1 + PHRASINGS_2 + PHRASINGS_3);
/** The share of wrong drafts that must be told. What is left hangs by the reading of speakers, on either side. */
const LEAST_RECALL = 0.9;

describe('phrasings of all sorts', () => {
  it('that are wrong are told', async () => {
    const told = await Promise.all(
      PHRASINGS.map(async (phrasing) => ({ phrasing, codes: await codesOf(phrasing, phrasing.wrong) })),
    );
    const missed = told.filter(
      ({ phrasing, codes }) => !codes.some((code) => phrasing.wanted.includes(code)),
    );
    const names = missed.map(
      ({ phrasing, codes }) => `${phrasing.name}: ${phrasing.wrong} ${codes.join(', ')}`,
    );
    expect(1 - missed.length / PHRASINGS.length, names.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  for (const phrasing of PHRASINGS) {
    it(`that are sound are left alone: ${phrasing.sound.slice(0, 60).trim()}`, async () => {
      expect(await codesOf(phrasing, phrasing.sound)).toEqual([]);
    });
  }
});

/** What is said of a draft that uses the sources: the loud codes, and the quiet one of relayed words. */
async function codesOf({ sources }: Phrasing, text: string): Promise<readonly string[]> {
  const corpus = await readCorpus(sources);
  const { findings } = await judgeText(corpus, { path: 'draft.md', text });
  return findings.flatMap(({ code, severity }) =>
    severity === 'error' || severity === 'warning' || code === 'quote.relayed' ? [code] : [],
  );
}
