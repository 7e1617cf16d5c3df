import { describe, expect, it } from 'vitest';
import { applyDecisions, findingHash, readDecisions } from '../../server/src/workspace/decisions.js';
import { makeJudgement, makeSource, passageOf } from '../report/judgement.js';

const source = makeSource(
  'file:///w/corpus/a.txt',
  'First.\n\nMara Venn said “the harbour stays open for good”.',
);

function judge(text: string, code: 'quote.altered' | 'quote.misattributed' = 'quote.altered') {
  return makeJudgement(
    'file:///w/d.md',
    text,
    [{ words: 'the harbour stays open', evidence: [passageOf(source, 'the harbour stays open for good')] }],
    [{ on: 'the harbour stays open', about: 0, code }],
  );
}

function hash(text: string, code?: 'quote.misattributed'): string {
  const judgement = judge(text, code);
  const [finding] = judgement.findings;
  return finding ? findingHash(judgement, finding) : '';
}

describe('findingHash', () => {
  const plain = hash('She said “the harbour stays open” on Monday.');

  it('survives edits elsewhere', () => {
    expect(hash('New paragraph.\n\nHe then said “the harbour stays open” again.')).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{32}$/);
  });

  it('changes with the code', () => {
    expect(hash('She said “the harbour stays open” on Monday.', 'quote.misattributed')).not.toBe(plain);
  });

  it('changes with the words and with the passage, not with case or marks', () => {
    const make = (words: string, passage: string) => {
      const other = makeSource('file:///w/corpus/b.txt', passage);
      const judgement = makeJudgement(
        'file:///w/d.md',
        `“${words}”`,
        [{ words, evidence: [passageOf(other, passage)] }],
        [{ on: words, about: 0 }],
      );
      const [finding] = judgement.findings;
      return finding && findingHash(judgement, finding);
    };
    const one = make('it’s open', 'it is open');
    expect(make("It's OPEN", 'It is open')).toBe(one);
    expect(make('it’s shut', 'it is open')).not.toBe(one);
    expect(make('it’s open', 'it is not open')).not.toBe(one);
  });
});

describe('applyDecisions', () => {
  const text = 'She said “the harbour stays open” on Monday.';
  const file = (code: string) =>
    JSON.stringify({ [hash(text)]: { code, decision: 'no-issue', by: 'ann', reason: 'she said both' } });

  it('suppresses what was decided, with the reason', () => {
    const { decisions, problems } = readDecisions(file('quote.altered'));
    expect(problems).toEqual([]);
    const [finding] = applyDecisions(judge(text), decisions).findings;
    expect(finding?.suppressed).toEqual({ by: 'decision', reason: 'she said both' });
  });

  it('leaves findings of another code and those that a directive silenced', () => {
    const { decisions } = readDecisions(file('quote.elided'));
    expect(applyDecisions(judge(text), decisions).findings[0]?.suppressed).toBeNull();
    const judgement = judge(text);
    const [finding] = judgement.findings;
    const silenced = {
      ...judgement,
      findings: finding ? [{ ...finding, suppressed: { by: 'directive', reason: null } }] : [],
    };
    const all = readDecisions(file('quote.altered')).decisions;
    expect(applyDecisions(silenced, all).findings[0]?.suppressed?.by).toBe('directive');
  });
});

describe('readDecisions', () => {
  const cases: [string, string, string[]][] = [
    ['takes an empty file of decisions', '{}', []],
    ['names the line that is no JSON', '{\n  "a": {"code": "quote.altered",\n}', ['3:2']],
    ['names the decision that is incomplete', '{\n  "a": {"code": "quote.altered"}\n}', ['2:8']],
    ['refuses another decision', '{"a": {"code": "quote.altered", "decision": "maybe"}}', ['1:7']],
    ['refuses a list', '[]', ['1:1']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const { problems, decisions } = readDecisions(text);
      expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(expected);
      expect(decisions.size).toBe(0);
    });
  }
});
