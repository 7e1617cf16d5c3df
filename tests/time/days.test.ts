import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  isoWeekInterval,
  isoWeekOf,
  monthInterval,
  monthLength,
  nthWeekday,
  shiftMonths,
  weekdayOf,
} from '../../server/src/time/days.js';
import { edtfInterval, formatDay, parseDay, parseEdtf } from '../../server/src/time/edtf.js';

/** About 4000 BC to AD 8000. */
const anyDay = fc.integer({ min: -2_200_000, max: 2_200_000 });

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2024, 8, 4, 19_939],
    [0, 3, 1, -719_468],
  ])('%i-%i-%i is day %i', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDate(number)).toEqual({ year, month, day });
  });

  it('agrees with the Date of JavaScript where that is sound', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  it('comes back from civil dates', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = civilDate(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 13, 0],
    [2024, 0, 0],
  ])('month %i-%i has %i days', (year, month, length) => {
    expect(monthLength(year, month)).toBe(length);
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2024-08-04', 2024, 31],
    ['2024-08-05', 2024, 32],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2016-01-03', 2015, 53],
  ])('%s lies in %i-W%i', (day, year, week) => {
    expect(isoWeekOf(parseDay(day) ?? 0)).toEqual({ year, week });
  });

  it('run from Monday to Sunday around each of their days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { from, to } = isoWeekInterval(isoWeekOf(day));
        expect(weekdayOf(from)).toBe(1);
        expect(to - from).toBe(6);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
  });
});

describe('months and feasts', () => {
  it('adds months over the turn of a year', () => {
    expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 });
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
  });

  it('keeps to the last day of a shorter month', () => {
    expect(formatDay(shiftMonths(dayNumber(2024, 3, 31), -1))).toBe('2024-02-29');
  });

  it.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [1961, '1961-04-02'],
  ])('Easter of %i is %s', (year, day) => {
    expect(formatDay(easterSunday(year))).toBe(day);
  });

  it('finds the fourth Thursday of November', () => {
    expect(formatDay(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28');
  });
});

describe('EDTF', () => {
  it.each([
    ['2024-08-04', '2024-08-04', '2024-08-04'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-08-04/2024-08-06', '2024-08-04', '2024-08-06'],
    ['2023/2024-03', '2023-01-01', '2024-03-31'],
  ])('%s covers %s to %s', (text, from, to) => {
    const interval = edtfInterval(text);
    expect([formatDay(interval?.from ?? 0), formatDay(interval?.to ?? 0)]).toEqual([from, to]);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-02-30',
    '2024-8-4',
    '2024-08-04-01',
    'today',
    '2024-08-06/2024-08-04',
  ])('finds no interval in %j', (text) => {
    expect(edtfInterval(text)).toBeNull();
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year } = civilDate(day);
        fc.pre(year >= -9999 && year <= 9999);
        expect(edtfInterval(formatDay(day))).toEqual({ from: day, to: day });
      }),
    );
  });

  it('takes the day of a time stamp', () => {
    expect(parseDay('2024-08-04T21:18:00Z')).toBe(dayNumber(2024, 8, 4));
    expect(parseDay('2024-08')).toBeNull();
  });

  it('knows how exact a date is', () => {
    expect(parseEdtf('2024-08')).toEqual({ year: 2024, month: 8, day: null });
    expect(monthInterval(2024, 8).to - monthInterval(2024, 8).from).toBe(30);
  });
});
