import { describe, expect, it } from 'vitest';
import { checkReportJson, sourcesReportJson } from '../../server/src/report/json.js';
import { validatorOf } from '../schemas/validator.js';
import { confidentialReport, harbourReport } from './harbour.js';
import { type MadeFinding, makeJudgement, makeSource, passageOf } from './judgement.js';

// biome-ignore lint/suspicious/noExplicitAny: the report is read as whoever gets it would read it.
const reread = (value: object): any => JSON.parse(JSON.stringify(value));

describe('the JSON report', () => {
  const report = harbourReport();
  const json = reread(checkReportJson(report));
  const [draft] = json.drafts;

  it('keeps to its schema', () => expect(validatorOf('report-1')(json)).toEqual([]));

  it('lists readable and unreadable sources by path', () => {
    expect(json.sources.map((source: { uri: string }) => source.uri)).toEqual([
      'corpus/harbour.txt',
      'corpus/scan.pdf',
    ]);
    expect(json.sources[0]).toMatchObject({ key: 'doe2024', authors: ['Jane Doe'], issued: '2024-08-04' });
    expect(json.sources[1]).toMatchObject({ key: null, kind: 'unknown', problems: [{ kind: 'unreadable' }] });
  });

  it('gives ranges that lead to the offsets', () => {
    const { text } = report.drafts[0]?.draft ?? { text: '' };
    const lines = text.split('\n');
    for (const { range, start, end } of [...draft.claims, ...draft.findings]) {
      if (range.start.line !== range.end.line) continue;
      const line = lines[range.start.line] ?? '';
      expect(line.slice(range.start.character, range.end.character)).toBe(text.slice(start, end));
    }
  });

  it('orders claims and findings by place, whatever order they came in', () => {
    const starts = (rows: { start: number }[]): number[] => rows.map(({ start }) => start);
    for (const rows of [draft.claims, draft.findings]) {
      expect(starts(rows)).toEqual(starts(rows).toSorted((a, b) => a - b));
    }
    expect(draft.claims.map(({ id }: { id: string }) => id)).toEqual(['q1', 'q2', 'q5', 'q3', 'q4']);
  });

  it('ties findings to the evidence of their claim', () => {
    const altered = draft.findings.find(({ code }: { code: string }) => code === 'quote.altered');
    const claim = draft.claims.find(({ id }: { id: string }) => id === altered.claim);
    expect(claim.evidence[altered.evidence[0]]).toMatchObject({
      source: 'corpus/harbour.txt',
      text: 'swift and careful answer to whoever blocks the pier.',
      locator: { kind: 'paragraph', value: 3 },
      edits: [{ class: 'warning', draft: { text: 'decisive' }, source: { text: 'careful' } }],
    });
    expect(altered.hash).toBe('hash of quote.altered');
    expect(altered.fixes[0]).toEqual({
      title: 'Replace with the wording in Harbour News',
      safe: true,
      preferred: true,
      edits: [
        { uri: 'drafts/harbour.md', start: expect.any(Number), end: expect.any(Number), newText: 'careful' },
      ],
    });
  });

  it('keeps a confidential source to itself', () => {
    const secret = reread(checkReportJson(confidentialReport()));
    expect(validatorOf('report-1')(secret)).toEqual([]);
    expect(secret.sources[0]).toMatchObject({
      uri: 'confidential source C1',
      key: 'C1',
      confidential: true,
      authors: null,
      problems: [{ kind: 'undated', message: 'confidential source C1: undated.' }],
    });
    const text = JSON.stringify(secret);
    for (const word of ['Okafor', 'careful', 'Harbour News', 'corpus/harbour.txt', 'Jane Doe']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('The wording differs from that of confidential source C1.');
  });
});

describe('the JSON report of a confidential source', () => {
  const secret = makeSource('file:///w/corpus/leak.txt', 'The harbour stays open, said Tom Okafor.', {
    confidential: true,
    key: 'okafor2024',
    publisher: { value: 'Pier Papers', from: 'sidecar', sure: 1 },
  });
  const TEXT = 'On Monday, 4 August 2024, it burnt. “The harbour stays open”, he said [@okafor2024x].';

  function tell(finding: MadeFinding) {
    const claims = [
      { words: 'The harbour stays open', evidence: [passageOf(secret, 'The harbour stays open')] },
    ];
    const judgement = makeJudgement('file:///w/d.md', TEXT, claims, [finding]);
    const json = reread(checkReportJson({ ...harbourReport(), sources: [secret], drafts: [judgement] }));
    expect(validatorOf('report-1')(json)).toEqual([]);
    return json.drafts[0].findings[0];
  }

  const unknown = 'No source and no bibliography entry has the key “okafor2024x”.';
  it('keeps the draft’s own key and drops the source’s', () => {
    const finding = tell({
      on: '@okafor2024x',
      code: 'citation.unknown',
      message: `${unknown} A similar key: okafor2024.`,
    });
    expect(finding).toMatchObject({ message: unknown, hash: 'hash of citation.unknown' });
  });

  it('keeps what is only about the draft', () => {
    const message = 'There is no 31 June 2024.';
    expect(tell({ on: '4 August 2024', code: 'date.invalid', message, claim: 'q1' }).message).toBe(message);
  });

  it('says of a relay that there is one, and gives no hash', () => {
    const message = 'Your source has this from the Pier Gazette (Pier Papers, 4 Aug 2024, ¶1).';
    expect(tell({ on: 'The harbour stays open', about: 0, code: 'quote.relayed', message })).toMatchObject({
      message: 'These words come from another outlet, says confidential source C1.',
      hash: null,
    });
  });
});

describe('the JSON of the sources', () => {
  it('tells where each fact is from', () => {
    const source = makeSource('file:///w/a.txt', 'Text.');
    const json = reread(sourcesReportJson([source], [], (uri) => uri.replace('file:///w/', '')));
    expect(json.sources).toEqual([
      {
        uri: 'a.txt',
        key: 'doe2024',
        kind: { value: 'article', from: 'guess', sure: 0.8 },
        reliability: 'verbatim',
        confidential: false,
        title: { value: 'Talks begin', from: 'first line', sure: 0.9 },
        authors: { value: ['Jane Doe'], from: 'first line', sure: 0.8 },
        publisher: { value: 'Harbour News', from: 'sidecar', sure: 1 },
        issued: { value: '2024-08-04', from: 'sidecar', sure: 1 },
        updated: null,
        url: null,
        language: { value: 'en', from: 'guess', sure: 0.9 },
        problems: [],
      },
    ]);
  });
});
