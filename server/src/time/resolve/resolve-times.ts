import { civilDate } from '../days.js';
import { edtfInterval } from '../edtf.js';
import type { Meaning, ScannedBlock, ScannedTime } from '../meaning.js';
import type { DayInterval, Granularity, TimeExpression, TimeProblem, TimeReading } from '../values.js';
import type { Edge } from '../words.js';
import {
  resolveCentury,
  resolveDay,
  resolveDayOfMonth,
  resolveDecade,
  resolveFiscalYear,
  resolveMonth,
  resolveNumericDay,
  resolveYearNumber,
} from './calendar.js';
import { type Context, noMentions, type Resolved, remember, resolved, unresolved } from './context.js';
import {
  resolveHalf,
  resolveHoliday,
  resolvePartOf,
  resolveQuarter,
  resolveSameQuarter,
  resolveSeason,
} from './periods.js';
import {
  resolveClock,
  resolveCounted,
  resolveDayPart,
  resolveOffset,
  resolveUnit,
  resolveWeekday,
  resolveWeekend,
  resolveWeekOf,
} from './relative.js';
import { unitGranularity, widen } from './units.js';

/** Which field of "04/08/2024" comes first; `auto` asks the document's own dates. */
export type DateOrder = 'dmy' | 'mdy' | 'auto';

/** How the dates of a document are read. */
export interface TimeOptions {
  /**
   * The document's own date as EDTF ("2024-08-04", "2024-08", "2024"; a time of day after it is passed over), from
   * which "on Thursday" counts; null when it is unknown.
   */
  readonly documentDate: string | null;
  readonly dateOrder: DateOrder;
}

/** Resolves the scanned expressions of a whole document, in order: each may count from those before it. */
export function resolveTimes(
  blocks: readonly ScannedBlock[],
  options: TimeOptions,
): readonly TimeExpression[] {
  const document = documentInterval(options.documentDate);
  const context: Context = {
    document,
    isNarrative: isNarrative(blocks, document),
    order: options.dateOrder === 'auto' ? documentOrder(blocks) : options.dateOrder,
    mentions: noMentions(),
  };
  const expressions: TimeExpression[] = [];
  for (const [index, block] of blocks.entries()) {
    context.mentions.block = index;
    for (const time of block.times) {
      const found = resolveTime(time, context);
      if (isAnchoring(time.meaning)) remember(context.mentions, ownEnd(time, found, context));
      expressions.push(expressionOf(time, found, block.start));
    }
  }
  return expressions;
}

function documentInterval(date: string | null): DayInterval | null {
  if (date === null) return null;
  const time = date.indexOf('T');
  return edtfInterval(time < 0 ? date : date.slice(0, time));
}

/** Of an end of a range that end itself, not the whole range. */
function ownEnd(time: ScannedTime, found: Resolved, context: Context): Resolved {
  const { meaning } = time;
  return meaning.kind === 'range' ? resolveMeaning(meaning[meaning.end], time, context) : found;
}

/** Clock times and durations are not what "the next day" counts from; nor are comparisons: "a year earlier". */
function isAnchoring(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'clock':
    case 'duration':
    case 'set':
    case 'same-quarter':
      return false;
    case 'offset':
      return meaning.unit !== 'year' || meaning.amount > 0;
    case 'unit':
      return meaning.unit !== 'year' || meaning.shift >= 0;
    default:
      return true;
  }
}

function resolveTime(time: ScannedTime, context: Context): Resolved {
  const found = resolveMeaning(time.meaning, time, context);
  const edged = time.edge
    ? { ...found, readings: found.readings.map((r) => atEdge(r, time.edge, found.granularity)) }
    : found;
  if (!time.approximate) return edged;
  const slack = approximateSlack(time.meaning, found.granularity);
  return { ...edged, readings: edged.readings.map((r) => ({ ...r, interval: widen(r.interval, slack) })) };
}

function resolveMeaning(meaning: Meaning, time: ScannedTime, context: Context): Resolved {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, time, context);
    case 'numeric-day':
      return resolveNumericDay(meaning, context);
    case 'day-of-month':
      return resolveDayOfMonth(meaning, time, context);
    case 'month':
      return resolveMonth(meaning, time, context);
    case 'year':
      return resolveYearNumber(meaning);
    case 'decade':
      return resolveDecade(meaning, context);
    case 'century':
      return resolveCentury(meaning);
    case 'quarter':
      return resolveQuarter(meaning, time, context);
    case 'half':
      return resolveHalf(meaning, context);
    case 'season':
      return resolveSeason(meaning, time, context);
    case 'fiscal-year':
      return resolveFiscalYear(meaning);
    case 'holiday':
      return resolveHoliday(meaning, time, context);
    default:
      return resolveRelative(meaning, time, context);
  }
}

type Calendrical =
  | 'day'
  | 'numeric-day'
  | 'day-of-month'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'season'
  | 'fiscal-year'
  | 'holiday';

function resolveRelative(
  meaning: Exclude<Meaning, { kind: Calendrical }>,
  time: ScannedTime,
  context: Context,
): Resolved {
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, time, context);
    case 'weekend':
      return resolveWeekend(meaning, time, context);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'counted':
      return resolveCounted(meaning, resolveMeaning(meaning.base, time, context));
    case 'week-of':
      return resolveWeekOf(resolveMeaning(meaning.base, time, context));
    case 'day-part':
      return resolveDayPart(meaning, context);
    case 'clock':
      return resolveClock(meaning, meaning.day && resolveMeaning(meaning.day, time, context));
    case 'range':
      return resolveRange(meaning, time, context);
    case 'part-of':
      return resolvePartOf(meaning, resolveMeaning(meaning.whole, time, context));
    case 'same-quarter':
      return resolveSameQuarter(meaning, context);
    case 'reference':
      return unresolved(meaning.value, 'reference');
    case 'duration':
    case 'set':
      return unresolved(meaning.value, unitGranularity(meaning.unit));
  }
}

/**
 * An end of "June 13–24, 2025": its value is its own day, its interval the whole range, for what happened "June 13–24"
 * happened on any of those days. Both ends take the same choice of year.
 */
function resolveRange(
  range: Extract<Meaning, { kind: 'range' }>,
  time: ScannedTime,
  context: Context,
): Resolved {
  const first = resolveMeaning(range.first, time, context);
  const last = resolveMeaning(range.last, time, context);
  const own = range.end === 'first' ? first : last;
  const readings: TimeReading[] = [];
  for (const start of first.readings) {
    const end = last.readings.find((reading) => reading.interval.from > start.interval.from);
    if (!end) continue;
    const { value } = range.end === 'first' ? start : end;
    readings.push({ value, interval: { from: start.interval.from, to: end.interval.to } });
  }
  return readings.length === 0 ? own : resolved(readings, own.granularity, own.anchor, own.problem);
}

/** How far "about" reaches, in days, by the unit of the expression: "about two weeks ago" is four days either way. */
const APPROXIMATE_SLACK: Readonly<Record<Granularity, number>> = {
  time: 1,
  day: 2,
  weekend: 2,
  week: 4,
  month: 15,
  season: 31,
  quarter: 31,
  half: 61,
  year: 366,
  decade: 1096,
  century: 7305,
  reference: 0,
};

/** "about two weeks ago" counts by the week, though it comes to a day. */
function approximateSlack(meaning: Meaning, granularity: Granularity): number {
  const isWeeks = meaning.kind === 'offset' && (meaning.unit === 'week' || meaning.unit === 'fortnight');
  return APPROXIMATE_SLACK[isWeeks ? 'week' : granularity];
}

/** How much of a month, year … "early", "mid" and "late" cover at most; the parts overlap, as people use them. */
const EDGE_PARTS: Readonly<Record<Edge, readonly [from: number, to: number]>> = {
  start: [0, 0.55],
  middle: [0.2, 0.8],
  end: [0.45, 1],
};

/** The part of a reading that "early", "mid" or "the end of" leaves. Days and weekends are not divided. */
function atEdge(reading: TimeReading, edge: Edge | null, granularity: Granularity): TimeReading {
  if (!edge || granularity === 'day' || granularity === 'time' || granularity === 'weekend') return reading;
  const { from, to } = reading.interval;
  const [start, end] = EDGE_PARTS[edge];
  const length = to - from;
  const interval = { from: from + Math.floor(length * start), to: from + Math.ceil(length * end) };
  return { value: reading.value, interval };
}

function expressionOf(time: ScannedTime, found: Resolved, shift: number): TimeExpression {
  return {
    start: time.start + shift,
    end: time.end + shift,
    text: time.text,
    type: typeOf(time.meaning),
    value: found.value,
    readings: found.readings,
    granularity: found.granularity,
    approximate: time.approximate,
    anchor: found.anchor,
    problem: found.problem && shiftProblem(found.problem, shift),
    ...(time.bound ? { bound: time.bound } : {}),
  };
}

function typeOf(meaning: Meaning): TimeExpression['type'] {
  switch (meaning.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'clock':
    case 'day-part':
      return 'TIME';
    default:
      return 'DATE';
  }
}

function shiftProblem(problem: TimeProblem, shift: number): TimeProblem {
  if (problem.kind !== 'weekday') return problem;
  const { weekdaySpan, daySpan } = problem;
  return {
    ...problem,
    weekdaySpan: { start: weekdaySpan.start + shift, end: weekdaySpan.end + shift },
    daySpan: { start: daySpan.start + shift, end: daySpan.end + shift },
  };
}

/** A history names at least so many years … */
const NARRATIVE_YEARS = 4;
/** … most of them further than this from the document's own date … */
const FAR_YEARS = 2;
/** … that is, at least this share … */
const NARRATIVE_SHARE = 0.7;
/** … and so many more for each word that counts from the day of writing ("yesterday", "on Friday"). */
const YEARS_PER_NEWS_WORD = 3;

/**
 * Whether the document tells of another time than its own: it has no date, or most of the years it names are far
 * from that. Then "in October" is that of the year told of.
 */
function isNarrative(blocks: readonly ScannedBlock[], document: DayInterval | null): boolean {
  if (document === null) return true;
  const { year } = civilDate(document.from);
  let named = 0;
  let far = 0;
  let news = 0;
  for (const block of blocks) {
    for (const time of block.times) {
      if (isNewsWord(time.meaning)) news++;
      const told = explicitYear(time.meaning);
      if (told === null) continue;
      named++;
      if (Math.abs(told - year) > FAR_YEARS) far++;
    }
  }
  return named >= NARRATIVE_YEARS + news * YEARS_PER_NEWS_WORD && far >= named * NARRATIVE_SHARE;
}

/** What only somebody says who writes of these days: "yesterday", "on Friday", "last week". */
function isNewsWord(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.which === null;
    case 'offset':
    case 'unit':
      return meaning.from === 'document';
    default:
      return false;
  }
}

function explicitYear(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
      return meaning.year?.kind === 'number' ? meaning.year.year : null;
    case 'year':
    case 'numeric-day':
      return meaning.year;
    case 'range':
      return explicitYear(meaning.last);
    default:
      return null;
  }
}

/** The order of day and month in the document's numeric dates: any field over twelve tells; both orders tell nothing. */
function documentOrder(blocks: readonly ScannedBlock[]): 'dmy' | 'mdy' | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const block of blocks) {
    for (const { meaning } of block.times) {
      if (meaning.kind !== 'numeric-day') continue;
      if (meaning.first > 12 && meaning.second <= 12) dayFirst = true;
      if (meaning.second > 12 && meaning.first <= 12) monthFirst = true;
    }
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}
