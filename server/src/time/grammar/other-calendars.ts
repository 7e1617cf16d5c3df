import { otherMonthLength } from '../calendars.js';
import { OTHER_MONTHS, type OtherMonth } from '../languages/en.js';
import { MAX_DAY } from './day-number.js';
import { isNext, isNextWord, type Match, type Reader, skipThe, skipWord } from './reader.js';

/** Years of the Iranian and Islamic calendars that news and modern history write about: 1821 to 2122, 1785 to 2077. */
const FIRST_YEAR = 1200;
const LAST_YEAR = 1500;

/** "15 Mordad 1403", "the 10th of Muharram, 1446", "22 Bahman". Reads at the day or at "the". */
export function matchOtherDayFirst(reader: Reader, at: number): Match | null {
  const start = skipThe(reader, at);
  const day = readDay(reader, start);
  if (day === 0 || !isNext(reader.tokens[start + 1])) return null;
  const month = readMonth(reader, skipWord(reader, start + 1, 'of'));
  if (!month || day > otherMonthLength(month.calendar, month.month)) return null;
  const year = readYear(reader, month.next);
  return otherMatch(month, day, year, year ? year.next : month.next);
}

/** "Mordad 15, 1403", "Muharram 1446". Reads at the month. */
export function matchOtherMonthFirst(reader: Reader, at: number): Match | null {
  const month = readMonth(reader, at);
  if (!month) return null;
  const year = readYear(reader, month.next);
  if (year) return otherMatch(month, null, year, year.next);
  const day = isNext(reader.tokens[month.next]) ? readDay(reader, month.next) : 0;
  const behind = day > 0 ? readYear(reader, month.next + 1) : null;
  return behind ? otherMatch(month, day, behind, behind.next) : null;
}

function otherMatch(
  { calendar, month }: OtherMonth,
  day: number | null,
  year: { readonly year: number } | null,
  next: number,
): Match {
  return { meaning: { kind: 'other-day', calendar, month, day, year: year?.year ?? null }, next };
}

/** 1 to 31; 0 when no day stands there. */
function readDay(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (!token || token.digits === 0 || token.digits > 2 || token.suffix === 'plural') return 0;
  return token.value <= MAX_DAY ? token.value : 0;
}

function readMonth(reader: Reader, at: number): (OtherMonth & { readonly next: number }) | null {
  const token = reader.tokens[at];
  if (!token?.word || !token.capital) return null;
  for (const month of OTHER_MONTHS.get(token.word.text) ?? []) {
    const [, ...rest] = month.words;
    if (rest.every((word, i) => isNextWord(reader, at + 1 + i, word))) {
      return { ...month, next: at + month.words.length };
    }
  }
  return null;
}

function readYear(reader: Reader, at: number): { readonly year: number; readonly next: number } | null {
  const token = reader.tokens[at];
  if (token?.digits !== 4 || token.suffix !== null || (token.glue !== 'blank' && token.glue !== 'comma'))
    return null;
  return token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? { year: token.value, next: at + 1 } : null;
}
