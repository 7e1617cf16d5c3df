import type { Meaning } from '../meaning.js';
import type { Unit, Which } from '../words.js';
import { matchMonthFirst } from './calendar.js';
import { matchDatedWeekday } from './dated-weekday.js';
import { matchHoliday } from './periods.js';
import {
  endsClause,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  skipWord,
  wordAfter,
} from './reader.js';
import { unitOf } from './unit-of.js';

/** "last week", "this past Sunday", "the following day", "that same year", "next January", "last summer". */
export function matchWhich(reader: Reader, at: number): Match | null {
  const which = readWhich(reader, at);
  if (!which) return null;
  // "this calendar year" is the year.
  const targetAt = skipWord(reader, which.next, 'calendar');
  const target = reader.tokens[targetAt];
  const { word } = target ?? {};
  if (!isNext(target) || !word || (targetAt > which.next && word.unit !== 'year')) return null;
  const next = targetAt + 1;
  if (word.weekday >= 0 && !word.plural && (target.capital || !word.common)) {
    return matchDatedWeekday(reader, which.next) ?? whichWeekday(word.weekday, which.which, next);
  }
  if (word.month > 0 && (target.capital || !word.common)) return whichMonth(reader, which.next, which.which);
  if (
    word.season &&
    !(word.text === 'fall' && !endsClause(reader.text, target.end) && which.which === 'that')
  ) {
    return { meaning: { kind: 'season', season: word.season, year: null, which: which.which }, next };
  }
  const holiday = matchHoliday(reader, which.next);
  if (holiday?.meaning.kind === 'holiday') {
    return { meaning: { ...holiday.meaning, which: which.which }, next: holiday.next };
  }
  if (which.which === 'latest' && word.text === 'period') return unitOf('quarter', 'mention', next);
  if (word.part && !word.unit) return whichDayPart(which, next);
  return word.unit && !word.plural ? whichUnit(reader, which, word.unit, next) : null;
}

interface ReadWhich {
  readonly which: Which;
  readonly next: number;
  /** With "the" in front: "the next day" counts from the story, "next week" from today. */
  readonly the: boolean;
}

/** One or two words of this kind: "last", "the following", "this past", "that same", "this coming". */
function readWhich(reader: Reader, start: number): ReadWhich | null {
  const the = isWord(reader.tokens[start], 'the') && isNext(reader.tokens[start + 1]);
  const at = the ? start + 1 : start;
  const first = reader.tokens[at]?.word?.which ?? null;
  if (!first) return null;
  const second = isNext(reader.tokens[at + 1]) ? (reader.tokens[at + 1]?.word?.which ?? null) : null;
  if (!second) return { which: first, next: at + 1, the };
  // "he said that last week": "that" only goes with "same".
  if (first !== 'this' && (first !== 'that' || second !== 'that')) return { which: first, next: at + 1, the };
  return { which: second, next: at + 2, the };
}

function whichWeekday(weekday: number, which: Which, next: number): Match {
  return { meaning: { kind: 'weekday', weekday, which, week: null, night: false }, next };
}

/** "last May", "next January"; "this September 4" keeps its day. */
function whichMonth(reader: Reader, at: number, which: Which): Match | null {
  const match = matchMonthFirst(reader, at);
  if (match && match.meaning.kind !== 'month') return match;
  const month = reader.tokens[at]?.word?.month ?? 0;
  if (match?.meaning.kind === 'month' && match.meaning.year) return match;
  return { meaning: { kind: 'month', month, year: null, which }, next: at + 1 };
}

/** "the next morning": the day after the one told of. */
function whichDayPart(which: ReadWhich, next: number): Match | null {
  const amount = mentionShift(which);
  return amount === null ? null : { meaning: { kind: 'offset', unit: 'day', amount, from: 'mention' }, next };
}

function mentionShift(which: ReadWhich): number | null {
  if (which.which === 'following' || which.which === 'next') return 1;
  if (which.which === 'previous') return -1;
  return which.which === 'that' ? 0 : null;
}

function whichUnit(reader: Reader, which: ReadWhich, unit: Unit, next: number): Match | null {
  if (unit === 'hour') return hourAway(which, next);
  if (unit === 'second' || unit === 'minute' || unit === 'half') return null;
  if (unit === 'weekend') return { meaning: { kind: 'weekend', which: which.which }, next };
  const shift = unitShift(which, unit);
  if (!shift || !isUnitPhrase(reader, which, unit, next)) return null;
  const part = which.which === 'past' ? 'before' : null;
  const weekday = unit === 'week' && shift.from === 'document' ? weekdayOfWeek(reader, next) : null;
  if (weekday !== null) {
    const meaning: Meaning = { kind: 'weekday', weekday, which: null, week: shift.shift, night: false };
    return { meaning, next: next + 2 };
  }
  if (unit === 'day' || unit === 'night') {
    return { meaning: { kind: 'offset', unit: 'day', amount: shift.shift, from: shift.from }, next };
  }
  return { meaning: { kind: 'unit', unit, ...shift, part }, next };
}

/** "within the last hour" is today, "the next hour" of the day told of. */
function hourAway({ which, the }: ReadWhich, next: number): Match | null {
  if (which !== 'next' && which !== 'last' && which !== 'past') return null;
  const from = which === 'next' && the ? 'mention' : 'document';
  return { meaning: { kind: 'offset', unit: 'hour', amount: which === 'next' ? 1 : -1, from }, next };
}

/** "next week on Tuesday". */
function weekdayOfWeek(reader: Reader, at: number): number | null {
  const token = reader.tokens[at + 1];
  if (!isNextWord(reader, at, 'on') || !isNext(token) || !token.word || token.word.plural) return null;
  const { weekday, common } = token.word;
  const isDated = isNext(reader.tokens[at + 2]) && matchDatedWeekday(reader, at + 1) !== null;
  return weekday >= 0 && !common && !isDated ? weekday : null;
}

function unitShift(which: ReadWhich, unit: Unit): { shift: number; from: 'document' | 'mention' } | null {
  const isDay = unit === 'day' || unit === 'night';
  switch (which.which) {
    case 'last':
    case 'past':
      return isDay ? null : { shift: -1, from: 'document' };
    case 'latest':
      return unit === 'quarter' ? { shift: -1, from: 'document' } : null;
    case 'this':
      return isDay ? { shift: 0, from: 'mention' } : { shift: 0, from: 'document' };
    case 'next':
      if (isDay || (which.the && unit !== 'quarter')) return { shift: 1, from: 'mention' };
      return { shift: 1, from: 'document' };
    case 'previous':
      return { shift: -1, from: 'mention' };
    case 'following':
      return { shift: 1, from: 'mention' };
    case 'that':
    case 'told':
      return { shift: 0, from: 'mention' };
  }
}

/** "the same day" but not "the last day of term", "the next day care centre", "that day laborers". */
function isUnitPhrase(reader: Reader, which: ReadWhich, unit: Unit, next: number): boolean {
  const end = reader.tokens[next - 1]?.end ?? 0;
  const after = wordAfter(reader.text, end);
  if (after === 'of' && (which.which === 'last' || which.which === 'next')) return false;
  if (unit === 'day' && which.which === 'this') return endsClause(reader.text, end);
  return reader.tokens[next]?.glue !== 'hyphen';
}
