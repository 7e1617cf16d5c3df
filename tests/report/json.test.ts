import { describe, expect, it } from 'vitest';
import { checkReportJson, sourcesReportJson } from '../../server/src/report/json.js';
import { validatorOf } from '../schemas/validator.js';
import { confidentialReport, harbourReport } from './harbour.js';
import { makeSource } from './judgement.js';

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
