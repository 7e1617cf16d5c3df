import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONVERSION_SLACK,
  type OtherCalendar,
  otherCalendarDay,
  otherYearOf,
} from '../../server/src/time/calendars.js';
import { contradicts } from '../../server/src/time/contradiction.js';
import { dayNumber } from '../../server/src/time/days.js';
import { formatDay } from '../../server/src/time/edtf.js';
import { readingsOf, timeOf, timesOf } from './reading.js';

/** What the platform's own calendar says of a day. */
function platformDate(calendar: OtherCalendar, day: number): { year: number; month: number; day: number } {
  const name = calendar === 'jalali' ? 'persian' : 'islamic-umalqura';
  const parts = new Intl.DateTimeFormat(`en-u-ca-${name}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(day * 86_400_000));
  const field = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: field('year'), month: field('month'), day: field('day') };
}

/** Umm al-Qura is tabulated from 1937 to 2077. */
const anyDay = fc.integer({ min: dayNumber(1940, 1, 1), max: dayNumber(2070, 12, 31) });

describe('converted days', () => {
  it.each([
    'jalali',
    'hijri',
  ] as const)('of the %s calendar are those of the platform, within the slack', (calendar) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = platformDate(calendar, day);
        const off = Math.abs((otherCalendarDay(calendar, year, month, date) ?? Number.NaN) - day);
        expect(off).toBeLessThanOrEqual(calendar === 'jalali' ? 0 : CONVERSION_SLACK.hijri);
      }),
      { numRuns: 300 },
    );
  });

  it('do not exist beyond the month', () => {
    expect(otherCalendarDay('jalali', 1403, 7, 31)).toBeNull();
    expect(otherCalendarDay('hijri', 1446, 13, 1)).toBeNull();
  });

  it('know the year of a day', () => {
    expect(otherYearOf('jalali', dayNumber(2024, 3, 19))).toBe(1402);
    expect(otherYearOf('jalali', dayNumber(2024, 3, 20))).toBe(1403);
    expect(otherYearOf('hijri', dayNumber(2024, 8, 4))).toBe(1446);
  });
});

describe('dates of other calendars', () => {
  it.each([
    ['He was born on 15 Mordad 1403.', '15 Mordad 1403', '2024-08-04..2024-08-06'],
    ['He was born on the 15th of Mordad, 1403.', 'the 15th of Mordad, 1403', '2024-08-04..2024-08-06'],
    ['Bahman 22, 1357 is remembered.', 'Bahman 22, 1357', '1979-02-10..1979-02-12'],
    ['Mordad 1403 was hot.', 'Mordad 1403', '2024-07-21..2024-08-22'],
    ['The decree is of 10 Muharram 1446.', '10 Muharram 1446', '2024-07-15..2024-07-19'],
    ['They left on 9 Dhu al-Hijjah 1445.', '9 Dhu al-Hijjah 1445', '2024-06-14..2024-06-18'],
    ['They left on 9 Rabi al-Awwal 1445.', '9 Rabi al-Awwal 1445', '2023-09-22..2023-09-26'],
  ])('%s', (text, span, days) => {
    const time = timeOf(text);
    expect([time.text, ...readingsOf(time)]).toEqual([span, days]);
    expect(time).toMatchObject({ approximate: true, anchor: 'explicit' });
  });

  it('prove nothing without their year', () => {
    const time = timeOf('They march on 22 Bahman.');
    expect(time.readings).toEqual([]);
    expect(time.assumed && formatDay(time.assumed.from)).toBe('2025-02-10');
  });

  it('contradict only beyond the slack', () => {
    const jalali = timeOf('on 15 Mordad 1403');
    for (const [day, expected] of [
      ['3 August 2024', true],
      ['4 August 2024', false],
      ['5 August 2024', false],
      ['6 August 2024', false],
      ['7 August 2024', true],
    ] as const) {
      expect([day, contradicts(timeOf(`on ${day}`), jalali)]).toEqual([day, expected]);
    }
  });

  it.each([
    'Eid al-Fitr 2024',
    'eid ul-fitr 2024',
  ])('%s may begin a day sooner or later, and goes on', (text) => {
    expect(readingsOf(timeOf(`on ${text}`))).toEqual(['2024-04-08..2024-04-14']);
  });

  it('are not seen in words that only look like them', () => {
    expect(timesOf('Mehr 12 and Azar 3 came on; the Dey of Algiers had 40 ships.')).toEqual([]);
  });
});
