import { describe, expect, it } from 'vitest';
import { judgeText, readCorpus, type TestCorpus } from '../support/check.js';
import { CLAIMS, OTHER_EVENTS, type RewordedClaim } from './reworded/claims.js';
import { FIFTH_CLAIMS, FIFTH_OTHER_EVENTS, FIFTH_SOURCES } from './reworded/fifth.js';
import { FOURTH_CLAIMS, FOURTH_OTHER_EVENTS, FOURTH_SOURCES } from './reworded/fourth.js';
import { FURTHER_CLAIMS, FURTHER_OTHER_EVENTS } from './reworded/further-claims.js';
import { FURTHER_SOURCES } from './reworded/further-sources.js';
import { type NewsSource, SOURCES } from './reworded/sources.js';
import { THIRD_CLAIMS, THIRD_OTHER_EVENTS, THIRD_SOURCES } from './reworded/third.js';
import { UNSEEN_CLAIMS, UNSEEN_OTHER_EVENTS, UNSEEN_SOURCES } from './reworded/unseen.js';

/** Sources, sentences that tell their facts again, and sentences of other events of the same people. */
interface Retellings {
  readonly name: string;
  readonly sources: readonly NewsSource[];
  readonly claims: readonly Omit<RewordedClaim, 'way'>[];
  readonly others: readonly string[];
  /** The share of wrong dates that must be found. */
  readonly least: number;
  /** Rules are not made for what nobody has looked at: which of them are missed is not shown. */
  readonly isUnseen?: true;
}

const SETS: readonly Retellings[] = [
  { name: 'a harbour, an opera …', sources: SOURCES, claims: CLAIMS, others: OTHER_EVENTS, least: 0.7 },
  {
    name: 'a mine, a club …',
    sources: FURTHER_SOURCES,
    claims: FURTHER_CLAIMS,
    others: FURTHER_OTHER_EVENTS,
    least: 0.7,
  },
  {
    name: 'a bank, a novelist …',
    sources: THIRD_SOURCES,
    claims: THIRD_CLAIMS,
    others: THIRD_OTHER_EVENTS,
    least: 0.6,
  },
  {
    name: 'a tablet, a tanker …',
    sources: FOURTH_SOURCES,
    claims: FOURTH_CLAIMS,
    others: FOURTH_OTHER_EVENTS,
    least: 0.7,
  },
  {
    name: 'a cannery, a court …',
    sources: FIFTH_SOURCES,
    claims: FIFTH_CLAIMS,
    others: FIFTH_OTHER_EVENTS,
    least: 0.5,
    isUnseen: true,
  },
  {
    name: 'those nobody looked at',
    sources: UNSEEN_SOURCES,
    claims: UNSEEN_CLAIMS,
    others: UNSEEN_OTHER_EVENTS,
    least: 0.45,
    isUnseen: true,
  },
];

function corpusOf({ sources }: Retellings): Promise<TestCorpus> {
  return readCorpus(
    sources.map(({ file, date, text }) => ({
      path: `corpus/${file}`,
      fields: `kind: article, date: ${date}`,
      text,
      markers: [],
    })),
  );
}

/** The sentences that get a loud finding of their date, each as a draft of its own. */
async function flagged(set: Retellings, texts: readonly string[]): Promise<readonly string[]> {
  const corpus = await corpusOf(set);
  const found: string[] = [];
  for (const text of texts) {
    const { findings } = await judgeText(corpus, { path: 'draft.md', text });
    const isLoud = findings.some(
      ({ code, severity }) => code === 'date.mismatch' && (severity === 'error' || severity === 'warning'),
    );
    if (isLoud) found.push(text);
  }
  return found;
}

const told = (claims: Retellings['claims'], which: 'right' | 'wrong'): readonly string[] =>
  claims.map((claim) => claim.text.replace('@', claim[which]));

describe.each(SETS)('events told in other words: $name', (set) => {
  it('most wrong dates are found', async () => {
    const wrong = told(set.claims, 'wrong');
    const found = await flagged(set, wrong);
    const missed = wrong.filter((text) => !found.includes(text));
    expect(found.length / wrong.length, set.isUnseen ? '' : missed.join('\n')).toBeGreaterThanOrEqual(
      set.least,
    );
  });

  it('no right date is questioned', async () => {
    expect(await flagged(set, told(set.claims, 'right'))).toEqual([]);
  });

  it('no other event of the same people is questioned', async () => {
    expect(await flagged(set, set.others)).toEqual([]);
  });
});
