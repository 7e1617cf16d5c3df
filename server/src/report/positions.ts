import type { Span } from '../text/span.js';

/** A place in a text: line and character (UTF-16 units) from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The lines of a text, ended by "\n", "\r\n" or "\r" as in the Language Server Protocol. */
export interface LineIndex {
  readonly count: number;
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The span of a line without its line end. */
  lineSpan(line: number): Span;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    ends.push(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    starts.push(at + 1);
  }
  ends.push(text.length);
  const positionAt = (offset: number): Position => {
    const line = lastAtOrBefore(starts, offset);
    return { line, character: Math.max(0, Math.min(offset, text.length) - (starts[line] ?? 0)) };
  };
  return {
    count: starts.length,
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    lineSpan: (line) => ({ start: starts[line] ?? text.length, end: ends[line] ?? text.length }),
  };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The index of the last entry that is at most `value`; entries ascend and begin with 0. */
function lastAtOrBefore(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
