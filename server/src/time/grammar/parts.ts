import { WORDS_AFTER_DAY } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import { matchBase } from './base.js';
import { matchMonthFirst } from './calendar.js';
import { isBeforeClock } from './clock.js';
import { MAX_DAY } from './day-number.js';
import { readCount } from './numbers.js';
import { matchHoliday } from './periods.js';
import { joinerEnd, rangeMatch } from './ranges.js';
import {
  endsClause,
  firstMatch,
  isCutOff,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  type Rule,
  skipThe,
  wordAfter,
  wordBefore,
} from './reader.js';
import { matchRecurringWeekday } from './sets.js';
import { matchWhich } from './which.js';
import { matchYear } from './years.js';

/** "the week of May 4", "the night of 8 February 1904", "the month of April". */
export function matchWeekOf(reader: Reader, at: number): Match | null {
  const unit = reader.tokens[at + 1]?.word?.unit;
  if (!isNextWord(reader, at + 2, 'of')) return null;
  if (unit === 'week') {
    const base = matchBase(reader, at + 3) ?? matchDayOfMonth(reader, at + 3);
    if (base?.meaning.kind !== 'day' && base?.meaning.kind !== 'day-of-month') return null;
    return { meaning: { kind: 'week-of', base: base.meaning }, next: base.next };
  }
  if (unit === 'weekend') {
    const feast = matchHoliday(reader, at + 3);
    return feast?.meaning.kind === 'holiday'
      ? { ...feast, meaning: { ...feast.meaning, weekend: true } }
      : null;
  }
  return unit === 'month' ? matchMonthFirst(reader, at + 3) : null;
}

/**
 * "the last week of July", "the first days of 2016", "the second weekend of May", "the third month of 2021", "the last
 * four months of this year".
 */
export function matchPartOf(reader: Reader, start: number): Match | null {
  const at = skipThe(reader, start);
  const nth = readNth(reader, at);
  if (nth === 0 || nth > LAST_NTH || !isNext(reader.tokens[at + 1])) return null;
  const several = nth === 1 || nth === -1 ? readCount(reader, at + 1) : null;
  const unitAt = several && !several.vague ? several.next : at + 1;
  const word = isNext(reader.tokens[unitAt]) ? reader.tokens[unitAt]?.word : null;
  const unit = word?.unit;
  if (!word || !unit || !PART_UNITS.has(unit) || !isNextWord(reader, unitAt + 1, 'of')) return null;
  const whole = readWhole(reader, unitAt + 2);
  if (!whole || (unit !== 'day' && nth > MOST_PARTS[unit === 'month' ? 'month' : 'week'])) return null;
  const count = several ? several.value : word.plural ? null : 1;
  return { meaning: { kind: 'part-of', unit, nth, count, whole: whole.meaning }, next: whole.next };
}

const PART_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month']);

/** The thirty-first day of a month is its last. */
const LAST_NTH = MAX_DAY;

/** "the fifth week of May", "the twelfth month of 2020". */
const MOST_PARTS = { week: 5, month: 12 } as const;

/** "July", "2016", "the year 2016", "this year", "last month". */
function readWhole(reader: Reader, at: number): Match | null {
  if (!isNext(reader.tokens[at])) return null;
  const whole = firstMatch(WHOLE_RULES, reader, skipThe(reader, at)) ?? matchWhich(reader, at);
  const { meaning } = whole ?? {};
  if (meaning?.kind === 'unit') return meaning.unit === 'month' || meaning.unit === 'year' ? whole : null;
  return meaning?.kind === 'month' || meaning?.kind === 'year' ? whole : null;
}

/** "first", "3rd"; -1 for "last" and "final", 0 for other words. */
function readNth(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (isWord(token, 'last') || isWord(token, 'final')) return -1;
  return token?.suffix === 'ordinal' ? token.value : (token?.word?.ordinal ?? 0);
}

/** "week 3 of 2027", "week 27 of last year": a week of the calendar; without its year it may be one of a season. */
export function matchNumberedWeek(reader: Reader, at: number): Match | null {
  const [week, number] = [reader.tokens[at], reader.tokens[at + 1]];
  if (week?.word?.unit !== 'week' || week.word.plural || !isNext(number) || number.suffix !== null)
    return null;
  if (number.value < 1 || number.value > 53) return null;
  if (!isNextWord(reader, at + 2, 'of') || !isNext(reader.tokens[at + 3])) {
    const isCount = reader.tokens[at + 2]?.word?.unit || isCutOff(reader, at + 2);
    return isCount || isNextWord(reader, at + 2, 'of')
      ? null
      : { meaning: { kind: 'numbered-week', number: number.value }, next: at + 2 };
  }
  const whole = matchYear(reader, at + 3) ?? matchWhich(reader, at + 3);
  const { meaning } = whole ?? {};
  const isYear = meaning?.kind === 'year' || (meaning?.kind === 'unit' && meaning.unit === 'year');
  if (!whole || !meaning || !isYear) return null;
  return {
    meaning: { kind: 'part-of', unit: 'week', nth: number.value, count: 1, whole: meaning },
    next: whole.next,
  };
}

/** "the first Monday of September", "the second Sunday in May", "the last Friday of next month". */
export function matchNthWeekday(reader: Reader, start: number): Match | null {
  const at = skipThe(reader, start);
  const nth = readNth(reader, at);
  const day = reader.tokens[at + 1];
  if (nth === 0 || nth > 5 || !isNext(day) || !day.word || day.word.plural || day.word.weekday < 0)
    return null;
  const part = reader.tokens[at + 2];
  const link = isNext(part) && part.word?.part ? at + 3 : at + 2;
  if (!isNextWord(reader, link, 'of') && !isNextWord(reader, link, 'in')) return null;
  if (!isNext(reader.tokens[link + 1])) return null;
  const recurring = matchRecurringWeekday(reader, day.word.weekday, link + 1);
  if (recurring) return recurring;
  const whole = matchMonthFirst(reader, skipThe(reader, link + 1), true) ?? matchWhich(reader, link + 1);
  const { meaning } = whole ?? {};
  if (
    !whole ||
    !meaning ||
    (meaning.kind !== 'month' && (meaning.kind !== 'unit' || meaning.unit !== 'month'))
  )
    return null;
  return {
    meaning: { kind: 'nth-weekday', nth, weekday: day.word.weekday, whole: meaning },
    next: whole.next,
  };
}

const WHOLE_RULES: readonly Rule[] = [(reader, at) => matchMonthFirst(reader, at, true), matchYear];

/** "on the 20th", "by the 3rd and": a day of the month told of; never "the 20th anniversary". */
export function matchDayOfMonth(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at + 1];
  if (!isNext(token) || token.digits > 2 || token.digits === 0 || token.value > MAX_DAY || token.value < 1)
    return null;
  if (token.suffix === null && isWord(reader.tokens[at - 1], 'on') && isBeforeClock(reader, at + 2))
    return { meaning: dayOfMonth(token.value), next: at + 2 };
  if (token.suffix !== 'ordinal') return null;
  const before = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  const of = matchUnitName(reader, isNextWord(reader, at + 2, 'of') ? at + 3 : at + 2);
  if (of > 0) return { meaning: dayOfMonth(token.value), next: of };
  if (!DAY_CUES.has(before)) return null;
  const range = matchDaysOfMonth(reader, at, before === 'from' || before === 'between');
  if (range) return range;
  const after = wordAfter(reader.text, token.end);
  if (!endsClause(reader.text, token.end) && !WORDS_AFTER_DAY.has(after)) return null;
  return { meaning: dayOfMonth(token.value), next: at + 2 };
}

function dayOfMonth(day: number): Meaning {
  return { kind: 'day-of-month', day, weekday: null };
}

/** "from the 21st to the 23rd", "between the 21st and 23rd". */
function matchDaysOfMonth(reader: Reader, at: number, opens: boolean): Match | null {
  const joined = opens ? joinerEnd(reader, at + 2) : 0;
  const last = joined > 0 ? skipThe(reader, joined) : 0;
  const [first, second] = [reader.tokens[at + 1], reader.tokens[last]];
  if (
    !first ||
    second?.suffix !== 'ordinal' ||
    second.digits > 2 ||
    second.value > MAX_DAY ||
    second.value < 1
  )
    return null;
  if (!endsClause(reader.text, second.end) && !WORDS_AFTER_DAY.has(wordAfter(reader.text, second.end)))
    return null;
  return rangeMatch(dayOfMonth(first.value), dayOfMonth(second.value), [at + 2, last], last + 1);
}

/** "that month", "the month", "the same month": the index after it; 0 when it does not stand there. */
function matchUnitName(reader: Reader, at: number): number {
  const { tokens } = reader;
  for (let i = at; i < at + 3 && isNext(tokens[i]); i++) {
    if (tokens[i]?.word?.unit === 'month' && i > at) return i + 1;
    if (!tokens[i]?.word?.which && !isWord(tokens[i], 'the')) return 0;
  }
  return 0;
}

const DAY_CUES: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'of',
  'around',
  'between',
]);
