import type { DayInterval } from './values.js';

/** A day of the proleptic Gregorian calendar. Astronomical years: 0 is 1 BC. Months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week: it belongs to the year its Thursday lies in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-03-01, where an era of 400 years begins, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;
/** 1970-01-01 was a Thursday; weekdays count from 0 = Sunday. */
const EPOCH_WEEKDAY = 4;
const THURSDAY = 4;

/**
 * The number of a day, 0 = 1970-01-01. Years begin in March while counting, so that the leap day comes last (the
 * well-known algorithm of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). Days beyond the month's end
 * count on into the next month.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / YEARS_PER_ERA);
  const yearOfEra = shifted - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The civil date of a day number. */
export function civilDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, day };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: number): number {
  return modulo(day + EPOCH_WEEKDAY, 7);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month; 0 for a month that does not exist. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isoWeekOf(day: number): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of the ISO week a day lies in. */
export function mondayOf(day: number): number {
  return day - modulo(weekdayOf(day) - 1, 7);
}

/** Monday to Sunday of an ISO week. */
export function isoWeekInterval(week: IsoWeek): DayInterval {
  const monday = mondayOf(dayNumber(week.year, 1, THURSDAY)) + (week.week - 1) * 7;
  return { from: monday, to: monday + 6 };
}

export function monthInterval(year: number, month: number): DayInterval {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, monthLength(year, month)) };
}

/** From the first day of `firstYear` to the last day of `lastYear`. */
export function yearsInterval(firstYear: number, lastYear: number = firstYear): DayInterval {
  return { from: dayNumber(firstYear, 1, 1), to: dayNumber(lastYear, 12, 31) };
}

/** Year and month so many months on: `(2024, 11)` and 3 give February 2025. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: modulo(index, 12) + 1 };
}

/** The same day of the month so many months on; the month's last day where it has no such day. */
export function shiftMonths(day: number, months: number): number {
  const date = civilDate(day);
  const { year, month } = addMonths(date.year, date.month, months);
  return dayNumber(year, month, Math.min(date.day, monthLength(year, month)));
}

/** Easter Sunday (the Gregorian computus in its "anonymous" form, Nature 1876). */
export function easterSunday(year: number): number {
  const golden = modulo(year, 19);
  const century = Math.floor(year / 100);
  const yearOfCentury = modulo(year, 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = modulo(19 * golden + century - Math.floor(century / 4) - moonShift + 15, 30);
  const sundayShift = modulo(
    32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4),
    7,
  );
  const correction = Math.floor((golden + 11 * epact + 22 * sundayShift) / 451);
  const march = epact + sundayShift - 7 * correction + 22;
  return dayNumber(year, 3, 1) + march - 1;
}

/** The n-th given weekday of a month: the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
}

/** The last given weekday of a month: the last Monday of May. */
export function lastWeekday(year: number, month: number, weekday: number): number {
  const last = dayNumber(year, month, monthLength(year, month));
  return last - modulo(weekdayOf(last) - weekday, 7);
}

/** The remainder that is never negative. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
