import { createEntryWriter, type NewEntries } from './entry-writer.js';
import { type CitationPlan, type CiteRequest, planCitation, type WrittenStyle } from './plan-citation.js';
import type { TextEdit } from './text-edit.js';
import { citationEdits } from './write-citations.js';

export type { CitationStyle, CiteRequest } from './plan-citation.js';

/** Edits in no particular order, all against the texts as they were read, and the file that is to be made. */
export type CiteResult =
  | {
      readonly kind: 'edits';
      readonly style: WrittenStyle;
      readonly edits: readonly TextEdit[];
      readonly created: NewEntries['created'];
    }
  | Exclude<CitationPlan, { kind: 'planned' }>;

/** Puts a citation of the source behind the claim, unless the claim has one already. */
export function citeSource(request: CiteRequest): CiteResult {
  const { draft, bibliography } = request;
  const entries = createEntryWriter(bibliography, draft);
  const planned = planCitation(request, entries);
  if (planned.kind !== 'planned') return planned;
  const { edits, created } = entries.changes();
  return {
    kind: 'edits',
    style: planned.style,
    edits: [...citationEdits(draft, [planned.plan]), ...edits],
    created,
  };
}
