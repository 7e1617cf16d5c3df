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
  /** See `TimeExpression`. */
  readonly assumed?: DayInterval;
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
  /** The year a history tells of. */
  focus: number | null;
  /** The focus is the year of a day or month, not just a year that was named. */
  isFocusSure: boolean;
  /** A year far from the focus, named once: an aside, unless the next one is near it. */
  aside: number | null;
  block: number;
}

export function noMentions(): Mentions {
  return {
    day: null,
    month: null,
    quarter: null,
    year: null,
    explicitYear: null,
    focus: null,
    isFocusSure: false,
    aside: null,
    block: 0,
  };
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
  if (days > YEAR_DAYS || (resolved.anchor !== 'explicit' && resolved.anchor !== 'mention')) return;
  if (resolved.anchor === 'explicit') mentions.explicitYear = mention;
  moveFocus(mentions, civilDate(interval.from).year, days <= MONTH_DAYS);
}

/** How many years a history moves on at once; what is further off ("as late as 2004") is an aside. */
const FOCUS_REACH = 5;

function moveFocus(mentions: Mentions, year: number, isSure: boolean): void {
  const { focus, aside } = mentions;
  const isNear = focus === null || Math.abs(year - focus) <= FOCUS_REACH;
  const isConfirmed = aside !== null && Math.abs(year - aside) <= FOCUS_REACH;
  if (isNear || isConfirmed || (isSure && !mentions.isFocusSure)) {
    mentions.focus = year;
    mentions.isFocusSure = isSure || (isNear && mentions.isFocusSure);
    mentions.aside = null;
  } else {
    mentions.aside = year;
  }
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

/** The year told of: in a history its focus, elsewhere that of the last mention. */
export function mentionYear(context: Context): number | null {
  const { year, focus } = context.mentions;
  if (context.isNarrative && focus !== null) return focus;
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

/** An expression that cannot be resolved keeps its value with the unknown parts as X; `assumed` is a guess at its days. */
export function unresolved(
  value: string,
  granularity: Granularity,
  assumed: DayInterval | null = null,
): Resolved {
  const unknown = { value, readings: [], granularity, anchor: 'none', problem: null } as const;
  return assumed ? { ...unknown, assumed } : unknown;
}

export function resolved(
  readings: readonly TimeReading[],
  granularity: Granularity,
  anchor: TimeAnchor,
  problem: TimeProblem | null = null,
): Resolved {
  return { value: readings[0]?.value ?? '', readings, granularity, anchor, problem };
}
