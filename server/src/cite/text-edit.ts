import { isSpace } from '../text/span.js';

/** A change of one file: the stretch from `start` to `end` (UTF-16 offsets) becomes `newText`. */
export interface TextEdit {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export function insertAt(uri: string, offset: number, newText: string): TextEdit {
  return { uri, start: offset, end: offset, newText };
}

/** Whether nothing but white space with a blank line in it stands before the offset. */
export function isBehindBlankLine(text: string, offset: number): boolean {
  let lineEnds = 0;
  for (let at = offset - 1; at >= 0 && isSpace(text.charCodeAt(at)); at--) if (text[at] === '\n') lineEnds++;
  return lineEnds > 1;
}
