import type { Draft } from '../../draft/draft.js';
import type { Span } from '../../text/span.js';
import { formatLike, weekdayLike } from '../../time/format-like.js';
import type { TimeProblem } from '../../time/values.js';
import type { DateAnalysis } from '../analyse-date.js';
import type { Fix } from '../finding.js';
import { changeDateFix } from '../fixes/fixes.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** The weekday is not that day's: arithmetic, no source needed. Where a source bears the day out, its repair comes first. */
export const dateWeekday: Rule = {
  code: 'date.weekday',
  severities: ['error'],
  summary: 'The weekday does not belong to the date.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'date') return [];
    const { claim } = analysis;
    const { problem } = claim.expression;
    if (problem?.kind !== 'weekday') return [];
    const agreeing = analysis.verdict === 'matches' ? (analysis.match?.candidate.source ?? null) : null;
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: 'error',
        message: messages.weekday(claim.expression, problem, agreeing),
        evidence: agreeing ? [0] : [],
        fixes: weekdayFixes(draft, analysis, problem),
      },
    ];
  },
};

type WeekdayProblem = TimeProblem & { readonly kind: 'weekday' };

/** Both repairs: the weekday that the day has, and the nearest day that has the weekday. The sources choose the first. */
function weekdayFixes(draft: Draft, { claim, verdict, match }: DateAnalysis, problem: WeekdayProblem): Fix[] {
  const day = claim.expression.readings[0]?.interval.from;
  const inFile = (span: Span): Span => draft.markdown.map.toSourceSpan(span);
  const supports = verdict === 'matches' ? (match?.candidate.source ?? null) : null;
  const stated = draft.markdown.prose.text.slice(problem.weekdaySpan.start, problem.weekdaySpan.end);
  const weekday = changeDateFix(draft, inFile(problem.weekdaySpan), weekdayLike(stated, problem.actual), {
    source: supports,
    preferred: supports !== null,
    safe: supports !== null,
  });
  const other = day === undefined ? null : nearestDayWith(problem.stated, problem.actual, day);
  if (other === null) return [weekday];
  const newText = formatLike(claim.expression.text, other);
  const changed = changeDateFix(draft, claim, newText, { source: null, preferred: false, safe: false });
  return [weekday, changed];
}

function nearestDayWith(stated: number, actual: number, day: number): number {
  const ahead = (stated - actual + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}
