import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft, type ExpectedRow, type PlacedFinding, shortfalls } from '../support/expectations.js';

const HERE = import.meta.dirname;
const SEEDS = join(process.env.STET_EVAL_DIR ?? '', '../seeds');
const hasSeeds = process.env.STET_EVAL_DIR !== undefined && existsSync(SEEDS);

function readRows(path: string): readonly ExpectedRow[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('whole drafts', () => {
  it('finds every planted mistake of the example and nothing else', async () => {
    const examples = join(HERE, '../../examples');
    const findings = await checkDraft(join(examples, 'draft.md'), join(HERE, '../../corpus'));
    expect(shortfalls(readRows(join(examples, 'expected.json')), findings)).toEqual([]);
  });

  it.skipIf(!hasSeeds)('says of the acceptance draft what a careful editor says', async () => {
    const findings = await checkDraft(join(SEEDS, 'acceptance/draft.md'), join(SEEDS, 'corpus'));
    expect(shortfalls(readRows(join(SEEDS, 'acceptance/expected.json')), findings)).toEqual([]);
  });

  it.skipIf(!hasSeeds)('holds on a second draft of the same documents', async () => {
    const findings = await checkDraft(join(HERE, 'second.md'), join(SEEDS, 'corpus'));
    expect(shortfalls(readRows(join(HERE, 'second.expected.json')), findings)).toEqual([]);
  });
});

describe('shortfalls', () => {
  const found = (code: string, severity: string): PlacedFinding =>
    ({
      finding: { code, severity, message: 'Source: “a”' },
      first: 3,
      last: 3,
      words: 'swift',
    }) as unknown as PlacedFinding;

  const cases: [string, ExpectedRow, PlacedFinding[], number][] = [
    [
      'takes a wanted finding',
      { line: 3, want: [{ code: 'quote.altered', on: 'swift', says: 'source' }] },
      [found('quote.altered', 'error')],
      0,
    ],
    [
      'misses a finding that is too quiet',
      { line: 3, want: [{ code: 'quote.altered' }] },
      [found('quote.altered', 'hint')],
      1,
    ],
    [
      'misses a finding on other words',
      { line: 3, want: [{ code: 'quote.altered', on: 'slow' }] },
      [found('quote.altered', 'error')],
      2,
    ],
    ['reports a loud finding nobody wants', { line: 3 }, [found('quote.altered', 'warning')], 1],
    ['reports a loud finding outside every row', { line: 9 }, [found('quote.altered', 'warning')], 1],
    ['lets quiet findings be', { line: 3 }, [found('quote.altered', 'information')], 0],
    [
      'lets an allowed code be loud',
      { line: 3, allow: ['quote.altered'] },
      [found('quote.altered', 'error')],
      0,
    ],
    ['wants a needed code at any severity', { line: 3, need: ['quote.elided'] }, [], 1],
  ];
  for (const [name, row, findings, count] of cases) {
    it(name, () => expect(shortfalls([row], findings)).toHaveLength(count));
  }
});
