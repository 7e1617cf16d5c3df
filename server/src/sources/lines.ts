import { isSpace, type Span } from '../text/span.js';

/** A line with something on it, without the white space at its ends. */
export interface Line extends Span {
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text (or of a part of it) that are not blank. Line ends: LF, CRLF, CR. Linear. */
export function linesOf(text: string, part: Span = { start: 0, end: text.length }): readonly Line[] {
  const lines: Line[] = [];
  let start = -1;
  let end = -1;
  let lineEnds = 0;
  for (let i = part.start; i <= part.end; i++) {
    const code = i < part.end ? text.charCodeAt(i) : LINE_FEED;
    if (code === LINE_FEED || code === RETURN) {
      if (start >= 0) {
        lines.push({ start, end, afterBlank: lineEnds > 1 });
        start = -1;
        lineEnds = 0;
      }
      if (code === LINE_FEED || text.charCodeAt(i + 1) !== LINE_FEED) lineEnds++;
    } else if (!isSpace(code)) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return lines;
}

/** The number of words of a short text. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word.length > 0).length;
}

/** Letters, and no small one among them: "RADIO TWO RIVERS". */
export function isInCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
