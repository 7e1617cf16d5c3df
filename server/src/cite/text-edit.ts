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
