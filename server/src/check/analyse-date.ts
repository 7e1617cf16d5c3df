import type { DateClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { containsSpan } from '../text/span.js';
import { contradicts } from '../time/contradiction.js';
import type { Evidence } from './evidence.js';
import { type EventMatch, matchEvent } from './match-event.js';

/** What the corpus says of a dated event. */
export interface DateAnalysis {
  readonly kind: 'date';
  readonly claim: DateClaim;
  readonly verdict: DateVerdict;
  /** The telling the verdict rests on, and further ones of the same mind. */
  readonly match: EventMatch | null;
  readonly others: readonly EventMatch[];
}

/** `disputed`: some sources bear the date out and some do not: nobody is accused. */
export type DateVerdict = 'matches' | 'differs' | 'disputed' | 'no-match' | 'unresolved';

/** Holds an event's date against the sources' tellings of the event. */
export function analyseDate(draft: Draft, claim: DateClaim, evidence: Evidence): DateAnalysis {
  const { expression, sentence } = claim;
  if (expression.readings.length === 0 || expression.granularity === 'reference') {
    return { kind: 'date', claim, verdict: 'unresolved', match: null, others: [] };
  }
  const times = draft.times.filter((time) => containsSpan(sentence, time));
  const event = { text: draft.markdown.prose.text, sentence, expression, times };
  const matches = (evidence.candidates.get(claim.id) ?? []).flatMap(
    (candidate) => matchEvent(event, candidate) ?? [],
  );
  const against = matches.filter((match) => contradicts(expression, match.expression));
  const agreeing = matches.filter((match) => !against.includes(match));
  return { kind: 'date', claim, ...weigh(agreeing, against) };
}

function weigh(
  agreeing: readonly EventMatch[],
  against: readonly EventMatch[],
): Pick<DateAnalysis, 'verdict' | 'match' | 'others'> {
  const [match = null, ...others] = agreeing;
  if (match)
    return { verdict: against.some(isStrong) && !isStrong(match) ? 'disputed' : 'matches', match, others };
  const [first = null, ...rest] = [...against].sort((a, b) => strength(b) - strength(a));
  return first
    ? { verdict: 'differs', match: first, others: rest }
    : { verdict: 'no-match', match: null, others: [] };
}

function isStrong(match: EventMatch): boolean {
  return match.by === 'wording';
}

function strength(match: EventMatch): number {
  return (isStrong(match) ? 1 : 0) + match.candidate.score;
}
