import { messages } from '../messages.js';
import type { Rule } from '../rule.js';

/** No calendar has the day: "31 June 2024". */
export const dateInvalid: Rule = {
  code: 'date.invalid',
  severities: ['error'],
  summary: 'There is no such day.',
  check: (_context, analysis) => {
    if (analysis.kind !== 'date') return [];
    const { claim } = analysis;
    const { problem } = claim.expression;
    if (problem?.kind !== 'invalid') return [];
    const message = messages.invalid(claim.expression, problem);
    return [{ start: claim.start, end: claim.end, severity: 'error', message, evidence: [], fixes: [] }];
  },
};
