import { describe, expect, it } from 'vitest';
import { prettyReport } from '../../server/src/report/pretty.js';
import { cleanText, displayWidth } from '../../server/src/report/terminal/clean.js';
import { confidentialReport, harbourReport } from './harbour.js';
import { DIFFERS, makeJudgement } from './judgement.js';

const plain = { hasColour: false, width: 100 };

describe('the report for people', () => {
  it('looks like this', async () => {
    await expect(prettyReport(harbourReport(), plain)).toMatchFileSnapshot('../golden/harbour.txt');
  });

  it('looks like this in colour', async () => {
    const coloured = prettyReport(harbourReport(), { hasColour: true, width: 80 });
    await expect(coloured.replaceAll('\u001b', '␛')).toMatchFileSnapshot('../golden/harbour-colour.txt');
  });

  for (const width of [72, 80, 100, 160]) {
    it(`stays within ${width} columns`, () => {
      const lines = prettyReport(harbourReport(), { hasColour: false, width }).split('\n');
      // The first line of a finding is its address and goes over where the path is long.
      const wide = lines.filter((line) => !/:\d+:\d+/.test(line) && displayWidth(line) > width);
      expect(wide).toEqual([]);
    });
  }

  it('lets nothing of a source reach the terminal but text', () => {
    const text = prettyReport(harbourReport(), plain);
    expect(text).toContain('[2JShe left');
    for (const line of text.split('\n')) expect(cleanText(line)).toBe(line);
  });

  it('keeps a confidential source to itself', () => {
    const text = prettyReport(confidentialReport(), plain);
    expect(text).toContain('The speaker is another one in confidential source C1.');
    for (const secret of ['Okafor', 'careful', 'Harbour News', 'corpus/harbour.txt', 'council leader']) {
      expect(text).not.toContain(secret);
    }
  });

  it('tells what could not be used of a source’s own data', () => {
    const [source] = harbourReport().sources;
    if (!source) throw new Error('there is no source');
    const problems = [{ kind: 'metadata', message: 'harbour.yaml, line 2: “kindd” is no field.' } as const];
    const text = prettyReport({ ...harbourReport(), sources: [{ ...source, problems }] }, plain);
    expect(text).toContain('corpus/harbour.txt  metadata  harbour.yaml, line 2: “kindd” is no field.');
  });

  const counts: [good: number, bad: number, said: string][] = [
    [1, 0, '1 claim: 1 as in its source'],
    [1, 3, '4 claims: 1 as in its source, 3 differ'],
    [2, 1, '3 claims: 2 as in their sources, 1 differs'],
  ];
  for (const [good, bad, said] of counts) {
    it(`counts ${said}`, () => {
      const words = ['one', 'two', 'three', 'four'].slice(0, good + bad);
      const claims = words.map((word, index) => ({
        words: word,
        ...(index < good ? {} : { aspect: DIFFERS }),
      }));
      const drafts = [makeJudgement('file:///w/d.md', `“one” “two” “three” “four”`, claims, [])];
      expect(prettyReport({ ...harbourReport(), unreadable: [], drafts }, plain)).toContain(`· ${said} ·`);
    });
  }

  it('says little of a draft that is sound', () => {
    const drafts = [makeJudgement('file:///w/ok.md', 'Nothing “to see here” at all.', [], [])];
    const report = { ...harbourReport(), unreadable: [], drafts };
    expect(prettyReport(report, plain)).toBe('1 source · no claims · no errors, no warnings\n');
  });

  it('shows a single missing quotation as it is', () => {
    const one = makeJudgement(
      'file:///w/d.md',
      'He said “so”.',
      [],
      [
        {
          on: 'so',
          code: 'quote.not-found',
          severity: 'information',
          message: 'No match in 1 readable source.',
        },
      ],
    );
    const text = prettyReport({ ...harbourReport(), unreadable: [], drafts: [one] }, plain);
    expect(text).toContain('d.md:1:10  information  quote.not-found  No match in 1 readable source.');
  });
});
