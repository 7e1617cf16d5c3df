import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts } from '../../server/src/time/contradiction.js';
import { civilDate, dayNumber, weekdayOf } from '../../server/src/time/days.js';
import { formatDay } from '../../server/src/time/edtf.js';
import {
  MONTH_NAMES,
  SHORT_MONTH_NAMES,
  THREE_LETTER_MONTHS,
  WEEKDAY_NAMES,
} from '../../server/src/time/languages/en.js';
import { ordinalSuffix } from '../../server/src/time/wording.js';
import { readingsOf, timeOf, timesOf } from './reading.js';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly full: string;
  readonly short: string;
  readonly three: string;
  readonly weekday: string;
  readonly suffix: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Ten ways to write a day. */
const STYLES: readonly ((parts: Parts) => string)[] = [
  ({ day, full, year }) => `${day} ${full} ${year}`,
  ({ day, full, year }) => `${full} ${day}, ${year}`,
  ({ day, short, year }) => `${short} ${day}, ${year}`,
  ({ day, three, year }) => `${two(day)}-${three}-${year}`,
  ({ day, full, suffix, year }) => `the ${day}${suffix} of ${full}, ${year}`,
  ({ day, full, suffix, year }) => `${full} ${day}${suffix} ${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
  ({ weekday, day, full, year }) => `${weekday} ${day} ${full} ${year}`,
  ({ weekday, day, full, year }) => `${weekday}, ${full.toUpperCase()} ${day}, ${year}`,
];

function partsOf(number: number): Parts {
  const { year, month, day } = civilDate(number);
  return {
    year,
    month,
    day,
    full: MONTH_NAMES[month - 1] ?? '',
    short: SHORT_MONTH_NAMES[month - 1] ?? '',
    three: THREE_LETTER_MONTHS[month - 1] ?? '',
    weekday: WEEKDAY_NAMES[weekdayOf(number)] ?? '',
    suffix: ordinalSuffix(day),
  };
}

const anyDay = fc.integer({ min: dayNumber(1700, 1, 1), max: dayNumber(2100, 12, 31) });

describe('a day', () => {
  it('written in ten styles is read back in each', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const style of STYLES) {
          const written = style(partsOf(day));
          const time = timeOf(`It fell on ${written}.`, null);
          expect([written, ...readingsOf(time)]).toEqual([written, formatDay(day)]);
          expect(time.problem).toBeNull();
        }
      }),
    );
  });

  it('with the weekday of another is wrong in itself', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const parts = partsOf(day);
        const weekday = WEEKDAY_NAMES[(weekdayOf(day) + off) % 7] ?? '';
        const time = timeOf(`It fell on ${weekday}, ${parts.day} ${parts.full} ${parts.year}.`, null);
        expect(time.problem).toMatchObject({ kind: 'weekday', actual: weekdayOf(day) });
      }),
    );
  });
});

const EXPRESSIONS =
  'on 4 May 2024,in May 2024,in 2024,last week,on Thursday,two weeks ago,about a month ago,early 2023,in the 1990s,mid-May,' +
  'on 5/12,since 2019,until May,before Friday,the first Monday of June 2024,Christmas,last summer,the third quarter of 2023,' +
  'a year and a half ago,later this week,June 13–24 2024,in the 19th century,next month';

describe('contradiction', () => {
  const expression = fc.constantFrom(...EXPRESSIONS.split(','));
  const document = anyDay.map(formatDay);

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(expression, expression, document, document, (a, b, mine, theirs) => {
        const [first, second] = [timesOf(a, mine)[0], timesOf(b, theirs)[0]];
        if (first && second) expect(contradicts(first, second)).toBe(contradicts(second, first));
      }),
    );
  });

  it('is never found where any two readings overlap', () => {
    fc.assert(
      fc.property(expression, expression, document, document, (a, b, mine, theirs) => {
        const [first, second] = [timesOf(a, mine)[0], timesOf(b, theirs)[0]];
        if (!first || !second) return;
        const overlap = first.readings.some(({ interval: x }) =>
          second.readings.some(({ interval: y }) => x.from <= y.to && y.from <= x.to),
        );
        if (overlap) expect(contradicts(first, second)).toBe(false);
      }),
    );
  });

  it('is never found against itself', () => {
    fc.assert(
      fc.property(expression, document, (text, day) => {
        for (const time of timesOf(text, day)) expect(contradicts(time, time)).toBe(false);
      }),
    );
  });
});
