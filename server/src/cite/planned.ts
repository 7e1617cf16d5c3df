import { type Citation, type CitationForm, inOrder, NO_CITATION } from '../draft/citations.js';
import { isSpace } from '../text/span.js';
import type { CitingDraft } from './cited.js';

/**
 * A citation that is to be put into a draft, at a file offset: `cluster` is an item for brackets of its own or for those that are
 * planned there already, `joins` one for a cluster that the draft has, `text` goes in as it stands, `note` is a footnote's.
 */
export interface PlannedCitation {
  readonly place: 'cluster' | 'joins' | 'text' | 'note';
  readonly at: number;
  readonly text: string;
  /** As it will be found when the draft is read again, its spans empty. */
  readonly citation: Citation;
}

/** What a planned citation leads to. */
export type PlannedTarget = Pick<Citation, 'form'> & Partial<Pick<Citation, 'key' | 'target' | 'author'>>;

export function planned(
  draft: CitingDraft,
  { place, at, text }: Pick<PlannedCitation, 'place' | 'at' | 'text'>,
  leadsTo: PlannedTarget,
): PlannedCitation {
  const here = spanAt(at);
  const proseOffset = offsetInProse(draft, at, leadsTo.form);
  return { place, at, text, citation: { ...NO_TARGET, ...leadsTo, span: here, item: here, proseOffset } };
}

function spanAt(at: number): Citation['span'] {
  return { start: at, end: at };
}

/** A citation of nothing, nowhere. */
export const NO_TARGET: Omit<Citation, 'form'> = {
  span: spanAt(0),
  item: spanAt(0),
  proseOffset: 0,
  ...NO_CITATION,
};

/** A call stands right behind the text before it; “So.” [@a] Next: a bracket begins the sentence that follows. */
function offsetInProse({ markdown }: CitingDraft, at: number, form: CitationForm): number {
  const { text, blocks } = markdown.prose;
  const before = markdown.map.fromSource(Math.max(0, at - 1));
  const block = blocks.find(({ start, end }) => start <= before && before < end);
  const end = block?.end ?? text.length;
  // The end of one block is the beginning of the next in the file's offsets.
  const offset = Math.min(markdown.map.fromSource(at), end);
  if (form === 'footnote') return offset;
  let behind = offset;
  while (behind < end && isSpace(text.charCodeAt(behind))) behind++;
  return behind < end ? behind : offset;
}

/** The draft as it will be read with these citations. */
export function withPlanned<Draft extends CitingDraft>(
  draft: Draft,
  plans: readonly PlannedCitation[],
): Draft {
  if (plans.length === 0) return draft;
  const { all, usage } = draft.citations;
  const added = plans.map(({ citation }) => citation);
  const counts = { ...usage.counts };
  for (const { form } of added) counts[form]++;
  return { ...draft, citations: { all: inOrder([...all, ...added]), usage: { ...usage, counts } } };
}
