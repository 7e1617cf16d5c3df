import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';
import { createEntryWriter, type NewEntries } from './entry-writer.js';
import { type CiteRequest, planCitation } from './plan-citation.js';
import { type PlannedCitation, withPlanned } from './planned.js';
import type { TextEdit } from './text-edit.js';
import { citationEdits } from './write-citations.js';

/** A claim as it stands in the draft, and the source that bears it out. */
export interface ClaimToCite {
  readonly claim: Span;
  readonly source: Source;
  readonly path: string;
  readonly locator: Locator | null;
}

export interface CitedAll {
  /** How many citations were put in. */
  readonly count: number;
  /** Against the texts as they were read. */
  readonly edits: readonly TextEdit[];
  readonly created: NewEntries['created'];
}

/**
 * Cites all claims as if one after the other: each finds the citations and entries of those before it, so that numbers and keys
 * are given once and no sentence is cited twice. `claims` come in the order in which they stand in the draft.
 */
export function citeAll(
  draft: CitingDraft,
  claims: readonly ClaimToCite[],
  options: Pick<CiteRequest, 'style' | 'format' | 'bibliography' | 'citedSource'>,
): CitedAll {
  const entries = createEntryWriter(options.bibliography, draft);
  const plans: PlannedCitation[] = [];
  let cited = draft;
  for (const claim of claims) {
    const result = planCitation({ ...options, ...claim, draft: cited }, entries);
    if (result.kind !== 'planned') continue;
    plans.push(result.plan);
    cited = withPlanned(cited, [result.plan]);
  }
  const { edits, created } = entries.changes();
  return { count: plans.length, edits: [...citationEdits(draft, plans), ...edits], created };
}
