import { civilDate, dayNumber, monthInterval, monthLength, yearsInterval } from './days.js';
import type { DayInterval } from './values.js';

/** A date as exact as it was given: "2024", "2024-08" or "2024-08-04". */
export interface EdtfDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads "2024-08-04", "2024-08" or "2024" (level 0 of EDTF, without times); null for anything else or no such day. */
export function parseEdtf(text: string): EdtfDate | null {
  const negative = text.startsWith('-');
  const fields = (negative ? text.slice(1) : text).split('-');
  const [yearField = '', monthField, dayField] = fields;
  if (fields.length > 3 || !isDigits(yearField, 4)) return null;
  const year = negative ? -Number(yearField) : Number(yearField);
  if (monthField === undefined) return { year, month: null, day: null };
  const month = Number(monthField);
  if (!isDigits(monthField, 2) || monthLength(year, month) === 0) return null;
  if (dayField === undefined) return { year, month, day: null };
  const day = Number(dayField);
  if (!isDigits(dayField, 2) || day < 1 || day > monthLength(year, month)) return null;
  return { year, month, day };
}

/** The days an EDTF date covers; also of an interval "2024-08-04/2024-08-06"; null when it is none. */
export function edtfInterval(text: string): DayInterval | null {
  const slash = text.indexOf('/');
  if (slash < 0) return dateInterval(parseEdtf(text));
  const from = dateInterval(parseEdtf(text.slice(0, slash)));
  const to = dateInterval(parseEdtf(text.slice(slash + 1)));
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** The day of "2024-08-04" or of a time stamp that begins so; null when the text names no single day. */
export function parseDay(text: string): number | null {
  const date = parseEdtf(text.slice(0, 10));
  return date?.month && date.day ? dayNumber(date.year, date.month, date.day) : null;
}

/** "T21:18:00Z", " 21:18:00.000+00:00" behind a day; without a time there is no instant. */
export function isTimeInUtc(behind: string): boolean {
  return /^[T\s]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]00:?00)(?![\w:])/u.test(behind);
}

/**
 * The days that something dated `day` may be of where it was written, `day` first: an instant in UTC,
 * "2024-08-04T02:30:00Z", is the evening before in America.
 */
export function daysOfInstant(day: number, isUtc: boolean): readonly number[] {
  return isUtc ? [day, day - 1, day + 1] : [day];
}

/** "2024-08-04"; years before 1 BC with a sign: "-0043-03-15". */
export function formatDay(day: number): string {
  const date = civilDate(day);
  return `${formatYear(date.year)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** "2024-08". */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${pad(month, 2)}`;
}

/** "2024", "-0043". */
export function formatYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function dateInterval(date: EdtfDate | null): DayInterval | null {
  if (!date) return null;
  if (date.month === null) return yearsInterval(date.year);
  if (date.day === null) return monthInterval(date.year, date.month);
  const day = dayNumber(date.year, date.month, date.day);
  return { from: day, to: day };
}

function isDigits(text: string, length: number): boolean {
  if (text.length !== length) return false;
  for (const character of text) if (character < '0' || character > '9') return false;
  return true;
}
