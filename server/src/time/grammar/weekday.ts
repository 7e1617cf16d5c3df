import { NAMED_WEEKDAY_WORDS, NOUNS_OF_WEEKDAY, WEEKDAY_CUES } from '../languages/en.js';
import type { Meaning } from '../meaning.js';
import { matchDatedWeekday } from './dated-weekday.js';
import { readCount } from './numbers.js';
import { endsClause, isNext, isNextWord, type Match, type Reader, wordAfter, wordBefore } from './reader.js';
import { matchWhich } from './which.js';

/** "Thursday", "Monday, August 4, 2024", "Monday 4 August", "Friday the 13th", "Wednesday of last week". */
export function matchWeekday(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  const weekday = token?.word?.weekday ?? -1;
  if (!token || weekday < 0 || token.word?.plural) return null;
  const dated = matchDatedWeekday(reader, at);
  if (dated) return dated;
  const part = isNext(reader.tokens[at + 1]) ? reader.tokens[at + 1]?.word?.part : null;
  if (!isWeekdayAlone(reader, at)) return null;
  if (isAnyWeekday(reader, at)) return toldWeekday(weekday, at + 1);
  return matchOfWeek(reader, weekday, at + 1) ?? bare(weekday, part === 'NI', at + 1);
}

/**
 * "On the Saturday the families went home", "by the Monday": the weekday of the days told of, never one that counts from the
 * document. "by the Tuesday deadline" is of a day that counts from it.
 */
export function matchTheWeekday(reader: Reader, at: number): Match | null {
  const day = reader.tokens[at + 1];
  if (!isNext(day) || !day.word || day.word.weekday < 0 || day.word.plural || !day.capital) return null;
  const before = wordBefore(reader.text, reader.tokens[at]?.start ?? 0).toLowerCase();
  if (!BEFORE_THE_WEEKDAY.has(before) || matchDatedWeekday(reader, at + 1)) return null;
  if (NOUNS_OF_WEEKDAY.has(wordAfter(reader.text, day.end))) return null;
  return toldWeekday(day.word.weekday, at + 2);
}

const BEFORE_THE_WEEKDAY: ReadonlySet<string> = new Set(
  'on by until till since from before after'.split(' '),
);

/** "He resigned on a Thursday", "one Sunday in March": some day, that does not count from the document; but "a Thursday meeting". */
function isAnyWeekday({ text, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (!token || !ANY_WEEKDAY.has(wordBefore(text, token.start).toLowerCase())) return false;
  return endsClause(text, token.end) || BEHIND_ANY_WEEKDAY.has(wordAfter(text, token.end));
}

const ANY_WEEKDAY: ReadonlySet<string> = new Set(['a', 'one', 'some', 'any']);

const BEHIND_ANY_WEEKDAY: ReadonlySet<string> = new Set(
  'in of and or when night morning afternoon evening before after at that like he she they it the we i'.split(
    ' ',
  ),
);

function toldWeekday(weekday: number, next: number): Match {
  return { meaning: { kind: 'weekday', weekday, which: 'told', week: null, night: false }, next };
}

/** "two weeks ago", "three weeks from now" behind a weekday. */
function readWeeksAway(reader: Reader, at: number): { readonly weeks: number; readonly next: number } | null {
  const count = readCount(reader, at);
  const unit = count && isNext(reader.tokens[count.next]) ? reader.tokens[count.next]?.word?.unit : null;
  if (!count || count.vague || unit !== 'week') return null;
  const behind = count.next + 1;
  if (isNextWord(reader, behind, 'ago')) return { weeks: -count.value, next: behind + 1 };
  const isFromNow = isNextWord(reader, behind, 'from') && isNextWord(reader, behind + 1, 'now');
  return isFromNow ? { weeks: count.value, next: behind + 2 } : null;
}

/** "Wednesday of last week", "Monday next week", "Friday of this week", "Sunday two weeks ago". */
function matchOfWeek(reader: Reader, weekday: number, at: number): Match | null {
  if (!isNext(reader.tokens[at])) return null;
  const from = isNextWord(reader, at, 'of') ? at + 1 : at;
  const away = from === at ? readWeeksAway(reader, at) : null;
  if (away) {
    return {
      meaning: { kind: 'weekday', weekday, which: null, week: away.weeks, night: false },
      next: away.next,
    };
  }
  const match = matchWhich(reader, from);
  if (match?.meaning.kind !== 'unit' || match.meaning.unit !== 'week' || match.meaning.from !== 'document')
    return null;
  const meaning: Meaning = { kind: 'weekday', weekday, which: null, week: match.meaning.shift, night: false };
  return { meaning, next: match.next };
}

function bare(weekday: number, night: boolean, next: number): Match {
  return { meaning: { kind: 'weekday', weekday, which: null, week: null, night }, next };
}

/** "Sat" and "Sun" need "on" or the like; "Black Friday" and "Ash Wednesday" are names. */
function isWeekdayAlone(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token?.word) return false;
  const before = wordBefore(reader.text, token.start);
  if (NAMED_WEEKDAY_WORDS.has(before)) return false;
  return !token.word.common || (token.capital && WEEKDAY_CUES.has(before.toLowerCase()));
}
