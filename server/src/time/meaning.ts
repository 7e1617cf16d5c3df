import type { Span } from '../text/span.js';
import type { OtherCalendar } from './calendars.js';
import type { TimeBound, TimeRole } from './values.js';
import type { DayPart, Edge, Holiday, Season, Unit, Which } from './words.js';

/** The year a date names: by number, or counted from another one ("of that year", "last year"). */
export type YearName =
  | { readonly kind: 'number'; readonly year: number }
  | { readonly kind: 'shifted'; readonly shift: number; readonly from: 'document' | 'mention' };

/** A weekday written beside a day: "Monday, August 4". */
export interface StatedWeekday extends Span {
  readonly weekday: number;
  /** Where the day it should agree with stands. */
  readonly daySpan: Span;
}

/**
 * What an expression says by itself, before the document's date and the other expressions are known. Years are
 * astronomical (0 is 1 BC); days and months may not exist ("31 June").
 */
export type Meaning =
  | {
      readonly kind: 'day';
      readonly year: YearName | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: StatedWeekday | null;
    }
  | {
      /** "04/08/2024", "on 5/12": which field is the month is decided per document. */
      readonly kind: 'numeric-day';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly weekday: StatedWeekday | null;
    }
  | {
      /** "the 20th", "Friday the 13th". */
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly weekday: number | null;
    }
  | {
      /** "15 Mordad 1403", "Muharram 1446"; the day null for a month. */
      readonly kind: 'other-day';
      readonly calendar: OtherCalendar;
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
    }
  | {
      readonly kind: 'month';
      readonly year: YearName | null;
      readonly month: number;
      readonly which: Which | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** "the '90s" leave the century open. */
  | { readonly kind: 'decade'; readonly first: number; readonly century: boolean }
  /** "the 19th century" is 19; "the 9th century BC" -9. */
  | { readonly kind: 'century'; readonly century: number }
  | {
      readonly kind: 'quarter';
      readonly year: YearName | null;
      readonly quarter: number;
      readonly fiscal: boolean;
    }
  | { readonly kind: 'half'; readonly year: YearName | null; readonly half: number }
  | {
      readonly kind: 'season';
      readonly year: YearName | null;
      readonly season: Season;
      readonly which: Which | null;
    }
  | { readonly kind: 'fiscal-year'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which | null;
      /** "Monday last week" is -1, "Friday of this week" 0; null when no week is named. */
      readonly week: number | null;
      /** "Thursday night" runs into Friday. */
      readonly night: boolean;
    }
  | { readonly kind: 'weekend'; readonly which: Which | null }
  | {
      readonly kind: 'holiday';
      readonly holiday: Holiday;
      readonly year: YearName | null;
      readonly which: Which | null;
      /** "Labor Day weekend", "the weekend of Halloween". */
      readonly weekend: boolean;
    }
  /**
   * "last week", "that year", "the quarter": a whole unit, so many steps from the current one. "the end of the year"
   * counts from either: the document's year, or in a history the one told of.
   */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly from: 'document' | 'mention' | 'either';
      /** "this past year", "earlier this month": the part that is over, or still to come. */
      readonly part: 'before' | 'after' | null;
    }
  /** "two weeks ago", "yesterday", "three days later": so many units away. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: 'document' | 'mention';
    }
  /** "two days after 4 May": counted from a date that stands beside. */
  | { readonly kind: 'counted'; readonly unit: Unit; readonly amount: number; readonly base: Meaning }
  /** "the week of May 4". */
  | { readonly kind: 'week-of'; readonly base: Meaning }
  | { readonly kind: 'day-part'; readonly part: DayPart; readonly shift: number }
  /** "9:18 PM", with the day that stands beside it. */
  | { readonly kind: 'clock'; readonly value: string; readonly day: Meaning | null }
  /** "June 13–24": each end is an expression of its own that knows the whole range. */
  | {
      readonly kind: 'range';
      readonly first: Meaning;
      readonly last: Meaning;
      readonly end: 'first' | 'last';
      /** A stretch of time for sure; "moved from 5 to 3 May" tells how a date was moved. */
      readonly isStretch?: boolean;
    }
  /**
   * "the last week of July", "the first days of 2016", "the first two months of this year": so many of a unit within
   * another date; `nth` -1 is the last, `count` null when it is left open ("the first days").
   */
  | {
      readonly kind: 'part-of';
      readonly unit: Unit;
      readonly nth: number;
      readonly count: number | null;
      readonly whole: Meaning;
    }
  /** "week 31": of the calendar perhaps, or of a season. */
  | { readonly kind: 'numbered-week'; readonly number: number }
  /** "the first Monday of September"; -1 is the last. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly whole: Meaning }
  /** "the 1988 period", "last year's quarter": the quarter talked about, in another year. */
  | { readonly kind: 'same-quarter'; readonly year: YearName }
  /** Points to present, past or future without a calendar: "now", "recently". */
  | { readonly kind: 'reference'; readonly value: string }
  /** "the next three days" are a stretch of so many units from the document's day on, "the past two weeks" of -2. */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly unit: Unit;
      readonly stretch?: number;
    }
  | { readonly kind: 'set'; readonly value: string; readonly unit: Unit };

/** The meanings of one kind. */
export type MeaningOf<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** A time expression as found, offsets into its block. */
export interface ScannedTime extends Span {
  readonly text: string;
  readonly meaning: Meaning;
  readonly approximate: boolean;
  readonly edge: Edge | null;
  /** What the words on its left say of where it lies: "will meet on Monday", "the year ended March 31". */
  readonly side: 'ahead' | 'behind' | null;
  readonly bound: TimeBound | null;
  readonly role: TimeRole | null;
  /** "the Oct. 7 attacks", "the June conflict": the date may be the name of an event years ago. */
  readonly named: boolean;
}

/**
 * The time expressions of one block of prose, unresolved: they depend on nothing but the block's text, so they can
 * be kept as long as that stays the same. `start` is where the block begins in its document.
 */
export interface ScannedBlock {
  readonly start: number;
  /** A footnote, a caption: it may count from the running text, which never counts from it. */
  readonly isAside?: boolean;
  readonly times: readonly ScannedTime[];
}
