import type { Draft } from '../../draft/draft.js';
import { formatLike } from '../../time/format-like.js';
import type { TimeExpression } from '../../time/values.js';
import type { DateAnalysis } from '../analyse-date.js';
import { rangeEnd } from '../events/range-ends.js';
import type { Fix } from '../finding.js';
import { changeDateFix } from '../fixes/fixes.js';
import type { Rule, RuleFinding } from '../rule.js';
import { saidMismatch } from '../said-date.js';
import { messages } from '../wording/messages.js';
import { quieted } from './loudness.js';

/**
 * The sources date the event otherwise. An error for explicit date against explicit date and for what happens once; a
 * question for what recurs: another visit is another event.
 */
export const dateMismatch: Rule = {
  code: 'date.mismatch',
  severities: ['error', 'warning'],
  summary: 'The sources date this event otherwise.',
  check: ({ draft }, analysis) => {
    if (analysis.kind === 'quotation') return saidMismatch(draft, analysis);
    // One expression, one finding: what is wrong in itself is said by its own rule.
    if (analysis.verdict !== 'differs' || analysis.claim.expression.problem !== null) return [];
    return analysis.match ? [finding(draft, analysis, analysis.match)] : [];
  },
};

function finding(
  draft: Draft,
  { claim, disagreement }: DateAnalysis,
  match: NonNullable<DateAnalysis['match']>,
): RuleFinding {
  const { source } = match.candidate;
  const [expression, theirs] = comparedDates(claim.expression, match.expression);
  const isExplicit = expression.anchor === 'explicit' && theirs.anchor === 'explicit';
  const isSettled = match.happensOnce || (isExplicit && match.by === 'wording');
  const message = isSettled ? messages.dateDiffers : messages.dateDiffersForRecurring;
  const other = disagreement.find(({ candidate }) => candidate.source !== source);
  return {
    start: claim.start,
    end: claim.end,
    severity: quieted(source, isSettled && !other ? 'error' : 'warning'),
    message: message(source, theirs, expression) + (other ? messages.alsoDated(other) : ''),
    evidence: [0],
    fixes: dayFix(draft, claim, match),
  };
}

/** Of two ranges, the ends that were held against one another. */
function comparedDates(
  mine: TimeExpression,
  theirs: TimeExpression,
): readonly [TimeExpression, TimeExpression] {
  const [own, other] = [rangeEnd(mine), rangeEnd(theirs)];
  return own && other?.which === own.which ? [own.expression, other.expression] : [mine, theirs];
}

/** Offered where the source gives one day. */
function dayFix(
  draft: Draft,
  { start, end, expression }: DateAnalysis['claim'],
  match: NonNullable<DateAnalysis['match']>,
): Fix[] {
  const interval = comparedDates(expression, match.expression)[1].readings[0]?.interval;
  if (!interval || interval.from !== interval.to) return [];
  const newText = formatLike(expression.text, interval.from);
  const { source } = match.candidate;
  return [
    changeDateFix(draft, { start, end }, newText, { source, preferred: match.happensOnce, safe: false }),
  ];
}
