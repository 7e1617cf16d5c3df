import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap } from '../../server/src/text/offset-map.js';

/** "a" stands for itself, "<b>" is dropped, "{amp=&}" is written as "&". */
function derive(source: string) {
  const builder = OffsetMap.builder();
  for (const { 0: part, index } of source.matchAll(/<[^>]*>|\{[^}]*\}|[^<{]+|[<{]/g)) {
    const span = { start: index, end: index + part.length };
    if (part.startsWith('<') && part.length > 1) continue;
    const written = /^\{[^=]*=(.*)\}$/.exec(part)?.[1];
    builder.add(written ?? part, span);
  }
  return builder.finish();
}

describe('OffsetMap', () => {
  it('maps verbatim text in step', () => {
    const { text, map } = derive('one <b>two</b> three');
    expect(text).toBe('one two three');
    expect([0, 4, 6, 12].map((at) => map.toSource(at))).toEqual([0, 7, 9, 19]);
  });

  it('ends a span behind its last character, before what is dropped', () =>
    expect(derive('one <b>two</b> three').map.toSourceSpan({ start: 4, end: 7 })).toEqual({
      start: 7,
      end: 10,
    }));

  it('snaps to the ends of what is written otherwise', () => {
    const { text, map } = derive('a{mp=&&}b');
    expect(text).toBe('a&&b');
    expect(map.toSourceSpan({ start: 1, end: 2 })).toEqual({ start: 1, end: 8 });
    expect(map.toSourceSpan({ start: 3, end: 4 })).toEqual({ start: 8, end: 9 });
  });

  it('takes an empty span for a place', () =>
    expect(derive('a<b>c').map.toSourceSpan({ start: 1, end: 1 })).toEqual({ start: 4, end: 4 }));

  it('clamps what lies outside', () => {
    const { map } = derive('abc');
    expect([map.toSource(99), map.fromSource(99)]).toEqual([3, 3]);
  });

  it('goes back from the source, and out of dropped text to the next kept place', () => {
    const { map } = derive('one <b>two');
    expect([0, 3, 5, 7, 9].map((at) => map.fromSource(at))).toEqual([0, 3, 4, 4, 6]);
  });

  it('shifts', () => {
    const map = OffsetMap.identity(5, 10);
    expect([map.toSource(2), map.fromSource(12)]).toEqual([12, 2]);
    expect(map.toSourceSpan({ start: 0, end: 5 })).toEqual({ start: 10, end: 15 });
  });

  it('maps nothing to the beginning', () => {
    const { map } = OffsetMap.builder().finish();
    expect([map.toSource(3), map.fromSource(3)]).toEqual([0, 0]);
  });

  it('knows pieces that stand elsewhere in the derived text', () => {
    const builder = OffsetMap.builder();
    builder.add('late', { start: 10, end: 14 });
    builder.add('early', { start: 0, end: 5 });
    const { map } = builder.finish();
    expect([map.fromSource(10), map.fromSource(1), map.toSource(5)]).toEqual([0, 5, 1]);
  });
});

describe('the map of any derived text', () => {
  const source = fc
    .array(fc.constantFrom('word', ' ', '<b>', '</b>', '{amp=&}', '{nbsp= }', '\n', 'é', '😀', 'x'))
    .map((parts) => parts.join(''));

  it('gives every derived character its own source, in order and inside the text', () => {
    fc.assert(
      fc.property(source, (from) => {
        const { text, map } = derive(from);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const span = map.toSourceSpan({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(from.length);
          const raw = from.slice(span.start, span.end);
          expect(raw === text.charAt(at) || raw.endsWith(`=${text.charAt(at)}}`)).toBe(true);
          expect(map.fromSource(span.start)).toBe(at);
          last = span.start;
        }
      }),
    );
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(source, fc.nat(60), fc.nat(60), (from, start, length) => {
        const span = derive(from).map.toSourceSpan({ start, end: start + length });
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(from.length);
      }),
    );
  });
});
