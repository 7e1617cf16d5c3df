import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { markdownish } from '../support/markdownish.js';

function read(text: string) {
  return readDraft({ uri: 'file:///w/draft.md', text });
}

describe('the date of a draft', () => {
  const cases: [string, string, string | null][] = [
    ['is a day of the front matter', 'date: 2026-02-02', '2026-02-02'],
    ['is a day with a time', 'date: 2026-02-02T10:00:00Z', '2026-02-02'],
    ['is a quoted day', 'date: "2026-02-02"', '2026-02-02'],
    ['is a month', 'date: 2026-02', '2026-02'],
    ['is a year', 'date: 2026', '2026'],
    ['is none that is no date', 'date: soon', null],
    ['is none that no calendar has', 'date: 2026-02-31', null],
    ['is none where none is given', 'title: x', null],
  ];
  for (const [name, field, expected] of cases)
    it(name, () => expect(read(`---\n${field}\n---\n\nText.\n`).date).toBe(expected));

  it('is none without front matter', () => expect(read('Text.').date).toBeNull());
});

describe('readDraft', () => {
  it('never throws, and every claim lies in the file and in its order, for any Markdown', () => {
    fc.assert(
      fc.property(fc.oneof(markdownish, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const claim of read(text).claims) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.end).toBeGreaterThanOrEqual(claim.start);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          last = claim.start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives every claim an identity of its own', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const ids = read(text).claims.map((claim) => claim.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});
