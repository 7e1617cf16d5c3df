import { WORDS_AFTER_DAY } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import type { Token } from '../tokens.js';
import type { Word } from '../words.js';
import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { matchClock } from './clock.js';
import { matchAnchoredDuration, matchCounted, matchDayBefore, matchSet } from './counted.js';
import { matchNumericDay } from './numeric.js';
import { matchFiscalYear, matchHoliday, matchQuarter, matchSeason } from './periods.js';
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
import {
  matchDayWord,
  matchEarlierLater,
  matchTheUnit,
  matchUnitEnd,
  matchUnitOfEdge,
  matchWhich,
  matchYearEarlier,
} from './relative.js';
import { matchWeekday } from './weekday.js';
import { matchCentury, matchDecade, matchYear } from './years.js';

/** The time expression that begins at a token, with what softens it: "about two weeks ago", "late August". */
export function matchExpression(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) return isContinuation(token) ? null : firstMatch(NUMBER_RULES, reader, at);
  if (!token.word.starts) return null;
  if (token.word.hedge) {
    const hedged = matchHedged(reader, at, token.word);
    if (hedged) return hedged;
  }
  return matchEdged(reader, at) ?? firstMatch(WORD_RULES, reader, at);
}

/** Behind "3." or "24/" nothing new begins. */
function isContinuation(token: Token): boolean {
  return token.glue === 'dot' || token.glue === 'slash' || token.glue === 'colon';
}

/** A date one can count from or take the week of: "4 May", "Thursday", "Easter", "today". Never leads back to itself. */
const matchBase: Rule = (reader, at) =>
  firstMatch(
    [
      matchNumericDay,
      (r, i) => matchDayFirst(r, i, true),
      (r, i) => matchMonthFirst(r, i, true),
      matchHoliday,
      matchDayWord,
      matchWeekday,
      matchWhich,
    ],
    reader,
    at,
  );

const matchCountedUnits: Rule = (reader, at) => matchCounted(reader, at, matchBase);

const NUMBER_RULES: readonly Rule[] = [
  matchNumericDay,
  (reader, at) => matchDayFirst(reader, at),
  matchFiscalYear,
  matchQuarter,
  matchSeason,
  matchDecade,
  matchCentury,
  matchClock,
  matchYear,
  matchCountedUnits,
];

const THE_RULES: readonly Rule[] = [
  (reader, at) => matchDayFirst(reader, at),
  matchWhich,
  (reader, at) => matchDayBefore(reader, at, matchBase),
  matchWeekOf,
  matchPartOf,
  matchDayOfMonth,
  matchAfterThe,
  matchAnchoredDuration,
  matchTheUnit,
];

const WORD_RULES: readonly Rule[] = [
  (reader, at) => (isWord(reader.tokens[at], 'the') ? firstMatch(THE_RULES, reader, at) : null),
  (reader, at) => matchMonthFirst(reader, at),
  matchWeekday,
  matchDayWord,
  matchQuarter,
  (reader, at) => matchDayBefore(reader, at, matchBase),
  matchPartOf,
  matchWhich,
  matchEarlierLater,
  matchAnchoredDuration,
  matchSeason,
  matchHoliday,
  matchFiscalYear,
  matchYearEarlier,
  matchUnitEnd,
  (reader, at) => (reader.tokens[at]?.word?.decade === -1 ? null : matchDecade(reader, at)),
  matchCentury,
  matchYear,
  matchSet,
  (reader, at) => matchDayFirst(reader, at),
  matchCountedUnits,
  matchReference,
];

/** "about two weeks ago", "around May 4", "nearly a year". */
function matchHedged(reader: Reader, at: number, hedge: Word): Match | null {
  const inner = reader.tokens[at + 1];
  if (!isNext(inner) || inner.word?.hedge) return null;
  const match = matchExpression(reader, at + 1);
  if (!match) return null;
  // "some Mondays", "some 2009 models": only an amount is about right.
  const counted = match.meaning.kind === 'offset' || match.meaning.kind === 'duration';
  return hedge.text === 'some' && !counted ? null : { ...match, approximate: true };
}

/** "early August", "mid-2016", "late last week", "the end of May", "early in the 1990s", "the beginning of the year". */
function matchEdged(reader: Reader, start: number): Match | null {
  const at = skipThe(reader, start);
  const edge = reader.tokens[at]?.word?.edge;
  if (!edge) return null;
  const from = edgeTarget(reader, at);
  if (from === 0) return null;
  const unit = matchUnitOfEdge(reader, from);
  const match =
    unit ?? firstMatch(isWord(reader.tokens[from], 'the') ? THE_RULES : INNER_RULES, reader, from);
  if (!match || !canHaveEdge(match.meaning)) return null;
  return { ...match, edge };
}

const INNER_RULES: readonly Rule[] = [...NUMBER_RULES.slice(0, -1), ...WORD_RULES.slice(1, 13), matchYear];

/** Where the date behind an edge begins; "beginning" and "end" need "of", "early" and "late" may have "in" or "on". */
function edgeTarget(reader: Reader, at: number): number {
  const text = reader.tokens[at]?.word?.text ?? '';
  const next = reader.tokens[at + 1];
  if (!isNext(next)) return 0;
  const linked = isWord(next, 'of') || isWord(next, 'in') || isWord(next, 'on');
  const isAdverb = text === 'early' || text === 'late' || text === 'mid';
  if (!linked) return isAdverb ? at + 1 : 0;
  if (!isNext(reader.tokens[at + 2]) || (isAdverb && isWord(next, 'of'))) return 0;
  return isAdverb || isWord(next, 'of') ? at + 2 : 0;
}

function canHaveEdge(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'clock':
    case 'duration':
    case 'set':
    case 'reference':
    case 'day-part':
      return false;
    default:
      return true;
  }
}

/** What may stand behind a bare "the": "the 1990s", "the third quarter", "the year 2000", "the summer of 2009". */
function matchAfterThe(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at + 1];
  if (token?.glue === 'apostrophe') return matchDecade(reader, at + 1);
  if (!isNext(token)) return null;
  if (token.word === null) {
    return firstMatch(
      [matchFiscalYear, matchQuarter, matchDecade, matchCentury, matchSeason],
      reader,
      at + 1,
    );
  }
  return firstMatch(
    [matchQuarter, matchDecade, matchCentury, matchSeason, matchFiscalYear, matchTheYear],
    reader,
    at + 1,
  );
}

function matchTheYear(reader: Reader, at: number): Match | null {
  return isWord(reader.tokens[at], 'year') ? matchYear(reader, at) : null;
}

/** "the week of May 4", "the night of 8 February 1904", "the month of April". */
function matchWeekOf(reader: Reader, at: number): Match | null {
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
function matchPartOf(reader: Reader, start: number): Match | null {
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

function skipThe(reader: Reader, at: number): number {
  return isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
}

/** "on the 20th", "by the 3rd and": a day of the month told of; never "the 20th anniversary". */
function matchDayOfMonth(reader: Reader, at: number): Match | null {
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

function matchReference(reader: Reader, at: number): Match | null {
  const value = reader.tokens[at]?.word?.reference;
  return value ? { meaning: { kind: 'reference', value }, next: at + 1 } : null;
}
