import { describe, expect, it } from 'vitest';
import { readingsOf, SUNDAY, timeOf, timesOf, valuesOf } from './reading.js';

function check(text: string, ...expected: readonly string[]): void {
  expect(valuesOf(text)).toEqual(expected);
}

describe('days', () => {
  it.each([
    ['The deal was signed on 4 August 2024.', '4 August 2024'],
    ['The deal was signed on August 4, 2024.', 'August 4, 2024'],
    ['Aug. 04, 2024 • 3 min read', 'Aug. 04, 2024'],
    ['It fell on Sunday, August 4, 2024 at noon.', 'Sunday, August 4, 2024'],
    ['It fell on Sunday 4 August 2024.', 'Sunday 4 August 2024'],
    ['Filed 2024-08-04.', '2024-08-04'],
    ['Filed 2024/08/04.', '2024/08/04'],
    ['on the 4th of August, 2024', 'the 4th of August, 2024'],
    ['on August 4th 2024', 'August 4th 2024'],
    ['on the fourth of August 2024', 'the fourth of August 2024'],
    ['dated 4-Aug-2024', '4-Aug-2024'],
    ['in file 20240804', '20240804'],
    ['dated Aug4, 2024', 'Aug4, 2024'],
    ['Sunday night, Aug. 4, 2024', 'Sunday night, Aug. 4, 2024'],
    ['AUGUST 4, 2024', 'AUGUST 4, 2024'],
    ["Aug. 4 '24 is on the wall", "Aug. 4 '24"],
  ])('%s', (text, span) => {
    check(text, `${span} => 2024-08-04`);
    expect(timeOf(text).anchor).toBe('explicit');
  });

  it('leaves the preposition out of the span', () => {
    const text = 'They met on 4 August 2024 in Basra.';
    const time = timeOf(text);
    expect(text.slice(time.start, time.end)).toBe('4 August 2024');
  });

  it('reads a line that is wrapped inside the date', () => {
    check('They met on 4\nAugust 2024.', '4\nAugust 2024 => 2024-08-04');
  });

  it('takes years in words', () => {
    check('in January nineteen ninety-seven', 'January nineteen ninety-seven => 1997-01');
    check('the year two thousand and fifteen', 'the year two thousand and fifteen => 2015');
  });
});

describe('numeric days', () => {
  it('are read by the order asked for', () => {
    expect(timesOf('On 04/08/2024.', SUNDAY, 'dmy').map((time) => time.value)).toEqual(['2024-08-04']);
    expect(timesOf('On 04/08/2024.', SUNDAY, 'mdy').map((time) => time.value)).toEqual(['2024-04-08']);
  });

  it('are read as a field over twelve elsewhere in the document tells', () => {
    check('First 04/08/2024, then 25/12/2023.', '04/08/2024 => 2024-08-04', '25/12/2023 => 2023-12-25');
    check('First 04/08/2024, then 12/25/2023.', '04/08/2024 => 2024-04-08', '12/25/2023 => 2023-12-25');
  });

  it('keep both readings when nothing tells', () => {
    expect(readingsOf(timeOf('Signed 04/08/2024.'))).toEqual(['2024-08-04', '2024-04-08']);
  });

  it('take a possible date for what it is, whatever the order', () => {
    expect(timesOf('On 25/12/2023.', SUNDAY, 'mdy').map((time) => time.value)).toEqual(['2023-12-25']);
  });

  it('read stops and short years', () => {
    check('am 13.08.2024', '13.08.2024 => 2024-08-13');
    check('on 13/08/24 and 13/08/99', '13/08/24 => 2024-08-13', '13/08/99 => 1999-08-13');
  });
});

describe('months, years and longer', () => {
  it.each([
    ['in August 2024', 'August 2024 => 2024-08'],
    ['in early August 2024', 'early August 2024 => 2024-08'],
    ['mid-2016', 'mid-2016 => 2016'],
    ['at the end of May 2023', 'the end of May 2023 => 2023-05'],
    ['in 2009', '2009 => 2009'],
    ['the 2020 election', '2020 => 2020'],
    ['in the 1990s', 'the 1990s => 199'],
    ['in the nineties', 'the nineties => 199'],
    ["in the '60s", "the '60s => 196"],
    ['the late 1970s', 'the late 1970s => 197'],
    ['in the 19th century', 'the 19th century => 18'],
    ['the nineteenth century', 'the nineteenth century => 18'],
    ['in 264 BC', '264 BC => BC0264'],
    ['in 44 B.C. Rome', '44 B.C. => BC0044'],
    ['the ninth century BC', 'the ninth century BC => BC08'],
    ['AD 79', 'AD 79 => 0079'],
    ['Q3 2024', 'Q3 2024 => 2024-Q3'],
    ['the third quarter of 2023', 'the third quarter of 2023 => 2023-Q3'],
    ["last year's third quarter", "last year's third quarter => 2023-Q3"],
    ['the first half of 1989', 'the first half of 1989 => 1989-H1'],
    ['the summer of 2009', 'the summer of 2009 => 2009-SU'],
    ['winter 2023', 'winter 2023 => 2023-WI'],
    ['Christmas Day 2023', 'Christmas Day 2023 => 2023-12-25'],
    ['the last week of July 2023', 'the last week of July 2023 => 2023-07'],
  ])('%s', (text, expected) => {
    check(text, expected);
  });

  it('gives a winter both years it may be named after', () => {
    expect(readingsOf(timeOf('in winter 2023'))).toEqual([
      '2023-12-01..2024-03-21',
      '2022-12-01..2023-03-21',
    ]);
  });

  it('narrows a month to its part', () => {
    const [early] = timeOf('in early August 2024').readings;
    const [late] = timeOf('in late August 2024').readings;
    expect(early?.interval.from).toBe(timeOf('1 August 2024').readings[0]?.interval.from);
    expect(late?.interval.to).toBe(timeOf('31 August 2024').readings[0]?.interval.to);
    expect((early?.interval.to ?? 0) < (timeOf('25 August 2024').readings[0]?.interval.from ?? 0)).toBe(true);
  });

  it('never reads days into a fiscal year', () => {
    for (const text of ['fiscal 2023', 'FY2023', 'fiscal year 2023']) {
      expect(timeOf(text)).toMatchObject({ value: 'FY2023', readings: [], anchor: 'none' });
    }
    expect(timeOf('the 2023-24 fiscal year').value).toBe('FY2023/2024');
  });
});

describe('ranges', () => {
  it.each([
    ['June 13–24, 2025', ['June 13', '24, 2025'], '2025-06-13..2025-06-24'],
    ['from 3 to 5 May 2024', ['3', '5 May 2024'], '2024-05-03..2024-05-05'],
    ['1975-1980', ['1975', '1980'], '1975-01-01..1980-12-31'],
    ['in 1914–18', ['1914', '18'], '1914-01-01..1918-12-31'],
    ['from 1914 to 1918', ['1914', '1918'], '1914-01-01..1918-12-31'],
    ['30 April–2 May 2024', ['30 April', '2 May 2024'], '2024-04-30..2024-05-02'],
    ['between May 3 and June 4, 2020', ['May 3', 'June 4, 2020'], '2020-05-03..2020-06-04'],
    ['June–August 2023', ['June', 'August 2023'], '2023-06-01..2023-08-31'],
    ['264 to 241 BC', ['264', '241 BC'], '-0263-01-01..-0240-12-31'],
  ])('%s: each end knows the whole range', (text, spans, interval) => {
    const times = timesOf(text);
    expect(times.map((time) => time.text)).toEqual(spans);
    for (const time of times) expect(readingsOf(time)[0]).toBe(interval);
  });

  it('gives each end its own value', () => {
    check('June 13–24, 2025', 'June 13 => 2025-06-13', '24, 2025 => 2025-06-24');
  });

  it('lends the year of the second date in a list', () => {
    check('in June and August 2019', 'June => 2019-06', 'August 2019 => 2019-08');
  });
});

describe('what is no date', () => {
  it.each([
    'They march on.',
    'March on!',
    'It may rain. May I go?',
    'He sat down and read the Sun.',
    'An august company.',
    'Open 24/7, with 50/50 odds and 1/2 a chance, 2/3 of them.',
    'After 9/11 everything changed.',
    '2000 people came, 1500 troops left, $2009 was paid, 1,984 voted.',
    'Call +86 138-2010-2015 or 206-555-1212.',
    'Version 2.0.2009, file 000_2024.txt, item B2.',
    'Prices fall, rivers spring.',
    'April Jones met August Wilson.',
    'The trial of Jan Vries was long.',
    'On Black Friday they queued.',
    'He owns the 20th floor.',
    'A man in his 80s.',
    'The screen has a 4:3 ratio.',
    '45% of them',
  ])('%s', (text) => {
    check(text);
  });
});

describe('times, durations and sets', () => {
  it('gives a clock time the day beside it', () => {
    check('Aug. 04, 2024 • 9:18 PM IST', 'Aug. 04, 2024 => 2024-08-04', '9:18 PM => 2024-08-04T21:18');
    check('at 10 p.m. Friday', '10 p.m. => 2024-08-02T22:00', 'Friday => 2024-08-02');
    check('at 9pm on 4 August 2024', '9pm => 2024-08-04T21:00', '4 August 2024 => 2024-08-04');
    check('at 12 a.m.', '12 a.m. => T00:00');
    expect(timesOf('at 9:18 PM')[0]).toMatchObject({ type: 'TIME', readings: [], granularity: 'time' });
  });

  it.each([
    ['for two weeks', 'two weeks => P2W', 'DURATION'],
    ['a two-year term', 'two-year => P2Y', 'DURATION'],
    ['several months', 'several months => PXM', 'DURATION'],
    ['the past three years', 'the past three years => P3Y', 'DURATION'],
    ['every Tuesday', 'every Tuesday => XXXX-WXX-2', 'SET'],
    ['on Sundays', 'Sundays => XXXX-WXX-7', 'SET'],
    ['it rains daily', 'daily => P1D', 'SET'],
  ])('%s', (text, expected, type) => {
    check(text, expected);
    expect(timeOf(text)).toMatchObject({ type, readings: [] });
  });

  it('names present and past without a date', () => {
    check('now and recently', 'now => PRESENT_REF', 'recently => PAST_REF');
  });
});
