import type { FixEdit } from '../../server/src/check/finding.js';

type ReplaceEdit = Extract<FixEdit, { kind: 'replace' }>;

/** The text of the file `uri` after the edits; an error where they leave the file or touch each other. */
export function applyEdits(uri: string, text: string, edits: readonly FixEdit[]): string {
  const own = edits.filter((edit): edit is ReplaceEdit => edit.kind === 'replace' && edit.uri === uri);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of own.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length) {
      throw new Error(`The edit [${start}, ${end}) -> “${newText}” overlaps another or leaves the file`);
    }
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
