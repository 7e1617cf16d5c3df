import { civilDate, weekdayOf } from './days.js';
import { MONTH_NAMES, SEASON_NAMES, THREE_LETTER_MONTHS, WEEKDAY_NAMES } from './languages/en.js';
import type { DayInterval, Granularity, TimeExpression } from './values.js';

/** "4 August 2024". */
export function dayText(day: number): string {
  const { year, month } = civilDate(day);
  return `${civilDate(day).day} ${monthText(year, month)}`;
}

/** "Sunday 4 August 2024": how a day is named that a draft should agree with. */
export function expectedDayText(day: number): string {
  return `${weekdayName(weekdayOf(day))} ${dayText(day)}`;
}

/** 0 = Sunday. */
export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday] ?? '';
}

/** Whether a date has its month in print: "Saturday, 14 March", "Oct. 7"; not "last Tuesday". */
export function namesMonth(text: string): boolean {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => MONTH_WORDS.has(word));
}

const MONTH_WORDS: ReadonlySet<string> = new Set(
  [...MONTH_NAMES, ...THREE_LETTER_MONTHS, 'sept'].map((name) => name.toLowerCase()),
);

/** What an expression came to, by its preferred reading: "4 August 2024", "January 2026", "about 16 January 2026". */
export function describeTime(expression: TimeExpression): string | null {
  const [preferred, ...others] = expression.readings;
  if (!preferred) return null;
  // "two weeks ago" has its exact day and, as another reading, the days around it that are meant as well.
  const isLoose = others.some((other) => surrounds(other.interval, preferred.interval));
  const approximate = expression.approximate || (isLoose && expression.granularity === 'day');
  return describeInterval(preferred.interval, expression.granularity, approximate);
}

/**
 * How a relative expression was counted from the day of its document: "“Tuesday” is 12 March 2024, 3 days before",
 * "“Sunday” is that day". Null for what names its own year and for what is no single day.
 */
export function describeCount(expression: TimeExpression, documentDay: number): string | null {
  const interval = expression.readings[0]?.interval;
  if (!interval || expression.anchor !== 'document' || interval.from !== interval.to) return null;
  const days = interval.from - documentDay;
  const words = `“${expression.text}” is`;
  if (days === 0) return `${words} that day`;
  const count = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days)} days`;
  return `${words} ${dayText(interval.from)}, ${count} ${days < 0 ? 'before' : 'after'}`;
}

/**
 * An interval in words, day before month: "4 August 2024", "13–24 June 2025", "January 2026", "the third quarter of
 * 2024". With `approximate` the slack is taken off again: "about 16 January 2026".
 */
export function describeInterval(
  interval: DayInterval,
  granularity: Granularity,
  approximate = false,
): string {
  if (!approximate) return describeExact(interval, granularity);
  const middle = Math.floor((interval.from + interval.to) / 2);
  const { year, month } = civilDate(middle);
  switch (granularity) {
    case 'month':
      return `about ${monthText(year, month)}`;
    case 'day':
    case 'time':
    case 'week':
    case 'weekend':
      return `about ${dayText(middle)}`;
    default:
      return `about ${yearText(year)}`;
  }
}

function describeExact(interval: DayInterval, granularity: Granularity): string {
  if (interval.from === interval.to) return dayText(interval.from);
  const first = civilDate(interval.from);
  const middle = civilDate(Math.floor((interval.from + interval.to) / 2));
  switch (granularity) {
    case 'week':
      return `the week of ${dayText(interval.from)}`;
    case 'weekend':
      return `the weekend of ${describeDays(interval)}`;
    case 'season':
      return seasonText(first);
    case 'quarter':
      return `the ${ordinalText(Math.ceil(first.month / 3))} quarter of ${yearText(first.year)}`;
    case 'half':
      return `the ${ordinalText(first.month <= 6 ? 1 : 2)} half of ${yearText(first.year)}`;
    case 'decade':
      return `the ${yearText(Math.floor(middle.year / 10) * 10)}s`;
    case 'century':
      return centuryText(middle.year);
    default:
      return describeDays(interval);
  }
}

/** Whole years and months by name, other stretches by their first and last day. */
function describeDays(interval: DayInterval): string {
  const first = civilDate(interval.from);
  const last = civilDate(interval.to);
  const startsMonth = first.day === 1;
  const endsMonth = civilDate(interval.to + 1).day === 1;
  if (startsMonth && endsMonth) return describeMonths(first, last);
  if (first.year !== last.year) return `${dayText(interval.from)} – ${dayText(interval.to)}`;
  if (first.month !== last.month) {
    return `${first.day} ${MONTH_NAMES[first.month - 1]} – ${dayText(interval.to)}`;
  }
  return `${first.day}–${dayText(interval.to)}`;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function describeMonths(first: Month, last: Month): string {
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year ? yearText(first.year) : `${yearText(first.year)}–${yearText(last.year)}`;
  }
  if (first.year !== last.year) {
    return `${monthText(first.year, first.month)} – ${monthText(last.year, last.month)}`;
  }
  if (first.month === last.month) return monthText(first.year, first.month);
  return `${MONTH_NAMES[first.month - 1]}–${monthText(last.year, last.month)}`;
}

function monthText(year: number, month: number): string {
  return `${MONTH_NAMES[month - 1] ?? ''} ${yearText(year)}`;
}

/** Year 0 is 1 BC. */
function yearText(year: number): string {
  return year < 1 ? `${1 - year} BC` : String(year);
}

/** By the month it begins in: "summer 2024", "winter 2023–24". */
function seasonText(first: Month): string {
  const name = SEASON_NAMES[Math.floor((first.month % 12) / 3)] ?? '';
  if (first.month < 12) return `${name} ${yearText(first.year)}`;
  return `${name} ${yearText(first.year)}–${String((first.year + 1) % 100).padStart(2, '0')}`;
}

function centuryText(year: number): string {
  const century = year < 1 ? Math.ceil((1 - year) / 100) : Math.floor(year / 100) + 1;
  return `the ${century}${ordinalSuffix(century)} century${year < 1 ? ' BC' : ''}`;
}

function ordinalText(number: number): string {
  return ['', 'first', 'second', 'third', 'fourth'][number] ?? String(number);
}

/** "st", "nd", "rd", "th". */
export function ordinalSuffix(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function surrounds(outer: DayInterval, inner: DayInterval): boolean {
  return outer.from < inner.from && inner.to < outer.to;
}
