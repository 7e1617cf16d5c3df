import { describe, expect, it } from 'vitest';
import { fact } from '../../server/src/sources/facts.js';
import { firstPrintedDate } from '../../server/src/sources/printed-date.js';
import { publicationDays } from '../../server/src/sources/publication-days.js';

describe('the days a source’s words count from', () => {
  const utc = { ...fact('2024-03-13', 'json-ld', 0.97), isUtc: true } as const;
  const day = (value: string) => fact(value, 'json-ld', 0.97);

  it.each([
    ['only that of publication', { issued: day('2024-03-13'), updated: null }, []],
    ['none without a day', { issued: day('2024-03'), updated: day('2024-03-15') }, []],
    [
      'those up to an update',
      { issued: day('2024-03-13'), updated: day('2024-03-15') },
      ['2024-03-14', '2024-03-15'],
    ],
    [
      'both versions when they are far apart',
      { issued: day('2024-03-13'), updated: day('2024-05-15') },
      ['2024-05-15'],
    ],
    [
      'nothing of an update before publication',
      { issued: day('2024-03-13'), updated: day('2024-03-01') },
      [],
    ],
    ['the days beside one in UTC', { issued: utc, updated: null }, ['2024-03-12', '2024-03-14']],
  ])('are %s', (_, source, others) => {
    const { documentDate, otherDates } = publicationDays(source);
    expect(documentDate).toBe(source.issued.value);
    expect(otherDates).toEqual(others);
  });

  it('are none where there is no date', () => {
    expect(publicationDays({ issued: null, updated: day('2024-03-13') })).toEqual({
      documentDate: null,
      otherDates: [],
    });
  });

  it.each([
    ['2024-08-04T21:18:00Z', true],
    ['2024-08-04T21:18:00.123+00:00', true],
    ['2024-08-04 21:18 UTC', true],
    ['20240804T211800Z', true],
    ['1722765600', true],
    ['2024-08-04T21:18:00+05:30', undefined],
    ['2024-08-04T21:18:00', undefined],
    ['2024-08-04', undefined],
    ['Aug. 04, 2024 • 9:18 PM IST', undefined],
  ])('%s is in UTC: %s', (stamp, isUtc) => {
    expect(firstPrintedDate(stamp)?.isUtc).toBe(isUtc);
  });
});
