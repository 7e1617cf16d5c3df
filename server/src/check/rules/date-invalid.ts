import type { Draft } from '../../draft/draft.js';
import type { DateAnalysis } from '../analyse-date.js';
import type { Rule, RuleFinding } from '../rule.js';
import { wrongSum } from '../sums.js';
import { messages } from '../wording/messages.js';

/** No calendar has the day ("31 June 2024"), a range ends before it begins, or an age does not fit its dates. */
export const dateInvalid: Rule = {
  code: 'date.invalid',
  severities: ['error', 'warning'],
  summary: 'There is no such day, or dates beside one another do not add up.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'date') return [];
    const { claim } = analysis;
    const { problem } = claim.expression;
    if (problem === null) return sumFindings(draft, claim);
    if (problem.kind !== 'invalid') return [];
    const message = messages.invalid(claim.expression, problem);
    const severity = problem.reason === 'backward' && !isDashed(draft, claim) ? 'warning' : 'error';
    return [{ start: claim.start, end: claim.end, severity, message, evidence: [], fixes: [] }];
  },
};

/** "from 5 May 2024 to 3 May 2024" may after all tell how a date was moved. */
function isDashed({ markdown }: Draft, { expression }: DateAnalysis['claim']): boolean {
  return /[-–—]\s*$/.test(markdown.prose.text.slice(0, expression.start).slice(-3));
}

function sumFindings(draft: Draft, claim: DateAnalysis['claim']): readonly RuleFinding[] {
  const sum = wrongSum(draft, claim);
  if (!sum) return [];
  const message = messages.sum(claim.expression, sum);
  return [{ start: claim.start, end: claim.end, severity: 'warning', message, evidence: [], fixes: [] }];
}
