import { civilDate, dayNumber } from '../days.js';
import { NAMED_DAYS } from '../languages/en.js';
import type { MeaningOf, ScannedTime } from '../meaning.js';
import type { TimeAnchor } from '../values.js';
import { type Context, documentDay, documentMiddle, mentionYear, resolveYear } from './context.js';

/** A year for a date that names none. */
export interface YearChoice {
  /** Preferred first. */
  readonly years: readonly number[];
  readonly anchor: TimeAnchor;
}

export function namedYear(
  meaning: MeaningOf<'day'> | MeaningOf<'month'>,
  context: Context,
): YearChoice | null {
  const year = meaning.year && resolveYear(meaning.year, context);
  return year && { years: [year.year], anchor: year.anchor };
}

/**
 * The year of a day or month that names none. In a history it is the year told of. In news a day is the one nearest
 * the document's date (right in 94 % of four news sets, the other of last and next in the rest); a month is the last
 * one, unless a cue says it lies ahead (83 %). The year of an explicit date in the same paragraph stays possible.
 */
export function chooseYears(
  month: number,
  day: number | null,
  time: ScannedTime,
  context: Context,
): YearChoice | null {
  const told = mentionYear(context);
  if (context.isNarrative && told !== null) {
    const own = day === null ? [] : justBefore(month, day, context);
    return { years: [...new Set([...narrativeYears(told, month, context), ...own])], anchor: 'mention' };
  }
  const middle = documentMiddle(context);
  if (middle === null) return null;
  const years = lastAndNext(month, day, middle);
  const preferNext = isNextPreferred(years, month, day, time, middle);
  const ordered = preferNext ? [years.next, years.last] : [years.last, years.next];
  const extra = extraYears(month, day, time, context);
  return {
    years: [...new Set(extra.isName ? [...extra.years, ...ordered] : [...ordered, ...extra.years])],
    anchor: 'document',
  };
}

/** A day that lies ahead must be nearer by this factor: what is told is mostly past. With a cue it need not be near. */
const AHEAD_FACTOR = 0.75;

/** A month that begins within so many days is the one to come, when a cue says nothing. */
const SOON_DAYS = 62;

function isNextPreferred(
  years: { last: number; next: number },
  month: number,
  day: number | null,
  time: ScannedTime,
  middle: number,
): boolean {
  if (time.side === 'behind') return false;
  const isCued = time.side === 'ahead';
  const ahead = startOf(years.next, month, day) - middle;
  if (day === null) return isCued || ahead <= SOON_DAYS;
  const behind = middle - startOf(years.last, month, day);
  return ahead < behind * (isCued ? 1 / AHEAD_FACTOR : AHEAD_FACTOR);
}

/** A life is told year by year, and ends with the news: "She died at home on 6 May", in a story of 12 May. */
function justBefore(month: number, day: number, context: Context): readonly number[] {
  const today = documentDay(context);
  if (today === null) return [];
  const { last } = lastAndNext(month, day, today);
  return today - startOf(last, month, day) <= NEWS_DAYS ? [last] : [];
}

/** What happened so many days ago may still be the news. */
const NEWS_DAYS = 31;

/** A history goes on: a month far before the one told of is that of the next year, and a little before may be. */
function narrativeYears(told: number, month: number, context: Context): readonly number[] {
  const mention = context.mentions.month;
  const before = mention ? civilDate(mention.interval.from) : null;
  if (!before || before.year !== told || before.month <= month) return [told];
  return before.month - month >= TURN_MONTHS ? [told + 1, told] : [told, told + 1];
}

/** From December to January, from October to February: so many months back mean that a year has turned. */
const TURN_MONTHS = 7;

function lastAndNext(month: number, day: number | null, middle: number): { last: number; next: number } {
  const { year } = civilDate(middle);
  if (month === 2 && day === 29) {
    const leap = year - (((year % 4) + 4) % 4);
    const last = startOf(leap, month, day) <= middle ? leap : leap - 4;
    return { last, next: last + 4 };
  }
  const last = startOf(year, month, day) <= middle ? year : year - 1;
  return { last, next: last + 1 };
}

function startOf(year: number, month: number, day: number | null): number {
  return dayNumber(year, month, day ?? 1);
}

/** Years from elsewhere: of an event named by its day ("the Oct. 7 attacks"), of a date in the same paragraph. */
function extraYears(
  month: number,
  day: number | null,
  time: ScannedTime,
  context: Context,
): { years: readonly number[]; isName: boolean } {
  const named = NAMED_DAYS.find(([m, d]) => m === month && d === day);
  const middle = documentMiddle(context) ?? 0;
  if (named && dayNumber(named[2], month, named[1]) <= middle)
    return { years: [named[2]], isName: time.named };
  const { explicitYear, block } = context.mentions;
  if (explicitYear?.block !== block) return { years: [], isName: false };
  return { years: [civilDate(explicitYear.interval.from).year], isName: false };
}
