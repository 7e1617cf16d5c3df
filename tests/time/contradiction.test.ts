import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts, intersectReadings } from '../../server/src/time/contradiction.js';
import { formatDay } from '../../server/src/time/edtf.js';
import { readingsOf, SUNDAY, timeOf } from './reading.js';

/** Whether a draft's words contradict those of a source of Sunday, 4 August 2024. */
function contradictsSource(draft: string, ...source: readonly string[]): boolean {
  return contradicts(
    timeOf(draft, null),
    source.map((text) => timeOf(text, SUNDAY)),
  );
}

describe('a date contradicts another', () => {
  it.each([
    ['5 August 2024', 'on Sunday'],
    ['Monday, 5 August 2024', 'on Sunday'],
    ['3 August 2024', '4 August 2024'],
    ['in July 2024', 'on 4 August 2024'],
    ['in 2023', 'in August'],
    ['in November 2025', 'about two weeks ago'],
    ['on 10 July 2024', 'last week'],
    ['10 June 2025', 'since 11 June 2025'],
    ['in 2019', 'after 2020'],
  ])('%s against %s', (draft, source) => {
    expect(contradictsSource(draft, source)).toBe(true);
  });

  it.each([
    ['4 August 2024', 'on Sunday'],
    ['11 August 2024', 'on Sunday'],
    ['in August 2024', 'on Sunday'],
    ['on 31 July 2024', 'last week'],
    ['on 24 July 2024', 'two weeks ago'],
    ['2024', 'on Sunday'],
    ['4 August 2024', 'every Sunday'],
    ['4 August 2024', 'recently'],
    ['4 August 2024', 'fiscal 2019'],
    ['on 12 June 2025', 'since 11 June 2025'],
    ['on 31 June 2024', 'on Sunday'],
    ['4 August 2024', '04/08/2024'],
    ['8 April 2024', '04/08/2024'],
    ['on 15 August 2025', 'the third week of August 2025'],
    ['on 24 August 2025', 'the third week of August 2025'],
  ])('%s never against %s', (draft, source) => {
    expect(contradictsSource(draft, source)).toBe(false);
  });

  it('holds a draft against all that one source says of an event', () => {
    expect(contradictsSource('in October 2024', 'in October')).toBe(false);
    expect(contradictsSource('in October 2024', 'in October', 'last year')).toBe(true);
  });

  it('accuses nobody where the source contradicts itself', () => {
    expect(contradictsSource('in May 2020', 'in May 2020', 'in June 2020')).toBe(false);
    expect(contradictsSource('in July 2020', 'in May 2020', 'in June 2020')).toBe(true);
  });

  it('allows the slack it is given', () => {
    const draft = timeOf('5 August 2024');
    const source = timeOf('4 August 2024');
    expect(contradicts(draft, source)).toBe(true);
    expect(contradicts(draft, source, 1)).toBe(false);
  });

  it('is symmetric for two days', () => {
    const day = fc.integer({ min: 10_000, max: 20_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [timeOf(formatDay(a)), timeOf(formatDay(b))];
        expect(contradicts(first, second)).toBe(a !== b);
        expect(contradicts(second, first)).toBe(a !== b);
      }),
    );
  });
});

describe('expressions for one event', () => {
  it('meet in what they share', () => {
    const readings = intersectReadings([timeOf('last week'), timeOf('on Wednesday'), timeOf('in July 2024')]);
    expect(readings.map((reading) => reading.value)).toEqual(['2024-07-31']);
  });

  it('share nothing when they contradict one another', () => {
    expect(intersectReadings([timeOf('4 May 2024'), timeOf('5 May 2024')])).toEqual([]);
  });

  it('pass over what dates nothing', () => {
    const readings = intersectReadings([timeOf('recently'), timeOf('4 May 2024')]);
    expect(readings).toEqual(timeOf('4 May 2024').readings);
    expect(readingsOf(timeOf('recently'))).toEqual([]);
  });
});
