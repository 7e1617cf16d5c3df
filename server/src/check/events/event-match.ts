import type { Span } from '../../text/span.js';
import { formatDay } from '../../time/edtf.js';
import type { TimeExpression } from '../../time/values.js';
import type { Candidate } from '../evidence.js';

/** A dated event as one text tells it: the sentence, and the expression that dates it. */
export interface DatedSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly expression: TimeExpression;
  /** All time expressions of the sentence: they are no part of the event. */
  readonly times: readonly TimeExpression[];
  /** The sentence before, where a pronoun leans on it: "She resigned on 4 May." Null where none does. */
  readonly antecedent: string | null;
}

/** A sentence of a source that tells the same event, and the expressions with which it dates it. */
export interface EventMatch {
  readonly candidate: Candidate;
  readonly expression: TimeExpression;
  /** `wording`: the sentences are nearly the same; `event`: the same names and the same predicate. */
  readonly by: 'wording' | 'event';
  /** Whether the predicate tells of what happens once, such as a death. */
  readonly happensOnce: boolean;
  /** By how many days the event may lie off the expression. */
  readonly slack: number;
}

/** What recurs is another event after so many days, unless only the year differs: "30 January 2017" for 2016. */
const RECURRING_REACH = 400;

/** Whether two dates are too far apart for one event of a kind that recurs. */
export function isFarOff(mine: TimeExpression, theirs: TimeExpression): boolean {
  const [a, b] = [mine.readings[0]?.interval.from, theirs.readings[0]?.interval.from];
  if (a === undefined || b === undefined || Math.abs(a - b) <= RECURRING_REACH) return false;
  return formatDay(a).slice(-DAY_LENGTH) !== formatDay(b).slice(-DAY_LENGTH);
}

/** "-05-04", the end of a date in figures. */
const DAY_LENGTH = 6;
