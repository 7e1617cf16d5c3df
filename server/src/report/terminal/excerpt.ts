import { isSpace, type Span, sliceSpan } from '../../text/span.js';
import type { Style } from './palette.js';
import type { Segment } from './wrap.js';

export interface ExcerptOptions {
  /** The stretch that must not be left, such as the paragraph. */
  readonly within: Span;
  /** How many characters before and after the marked words. */
  readonly context: number;
  readonly style: Style;
  /** Makes a stretch of the text fit to be shown. */
  readonly clean: (text: string) => string;
}

/**
 * A stretch of text with some words marked and a little around them, cut between words: "… a response that is swift and
 * comprehensive, and …". Of very long marked words the middle is left out.
 */
export function excerpt(text: string, marked: Span, options: ExcerptOptions): readonly Segment[] {
  const { within, context, style, clean } = options;
  const start = wordStart(text, Math.max(within.start, marked.start - context), within.start, marked.start);
  const end = wordEnd(text, Math.min(within.end, marked.end + context), within.end, marked.end);
  const before = clean(text.slice(start, marked.start));
  const after = clean(text.slice(marked.end, end));
  return [
    { text: start > within.start ? `… ${before.trimStart()}` : before.trimStart(), style: 'plain' },
    ...markedSegments(text, marked, style).map((each) => ({ ...each, text: clean(each.text) })),
    { text: end < within.end ? `${after.trimEnd()} …` : after.trimEnd(), style: 'plain' },
  ];
}

/** Bold words as they can be shown: by the terminal, or between asterisks. What is bold throughout stands out nowhere. */
export function emphasized(segments: readonly Segment[], hasColour: boolean): readonly Segment[] {
  const isAllBold = segments.every(({ text, style }) => text === '' || style === 'bold');
  if (isAllBold) return segments.map(({ text }) => ({ text, style: 'plain' }));
  if (hasColour) return segments;
  return segments.map(({ text, style }) =>
    style === 'bold' ? { text: `**${text}**`, style: 'plain' } : { text, style },
  );
}

/** Marked words longer than this are shown by their two ends. */
const LONGEST_MARKED = 400;
const SHOWN_OF_EACH_END = 180;

function markedSegments(text: string, marked: Span, style: Style): readonly Segment[] {
  if (marked.end - marked.start <= LONGEST_MARKED) return [{ text: sliceSpan(text, marked), style }];
  const headEnd = wordEnd(text, marked.start + SHOWN_OF_EACH_END, marked.end, marked.start);
  const tailStart = wordStart(text, marked.end - SHOWN_OF_EACH_END, marked.start, marked.end);
  return [
    { text: text.slice(marked.start, headEnd).trimEnd(), style },
    { text: ' […] ', style: 'dim' },
    { text: text.slice(tailStart, marked.end).trimStart(), style },
  ];
}

/** The start of the first whole word at or after `at`, unless that is past `limit`; a start of the text stays. */
function wordStart(text: string, at: number, first: number, limit: number): number {
  if (at <= first) return first;
  let start = at;
  while (start < limit && !isSpace(text.charCodeAt(start - 1))) start++;
  return start;
}

/** The end of the last whole word at or before `at`, unless that is before `limit`. */
function wordEnd(text: string, at: number, last: number, limit: number): number {
  if (at >= last) return last;
  let end = at;
  while (end > limit && !isSpace(text.charCodeAt(end))) end--;
  return end;
}
