import { WORDS_AFTER_DAY } from '../languages/en.js';
import { matchBase } from './base.js';
import { matchMonthFirst } from './calendar.js';
import {
  endsClause,
  firstMatch,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  type Rule,
  wordAfter,
  wordBefore,
} from './reader.js';
import { matchYear } from './years.js';

/** "the week of May 4", "the night of 8 February 1904", "the month of April". */
export function matchWeekOf(reader: Reader, at: number): Match | null {
  const unit = reader.tokens[at + 1]?.word?.unit;
  if (!isNextWord(reader, at + 2, 'of')) return null;
  if (unit === 'week') {
    const base = matchBase(reader, at + 3);
    if (base?.meaning.kind !== 'day') return null;
    return { meaning: { kind: 'week-of', base: base.meaning }, next: base.next };
  }
  return unit === 'month' ? matchMonthFirst(reader, at + 3) : null;
}

/** "the last week of July", "the first days of 2016", "the second weekend of May". */
export function matchPartOf(reader: Reader, start: number): Match | null {
  const at = skipThe(reader, start);
  const token = reader.tokens[at];
  const last = isWord(token, 'last') || isWord(token, 'final');
  const nth = last ? -1 : token?.suffix === 'ordinal' ? token.value : (token?.word?.ordinal ?? 0);
  const unit = reader.tokens[at + 1]?.word?.unit;
  if (nth === 0 || nth > 5 || !isNext(reader.tokens[at + 1]) || !isNextWord(reader, at + 2, 'of'))
    return null;
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'day') return null;
  const of = skipThe(reader, at + 3);
  const whole = isNext(reader.tokens[at + 3]) ? firstMatch(WHOLE_RULES, reader, of) : null;
  if (whole?.meaning.kind !== 'month' && whole?.meaning.kind !== 'year') return null;
  return { meaning: { kind: 'part-of', unit, nth, whole: whole.meaning }, next: whole.next };
}

const WHOLE_RULES: readonly Rule[] = [(reader, at) => matchMonthFirst(reader, at, true), matchYear];

export function skipThe(reader: Reader, at: number): number {
  return isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
}

/** "on the 20th", "by the 3rd and": a day of the month told of; never "the 20th anniversary". */
export function matchDayOfMonth(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at + 1];
  if (!isNext(token) || token.suffix !== 'ordinal' || token.digits > 2 || token.value > 31 || token.value < 1)
    return null;
  const before = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  const of = isNextWord(reader, at + 2, 'of') ? matchUnitName(reader, at + 3) : 0;
  if (of > 0) return { meaning: { kind: 'day-of-month', day: token.value, weekday: null }, next: of };
  if (!DAY_CUES.has(before)) return null;
  const after = wordAfter(reader.text, token.end);
  if (!endsClause(reader.text, token.end) && !WORDS_AFTER_DAY.has(after)) return null;
  return { meaning: { kind: 'day-of-month', day: token.value, weekday: null }, next: at + 2 };
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
]);
