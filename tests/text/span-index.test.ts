import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Span } from '../../server/src/text/span.js';
import { firstFrom, indexSpans } from '../../server/src/text/span-index.js';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 20 }).map((all) => all.sort((a, b) => a.start - b.start));

describe('an index of spans', () => {
  it('finds the same as looking at each of them', () => {
    fc.assert(
      fc.property(spans, span, (all, wanted) => {
        const found = indexSpans(all).overlapping(wanted);
        expect(found).toEqual(all.filter((one) => overlaps(one, wanted)));
      }),
    );
  });

  it('knows the first span that starts at an offset or behind it', () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 60 }), (all, offset) => {
        const at = all.findIndex((one) => one.start >= offset);
        expect(firstFrom(all, offset)).toBe(at < 0 ? all.length : at);
      }),
    );
  });
});
