import { edtfInterval } from '../edtf.js';
import type { Meaning, ScannedBlock, ScannedTime } from '../meaning.js';
import type { DayInterval, TimeExpression, TimeProblem } from '../values.js';
import { type Context, noMentions, type Resolved, remember } from './context.js';
import { distinctDays } from './edges.js';
import { documentOrder, isNarrative } from './habits.js';
import { resolveMeaning, resolveTime } from './resolve-meaning.js';

/** Which field of "04/08/2024" comes first; `auto` asks the document's own dates. */
export type DateOrder = 'dmy' | 'mdy' | 'auto';

/** How the dates of a document are read. */
export interface TimeOptions {
  /**
   * The document's own date as EDTF ("2024-08-04", "2024-08", "2024"; a time of day after it is passed over), from
   * which "on Thursday" counts; null when it is unknown.
   */
  readonly documentDate: string | null;
  /**
   * Other days the document may be of: it was updated, or its instant is known in UTC alone. What counts from the document's
   * date may count from each of them; readings of `documentDate` come first.
   */
  readonly otherDates?: readonly string[];
  readonly dateOrder: DateOrder;
}

/** Resolves the scanned expressions of a whole document, in order: each may count from those before it. */
export function resolveTimes(
  blocks: readonly ScannedBlock[],
  options: TimeOptions,
): readonly TimeExpression[] {
  const times = resolveFrom(blocks, options.documentDate, options);
  const others = (options.otherDates ?? []).map((date) => resolveFrom(blocks, date, options));
  if (others.length === 0) return times;
  return times.map((time, i) =>
    time.anchor === 'explicit'
      ? time
      : withOthers(
          time,
          others.flatMap((other) => other[i] ?? []),
        ),
  );
}

/** An expression with the readings it has from other days too; wrong in itself only if it is from every day. */
function withOthers(time: TimeExpression, others: readonly TimeExpression[]): TimeExpression {
  const readings = distinctDays([time, ...others].flatMap((one) => one.readings));
  const problem = others.every((other) => other.problem) ? time.problem : null;
  return { ...time, readings, problem };
}

function resolveFrom(
  blocks: readonly ScannedBlock[],
  documentDate: string | null,
  options: TimeOptions,
): readonly TimeExpression[] {
  const document = documentInterval(documentDate);
  const story: Context = {
    document,
    isNarrative: isNarrative(
      blocks.filter(({ isAside }) => !isAside),
      document,
    ),
    order: options.dateOrder === 'auto' ? documentOrder(blocks) : options.dateOrder,
    mentions: noMentions(),
  };
  const expressions: TimeExpression[] = [];
  for (const [index, block] of blocks.entries()) {
    story.mentions.block = index;
    const context = block.isAside ? { ...story, mentions: { ...story.mentions } } : story;
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

function expressionOf(time: ScannedTime, found: Resolved, shift: number): TimeExpression {
  return {
    start: time.start + shift,
    end: time.end + shift,
    text: time.text,
    type: typeOf(time.meaning),
    value: found.value,
    readings: found.readings,
    granularity: found.granularity,
    approximate: time.approximate || time.meaning.kind === 'other-day',
    anchor: found.anchor,
    problem: found.problem && shiftProblem(found.problem, shift),
    ...(time.bound ? { bound: time.bound } : {}),
    ...(time.role ? { role: time.role } : {}),
    ...(found.assumed ? { assumed: found.assumed } : {}),
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
