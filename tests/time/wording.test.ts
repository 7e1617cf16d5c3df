import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../server/src/time/days.js';
import { formatLike } from '../../server/src/time/format-like.js';
import {
  describeCount,
  describeInterval,
  describeTime,
  expectedDayText,
} from '../../server/src/time/wording.js';
import { timeOf, timesOf } from './reading.js';

const OCTOBER_12 = dayNumber(2025, 10, 12);
const OCTOBER_3 = dayNumber(2025, 10, 3);

describe('an expression in words', () => {
  it.each([
    ['on Sunday', '4 August 2024'],
    ['January 2026', 'January 2026'],
    ['about two weeks ago', 'about 21 July 2024'],
    ['two weeks ago', 'about 21 July 2024'],
    ['last week', 'the week of 22 July 2024'],
    ['last weekend', 'the weekend of 27–28 July 2024'],
    ['in 2009', '2009'],
    ['about 2009', 'about 2009'],
    ['around May 2023', 'about May 2023'],
    ['the third quarter of 2023', 'the third quarter of 2023'],
    ['the first half of 2023', 'the first half of 2023'],
    ['the summer of 2009', 'summer 2009'],
    ['winter 2023', 'winter 2023–24'],
    ['the 1990s', 'the 1990s'],
    ['the 19th century', 'the 19th century'],
    ['in 264 BC', '264 BC'],
    ['early May 2023', '1–15 May 2023'],
  ])('%s: %s', (text, expected) => {
    expect(describeTime(timeOf(text))).toBe(expected);
  });

  it.each([
    ['June 13–24, 2025', '13–24 June 2025'],
    ['30 April–2 May 2024', '30 April – 2 May 2024'],
    ['30 December 2024–2 January 2025', '30 December 2024 – 2 January 2025'],
    ['June–August 2023', 'June–August 2023'],
    ['1975-1980', '1975–1980'],
  ])('%s: a range', (text, expected) => {
    expect(timesOf(text).map((time) => describeTime(time))).toEqual([expected, expected]);
  });

  it('says nothing of what has no reading', () => {
    expect(describeTime(timeOf('recently'))).toBeNull();
  });

  it('names the weekday where a draft should have it', () => {
    expect(expectedDayText(OCTOBER_12)).toBe('Sunday 12 October 2025');
  });

  it('takes the middle of an approximate interval', () => {
    expect(describeInterval({ from: OCTOBER_12 - 4, to: OCTOBER_12 + 4 }, 'day', true)).toBe(
      'about 12 October 2025',
    );
  });
});

describe('a day written like another', () => {
  it.each([
    ['4 August 2024', '12 October 2025'],
    ['August 4, 2024', 'October 12, 2025'],
    ['Aug. 4, 2024', 'Oct. 12, 2025'],
    ['Aug. 04, 2024', 'Oct. 12, 2025'],
    ['4 Aug 2024', '12 Oct 2025'],
    ['2024-08-04', '2025-10-12'],
    ['13/08/2024', '12/10/2025'],
    ['08/13/2024', '10/12/2025'],
    ['Monday, August 4, 2024', 'Sunday, October 12, 2025'],
    ['Monday 4 August', 'Sunday 12 October'],
    ['Mon., Aug. 4', 'Sun., Oct. 12'],
    ['the 4th of August, 2024', 'the 12th of October, 2025'],
    ['August 2024', 'October 2025'],
    ['2024', '2025'],
    ['AUGUST 4, 2024', 'OCTOBER 12, 2025'],
  ])('%s: %s', (sample, expected) => {
    expect(formatLike(sample, OCTOBER_12)).toBe(expected);
  });

  it('pads as the sample does', () => {
    expect(formatLike('Aug. 04, 2024', OCTOBER_3)).toBe('Oct. 03, 2025');
    expect(formatLike('4 August 2024', OCTOBER_3)).toBe('3 October 2025');
    expect(formatLike('2024-08-14', OCTOBER_3)).toBe('2025-10-03');
    expect(formatLike('August 22nd, 2024', OCTOBER_3)).toBe('October 3rd, 2025');
  });

  it.each([
    'last week',
    'on Thursday',
    'yesterday',
    '04/08/2024',
    'June 13–24, 2025',
    '',
  ])('writes the day out where %j shows no style', (sample) => {
    expect(formatLike(sample, OCTOBER_12)).toBe('12 October 2025');
  });

  it('is read as the day it was asked to write', () => {
    const samples = [
      '4 August 2024',
      'Aug. 4, 2024',
      'Monday, August 4, 2024',
      '2024-08-04',
      'the 4th of August, 2024',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.integer({ min: -60_000, max: 60_000 }), (sample, day) => {
        const time = timeOf(formatLike(sample, day));
        expect(time.readings[0]?.interval).toEqual({ from: day, to: day });
        expect(time.problem).toBeNull();
      }),
    );
  });
});

describe('how a relative date was counted', () => {
  it.each([
    ['on Sunday', '“Sunday” is that day'],
    ['on Thursday', '“Thursday” is 1 August 2024, 3 days before'],
    ['yesterday', '“yesterday” is 3 August 2024, the day before'],
    ['It will open on Tuesday.', '“Tuesday” is 6 August 2024, 2 days after'],
  ])('%s', (text, expected) => {
    expect(describeCount(timeOf(text), dayNumber(2024, 8, 4))).toBe(expected);
  });

  it.each(['4 August 2024', 'last week', 'recently'])('of %s nothing is told', (text) => {
    expect(describeCount(timeOf(text), dayNumber(2024, 8, 4))).toBeNull();
  });
});
