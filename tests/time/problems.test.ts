import { describe, expect, it } from 'vitest';
import { SUNDAY, timeOf, timesOf } from './reading.js';

describe('days that do not exist', () => {
  it.each([
    ['on 31 June 2024', 'no-such-day', 30],
    ['on June 31, 2024', 'no-such-day', 30],
    ['on July 32.', 'no-such-day', 31],
    ['on July 32, 2024', 'no-such-day', 31],
    ['February 30, 2023', 'no-such-day', 28],
    ['29 February 2023', 'no-such-day', 28],
    ['2024-02-30', 'no-such-day', 29],
    ['2024-13-05', 'no-such-month', null],
    ['on 31/04/2024', 'no-such-day', 30],
    ['on 13/14/2024', 'no-such-month', null],
    ['on 31 April', 'no-such-day', 30],
  ])('%s', (text, reason, lastDay) => {
    expect(timeOf(text)).toMatchObject({ readings: [], problem: { kind: 'invalid', reason, lastDay } });
  });

  it.each([
    '29 February 2024',
    'In June 35 people died.',
    'on 31 May 2024',
    '31 December 1999',
  ])('finds nothing wrong in %j', (text) => {
    expect(timesOf(text).map((time) => time.problem)).toEqual([null]);
  });
});

describe('weekdays that do not fit', () => {
  it.each([
    ['Monday, August 4, 2024', 'Monday', 'August 4, 2024'],
    ['Monday 4 August 2024', 'Monday', '4 August 2024'],
    ['Tues., Aug. 6, 2025', 'Tues.', 'Aug. 6, 2025'],
    ['on Monday 2024-08-04', 'Monday', '2024-08-04'],
    ['Monday, August 4', 'Monday', 'August 4'],
  ])('%s', (text, weekday, day) => {
    const { problem } = timeOf(text);
    if (problem?.kind !== 'weekday') throw new Error('no problem with the weekday');
    expect(text.slice(problem.weekdaySpan.start, problem.weekdaySpan.end)).toBe(weekday);
    expect(text.slice(problem.daySpan.start, problem.daySpan.end)).toBe(day);
  });

  it('names the weekday stated and the actual one', () => {
    expect(timeOf('Monday, August 4, 2024').problem).toMatchObject({ stated: 1, actual: 0 });
  });

  it.each([
    'Sunday, August 4, 2024',
    'Sunday, August 4',
    // Of a day months away the year is not certain.
    'Friday, March 14',
    // 8 April 2024 was a Monday, 4 August a Sunday: the weekday tells which is meant.
    'Monday, 04/08/2024',
    'on Monday; August 4, 2024',
  ])('finds nothing wrong in %j', (text) => {
    for (const time of timesOf(text, SUNDAY)) expect(time.problem).toBeNull();
  });

  it('keeps its spans in a later block', () => {
    const text = 'First.\n\nSecond.\n\nIt was on Monday, August 4, 2024.';
    const { problem } = timeOf(text);
    expect(
      problem?.kind === 'weekday' && text.slice(problem.weekdaySpan.start, problem.weekdaySpan.end),
    ).toBe('Monday');
  });
});
