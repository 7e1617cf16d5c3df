import type { CitingDraft } from './cited.js';
import type { PlannedCitation } from './planned.js';
import { insertAt, type TextEdit } from './text-edit.js';

/** The edits that put the planned citations in, in their order; no two at one place, lest an editor swap them. */
export function citationEdits(draft: CitingDraft, plans: readonly PlannedCitation[]): readonly TextEdit[] {
  const pieces = new Map<number, Piece[]>();
  const definitions: string[] = [];
  const firstNumber = freeNumber(draft);
  for (const { place, at, text } of plans) {
    const here = pieces.get(at) ?? [];
    pieces.set(at, here);
    if (place === 'cluster') {
      const open = here.find((piece) => piece.kind === 'cluster');
      if (open) open.items.push(text);
      else here.push({ kind: 'cluster', items: [text] });
    } else if (place === 'note') {
      const label = `[^${firstNumber + definitions.length}]`;
      here.push({ kind: 'text', text: label });
      definitions.push(`${label}: ${text}`);
    } else {
      here.push({ kind: 'text', text: place === 'joins' ? `; ${text}` : text });
    }
  }
  const inserted = new Map([...pieces].map(([at, here]) => [at, here.map(pieceText).join('')]));
  if (definitions.length > 0) {
    const { at, text } = definitionsText(draft, definitions);
    // Where the draft ends with a claim, its call goes before.
    inserted.set(at, (inserted.get(at) ?? '') + text);
  }
  return [...inserted].map(([at, text]) => insertAt(draft.uri, at, text));
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cluster'; readonly items: string[] };

function pieceText(piece: Piece): string {
  return piece.kind === 'text' ? piece.text : ` [${piece.items.join('; ')}]`;
}

/** The number after the highest in use; labels that are words do not count. */
function freeNumber({ markdown }: CitingDraft): number {
  const { references, definitions } = markdown.footnotes;
  const numbers = [...references, ...definitions]
    .map(({ label }) => label)
    .filter((label) => /^\d{1,9}$/.test(label))
    .map(Number);
  return Math.max(0, ...numbers) + 1;
}

/** New definitions stand behind the last one, set apart as the last two are, else at the end of the draft. */
function definitionsText(
  { text, markdown }: CitingDraft,
  definitions: readonly string[],
): { readonly at: number; readonly text: string } {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [last, previous] = [...markdown.footnotes.definitions].sort((a, b) => b.span.end - a.span.end);
  if (!last) {
    const end = text.trimEnd().length;
    const closing = text.length > end ? '' : lineEnd;
    return { at: end, text: `${lineEnd}${lineEnd}${definitions.join(lineEnd)}${closing}` };
  }
  const isSpaced =
    previous !== undefined && /\n\s*\n\s*$/.test(text.slice(previous.span.end, last.span.start));
  const before = (isSpaced ? lineEnd : '') + lineEnd;
  return { at: last.span.end, text: definitions.map((definition) => before + definition).join('') };
}
