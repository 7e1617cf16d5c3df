import { WORDS_BEFORE_TOPIC } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import type { Word } from '../words.js';
import { matchBase } from './base.js';
import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { matchClock } from './clock.js';
import { matchAnchoredDuration, matchCounted, matchDayBefore } from './counted.js';
import { matchDayWord } from './day-words.js';
import { matchCentury, matchDecade } from './decades.js';
import { matchCompactDay, matchNumericDay, matchShortDay } from './numeric.js';
import { matchOtherDayFirst, matchOtherMonthFirst } from './other-calendars.js';
import { matchDayOfMonth, matchNthWeekday, matchNumberedWeek, matchPartOf, matchWeekOf } from './parts.js';
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
  skipThe,
  wordBefore,
} from './reader.js';
import {
  matchEarlierLater,
  matchTheUnit,
  matchUnitEnd,
  matchUnitOfEdge,
  matchYearEarlier,
  matchYearToDate,
} from './relative.js';
import { matchSet } from './sets.js';
import { matchTheWeekday, matchWeekday } from './weekday.js';
import { matchWhich } from './which.js';
import { matchYear } from './years.js';

/** The time expression that begins at a token, with what softens it: "about two weeks ago", "late August". */
export function matchExpression(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.word === null) return isContinuation(reader, at) ? null : firstMatch(NUMBER_RULES, reader, at);
  if (!token.word.starts) return null;
  if (token.word.hedge) {
    const hedged = matchHedged(reader, at, token.word);
    if (hedged) return hedged;
  }
  return matchEdged(reader, at) ?? firstMatch(WORD_RULES, reader, at);
}

/** Behind "3.", "24/" or "9:" nothing new begins. */
function isContinuation(reader: Reader, at: number): boolean {
  const glue = reader.tokens[at]?.glue;
  if (glue === 'colon') return reader.tokens[at - 1]?.word === null;
  return glue === 'dot' || glue === 'slash';
}

const matchCountedUnits: Rule = (reader, at) => matchCounted(reader, at, matchBase);

const NUMBER_RULES: readonly Rule[] = [
  matchNumericDay,
  matchCompactDay,
  (reader, at) => matchShortDay(reader, at),
  (reader, at) => matchDayFirst(reader, at),
  matchOtherDayFirst,
  matchNthWeekday,
  matchFiscalYear,
  matchQuarter,
  matchSeason,
  matchDecade,
  matchCentury,
  matchPartOf,
  matchClock,
  matchYear,
  matchCountedUnits,
];

const THE_RULES: readonly Rule[] = [
  matchPresent,
  (reader, at) => matchDayFirst(reader, at),
  matchOtherDayFirst,
  matchNthWeekday,
  matchWhich,
  (reader, at) => matchDayBefore(reader, at, matchBase),
  matchWeekOf,
  matchPartOf,
  (reader, at) => matchNumberedWeek(reader, at + 1),
  matchDayOfMonth,
  matchAfterThe,
  matchAnchoredDuration,
  matchTheUnit,
  matchTheWeekday,
];

const WORD_RULES: readonly Rule[] = [
  (reader, at) => (isWord(reader.tokens[at], 'the') ? firstMatch(THE_RULES, reader, at) : null),
  (reader, at) => matchMonthFirst(reader, at),
  matchWeekday,
  matchDayWord,
  matchQuarter,
  matchNthWeekday,
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
  matchNumberedWeek,
  matchYearToDate,
  (reader, at) => (reader.tokens[at]?.word?.decade === -1 ? null : matchDecade(reader, at)),
  matchCentury,
  matchYear,
  matchSet,
  (reader, at) => matchDayFirst(reader, at),
  matchCountedUnits,
  matchOtherMonthFirst,
  matchPresent,
  matchReference,
];

/** "about two weeks ago", "around May 4", "nearly a year". */
function matchHedged(reader: Reader, at: number, hedge: Word): Match | null {
  const inner = reader.tokens[at + 1];
  if (!isNext(inner) || inner.word?.hedge) return null;
  // "How about May?" asks and "they talked about 4 May" tells of it: nothing is approximate.
  const before = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  if (hedge.text === 'about' && WORDS_BEFORE_TOPIC.has(before)) return null;
  const match = matchExpression(reader, at + 1);
  if (!match) return null;
  return canBeAbout(match.meaning, hedge.text) ? { ...match, approximate: true } : null;
}

/** "about 2009", "around March"; but one speaks "about yesterday", and "some Mondays" are not nearly Monday. */
function canBeAbout(meaning: Meaning, hedge: string): boolean {
  switch (meaning.kind) {
    case 'offset':
      return meaning.unit !== 'day' || Math.abs(meaning.amount) > 1;
    case 'duration':
    case 'counted':
      return true;
    case 'weekday':
    case 'weekend':
    case 'unit':
    case 'reference':
    case 'day-part':
    case 'set':
      return false;
    default:
      return hedge !== 'some';
  }
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

const INNER_RULES: readonly Rule[] = [...NUMBER_RULES.slice(0, -1), ...WORD_RULES.slice(1, 14), matchYear];

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

/** "at the moment", "at present", "at the present time": now. */
function matchPresent(reader: Reader, at: number): Match | null {
  if (!isWord(reader.tokens[at - 1], 'at') || reader.tokens[at]?.glue !== 'blank') return null;
  const next = presentEnd(reader, at);
  // "at the moment of the crash" is another one.
  if (next === 0 || !endsClause(reader.text, reader.tokens[next - 1]?.end ?? 0)) return null;
  return { meaning: { kind: 'reference', value: 'PRESENT_REF' }, next };
}

/** The index after "present", "the moment", "the present time"; 0 when none of them stands there. */
function presentEnd(reader: Reader, at: number): number {
  if (isWord(reader.tokens[at], 'present')) return at + 1;
  if (!isWord(reader.tokens[at], 'the')) return 0;
  if (isNextWord(reader, at + 1, 'moment')) return at + 2;
  return isNextWord(reader, at + 1, 'present') && isNextWord(reader, at + 2, 'time') ? at + 3 : 0;
}

function matchReference(reader: Reader, at: number): Match | null {
  const value = reader.tokens[at]?.word?.reference;
  return value ? { meaning: { kind: 'reference', value }, next: at + 1 } : null;
}
