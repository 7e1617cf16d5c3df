import { civilDate } from '../days.js';
import { pad } from '../edtf.js';
import type { MeaningOf, ScannedTime } from '../meaning.js';
import { chooseYears, namedYear, type YearChoice } from './choose-year.js';
import { type Context, documentMiddle, mentionYear, type Resolved, resolved, unresolved } from './context.js';
import { centuryReading, decadeReading, distinct, monthReading, yearReading } from './units.js';

/** "August 2024", "in October", "last May". */
export function resolveMonth(meaning: MeaningOf<'month'>, time: ScannedTime, context: Context): Resolved {
  const { month } = meaning;
  const choice = meaning.year
    ? namedYear(meaning, context)
    : meaning.which
      ? whichMonth(meaning, time, context)
      : chooseYears(month, null, time, context);
  if (!choice) return unresolved(`XXXX-${pad(month, 2)}`, 'month');
  const readings = choice.years.map((year) => monthReading(year, month));
  const [usual] = readings;
  // "the October war": shown with the year it would have as a date, and never held against one.
  if (time.named && usual) return unresolved(usual.value, 'month', usual.interval);
  return resolved(readings, 'month', choice.anchor);
}

/**
 * "last June" is the last one that is over, but not the month just past, for which one says "last month"; that of
 * last year is the other usual reading. "this June" is this year's, "next June" the one to come or that of next year.
 */
function whichMonth(meaning: MeaningOf<'month'>, time: ScannedTime, context: Context): YearChoice | null {
  const { which, month } = meaning;
  const middle = documentMiddle(context);
  const told = context.mentions.month;
  if (told && (which === 'previous' || which === 'following' || which === 'that' || context.isNarrative)) {
    return {
      years: [mentionMonthYear(told.interval.from, month, which === 'following' ? 1 : -1)],
      anchor: 'mention',
    };
  }
  if (middle === null) return null;
  const now = civilDate(middle);
  const passed = now.month > month ? now.year : now.year - 1;
  switch (which) {
    case 'last': {
      const isJustPast = now.month - month === 1;
      return documentYears(isJustPast ? [passed - 1, passed] : [passed, now.year - 1]);
    }
    case 'past':
      return documentYears([passed]);
    case 'next':
      return documentYears([passed + 1, now.year + 1]);
    case 'this':
      return documentYears([now.year]);
    default:
      return chooseYears(month, null, time, context);
  }
}

function documentYears(years: readonly number[]): YearChoice {
  return { years: [...new Set(years)], anchor: 'document' };
}

function mentionMonthYear(day: number, month: number, direction: 1 | -1): number {
  const told = civilDate(day);
  if (direction < 0) return month < told.month ? told.year : told.year - 1;
  return month > told.month ? told.year : told.year + 1;
}

export function resolveYearNumber(meaning: MeaningOf<'year'>): Resolved {
  return resolved([yearReading(meaning.year)], 'year', 'explicit');
}

/** "the '90s" are the last ones before the document's date or the year told of. */
export function resolveDecade(meaning: MeaningOf<'decade'>, context: Context): Resolved {
  if (meaning.century) return resolved([decadeReading(meaning.first)], 'decade', 'explicit');
  const middle = documentMiddle(context);
  const year = context.isNarrative
    ? mentionYear(context)
    : middle === null
      ? mentionYear(context)
      : civilDate(middle).year;
  const century = year === null ? 1900 : Math.floor(year / 100) * 100;
  const first =
    year !== null && century + meaning.first > year ? century - 100 + meaning.first : century + meaning.first;
  // Whatever year is told of, "the '90s" are mostly those of the last century.
  const readings = distinct([decadeReading(first), decadeReading(LAST_CENTURY + meaning.first)]);
  return resolved(readings, 'decade', year === null ? 'explicit' : 'document');
}

const LAST_CENTURY = 1900;

export function resolveCentury(meaning: MeaningOf<'century'>): Resolved {
  return resolved([centuryReading(meaning.century)], 'century', 'explicit');
}

/** "fiscal 1989": whose fiscal year it is, and when it began, only its owner knows. Nothing is read into it. */
export function resolveFiscalYear(meaning: MeaningOf<'fiscal-year'>): Resolved {
  const value = meaning.first === meaning.last ? `FY${meaning.last}` : `FY${meaning.first}/${meaning.last}`;
  return unresolved(value, 'year');
}
