import { describe, expect, it } from 'vitest';
import { judgeText, readCorpus } from '../../support/check.js';
import { CLASSES, type Row } from './rows.js';

/** The share of a class that must be found, with the right code. */
const LEAST_RECALL = 0.9;

describe('a careful editor', () => {
  for (const [name, rows] of Object.entries(CLASSES)) {
    it(`finds: ${name}`, async () => {
      const judged = await Promise.all(rows().map(judgeRow));
      const wrong = judged.filter(({ row }) => row.wanted.length > 0);
      const missed = wrong.filter(({ row, said }) => !row.wanted.some((code) => said.includes(code)));
      expect(wrong.length).toBeGreaterThanOrEqual(40);
      expect(1 - missed.length / wrong.length, missed.map(describeRow).join('\n')).toBeGreaterThanOrEqual(
        LEAST_RECALL,
      );
    });

    it(`is silent on the sound twins of: ${name}`, async () => {
      const judged = await Promise.all(
        rows()
          .filter((row) => row.wanted.length === 0)
          .map(judgeRow),
      );
      expect(judged.filter(({ said }) => said.length > 0).map(describeRow)).toEqual([]);
    });
  }
});

interface JudgedRow {
  readonly row: Row;
  /** Codes of what was said loudly; of a relayed quotation also quietly. */
  readonly said: readonly string[];
}

async function judgeRow(row: Row): Promise<JudgedRow> {
  const corpus = await readCorpus(
    row.sources.map(({ name, fields, text }) => ({ path: `corpus/${name}`, fields, text, markers: [] })),
  );
  const { findings } = await judgeText(corpus, { path: 'draft.md', text: `${row.draft}\n` });
  const counted = findings.filter(
    ({ code, severity }) => severity === 'error' || severity === 'warning' || code === 'quote.relayed',
  );
  return { row, said: counted.map(({ code }) => code) };
}

function describeRow({ row, said }: JudgedRow): string {
  return `${row.name}: ${said.join(', ') || 'nothing said'}`;
}
