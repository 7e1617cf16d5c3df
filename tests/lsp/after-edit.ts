import type { CodeAction } from '../support/lsp-client.js';

/** The texts of all files after the edit, as an editor would have them. */
export function afterEdit(
  { edit }: CodeAction,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const changed = { ...texts };
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change)) continue;
    const { uri } = change.textDocument;
    const lines = (changed[uri] ?? '').split(/(?<=\n)/u);
    const offset = ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).join('').length + character;
    let text = changed[uri] ?? '';
    for (const { range, newText } of change.edits.toSorted(
      (a, b) => offset(b.range.start) - offset(a.range.start),
    ))
      text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
    changed[uri] = text;
  }
  return changed;
}
