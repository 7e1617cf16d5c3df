import { dayNumber } from './days.js';

/** Calendars besides the Gregorian: the Iranian solar one ("15 Mordad 1403") and the Islamic lunar one ("10 Muharram 1446"). */
export type OtherCalendar = 'jalali' | 'hijri';

/**
 * How far a converted day may be off, in days. Jalali years are reckoned by a rule that gives what the official calendar
 * says from 1266 to 1458, but conversions in circulation differ by one around leap years. Islamic months begin when the moon
 * is sighted: countries differ by a day from one another, and the tabular rule by up to two from Umm al-Qura.
 */
export const CONVERSION_SLACK: Readonly<Record<OtherCalendar, number>> = { jalali: 1, hijri: 2 };

/** The day number of a day of another calendar; null when it has no such month or day. */
export function otherCalendarDay(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): number | null {
  if (month < 1 || month > 12 || day < 1 || day > otherMonthLength(calendar, month)) return null;
  return calendar === 'jalali' ? jalaliDay(year, month, day) : hijriDay(year, month, day);
}

/** The most days the month can have. */
export function otherMonthLength(calendar: OtherCalendar, month: number): number {
  return calendar === 'jalali' && month <= 6 ? 31 : 30;
}

/** The year that begins nearest before a day. */
export function otherYearOf(calendar: OtherCalendar, day: number): number {
  const [yearDays, epoch] =
    calendar === 'jalali' ? [JALALI_YEAR_DAYS, jalaliDay(1, 1, 1)] : [HIJRI_YEAR_DAYS, HIJRI_EPOCH];
  const guess = Math.floor((day - epoch) / yearDays) + 1;
  const start = otherCalendarDay(calendar, guess + 1, 1, 1) ?? Number.POSITIVE_INFINITY;
  return start <= day ? guess + 1 : guess;
}

const JALALI_YEAR_DAYS = 365.2422;
const HIJRI_YEAR_DAYS = 354.3667;

/** 1 Farvardin 1403 was 20 March 2024. */
const JALALI_KNOWN = { year: 1403, day: dayNumber(2024, 3, 20) };

/** Eight leap years in thirty-three, Omar Khayyam's rule: these years of each cycle. */
const JALALI_LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];
const JALALI_CYCLE = 33;

function jalaliDay(year: number, month: number, day: number): number {
  const leaps = jalaliLeapsBefore(year) - jalaliLeapsBefore(JALALI_KNOWN.year);
  const newYear = JALALI_KNOWN.day + 365 * (year - JALALI_KNOWN.year) + leaps;
  const ofYear = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return newYear + ofYear + day - 1;
}

function jalaliLeapsBefore(year: number): number {
  const cycles = Math.floor((year - 1) / JALALI_CYCLE);
  const rest = year - 1 - cycles * JALALI_CYCLE;
  return cycles * JALALI_LEAPS.length + JALALI_LEAPS.filter((leap) => leap <= rest).length;
}

/** 1 Muharram 1 in the tabular calendar: 16 July 622 of the Julian, 19 July of the Gregorian reckoning. */
const HIJRI_EPOCH = dayNumber(622, 7, 19);

/** The tabular Islamic calendar: months of 30 and 29 days in turn, eleven leap days in thirty years. */
function hijriDay(year: number, month: number, day: number): number {
  const leaps = Math.floor((3 + 11 * year) / 30);
  return HIJRI_EPOCH + (year - 1) * 354 + leaps + Math.ceil(29.5 * (month - 1)) + day - 1;
}
