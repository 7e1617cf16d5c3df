import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber } from '../../server/src/time/days.js';
import { formatDay, parseDay } from '../../server/src/time/edtf.js';
import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from '../../server/src/time/languages/en.js';
import { readingsOf, timesOf } from './reading.js';

/** A document's day at noon: chrono counts from an instant. */
function noon(day: number): Date {
  const { year, month, day: date } = civilDate(day);
  return new Date(year, month - 1, date, 12);
}

/** The day chrono takes an expression for, with the fields it is certain of; null when it finds none or more. */
function chronoDay(text: string, document: number): string | null {
  const [result, ...others] = chrono.en.GB.parse(text, noon(document));
  if (!result || others.length > 0) return null;
  const [year, month, day] = [result.start.get('year'), result.start.get('month'), result.start.get('day')];
  return year === null || month === null || day === null ? null : formatDay(dayNumber(year, month, day));
}

const anyDay = fc.integer({ min: dayNumber(1971, 1, 1), max: dayNumber(2069, 12, 31) });

type Style = (day: number) => string;

const EXPLICIT_STYLES: readonly Style[] = [
  (day) => `${of(day).day} ${of(day).name} ${of(day).year}`,
  (day) => `${of(day).name} ${of(day).day}, ${of(day).year}`,
  (day) => `${of(day).short} ${of(day).day}, ${of(day).year}`,
  (day) => `${of(day).weekday}, ${of(day).day} ${of(day).name} ${of(day).year}`,
  (day) => formatDay(day),
];

function of(day: number): { day: number; name: string; short: string; weekday: string; year: number } {
  const date = civilDate(day);
  return {
    day: date.day,
    name: MONTH_NAMES[date.month - 1] ?? '',
    short: SHORT_MONTH_NAMES[date.month - 1] ?? '',
    weekday: WEEKDAY_NAMES[(((day + 4) % 7) + 7) % 7] ?? '',
    year: date.year,
  };
}

describe('chrono reads the same', () => {
  it('in days with their year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...EXPLICIT_STYLES), (day, style) => {
        const text = `It happened on ${style(day)}.`;
        expect(timesOf(text, '2024-08-04')[0]?.value).toBe(chronoDay(text, dayNumber(2024, 8, 4)));
      }),
    );
  });

  const relative = fc.constantFrom(
    'yesterday',
    'today',
    'tomorrow',
    'two days ago',
    'three weeks ago',
    '10 days ago',
    'last Monday',
    'last Friday',
  );

  it('in what counts from the document’s day', () => {
    fc.assert(
      fc.property(anyDay, relative, (document, words) => {
        const text = `It happened ${words}.`;
        const readings = timesOf(text, formatDay(document)).flatMap(readingsOf);
        // Of "last Monday" there are two usual readings; chrono takes one of them.
        expect(readings).toContain(chronoDay(text, document));
      }),
    );
  });

  it('in a bare weekday, as one of the two nearest', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...WEEKDAY_NAMES), (document, weekday) => {
        const text = `It happened on ${weekday}.`;
        const days = timesOf(text, formatDay(document)).flatMap(readingsOf);
        expect(days).toContain(chronoDay(text, document));
      }),
    );
  });
});

describe('where chrono reads otherwise, the editor’s reading is kept', () => {
  it.each([
    // The year behind a range belongs to both ends.
    ['June 13–24, 2025', '2025-06-13', '2013-06-01'],
    // The next day counts from the day told of.
    ['On 4 May 2024 he left. The next day he died.', '2024-05-05', null],
    ['on 32 July', null, null],
  ])('%s', (text, ours, theirs) => {
    const document = parseDay('2024-08-04') ?? 0;
    const days = timesOf(text, '2024-08-04').map((time) => time.value);
    if (ours === null) expect(days.filter((value) => parseDay(value) !== null)).toEqual([]);
    else expect(days).toContain(ours);
    if (theirs !== null) expect(chronoDay(text, document)).toBe(theirs);
  });
});
