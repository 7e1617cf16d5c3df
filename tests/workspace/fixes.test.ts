import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../server/src/check/finding.js';
import { applyEdits, applySafeFixes } from '../../server/src/workspace/fixes.js';

const URI = 'file:///w/d.md';

const replace = (start: number, end: number, newText: string, uri = URI) =>
  ({ kind: 'replace', uri, start, end, newText }) as const;

const fix = (edits: Fix['edits'], more: Partial<Fix> = {}): Fix => ({
  title: 'Change it',
  safe: true,
  preferred: false,
  edits,
  ...more,
});

const finding = (fixes: Fix[], more: Partial<Finding> = {}): Finding => ({
  code: 'quote.altered',
  severity: 'error',
  message: '',
  start: 0,
  end: 1,
  claim: null,
  evidence: [],
  suppressed: null,
  fixes,
  ...more,
});

describe('applySafeFixes', () => {
  const cases: [string, Finding[], { text: string; applied: number; refused: number }][] = [
    [
      'applies edits of several findings',
      [finding([fix([replace(0, 3, 'The')])]), finding([fix([replace(8, 11, 'sat.')])])],
      { text: 'The cat sat.', applied: 2, refused: 0 },
    ],
    [
      'takes the preferred of two safe fixes',
      [finding([fix([replace(0, 3, 'A')]), fix([replace(0, 3, 'One')], { preferred: true })])],
      { text: 'One cat sit', applied: 1, refused: 0 },
    ],
    [
      'leaves what is not safe',
      [finding([fix([replace(0, 3, 'A')], { safe: false, preferred: true })])],
      { text: 'the cat sit', applied: 0, refused: 0 },
    ],
    [
      'leaves silenced findings',
      [finding([fix([replace(0, 3, 'A')])], { suppressed: { by: 'decision', reason: null } })],
      { text: 'the cat sit', applied: 0, refused: 0 },
    ],
    [
      'refuses the second of two that overlap',
      [finding([fix([replace(0, 7, 'A dog')])]), finding([fix([replace(4, 11, 'cow ran')])])],
      { text: 'A dog sit', applied: 1, refused: 1 },
    ],
    [
      'refuses a second insertion at the same place',
      [finding([fix([replace(3, 3, ' old')])]), finding([fix([replace(3, 3, ' fat')])])],
      { text: 'the old cat sit', applied: 1, refused: 1 },
    ],
    [
      'makes the same edit once',
      [finding([fix([replace(0, 3, 'A')])]), finding([fix([replace(0, 3, 'A')])])],
      { text: 'A cat sit', applied: 2, refused: 0 },
    ],
    [
      'leaves fixes that change other files',
      [finding([fix([replace(0, 3, 'A'), replace(0, 0, 'x', 'file:///w/refs.json')])])],
      { text: 'the cat sit', applied: 0, refused: 0 },
    ],
    [
      'leaves fixes that make files',
      [finding([fix([{ kind: 'create', uri: 'file:///w/new.json', text: '[]' }])])],
      { text: 'the cat sit', applied: 0, refused: 0 },
    ],
  ];
  for (const [name, findings, expected] of cases) {
    it(name, () => expect(applySafeFixes(URI, 'the cat sit', findings)).toEqual(expected));
  }
});

describe('applyEdits', () => {
  it('writes the line ends that the file has', () => {
    expect(applyEdits('a\r\nb', [replace(4, 4, '\n\nc')])).toBe('a\r\nb\r\n\r\nc');
    expect(applyEdits('a\nb', [replace(3, 3, '\r\nc')])).toBe('a\nb\nc');
  });

  it('gives the same text whatever the order of edits', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.boolean()), fc.func(fc.integer()), (parts, chosen, order) => {
        const text = parts.join(' ');
        const edits = parts.flatMap((part, index) => {
          const start = parts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          return chosen.next().value ? [replace(start, start + part.length, part.toUpperCase())] : [];
        });
        const shuffled = edits.toSorted((a, b) => order(a.start) - order(b.start));
        const result = applyEdits(text, shuffled);
        expect(result).toBe(applyEdits(text, edits));
        expect(result.toLowerCase()).toBe(text);
      }),
    );
  });
});
