import { isCitation } from '../../cite/cited-source.js';
import type { Citation } from '../../draft/citations.js';
import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** The claim cites a readable source that does not have the words; another one has. */
export const quoteWrongSource: Rule = {
  code: 'quote.wrong-source',
  severities: ['error'],
  summary: 'The cited source does not have these words; another source has.',
  check: ({ draft, evidence }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { claim, passage, others } = analysis;
    const citations = claim.citations.filter((citation) => isCitation(citation, evidence.citedSource));
    const cited = citations.map((citation) =>
      isForWords(draft, claim, citation) ? evidence.citedSource(citation) : null,
    );
    // A citation that names no readable source may be the right one.
    const [first] = cited;
    if (!first || cited.includes(null)) return [];
    const holding = [passage, ...others].filter(isAsWritten).map((other) => other.match.candidate.source);
    if (holding.some((source) => cited.includes(source))) return [];
    const message = messages.wrongSource(first, passage.match.candidate.source, passage.match.span);
    return [{ start: claim.start, end: claim.end, severity: 'error', message, evidence: [0], fixes: [] }];
  },
};

/**
 * A key or a footnote names the source of its sentence. A link may be about anything in it, and so may a name with a year:
 * they count right behind the words, and in brackets ("… it is,” she said ([Example News](talks.txt)).").
 */
function isForWords({ text, markdown }: Draft, { quotation }: QuotationClaim, citation: Citation): boolean {
  if (citation.form === 'pandoc' || citation.form === 'footnote') return true;
  const { prose } = markdown;
  const isBracketed = text[citation.span.start] === '(' || prose.text[citation.proseOffset - 1] === '(';
  const between = prose.text.slice(quotation.outer.end, citation.proseOffset);
  return citation.proseOffset >= quotation.outer.end && (isBracketed || !/[\p{L}\p{N}]/u.test(between));
}
