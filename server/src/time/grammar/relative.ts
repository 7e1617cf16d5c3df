import type { Meaning } from '../meaning.js';
import type { Unit } from '../words.js';
import { matchDayWord } from './day-words.js';
import { isNext, isNextWord, isWord, type Match, type Reader, skipWord } from './reader.js';
import { unitOf } from './unit-of.js';
import { matchWhich } from './which.js';

/** "the weekend", "over a weekend" is none; "the quarter" is the one talked about; "the week after next". */
export function matchTheUnit(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at + 1];
  if (!isWord(reader.tokens[at], 'the') || !isNext(token) || token.word?.plural) return null;
  const unit = token.word?.unit;
  const twice = unit ? twoAway(reader, at + 2) : 0;
  if (unit && twice !== 0 && unit !== 'weekend' && unit !== 'day' && unit !== 'night') {
    return { meaning: { kind: 'unit', unit, shift: twice, from: 'document', part: null }, next: at + 4 };
  }
  if (unit === 'weekend') return { meaning: { kind: 'weekend', which: null }, next: at + 2 };
  if (unit !== 'quarter' || reader.tokens[at + 2]?.glue === 'hyphen') return null;
  return unitOf(unit, 'mention', at + 2);
}

/** "the week after next" is 2 away, "the month before last" -2; 0 for other words. */
function twoAway(reader: Reader, at: number): number {
  if (reader.tokens[at + 2]?.glue === 'hyphen' || !endsPhrase(reader, at + 1)) return 0;
  if (isNextWord(reader, at, 'after') && isNextWord(reader, at + 1, 'next')) return 2;
  return isNextWord(reader, at, 'before') && isNextWord(reader, at + 1, 'last') ? -2 : 0;
}

/** "the week before last" but not "the week before last month" or "the day before last Christmas". */
function endsPhrase(reader: Reader, at: number): boolean {
  const after = reader.tokens[at + 1];
  return !isNext(after) || !after.word?.starts || after.word.cue !== null;
}

/** "year-earlier", "year-ago quarter", "the year-earlier period". */
export function matchYearEarlier(reader: Reader, at: number): Match | null {
  const { tokens } = reader;
  if (!isWord(tokens[at], 'year') || tokens[at + 1]?.glue !== 'hyphen') return null;
  if (!isWord(tokens[at + 1], 'earlier') && !isWord(tokens[at + 1], 'ago')) return null;
  const unit = tokens[at + 2];
  const hasUnit = isNext(unit) && (unit.word?.unit === 'quarter' || isWord(unit, 'period'));
  const meaning: Meaning = { kind: 'offset', unit: 'year', amount: -1, from: 'mention' };
  return { meaning, next: hasUnit ? at + 3 : at + 2 };
}

/** "earlier this year", "later that month", "later in the week", "earlier Friday". Reads at the first word. */
export function matchEarlierLater(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  const part = isWord(token, 'earlier') ? 'before' : isWord(token, 'later') ? 'after' : null;
  if (!part) return null;
  const from = isNextWord(reader, at + 1, 'in') || isNextWord(reader, at + 1, 'on') ? at + 2 : at + 1;
  if (!isNext(reader.tokens[from])) return null;
  const the = isWord(reader.tokens[from], 'the');
  const unit = the && isNext(reader.tokens[from + 1]) ? reader.tokens[from + 1]?.word?.unit : null;
  if (unit && !reader.tokens[from + 1]?.word?.plural) return partOfUnit(unit, part, from + 2);
  const inner = matchWhich(reader, from) ?? matchDayWord(reader, from);
  if (!inner) return null;
  return inner.meaning.kind === 'unit' ? { ...inner, meaning: { ...inner.meaning, part } } : inner;
}

/** "later in the year": of the document's year; in a history, of the year told of. */
function partOfUnit(unit: Unit, part: 'before' | 'after', next: number): Match | null {
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  return { meaning: { kind: 'unit', unit, shift: 0, from: 'either', part }, next };
}

/** "year-end", "month's end", "the end of the year" is left to the edges; "the year" alone says nothing. */
export function matchUnitEnd(reader: Reader, at: number): Match | null {
  const unit = reader.tokens[at]?.word?.unit;
  if (unit !== 'year' && unit !== 'month') return null;
  const end = reader.tokens[at + 1];
  if (!isWord(end, 'end') || !isNext(end) || isNextWord(reader, at + 2, 'of')) return null;
  return { ...unitOf(unit, 'either', at + 2), edge: 'end' };
}

/** "year to date", "year-to-date": the part of the year that is over. */
export function matchYearToDate(reader: Reader, at: number): Match | null {
  const isToDate = isNextWord(reader, at + 1, 'to') && isNextWord(reader, at + 2, 'date');
  if (!isWord(reader.tokens[at], 'year') || !isToDate) return null;
  return {
    meaning: { kind: 'unit', unit: 'year', shift: 0, from: 'document', part: 'before' },
    next: at + 3,
  };
}

/** "the year", "the month", "the summer" behind an edge: "the end of the year". */
export function matchUnitOfEdge(reader: Reader, at: number): Match | null {
  const start = skipWord(reader, at, 'the');
  const unit = reader.tokens[start]?.word?.unit;
  const isBare = start === at && !isBareEnd(reader, at);
  if (isBare || !unit || reader.tokens[start]?.word?.plural) return null;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'century')
    return null;
  return unitOf(unit, 'either', start + 1);
}

/** "by end of year", "the end of month": the article may be left out. */
function isBareEnd(reader: Reader, at: number): boolean {
  return isWord(reader.tokens[at - 2], 'end') && isWord(reader.tokens[at - 1], 'of');
}
