/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function containsOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The number of characters both spans cover. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The span without white space at its ends: `"  a b "` -> `"a b"`. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The span up to its first line feed. */
export function firstLine(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', start);
  return { start, end: feed < 0 ? end : Math.min(feed, end) };
}

/** What is to stand in the place of a span. */
export interface Replacement extends Span {
  readonly newText: string;
}

/** The text with replacements made in it that do not overlap, in whatever order they come. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** White space in the sense of a reader: blanks, tabs, line ends, no-break and other Unicode spaces. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The first offset from `offset` on where no word is cut in two: at a space, or at an end of the text. */
export function nextSpace(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The distance of two spans in characters; 0 when they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
