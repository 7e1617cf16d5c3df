import { sideOf } from '../cues.js';
import type { Meaning } from '../meaning.js';
import type { Unit, Which } from '../words.js';
import { type Compound, readCompound } from './compound.js';
import { durationValue } from './durations.js';
import { type Count, readCount } from './numbers.js';
import {
  endsClause,
  isNext,
  isNextWord,
  isWord,
  type Match,
  type Reader,
  type Rule,
  wordAfter,
} from './reader.js';

/**
 * A count of units and where it leads: "two weeks ago", "a year earlier", "three days later", "ten days from now",
 * "two days after 4 May" (`date` reads the date to count from); otherwise a duration: "six months", "a two-week".
 */
export function matchCounted(reader: Reader, at: number, date: Rule): Match | null {
  const bare = readBareUnits(reader, at);
  if (bare) return bare;
  const count = readCount(reader, at);
  if (!count) return matchHalf(reader, at, date);
  const unitToken = reader.tokens[count.next];
  const unit = unitToken?.word?.unit;
  if (!unit || !isNext(unitToken) || unit === 'weekend' || isFraction(unit, count)) return null;
  // "3 min read" is said of the page.
  if (unitToken.word?.short && wordAfter(reader.text, unitToken.end) === 'read') return null;
  const next = passOrSo(reader, count.next + 1);
  const approximate = next > count.next + 1;
  const whole = readCompound(reader, unit, count, next);
  const match = matchDirection(reader, whole.unit, whole.count, whole.next, date);
  if (match) return { ...match, approximate };
  if (unit === 'quarter' || unit === 'half') return null;
  return aheadOrLong(reader, at, { unit, count, next });
}

/** "in two weeks", "in two weeks' time" when these tell when; else how long. */
function aheadOrLong(reader: Reader, at: number, { unit, count, next }: Compound): Match {
  if (!count.vague && (isAhead(reader, at) || isInTime(reader, at, next)))
    return awayMatch(unit, count, 1, 'document', next, 'FUTURE_REF');
  return { meaning: { kind: 'duration', value: durationValue(unit, count), unit }, next: count.next + 1 };
}

/** "half an hour later", "half a century ago", "half a year": counted in the smaller unit. */
function matchHalf(reader: Reader, at: number, date: Rule): Match | null {
  const isHalf = isWord(reader.tokens[at], 'half') && reader.tokens[at + 1]?.glue === 'blank';
  if (!isHalf || !(isWord(reader.tokens[at + 1], 'a') || isWord(reader.tokens[at + 1], 'an'))) return null;
  const word = isNext(reader.tokens[at + 2]) ? reader.tokens[at + 2]?.word : null;
  const half = word?.unit && !word.plural ? HALVES[word.unit] : undefined;
  if (!half) return null;
  const count: Count = { value: half.count, vague: false, next: at + 2 };
  const whole: Compound = { unit: half.unit, count, next: at + 3 };
  return matchDirection(reader, half.unit, count, at + 3, date) ?? aheadOrLong(reader, at, whole);
}

const HALVES: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly count: number }>>> = {
  hour: { unit: 'minute', count: 30 },
  day: { unit: 'hour', count: 12 },
  year: { unit: 'month', count: 6 },
  decade: { unit: 'year', count: 5 },
  century: { unit: 'year', count: 50 },
};

/** "will open in two weeks" tells when; "was built in two weeks" how long. */
function isAhead(reader: Reader, at: number): boolean {
  return isNextWordBefore(reader, at, 'in') && sideOf(reader, at) === 'ahead';
}

/** "in two weeks' time", "in a fortnight's time". */
function isInTime(reader: Reader, at: number, next: number): boolean {
  const end = reader.tokens[next - 1]?.end ?? 0;
  return (
    isNextWordBefore(reader, at, 'in') && TIME_BEHIND.some((words) => reader.text.startsWith(words, end))
  );
}

const TIME_BEHIND = ["' time", '’ time', "'s time", '’s time'];

function isNextWordBefore(reader: Reader, at: number, text: string): boolean {
  return isWord(reader.tokens[at - 1], text) && reader.tokens[at]?.glue === 'blank';
}

/** "a quarter of them", "a half": fractions; "three quarters" too. */
function isFraction(unit: Unit, count: Count): boolean {
  return unit === 'half' || (unit === 'quarter' && (count.value === 3 || count.value === 1 || count.vague));
}

function matchDirection(reader: Reader, unit: Unit, count: Count, next: number, date: Rule): Match | null {
  const token = reader.tokens[next];
  if (!isNext(token) || !token.word) return null;
  switch (token.word.text) {
    case 'ago':
      return awayMatch(unit, count, -1, 'document', next + 1, 'PAST_REF');
    case 'earlier':
      return awayMatch(unit, count, -1, 'mention', next + 1, 'PAST_REF');
    case 'later':
      return awayMatch(unit, count, 1, 'mention', next + 1, 'FUTURE_REF');
    case 'hence':
      return awayMatch(unit, count, 1, 'document', next + 1, 'FUTURE_REF');
    case 'from':
      if (isNextWord(reader, next + 1, 'now'))
        return awayMatch(unit, count, 1, 'document', next + 2, 'FUTURE_REF');
      return fromDate(reader, unit, count, next, date);
    case 'after':
      return countedFrom(reader, unit, count, 1, next, date) ?? clauseEnd(reader, unit, count, 1, next);
    case 'before':
      return countedFrom(reader, unit, count, -1, next, date) ?? clauseEnd(reader, unit, count, -1, next);
    default:
      return null;
  }
}

/** "two years before." counts from the date told of; "two years before the war" from something no calendar knows. */
function clauseEnd(reader: Reader, unit: Unit, count: Count, sign: 1 | -1, at: number): Match | null {
  if (!endsClause(reader.text, reader.tokens[at]?.end ?? 0)) return null;
  return awayMatch(unit, count, sign, 'mention', at + 1, sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
}

function countedFrom(
  reader: Reader,
  unit: Unit,
  count: Count,
  sign: 1 | -1,
  at: number,
  date: Rule,
): Match | null {
  if (count.vague || !isNext(reader.tokens[at + 1])) return null;
  const base = date(reader, at + 1);
  if (!base || !isCountable(base.meaning)) return null;
  return {
    meaning: { kind: 'counted', unit, amount: sign * count.value, base: base.meaning },
    next: base.next,
  };
}

/** "two weeks from Monday"; but "64 days from 3 May" is how long something lasted. */
function fromDate(reader: Reader, unit: Unit, count: Count, at: number, date: Rule): Match | null {
  const match = countedFrom(reader, unit, count, 1, at, date);
  const base = match?.meaning.kind === 'counted' ? match.meaning.base : null;
  if (base?.kind === 'weekday' || base?.kind === 'offset') return match;
  return sideOf(reader, at) === 'ahead' ? match : null;
}

function isCountable(meaning: Meaning): boolean {
  const { kind } = meaning;
  return (
    kind === 'day' || kind === 'numeric-day' || kind === 'holiday' || kind === 'offset' || kind === 'weekday'
  );
}

function awayMatch(
  unit: Unit,
  count: Count,
  sign: 1 | -1,
  from: 'document' | 'mention',
  next: number,
  vague: string,
): Match {
  if (count.vague) return { meaning: { kind: 'reference', value: vague }, next };
  return { meaning: { kind: 'offset', unit, amount: sign * count.value, from }, next };
}

/** "a week or so ago", "a year or two ago": the amount is about right. */
function passOrSo(reader: Reader, at: number): number {
  if (!isNextWord(reader, at, 'or')) return at;
  const token = reader.tokens[at + 1];
  return isNext(token) && (isWord(token, 'so') || (token.word?.number ?? -1) > 0) ? at + 2 : at;
}

/** "weeks ago", "days later", "decades": no count at all. */
function readBareUnits(reader: Reader, at: number): Match | null {
  const word = reader.tokens[at]?.word;
  if (!word?.unit || !word.plural || word.unit === 'weekend' || word.unit === 'quarter') return null;
  if (isNextWord(reader, at + 1, 'ago') || isNextWord(reader, at + 1, 'earlier')) {
    return { meaning: { kind: 'reference', value: 'PAST_REF' }, next: at + 2 };
  }
  if (isNextWord(reader, at + 1, 'later'))
    return { meaning: { kind: 'reference', value: 'FUTURE_REF' }, next: at + 2 };
  const value = durationValue(word.unit, { value: 0, vague: true, next: 0 });
  return { meaning: { kind: 'duration', value, unit: word.unit }, next: at + 1 };
}

/** "the past two weeks", "the first nine months", "the next few days": a duration, though anchored. */
export function matchAnchoredDuration(reader: Reader, at: number): Match | null {
  const start = isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
  const first = reader.tokens[start]?.word;
  if (start === at && !first?.which) return null;
  const which = first?.which || first?.ordinal === 1 ? start + 1 : start;
  if (!isNext(reader.tokens[which])) return null;
  const count = readCount(reader, which);
  const unit = count ? reader.tokens[count.next]?.word : null;
  if (!count || !unit?.unit || !unit.plural || !isNext(reader.tokens[count.next]) || unit.unit === 'weekend')
    return null;
  const next = count.next + 1;
  if (matchDirection(reader, unit.unit, count, next, () => null)) return null;
  const meaning = { kind: 'duration', value: durationValue(unit.unit, count), unit: unit.unit } as const;
  const side = count.vague ? 0 : stretchSide(first?.which ?? null);
  return { meaning: side === 0 ? meaning : { ...meaning, stretch: side * count.value }, next };
}

/** 1 for what is to come, -1 for what is over, 0 for neither. */
function stretchSide(which: Which | null): -1 | 0 | 1 {
  if (which === 'next') return 1;
  return which === 'last' || which === 'past' ? -1 : 0;
}

/** "the day before", "the day after": of the one told of, when the clause ends there; "the day before Christmas". */
export function matchDayBefore(reader: Reader, at: number, date: Rule): Match | null {
  const { tokens } = reader;
  const the = isWord(tokens[at], 'the') && isNext(tokens[at + 1]);
  const start = the ? at + 1 : at;
  const unit = tokens[start]?.word?.unit;
  if (!unit || tokens[start]?.word?.plural) return null;
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'night')
    return null;
  const sign = isNextWord(reader, start + 1, 'before') ? -1 : isNextWord(reader, start + 1, 'after') ? 1 : 0;
  if (sign === 0) return null;
  const one: Count = { value: 1, vague: false, next: 0 };
  const count = countedFrom(reader, unit, one, sign === 1 ? 1 : -1, start + 1, date);
  if (count) return count;
  if (!the || !endsClause(reader.text, tokens[start + 1]?.end ?? 0)) return null;
  return { meaning: { kind: 'offset', unit, amount: sign, from: 'mention' }, next: start + 2 };
}
