import { monthLength } from '../time/days.js';
import { type EdtfDate, formatMonth, isTimeInUtc, pad } from '../time/edtf.js';
import { MONTH_NAMES } from './languages/months.js';

/** A date found in a short text, with its place there. */
export interface PrintedDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  /** The day of an instant in UTC ("2024-08-04T21:18:00Z", seconds since 1970); elsewhere the day may be another. */
  readonly isUtc?: true;
}

/**
 * The first full calendar date of a short text (a date line, a field's value, a time stamp), as the local civil day
 * that stands there: "Aug. 04, 2024 • 2 min read", "Sunday, 4 August 2024", "2024-08-04T21:18:00+05:30", "04.08.2024",
 * "2025年1月14日", "20240804", "1722765600". "04/08/2024" can be read in two ways and is none. Only the beginning of
 * the text is searched; never throws.
 */
export function firstPrintedDate(text: string): PrintedDate | null {
  const head = text.slice(0, LONGEST_SEARCHED);
  let first: PrintedDate | null = null;
  for (const form of FORMS) {
    const found = firstOfForm(head, form);
    if (found && (!first || found.start < first.start)) first = found;
  }
  return first;
}

/** What only looks like a date does not hide one behind it: "Room 12, 2000 seats, March 4, 2026". */
function firstOfForm(text: string, form: DateForm): PrintedDate | null {
  for (const match of text.matchAll(form.pattern)) {
    const date = form.read(match.slice(1));
    if (!date) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const isUtc = form.isUtc || isTimeInUtc(text.slice(end));
    return { edtf: formatEdtf(date), start, end, ...(isUtc ? { isUtc: true } : {}) };
  }
  return null;
}

/** "August 2024" alone on its line. */
export function printedMonth(text: string): string | null {
  const match = /^\s*(\p{L}+)\.?,?\s+(\d{4})\s*$/u.exec(text.slice(0, LONGEST_SEARCHED));
  const date = match ? validDate(Number(match[2]), monthOf(match[1]), null) : null;
  return date ? formatEdtf(date) : null;
}

/** A date line is short; what is longer is prose, whose dates are others. */
const LONGEST_SEARCHED = 300;

interface DateForm {
  /** A word is \p{L}+, never \p{L}{3,10}: that is compiled into ten copies of a class of 600 ranges, 50 ms at the start. */
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => EdtfDate | null;
  readonly isUtc?: true;
}

const FORMS: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g,
    read: ([year, , month, day]) => validDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([year, month, day]) => validDate(Number(year), Number(month), Number(day)),
  },
  {
    // "4 August 2024", "4th of August, 2024", "4. August 2024", "4 de agosto de 2024"
    pattern:
      /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[\s-]+(?:of |de )?(\p{L}+)\.?,?[\s-]+(?:de )?(\d{4})(?!\d)/gu,
    read: ([day, month, year]) => dayOfNamedMonth(year, month, day),
  },
  {
    // "August 4, 2024", "Aug. 04, 2024", "August 4th 2024"
    pattern: /(?<!\p{L})(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu,
    read: ([month, day, year]) => dayOfNamedMonth(year, month, day),
  },
  {
    // Points part day, month and year, in this order, wherever they are used.
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g,
    read: ([day, month, year]) => validDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g,
    read: ([first, , second, year]) => slashedDate(Number(first), Number(second), Number(year)),
  },
  {
    pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g,
    read: ([year, month, day]) => validDate(Number(year), Number(month), Number(day)),
  },
  {
    // Seconds or milliseconds since 1970, standing alone.
    pattern: /^\s*(\d{10})(?:\d{3})?\s*$/g,
    read: ([seconds]) => utcDay(Number(seconds)),
    isUtc: true,
  },
];

/** The date, if the calendar has it and if a document can have been issued then. */
function validDate(year: number, month: number | null, day: number | null): EdtfDate | null {
  if (month === null || year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  if (day !== null && (day < 1 || day > monthLength(year, month))) return null;
  return monthLength(year, month) > 0 ? { year, month, day } : null;
}

/** Printing begins here; a "year" below it is a number of something else. */
const EARLIEST_YEAR = 1450;
const LATEST_YEAR = 2199;

function formatEdtf({ year, month, day }: EdtfDate): string {
  const start = formatMonth(year, month ?? 1);
  return day === null ? start : `${start}-${pad(day, 2)}`;
}

function dayOfNamedMonth(year?: string, name?: string, day?: string): EdtfDate | null {
  const month = monthOf(name);
  return month === null ? null : validDate(Number(year), month, Number(day));
}

function monthOf(name: string | undefined): number | null {
  const folded = (name ?? '').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const index = MONTH_NAMES.findIndex((names) => names.has(folded));
  return index < 0 ? null : index + 1;
}

/** "13/08/2024" and "08/13/2024" have one reading, "04/08/2024" has two, "08/08/2024" has one again. */
function slashedDate(first: number, second: number, year: number): EdtfDate | null {
  if (first > 12) return validDate(year, second, first);
  if (second > 12 || first === second) return validDate(year, first, second);
  return null;
}

function utcDay(seconds: number): EdtfDate | null {
  const date = new Date(seconds * 1000);
  return validDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
