import type { Span } from '../text/span.js';

/** A closed interval of days: proleptic Gregorian day numbers, 0 = 1970-01-01. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'reference';

/**
 * What the expression counts from: `explicit` names its own year ("4 August 2024"); `document` was resolved against
 * the document's date ("on Thursday"); `mention` against a date named before ("the next day"); `none` could not be
 * resolved (no document date, "the next day" without one before).
 */
export type TimeAnchor = 'explicit' | 'document' | 'mention' | 'none';

/** One reading of a time expression: its TIMEX3 value and the days it may mean. */
export interface TimeReading {
  readonly value: string;
  readonly interval: DayInterval;
}

/** What is wrong with an expression by arithmetic alone, before any source is asked. */
export type TimeProblem =
  | {
      /** "Monday, August 4, 2024" was a Sunday. Weekdays: 0 = Sunday … 6 = Saturday. */
      readonly kind: 'weekday';
      readonly stated: number;
      readonly actual: number;
      readonly weekdaySpan: Span;
      readonly daySpan: Span;
    }
  | {
      /** "31 June 2024": no such day; "June 2024 – May 2024": a range that ends before it begins. */
      readonly kind: 'invalid';
      readonly reason: 'no-such-day' | 'no-such-month' | 'backward';
      readonly lastDay: number | null;
    };

/**
 * A time expression of a document: "on Thursday" (the span leaves out the preposition), "4 August 2024", "about two
 * weeks ago". `readings` holds every usual reading, the preferred one first; empty when nothing calendrical is known.
 */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value of the preferred reading ("2024-08-04", "2024-W31", "PAST_REF", "P2W", "XXXX-WXX-4"). */
  readonly value: string;
  readonly readings: readonly TimeReading[];
  readonly granularity: Granularity;
  /** "about", "around", "or so": the interval is already widened by the slack usual for its unit. */
  readonly approximate: boolean;
  readonly anchor: TimeAnchor;
  readonly problem: TimeProblem | null;
  /**
   * Set when the date bounds what is told on one side instead of dating it: "since 1979", "until May", "by Friday".
   * Absent otherwise; the ends of "from 3 to 5 May" have none, their interval is the whole range.
   */
  readonly bound?: TimeBound;
  /** What the words beside the date say that it is the date of; absent where they say nothing. */
  readonly role?: TimeRole;
  /**
   * The days usually meant where nothing in the document proves them: "now" is the document's day, "the next three days"
   * follow it, and so does "the next day" with no date before it. Shown, never judged by. Absent where `readings` has any.
   */
  readonly assumed?: DayInterval;
}

/** "published 4 May", "updated on 4 May", "said on Thursday", "filed in May", "signed on", "effective 1 July", "BASRA, 4 May -". */
export type TimeRole = 'published' | 'updated' | 'said' | 'filed' | 'signed' | 'effective' | 'dateline';

/** On which side of what is told a bounding date lies: it began `from`, ended `to`, happened `before` or `after`. */
export type TimeBound = 'from' | 'to' | 'before' | 'after';
