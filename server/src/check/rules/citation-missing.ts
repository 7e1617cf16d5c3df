import { citeSource } from '../../cite/cite.js';
import { isCitation } from '../../cite/cited-source.js';
import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import { isOneForm } from '../../draft/find-claims.js';
import { locatorAt } from '../../sources/locate.js';
import type { Source } from '../../sources/source.js';
import { containsOffset } from '../../text/span.js';
import type { Evidence } from '../evidence.js';
import type { Fix } from '../finding.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import type { CheckSettings } from '../settings.js';
import { fixTitles } from '../wording/fix-titles.js';
import { messages } from '../wording/messages.js';

/** A quotation whose words match stands uncited in a draft that cites. */
export const citationMissing: Rule = {
  code: 'citation.missing',
  severities: ['hint'],
  summary: 'The draft cites its sources, but not for this quotation.',
  check: ({ draft, evidence, settings }, analysis) => {
    if (
      !citesSources(draft, evidence) ||
      analysis.kind !== 'quotation' ||
      !analysis.passage ||
      !isAsWritten(analysis.passage)
    )
      return [];
    const { claim, passage } = analysis;
    const { source } = passage.match.candidate;
    if (!isUncited(draft, claim, source, evidence)) return [];
    const { start } = passage.match.span;
    const fix = citeFix({ draft, claim, source, start, evidence, settings });
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: 'hint',
        message: messages.notCited(source, passage.match.span),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

/** By keys or footnotes, or by links or names that lead to a source: a link to anywhere else cites nothing. */
function citesSources({ citations }: Draft, { citedSource }: Pick<Evidence, 'citedSource'>): boolean {
  const { counts } = citations.usage;
  if (counts.pandoc + counts.footnote > 0) return true;
  return citations.all.some((citation) => citedSource(citation) !== null);
}

/** Whether a quotation whose words stand in the source could be cited with it, and is not. */
export function isUncited(
  draft: Draft,
  claim: QuotationClaim,
  source: Source,
  evidence: Pick<Evidence, 'citedSource'>,
): boolean {
  const isCited = claim.citations.some((citation) => isCitation(citation, evidence.citedSource));
  if (isCited || source.confidential || !isLastOfUtterance(draft, claim)) return false;
  return !isCitedAtEnd(draft, claim, source, evidence);
}

/** "…," she said, "…": both pieces are cited once, behind the last. */
function isLastOfUtterance(draft: Draft, { id, start, quotation }: QuotationClaim): boolean {
  return !draft.claims.some(
    (other) =>
      other.kind === 'quotation' &&
      other.id !== id &&
      other.start > start &&
      other.quotation.group === quotation.group &&
      isOneForm(other.quotation, quotation),
  );
}

/** Whether the citation at the end of the paragraph, which may stand for all of it, is of this source or of one not known. */
function isCitedAtEnd(
  draft: Draft,
  claim: QuotationClaim,
  source: Source,
  { citedSource }: Pick<Evidence, 'citedSource'>,
): boolean {
  const { prose, map } = draft.markdown;
  const { start } = claim.quotation.outer;
  const block = prose.blocks.find((one) => containsOffset(one, start));
  const last =
    block &&
    draft.citations.all.findLast(
      (citation) => citation.proseOffset <= block.end && isCitation(citation, citedSource),
    );
  if (!block || !last || last.proseOffset < start) return false;
  const behind = Math.max(last.proseOffset, map.fromSource(last.span.end));
  if (/[\p{L}\p{N}]/u.test(prose.text.slice(behind, block.end))) return false;
  const cited = citedSource(last);
  return cited === null || cited === source;
}

/** A quotation, and where its words stand: at `start` of the source's prose. */
export interface CiteFixRequest {
  readonly draft: Draft;
  readonly claim: QuotationClaim;
  readonly source: Source;
  readonly start: number;
  readonly evidence: Pick<Evidence, 'pathFromDraft' | 'bibliography' | 'citedSource'>;
  readonly settings: CheckSettings;
}

/** Puts the citation of the passage's source behind a quotation whose words match; null when it has one already. */
export function citeFix({ draft, claim, source, start, evidence, settings }: CiteFixRequest): Fix | null {
  const result = citeSource({
    draft,
    claim: draft.markdown.map.toSourceSpan(claim.quotation.outer),
    source,
    path: evidence.pathFromDraft(source),
    locator: locatorAt(source, start),
    style: settings.citationStyle,
    format: settings.citationFormat,
    bibliography: evidence.bibliography,
    citedSource: evidence.citedSource,
  });
  if (result.kind !== 'edits') return null;
  const replaced = result.edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
  const edits = result.created ? [{ kind: 'create' as const, ...result.created }, ...replaced] : replaced;
  return { title: fixTitles.cite(source), safe: true, preferred: false, edits };
}
