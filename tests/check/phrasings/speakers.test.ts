import { describe, expect, it } from 'vitest';
import { judgeText, readCorpus } from '../../support/check.js';
import * as speakers from './misattributed.js';
import * as paraphrases from './paraphrase.js';

/** Codes of what is said loudly of the draft by one article. */
async function loudCodes(source: string, draft: string): Promise<readonly string[]> {
  const fields = 'kind: article, publisher: Lowmere Echo, date: 2024-08-04';
  const corpus = await readCorpus([{ path: 'corpus/echo.txt', fields, text: `${source}\n`, markers: [] }]);
  const { findings } = await judgeText(corpus, { path: 'draft.md', text: `${draft}\n` });
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code }) => code);
}

interface Phrasing {
  readonly name: string;
  readonly found: () => Promise<readonly string[]>;
  readonly sound: () => Promise<readonly string[]>;
}

const speakerRow = ({ name, source, draft, right, wrong }: speakers.SpeakerRow): Phrasing => ({
  name,
  found: () => loudCodes(source, draft(wrong)),
  sound: () => loudCodes(source, draft(right)),
});

const paraphraseRow = ({ name, source, marked, draft }: paraphrases.ParaphraseRow): Phrasing => ({
  name,
  found: () => loudCodes(source, draft),
  sound: () => loudCodes(marked, draft),
});

const HALVES = [
  { code: 'quote.misattributed', half: 'tried', rows: speakers.TRIED.map(speakerRow), least: 1 },
  { code: 'quote.misattributed', half: 'kept', rows: speakers.KEPT.map(speakerRow), least: 1 },
  { code: 'quote.not-a-quotation', half: 'tried', rows: paraphrases.TRIED.map(paraphraseRow), least: 1 },
  { code: 'quote.not-a-quotation', half: 'kept', rows: paraphrases.KEPT.map(paraphraseRow), least: 1 },
];

describe('phrasings of speakers and reported words', () => {
  for (const { code, half, rows, least } of HALVES) {
    it(`of ${code} are found, ${half}`, async () => {
      const missed: string[] = [];
      for (const { name, found } of rows) if (!(await found()).includes(code)) missed.push(name);
      const recall = 1 - missed.length / rows.length;
      expect(recall, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(least);
    });

    it(`that are sound twins of ${code} are silent, ${half}`, async () => {
      const loud: string[] = [];
      for (const { name, sound } of rows) {
        const codes = await sound();
        if (codes.length > 0) loud.push(`${name}: ${codes.join(', ')}`);
      }
      expect(loud).toEqual([]);
    });
  }
});
