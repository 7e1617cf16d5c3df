import { civilDate } from '../days.js';
import type { YearName } from '../meaning.js';
import type { DayInterval, Granularity, TimeAnchor, TimeProblem, TimeReading } from '../values.js';

/** What a meaning turned out to be. */
export interface Resolved {
  readonly value: string;
  /** Preferred first. */
  readonly readings: readonly TimeReading[];
  readonly granularity: Granularity;
  readonly anchor: TimeAnchor;
  readonly problem: TimeProblem | null;
}

/** A date named before, from which "the next day" or "that year" count. */
export interface Mention {
  readonly interval: DayInterval;
  readonly granularity: Granularity;
  /** The index of its block. */
  readonly block: number;
}

/** What resolving needs to know of the document; `mentions` grows from expression to expression. */
export interface Context {
  /** The document's own date; an interval when only its month or year is known. */
  readonly document: DayInterval | null;
  /** A history: its dates follow one another and have nothing to do with the document's own. */
  readonly isNarrative: boolean;
  /** Which field of "04/08/2024" comes first; null when the document does not tell. */
  readonly order: 'dmy' | 'mdy' | null;
  readonly mentions: Mentions;
}

/** The last dates named, by how exact they were: a year also counts for "that year" when a day was named. */
export interface Mentions {
  day: Mention | null;
  month: Mention | null;
  quarter: Mention | null;
  year: Mention | null;
  /** The last expression that named its year. */
  explicitYear: Mention | null;
  block: number;
}

export function noMentions(): Mentions {
  return { day: null, month: null, quarter: null, year: null, explicitYear: null, block: 0 };
}

/** Days a month or quarter may have at most, to tell how exact an interval is. */
const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

export function remember(mentions: Mentions, resolved: Resolved): void {
  const interval = resolved.readings[0]?.interval;
  if (!interval || resolved.granularity === 'reference') return;
  const mention: Mention = { interval, granularity: resolved.granularity, block: mentions.block };
  const days = interval.to - interval.from + 1;
  const { granularity } = resolved;
  if (granularity === 'day' || granularity === 'time') mentions.day = mention;
  if (days <= MONTH_DAYS) mentions.month = mention;
  if (granularity === 'quarter') mentions.quarter = mention;
  else if (granularity === 'year' || granularity === 'month') mentions.quarter = null;
  if (days <= YEAR_DAYS) mentions.year = mention;
  if (resolved.anchor === 'explicit' && days <= YEAR_DAYS) mentions.explicitYear = mention;
}

/** The document's day, when it is known to the day. */
export function documentDay(context: Context): number | null {
  const { document } = context;
  return document && document.from === document.to ? document.from : null;
}

/** A day in the middle of the document's date, to find what is near it. */
export function documentMiddle(context: Context): number | null {
  const { document } = context;
  return document && Math.floor((document.from + document.to) / 2);
}

/** The year a mention lies in, by its first day. */
export function mentionYear(context: Context): number | null {
  const { year } = context.mentions;
  return year && civilDate(year.interval.from).year;
}

/** The number of a year named with a date, and what it was counted from; null when that is not known. */
export function resolveYear(name: YearName, context: Context): { year: number; anchor: TimeAnchor } | null {
  if (name.kind === 'number') return { year: name.year, anchor: 'explicit' };
  const documentYear = yearOf(documentMiddle(context));
  if (name.from === 'mention') {
    const year = mentionYear(context) ?? documentYear;
    return year === null ? null : { year: year + name.shift, anchor: 'mention' };
  }
  return documentYear === null ? null : { year: documentYear + name.shift, anchor: 'document' };
}

function yearOf(day: number | null): number | null {
  return day === null ? null : civilDate(day).year;
}

/** An expression that cannot be resolved keeps its value with the unknown parts as X. */
export function unresolved(value: string, granularity: Granularity): Resolved {
  return { value, readings: [], granularity, anchor: 'none', problem: null };
}

export function resolved(
  readings: readonly TimeReading[],
  granularity: Granularity,
  anchor: TimeAnchor,
  problem: TimeProblem | null = null,
): Resolved {
  return { value: readings[0]?.value ?? '', readings, granularity, anchor, problem };
}
