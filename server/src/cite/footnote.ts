import type { Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';
import { placeOfNote } from './place.js';
import { insertAt, type TextEdit } from './text-edit.js';

/** Calls a new footnote behind the claim and puts its definition behind the last one, else at the end of the draft. */
export function footnoteEdits(draft: CitingDraft, claim: Span, note: string): readonly TextEdit[] {
  const label = freeLabel(draft);
  const call = insertAt(draft.uri, placeOfNote(draft, claim), `[^${label}]`);
  const definition = definitionEdit(draft, `[^${label}]: ${note}`);
  // Where the draft ends with the claim both go to one place: one edit, lest an editor swap them.
  return call.start === definition.start
    ? [{ ...call, newText: call.newText + definition.newText }]
    : [call, definition];
}

/** The number after the highest in use; labels that are words do not count. */
function freeLabel({ markdown }: CitingDraft): number {
  const { references, definitions } = markdown.footnotes;
  const numbers = [...references, ...definitions]
    .map(({ label }) => label)
    .filter((label) => /^\d{1,9}$/.test(label))
    .map(Number);
  return Math.max(0, ...numbers) + 1;
}

function definitionEdit(draft: CitingDraft, definition: string): TextEdit {
  const { text, uri, markdown } = draft;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [last, previous] = [...markdown.footnotes.definitions].sort((a, b) => b.span.end - a.span.end);
  if (!last) {
    const end = text.trimEnd().length;
    const closing = text.length > end ? '' : lineEnd;
    return insertAt(uri, end, `${lineEnd}${lineEnd}${definition}${closing}`);
  }
  // Definitions are set apart as the last two are.
  const isSpaced =
    previous !== undefined && /\n\s*\n\s*$/.test(text.slice(previous.span.end, last.span.start));
  return insertAt(uri, last.span.end, `${isSpaced ? lineEnd : ''}${lineEnd}${definition}`);
}
