import { isAsWritten } from '../analyse-quotation.js';
import { messages } from '../messages.js';
import type { Rule } from '../rule.js';

/** The claim cites a readable source that does not have the words; another one has. */
export const quoteWrongSource: Rule = {
  code: 'quote.wrong-source',
  severities: ['error'],
  summary: 'The cited source does not have these words; another source has.',
  check: ({ evidence }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { claim, passage, others } = analysis;
    const cited = claim.citations.map(({ key }) =>
      key === null ? null : (evidence.knownKeys.get(key) ?? null),
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
