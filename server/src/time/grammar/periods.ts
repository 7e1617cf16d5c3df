import { HOLIDAYS, PLAIN_FEASTS } from '../languages/en.js';
import type { YearName } from '../meaning.js';
import { readOrdinal } from './numbers.js';
import {
  endsClause,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  skipWord,
  wordAfter,
  wordBefore,
} from './reader.js';
import { isYearToken, readRelativeYear, readYearName } from './year-name.js';

/** "third quarter", "third-quarter", "the 1988 second quarter", "Q3 2024", "first half of 1989", "H1". */
export function matchQuarter(reader: Reader, at: number): Match | null {
  const { tokens } = reader;
  const before = yearBefore(reader, at);
  const start = before ? before.next : at;
  const fiscal = isWord(tokens[start], 'fiscal');
  const body = fiscal ? start + 1 : start;
  const named = quarterLetter(reader, body) ?? quarterOrdinal(reader, body);
  if (!named) return before && sameQuarter(reader, at, before);
  const year = before ? null : readYearAfter(reader, named.next);
  const name = before?.year ?? year?.year ?? null;
  const next = year?.next ?? named.next;
  if (named.kind === 'half') {
    if (name === null) return null;
    return { meaning: { kind: 'half', year: name, half: named.number }, next };
  }
  return { meaning: { kind: 'quarter', year: name, quarter: named.number, fiscal }, next };
}

/** "the 1988 quarter", "the 1989 period", "last year's quarter". */
function sameQuarter(reader: Reader, at: number, before: { year: YearName; next: number }): Match | null {
  const unit = reader.tokens[before.next];
  if (!isNext(unit) || unit.word?.plural) return null;
  const isQuarter =
    unit.word?.unit === 'quarter' || (isWord(unit, 'period') && isWord(reader.tokens[at - 1], 'the'));
  return isQuarter ? { meaning: { kind: 'same-quarter', year: before.year }, next: before.next + 1 } : null;
}

interface NamedPart {
  readonly kind: 'quarter' | 'half';
  readonly number: number;
  readonly next: number;
}

function quarterLetter(reader: Reader, at: number): NamedPart | null {
  const token = reader.tokens[at];
  const text = token?.word?.text ?? '';
  if (!token || text.length !== 2) return null;
  if (text[0] === 'q' && text >= 'q1' && text <= 'q4')
    return { kind: 'quarter', number: Number(text[1]), next: at + 1 };
  return text === 'h1' || text === 'h2' ? { kind: 'half', number: Number(text[1]), next: at + 1 } : null;
}

function quarterOrdinal(reader: Reader, at: number): NamedPart | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token) return null;
  const ordinal = token.suffix === 'ordinal' ? { value: token.value, next: at + 1 } : readOrdinal(reader, at);
  const unitAt = ordinal?.next ?? at + 1;
  const unit = isNext(tokens[unitAt]) ? tokens[unitAt]?.word : undefined;
  if (ordinal && unit?.unit === 'quarter' && !unit.plural && ordinal.value <= 4) {
    return { kind: 'quarter', number: ordinal.value, next: unitAt + 1 };
  }
  if (unit?.unit !== 'half') return null;
  const half = ordinal ? ordinal.value : isWord(token, 'last') || isWord(token, 'latter') ? 2 : 0;
  return half === 1 || half === 2 ? { kind: 'half', number: half, next: unitAt + 1 } : null;
}

/** "1988 second quarter", "last year's third quarter". */
function yearBefore(reader: Reader, at: number): { year: YearName; next: number } | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (isYearToken(token) && isNext(tokens[at + 1])) {
    return { year: { kind: 'number', year: token.value }, next: at + 1 };
  }
  if (!token?.word?.which) return null;
  const year = readRelativeYear(reader, at);
  return year && tokens[year.next - 1]?.possessive && isNext(tokens[year.next]) ? year : null;
}

/** " of 1989", " 1989", ", 1989", " of last year", " last year". */
function readYearAfter(reader: Reader, at: number): { year: YearName; next: number } | null {
  const token = reader.tokens[at];
  if (token?.glue !== 'blank') return null;
  const of = isWord(token, 'of') || isWord(token, 'in') ? at + 1 : at;
  return readYearName(reader, of);
}

/** "the summer of 2009", "winter 2023", "2010 summer", "the autumn", "spring". */
export function matchSeason(reader: Reader, at: number): Match | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (isYearToken(token)) {
    const season = isNext(tokens[at + 1]) ? tokens[at + 1]?.word?.season : null;
    if (!season || tokens[at + 1]?.word?.common) return null;
    return {
      meaning: { kind: 'season', season, year: { kind: 'number', year: token.value }, which: null },
      next: at + 2,
    };
  }
  const season = token?.word?.season;
  if (!token || !season) return null;
  const year = readYearAfter(reader, at + 1);
  if (!year && !isSeasonAlone(reader, at)) return null;
  return {
    meaning: { kind: 'season', season, year: year?.year ?? null, which: null },
    next: year?.next ?? at + 1,
  };
}

/** "in the spring" is a season, "a spring", "prices fall" and "the fall of the wall" are not. */
function isSeasonAlone(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token?.word) return false;
  const before = wordBefore(reader.text, token.start).toLowerCase();
  const isThe = before === 'the';
  const after = wordAfter(reader.text, token.end);
  if (token.word.text === 'fall') {
    return (isThe || before === 'in' || before === 'mid') && endsClause(reader.text, token.end);
  }
  if (after === 'of') return false;
  return isThe || SEASON_CUES.has(before);
}

const SEASON_CUES: ReadonlySet<string> = new Set([
  'in',
  'by',
  'until',
  'since',
  'early',
  'late',
  'mid',
  'during',
  'of',
]);

/** "fiscal 1989", "fiscal year 2023-24", "FY2024", "FY24", "the 2023-24 financial year". */
export function matchFiscalYear(reader: Reader, at: number): Match | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token) return null;
  if (token.word === null) return fiscalAfterYears(reader, at);
  const { text } = token.word;
  if (text !== 'fiscal' && text !== 'financial' && text !== 'fy') return null;
  const number = skipWord(reader, at + 1, 'year');
  if (text === 'financial' && number === at + 1) return null;
  const glue = tokens[number]?.glue;
  if (glue !== 'blank' && glue !== 'hyphen' && !(glue === 'none' && text === 'fy')) return null;
  return readFiscalYears(reader, number);
}

function fiscalAfterYears(reader: Reader, at: number): Match | null {
  const years = isYearToken(reader.tokens[at]) ? readFiscalYears(reader, at) : null;
  if (!years) return null;
  const { next } = years;
  if (!isNextWord(reader, next, 'fiscal') && !isNextWord(reader, next, 'financial')) return null;
  return isNextWord(reader, next + 1, 'year') ? { meaning: years.meaning, next: next + 2 } : null;
}

function readFiscalYears(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at];
  if (!first || (first.digits !== 4 && first.digits !== 2) || first.suffix) return null;
  const year = first.digits === 2 ? 2000 + first.value : first.value;
  const last = reader.tokens[at + 1];
  const joined =
    last?.word === null && (last.glue === 'hyphen' || last.glue === 'dash' || last.glue === 'slash');
  if (!joined || !last || (last.digits !== 2 && last.digits !== 4)) {
    return { meaning: { kind: 'fiscal-year', first: year, last: year }, next: at + 1 };
  }
  const lastYear = last.digits === 2 ? Math.floor(year / 100) * 100 + last.value : last.value;
  if (lastYear !== year + 1) return null;
  return { meaning: { kind: 'fiscal-year', first: year, last: lastYear }, next: at + 2 };
}

/** "Christmas Day 2023", "Thanksgiving", "Election Day". Capitalised, but for feasts that are nothing else. */
export function matchHoliday(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!token?.word) return null;
  for (const [words, holiday] of HOLIDAYS_BY_WORD.get(token.word.text) ?? []) {
    if (!isHolidayName(reader, at, words)) continue;
    const next = at + words.length;
    const early = isNextWord(reader, next, 'weekend') ? next + 1 : next;
    const year = readYearName(reader, early);
    const behind = year?.next ?? early;
    const late = early === next && isNextWord(reader, behind, 'weekend') ? behind + 1 : behind;
    const weekend = early > next || late > behind;
    return {
      meaning: { kind: 'holiday', holiday, year: year?.year ?? null, which: null, weekend },
      next: late,
    };
  }
  return null;
}

/** "Presidents' Day", "Eid al-Fitr", "christmas eve": in capitals, but for names that are nothing else. */
function isHolidayName(reader: Reader, at: number, words: readonly string[]): boolean {
  const isPlain = PLAIN_FEASTS.has(words[0] ?? '');
  return words.every((word, i) => {
    const token = reader.tokens[at + i];
    if (!token || !isWord(token, word)) return false;
    // "Presidents' Day": the apostrophe stands between.
    if (i > 0 && !isNext(token) && token.glue !== 'apostrophe') return false;
    return token.capital || isPlain || word.length <= LONGEST_ARTICLE;
  });
}

/** "al", "ul": not in capitals in the middle of a name. */
const LONGEST_ARTICLE = 2;

const HOLIDAYS_BY_WORD: ReadonlyMap<string, typeof HOLIDAYS> = new Map(
  HOLIDAYS.map(([[first = '']]) => [first, HOLIDAYS.filter(([words]) => words[0] === first)]),
);
