import { pathInFrontMatter } from '../../cite/front-matter-list.js';
import type { Draft } from '../../draft/draft.js';
import type { Span } from '../../text/span.js';
import type { BibliographyTrouble } from '../evidence.js';
import type { DraftRule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** A bibliography of the draft that is missing or broken. It is told at the place that names it, else at the first key. */
export const bibliographyInvalid: DraftRule = {
  code: 'bibliography.invalid',
  severities: ['error'],
  summary: 'A bibliography is missing, or an entry in it cannot be read.',
  check: (draft, { bibliographyTroubles }) =>
    bibliographyTroubles.flatMap((trouble) => {
      const place = placeOf(draft, trouble);
      const message = messages.bibliographyTrouble(trouble);
      return place ? [{ ...place, severity: 'error', message, evidence: [], fixes: [] }] : [];
    }),
};

/** A draft that neither names the file nor cites by keys has nothing to do with it. */
function placeOf(draft: Draft, { by, path }: BibliographyTrouble): Span | null {
  const named = by === 'draft' ? pathInFrontMatter(draft, path) : null;
  const keyed = draft.citations.all.find(({ key }) => key !== null)?.item;
  const place = named ?? keyed;
  return place ? { start: place.start, end: place.end } : null;
}
