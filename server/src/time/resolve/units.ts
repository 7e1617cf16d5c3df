import {
  addMonths,
  civilDate,
  dayNumber,
  isoWeekInterval,
  isoWeekOf,
  monthInterval,
  yearsInterval,
} from '../days.js';
import { formatDay, formatMonth, formatYear, pad } from '../edtf.js';
import type { DayInterval, Granularity, TimeReading } from '../values.js';
import type { Season, Unit } from '../words.js';

/** The readings of whole units, with their TIMEX3 values. */

export function dayReading(day: number): TimeReading {
  const { year } = civilDate(day);
  if (year < 1) return { value: yearValue(year), interval: { from: day, to: day } };
  return { value: formatDay(day), interval: { from: day, to: day } };
}

/** "2024-W31": Monday to Sunday. */
export function weekReading(day: number): TimeReading {
  const week = isoWeekOf(day);
  return { value: `${formatYear(week.year)}-W${pad(week.week, 2)}`, interval: isoWeekInterval(week) };
}

/** "2024-W31-WE": Saturday and Sunday of the week; Friday evening counts too for what happened "at the weekend". */
export function weekendReading(day: number): TimeReading {
  const week = isoWeekOf(day);
  const { from } = isoWeekInterval(week);
  return {
    value: `${formatYear(week.year)}-W${pad(week.week, 2)}-WE`,
    interval: { from: from + 5, to: from + 6 },
  };
}

export function monthReading(year: number, month: number): TimeReading {
  return {
    value: year < 1 ? yearValue(year) : formatMonth(year, month),
    interval: monthInterval(year, month),
  };
}

/** "1989-Q3". */
export function quarterReading(year: number, quarter: number): TimeReading {
  const interval = {
    from: monthInterval(year, quarter * 3 - 2).from,
    to: monthInterval(year, quarter * 3).to,
  };
  return { value: `${formatYear(year)}-Q${quarter}`, interval };
}

/** "1989-H1". */
export function halfReading(year: number, half: number): TimeReading {
  const interval = { from: monthInterval(year, half * 6 - 5).from, to: monthInterval(year, half * 6).to };
  return { value: `${formatYear(year)}-H${half}`, interval };
}

/** "2024", "BC0264". */
export function yearReading(year: number): TimeReading {
  return { value: yearValue(year), interval: yearsInterval(year) };
}

/** "199" for the nineties. */
export function decadeReading(first: number): TimeReading {
  return { value: pad(Math.floor(first / 10), 3), interval: yearsInterval(first, first + 9) };
}

/** "18" for the 19th century, "BC08" for the 9th before Christ. */
export function centuryReading(century: number): TimeReading {
  if (century < 0) {
    const first = 1 + century * 100;
    return { value: `BC${pad(-century - 1, 2)}`, interval: yearsInterval(first, first + 99) };
  }
  const first = (century - 1) * 100;
  // 1800 is loosely the 19th century, and so is 1900.
  return { value: pad(century - 1, 2), interval: yearsInterval(first, first + 100) };
}

/** First and last day of the seasons: the meteorological and the astronomical reckoning joined. Northern. */
const SEASON_DAYS: Readonly<
  Record<Season, readonly [month: number, day: number, month: number, day: number]>
> = {
  SP: [3, 1, 6, 21],
  SU: [6, 1, 9, 23],
  FA: [9, 1, 12, 21],
  WI: [12, 1, 3, 21],
};

/** "2009-SU". The winter of a year is the one that begins in it. */
export function seasonReading(year: number, season: Season): TimeReading {
  const [month, day, lastMonth, lastDay] = SEASON_DAYS[season];
  const lastYear = season === 'WI' ? year + 1 : year;
  return {
    value: `${formatYear(year)}-${season}`,
    interval: { from: dayNumber(year, month, day), to: dayNumber(lastYear, lastMonth, lastDay) },
  };
}

/** TIMEX3 writes years before Christ as "BC0264". */
function yearValue(year: number): string {
  return year < 1 ? `BC${pad(1 - year, 4)}` : formatYear(year);
}

/** The whole unit so many steps from the one a day lies in: `('month', day, -1)` is the month before. */
export function unitReading(unit: Unit, day: number, shift: number): TimeReading {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'week':
      return weekReading(day + 7 * shift);
    case 'fortnight':
      return weekReading(day + 14 * shift);
    case 'month': {
      const target = addMonths(year, month, shift);
      return monthReading(target.year, target.month);
    }
    case 'quarter': {
      const target = addMonths(year, month, shift * 3);
      return quarterReading(target.year, Math.ceil(target.month / 3));
    }
    case 'half': {
      const target = addMonths(year, month, shift * 6);
      return halfReading(target.year, target.month <= 6 ? 1 : 2);
    }
    case 'year':
      return yearReading(year + shift);
    case 'decade':
      return decadeReading(Math.floor(year / 10) * 10 + shift * 10);
    case 'century':
      return centuryReading(Math.floor(year / 100) + 1 + shift);
    case 'weekend':
      return weekendReading(day + 7 * shift);
    default:
      return dayReading(day + shift);
  }
}

export function unitGranularity(unit: Unit): Granularity {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'time';
    case 'night':
      return 'day';
    case 'fortnight':
      return 'week';
    default:
      return unit;
  }
}

/** The readings without repetitions. */
export function distinct(readings: readonly TimeReading[]): readonly TimeReading[] {
  return readings.filter((reading, i) => readings.findIndex((other) => other.value === reading.value) === i);
}

export function widen(interval: DayInterval, days: number): DayInterval {
  return { from: interval.from - days, to: interval.to + days };
}

/** A stretch of days that is no unit of the calendar: "2024-07-28/2024-08-04". */
export function spanReading(from: number, to: number): TimeReading {
  return { value: `${formatDay(from)}/${formatDay(to)}`, interval: { from, to } };
}

/** A night runs into the next day. */
export function throughNight(reading: TimeReading): TimeReading {
  return { ...reading, interval: { from: reading.interval.from, to: reading.interval.to + 1 } };
}
