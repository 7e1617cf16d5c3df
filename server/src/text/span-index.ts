import { overlaps, type Span } from './span.js';

/** Spans of one text, ready to be asked which of them overlap another. */
export interface SpanIndex<T extends Span> {
  /** Those that overlap `span`, in the order they were given. O(log n) and the spans around. */
  overlapping(span: Span): readonly T[];
}

/** Spans in order of their starts; they may nest and overlap. */
export function indexSpans<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  // The farthest end of a span and all before it: nothing further back reaches beyond.
  const reach: number[] = [];
  for (const span of spans) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return {
    overlapping: (span) => {
      const found: T[] = [];
      for (let at = firstFrom(spans, span.end) - 1; at >= 0 && (reach[at] ?? 0) > span.start; at--) {
        const candidate = spans[at];
        if (candidate && overlaps(candidate, span)) found.push(candidate);
      }
      return found.reverse();
    },
  };
}

/** The first index whose span starts at `offset` or behind it; the length when none does. Spans ascend by start. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span that starts at `offset` or before it; -1 when none does. Spans ascend by start. */
export function lastStartingBy(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  return firstFrom(spans, offset + 1) - 1;
}
