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

/** A bibliography's file, and where its last entry ends. */
export interface EntryFile {
  readonly uri: string;
  readonly text: string;
  readonly end: number;
  /** Whether a blank line parts its entries. */
  readonly isSpaced: boolean;
}

/** Puts entries behind the last one of a file, parted as those before; they are all of a blank file. */
export function entriesBehind({ uri, text, end, isSpaced }: EntryFile, entries: readonly string[]): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (text.trim() === '') {
    return { uri, start: 0, end: text.length, newText: entries.join(lineEnd + lineEnd) + lineEnd };
  }
  const before = (isSpaced ? lineEnd : '') + lineEnd;
  return insertAt(uri, end, entries.map((entry) => before + entry).join(''));
}
