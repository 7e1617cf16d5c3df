import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';
import { placeOfNote } from './place.js';
import { insertAt, type TextEdit } from './text-edit.js';
import { escapeMarkdown, issuedText, linkDestination, locatorText } from './wording.js';

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

/** "Jane Doe, [The talks](corpus/talks.txt), Example News, 30 January 2026, para. 9." */
export function footnoteText(source: Source, path: string, locator: Locator | null): string {
  const title = source.title?.value ?? source.publisher?.value ?? source.key;
  const authors = source.authors?.value.join(', ') || null;
  const publisher = source.publisher && source.title ? escapeMarkdown(source.publisher.value) : null;
  const parts = [
    authors && escapeMarkdown(authors),
    `[${escapeMarkdown(title)}](${linkDestination(source.url?.value ?? path)})`,
    publisher,
    issuedText(source),
    locator && locatorText(locator),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join(', ')}.`;
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
