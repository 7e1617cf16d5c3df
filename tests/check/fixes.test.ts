import { describe, expect, it } from 'vitest';
import type { Finding, FixEdit, Severity } from '../../server/src/check/finding.js';
import { applyEdits } from '../support/apply-edits.js';
import { judgeText, readCorpus } from '../support/check.js';
import { at } from '../workspace/memory-files.js';
import { CLASSES, type Row } from './careful/rows.js';

const LOUD: ReadonlySet<Severity> = new Set(['error', 'warning']);

/** Every class of mistakes; of each a sample of its rows. */
const SAMPLE = 12;

describe('after a fix', () => {
  for (const [name, rows] of Object.entries(CLASSES)) {
    it(`nothing is left of the finding, and nothing loud is new: ${name}`, async () => {
      const wrong = rows().filter(({ wanted }) => wanted.length > 0);
      let applied = 0;
      for (const row of wrong.slice(0, SAMPLE)) applied += await applyFixes(row);
      // Words of another source, another outlet's words: those only the writer can mend.
      if (name !== 'wrong source' && name !== 'relayed') expect(applied).toBeGreaterThan(0);
    });
  }
});

/** Applies every fix of every finding by itself; how many there were. */
async function applyFixes({ draft, sources }: Row): Promise<number> {
  const corpus = await readCorpus(
    sources.map(({ name, fields, text }) => ({ path: `corpus/${name}`, fields, text, markers: [] })),
  );
  const judge = async (text: string): Promise<readonly Finding[]> =>
    (await judgeText(corpus, { path: 'draft.md', text })).findings;
  const text = `${draft}\n`;
  const before = await judge(text);
  let applied = 0;
  for (const finding of before) {
    for (const { title, edits } of finding.fixes) {
      const fixed = applyEdits(at('draft.md'), text, edits);
      expectOnlyEdited(text, fixed, edits);
      const after = await judge(fixed);
      const loud = after.filter(({ severity }) => LOUD.has(severity)).map(({ code }) => code);
      const old = before.filter((other) => other !== finding).map(({ code }) => code);
      expect(
        loud.filter((code) => !old.includes(code)),
        `${title}: ${text} -> ${fixed}`,
      ).toEqual([]);
      applied++;
    }
  }
  return applied;
}

/** The text before the first edit and behind the last is as it was, byte for byte. */
function expectOnlyEdited(text: string, fixed: string, edits: readonly FixEdit[]): void {
  const own = edits.filter((edit) => edit.kind === 'replace');
  const first = Math.min(...own.map(({ start }) => start));
  const last = Math.max(...own.map(({ end }) => end));
  expect(fixed.slice(0, first)).toBe(text.slice(0, first));
  expect(fixed.endsWith(text.slice(last))).toBe(true);
}
