import { describe, expect, it } from 'vitest';
import { readingsOf, SUNDAY, timeOf, timesOf, valuesOf } from './reading.js';

/** The preferred reading of the one expression of a text. */
function check(text: string, reading: string, documentDate: string | null = SUNDAY): void {
  expect(readingsOf(timeOf(text, documentDate))[0]).toBe(reading);
}

describe('dates as prose writes them', () => {
  it.each([
    ['It will open in two weeks.', '2024-08-18'],
    ["They meet in a fortnight's time.", '2024-08-18'],
    ["They meet in half a year's time.", '2025-02-01..2025-02-28'],
    ['It happened a year and a half ago.', '2023-02-01..2023-02-28'],
    ['It happened two weeks and two days ago.', '2024-07-19'],
    ['It happened the week before last.', '2024-07-15..2024-07-21'],
    ['They will meet next week on Tuesday.', '2024-08-06'],
    ['The hearing is on 8/20.', '2024-08-20'],
    ['The hearing is on Tuesday 8/20.', '2024-08-20'],
    ['It fell on the first Monday of September 2023.', '2023-09-04'],
    ['It fell on the last Friday of May 2024.', '2024-05-31'],
    ['It fell on the second Sunday in March 2024.', '2024-03-10'],
    ['in the week of the 18th', '2024-08-12..2024-08-18'],
    ['on the 21st of this month', '2024-08-21'],
    ['It opened in October 1995, on the 4th of October of 1995.', '1995-10-01..1995-10-31'],
    ['It is down in the year to date.', '2024-01-01..2024-08-04'],
    ['at the end of year', '2024-09-01..2024-12-31'],
    ['It lasted all this calendar year.', '2024-01-01..2024-12-31'],
    ['back in 2017 April', '2017-04-01..2017-04-30'],
    ['back in 2015-12', '2015-12-01..2015-12-31'],
    ['it rained in october', '2024-10-01..2024-10-31'],
    ['on 6 April seventeen hundred and thirty-three', '1733-04-06'],
    ['two months after 4 May 2024', '2024-07-04'],
    ['on Friday 2.', '2024-08-02'],
    ['on Tuesday the thirteenth.', '2024-08-13'],
    ['on 29 February', '2024-02-29'],
    ['in week 3 of 2027', '2027-01-18..2027-01-24'],
    ['How about May 2023?', '2023-05-01..2023-05-31'],
  ])('%s', (text, reading) => {
    const [first] = timesOf(text);
    expect(first && readingsOf(first)[0]).toBe(reading);
  });

  it.each([
    ['in two weeks', 'They built it in two weeks.', 'DURATION'],
    ['a count of hours', 'She wrote it in three hours.', 'DURATION'],
  ])('%s is how long, where nothing lies ahead', (_, text, type) => {
    expect(timesOf(text).map((time) => time.type)).toEqual([type]);
  });

  it('takes the year of a range that crosses the new year', () => {
    for (const time of timesOf('It lasted from November–February 2017.')) {
      expect(readingsOf(time)).toEqual(['2016-11-01..2017-02-28']);
    }
    expect(valuesOf('Dec. 28–Jan. 3, 2017')).toEqual(['Dec. 28 => 2016-12-28', 'Jan. 3, 2017 => 2017-01-03']);
  });

  it('reads both ends of a range in figures', () => {
    for (const time of timesOf('from 10/1 to 11/7')) {
      expect(readingsOf(time)).toContain('2024-10-01..2024-11-07');
    }
  });

  it('draws the parts of years and months twice: as most do, and as loosely as some', () => {
    expect(readingsOf(timeOf('in mid-1989'))).toEqual(['1989-05-01..1989-08-31', '1989-03-14..1989-10-20']);
    expect(readingsOf(timeOf('late July 2023'))[0]).toBe('2023-07-16..2023-07-31');
  });

  it('cuts later this week at the document’s day', () => {
    check('later this week', '2024-08-07..2024-08-11', '2024-08-07');
    check('earlier this week', '2024-08-05..2024-08-07', '2024-08-07');
  });
});

describe('feasts', () => {
  it.each([
    ['on Labor Day 2023', '2023-09-04'],
    ['on Memorial Day 2024', '2024-05-27'],
    ['on Presidents’ Day 2024', '2024-02-19'],
    ["on St. Patrick's Day 2024", '2024-03-17'],
    ['on Ash Wednesday 2024', '2024-02-14'],
    ['on Whit Monday 2024', '2024-05-20'],
    ['on Martin Luther King Jr. Day 2024', '2024-01-15'],
    ["on Mother's Day 2024", '2024-05-12'],
    ['on Veterans Day 2023', '2023-11-11'],
    ['last easter', '2024-03-31'],
    ["on new year's day 2024", '2024-01-01'],
    ['on christmas eve 2023', '2023-12-24'],
    ['two weeks before Christmas 2023', '2023-12-11'],
  ])('%s', (text, day) => {
    check(text, day);
  });

  it.each([
    ['over Labor Day weekend 2023', '2023-09-02..2023-09-04'],
    ['the weekend of Halloween 2021', '2021-10-30..2021-10-31'],
    ['Thanksgiving weekend 2023', '2023-11-23..2023-11-26'],
    ['Easter weekend 2023', '2023-04-07..2023-04-10'],
  ])('%s', (text, days) => {
    expect(readingsOf(timeOf(text))[0]).toBe(days);
  });

  it('keeps both days where countries differ', () => {
    expect(readingsOf(timeOf('on Labour Day 2023'))).toEqual(['2023-09-04', '2023-05-01']);
  });
});

describe('what only looks like a date', () => {
  it.each([
    'The Mehr news agency and the Tir office were closed in Ramadan.',
    'The serial numbers are 20241399 and 18990101 and A20240804.',
    'It was hot at the moment of the crash.',
    'Resolution 2015-32 was adopted.',
    'Is it 2015 - 32?',
    'It is open on 24/7.',
    'Since 9/11 much has changed.',
    'They got 3/4 of it, from 1/3 to 2/3.',
    'He is the king of all mothers.',
    'Player of the week.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});
