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

/** `least` is the share that is found now; a rule that finds more raises it. */
const SETS = [
  { code: 'quote.misattributed', set: 'tried', rows: speakers.TRIED.map(speakerRow), least: 0.66 },
  { code: 'quote.misattributed', set: 'kept', rows: speakers.KEPT.map(speakerRow), least: 0.6 },
  { code: 'quote.misattributed', set: 'unseen', rows: speakers.UNSEEN.map(speakerRow), least: 0.8 },
  { code: 'quote.not-a-quotation', set: 'tried', rows: paraphrases.TRIED.map(paraphraseRow), least: 1 },
  { code: 'quote.not-a-quotation', set: 'kept', rows: paraphrases.KEPT.map(paraphraseRow), least: 0.8 },
  { code: 'quote.not-a-quotation', set: 'unseen', rows: paraphrases.UNSEEN.map(paraphraseRow), least: 0.9 },
];

describe('phrasings of speakers and reported words', () => {
  for (const { code, set, rows, least } of SETS) {
    it(`of ${code} are found, ${set}`, async () => {
      const missed: string[] = [];
      for (const { name, found } of rows) if (!(await found()).includes(code)) missed.push(name);
      const recall = 1 - missed.length / rows.length;
      expect(recall, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(least);
    });

    it(`that are sound twins of ${code} are silent, ${set}`, async () => {
      const loud: string[] = [];
      for (const { name, sound } of rows) {
        const codes = await sound();
        if (codes.length > 0) loud.push(`${name}: ${codes.join(', ')}`);
      }
      expect(loud).toEqual([]);
    });
  }
});
