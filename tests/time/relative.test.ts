import { describe, expect, it } from 'vitest';
import { plainProse } from '../../server/src/text/prose.js';
import { formatDay } from '../../server/src/time/edtf.js';
import { readTimes } from '../../server/src/time/read-times.js';
import type { TimeExpression } from '../../server/src/time/values.js';
import { readingsOf, SUNDAY, timeOf, timesOf, valuesOf } from './reading.js';

function check(text: string, readings: readonly string[], documentDate: string | null = SUNDAY): void {
  expect(readingsOf(timeOf(text, documentDate))).toEqual(readings);
}

/** Wednesday. */
const WEDNESDAY = '2024-08-07';

describe('weekdays', () => {
  it.each([
    ['the same day in a story of that weekday', 'It happened on Sunday.', ['2024-08-04', '2024-08-11']],
    ['the last one otherwise', 'It happened on Thursday.', ['2024-08-01', '2024-08-08']],
    ['the next one behind a cue', 'They will meet on Thursday.', ['2024-08-08', '2024-08-01']],
    ['the next one behind a plan', 'She is expected to resign Thursday.', ['2024-08-08', '2024-08-01']],
    [
      'the last one where a report comes between',
      'He will resign, she said Thursday.',
      ['2024-08-01', '2024-08-08'],
    ],
    [
      'the last one when the cue stands in the sentence before',
      'He will go. It began Thursday.',
      ['2024-08-01', '2024-08-08'],
    ],
    [
      'into the next day at night',
      'It began Thursday night.',
      ['2024-08-01..2024-08-02', '2024-08-08..2024-08-09'],
    ],
    ['of a named week', 'on Monday last week', ['2024-07-22']],
    ['with the day of the month', 'Friday the 2nd', ['2024-08-02']],
  ])('%s', (_, text, readings) => {
    check(text, readings);
  });

  it.each([
    ['last Wednesday', ['2024-07-31']],
    ['last Monday', ['2024-08-05', '2024-07-29']],
    ['this past Sunday', ['2024-08-04']],
    ['next Friday', ['2024-08-16', '2024-08-09']],
    ['this Friday', ['2024-08-09', '2024-08-02']],
  ])('%s, said on a Wednesday', (text, readings) => {
    check(text, readings, WEDNESDAY);
  });

  it('last Sunday, said on a Sunday, is a week ago; this past Sunday may be today', () => {
    check('last Sunday', ['2024-07-28']);
    check('this past Sunday', ['2024-08-04', '2024-07-28']);
  });
});

describe('a weekday with its article', () => {
  it.each([
    [
      'counts from the day told of',
      'On Friday 14 June 2024 the lock broke. On the Saturday it was mended.',
      ['2024-06-15', '2024-06-08'],
    ],
    [
      'may be that day itself',
      'On Friday 14 June 2024 the lock broke. By the Friday all was lost.',
      ['2024-06-14', '2024-06-21'],
    ],
    [
      'counts from the document where something is held on it',
      'They met on Friday 14 June 2024. It was paid by the Tuesday deadline.',
      ['2024-07-30', '2024-08-06'],
    ],
    ['is no day of the document where it is any', 'The lock broke on a Saturday.', []],
    ['nor where it is one of many', 'The lock broke one Saturday and was mended.', []],
    [
      'is the document’s where something is held on it',
      'He told a Thursday meeting of it.',
      ['2024-08-01', '2024-08-08'],
    ],
    ['is no day of the document', 'The lock broke. On the Saturday it was mended.', []],
  ])('%s', (_, text, readings) => {
    expect(readingsOf(timesOf(text).at(-1) as TimeExpression)).toEqual(readings);
  });
});

describe('weekdays that recur', () => {
  it.each([
    'the first Saturday of each month',
    'the last Friday of every month',
    'the 2nd Sunday of the month',
    'every other Monday',
    'every second Monday',
    'each third Thursday',
  ])('%s', (text) => {
    expect(timesOf(`The band plays on ${text}.`).map((time) => time.type)).toEqual(['SET']);
  });
});

describe('a day without a year in a life told year by year', () => {
  const LIFE =
    'Born in 1955, she came to Orlik in 1957, learnt to draw on 4 May 1959 and showed her work in 1961.';

  it('may be of the days before the news of it', () => {
    expect(readingsOf(timesOf(`${LIFE} She died at home on 30 July.`).at(-1) as TimeExpression)).toEqual([
      '1961-07-30',
      '2024-07-30',
    ]);
  });

  it('is of that life where it lies further back', () => {
    expect(readingsOf(timesOf(`${LIFE} She sold it on 30 May.`).at(-1) as TimeExpression)).toEqual([
      '1961-05-30',
    ]);
  });
});

describe('a weekday beside a day without a year', () => {
  it('decides between the years', () =>
    check('She wrote it on Friday, 14 March.', ['2025-03-14', '2026-03-14'], '2025-11-28'));
});

describe('weeks, months and years', () => {
  it('takes last week for the week before or the last seven days', () => {
    check('last week', ['2024-07-22..2024-07-28', '2024-07-28..2024-08-04']);
    expect(timeOf('last week').value).toBe('2024-W30');
  });

  it.each([
    ['next week', ['2024-08-05..2024-08-11', '2024-08-04..2024-08-11']],
    ['last month', ['2024-07-01..2024-07-31']],
    ['this year', ['2024-01-01..2024-12-31']],
    ['last year', ['2023-01-01..2023-12-31']],
    ['earlier this year', ['2024-01-01..2024-08-04']],
    ['last summer', ['2023-06-01..2023-09-23', '2022-06-01..2022-09-23']],
    ['last weekend', ['2024-07-27..2024-07-28', '2024-08-03..2024-08-04']],
    ['over the weekend', ['2024-08-03..2024-08-04', '2024-07-27..2024-07-28']],
    ['July last year', ['2023-07-01..2023-07-31']],
    ['yesterday', ['2024-08-03']],
    ['the day before yesterday', ['2024-08-02']],
    ['tomorrow', ['2024-08-05']],
    ['ten days ago', ['2024-07-25']],
    ['last night', ['2024-08-03..2024-08-04']],
    ['two hundred years ago', ['1824-01-01..1824-12-31', '1824-02-03..1825-02-03', '1824-08-04']],
    ['five days after 4 July', ['2024-07-09', '2025-07-09']],
  ])('%s', (text, readings) => {
    check(text, readings);
  });

  it.each([
    ['of a week so many away', 'Sunday two weeks ago', ['2024-07-21']],
    ['of a week to come', 'Friday three weeks from now', ['2024-08-23']],
    ['before', 'on the previous Wednesday', ['2024-07-31', '2024-07-24']],
    ['with its day in words', 'Monday the twenty-second, six p.m.', ['2024-07-22']],
  ])('a weekday %s: %s', (_, text, readings) => {
    expect(readingsOf(timesOf(text)[0] ?? timeOf(text))).toEqual(readings);
  });

  it.each([
    ['the third month of 2021', ['2021-03-01..2021-03-31']],
    ['the last four months of last year', ['2023-09-01..2023-12-31']],
    ['the last day of May 2024', ['2024-05-31']],
    ['the 15th day of next month', ['2024-09-15']],
    ['the first ten days of June 2024', ['2024-06-01..2024-06-10', '2024-05-29..2024-06-13']],
    ['the first two weeks of 2021', ['2021-01-04..2021-01-17', '2020-12-29..2021-01-17']],
    ['half a century ago', ['1974-01-01..1974-12-31', '1974-02-02..1975-02-03', '1974-08-04']],
    ['half a year ago', ['2024-02-01..2024-02-29', '2024-01-19..2024-02-20', '2024-02-04']],
  ])('%s', (text, readings) => {
    check(text, readings);
  });

  it.each([
    ['May to March', ['May', 'March']],
    ['between august and october', ['august', 'october']],
    ['from june to July', ['june', 'July']],
  ])('%s: months joined to one another', (text, ends) => {
    expect(timesOf(text).map((time) => time.text)).toEqual(ends);
  });

  it.each([
    ['now', 'It is closed now.', '2024-08-04', '2024-08-04'],
    ['the present', 'It is closed at the moment.', '2024-08-04', '2024-08-04'],
    ['the next day with none before', 'The next day he died.', '2024-08-05', '2024-08-05'],
    ['the days that follow', 'It rained the next three days.', '2024-08-05', '2024-08-07'],
    ['the weeks before', 'It rained for the past two weeks.', '2024-07-21', '2024-08-04'],
    ['the years before', 'It rained for the last two years.', '2022-08-04', '2024-08-04'],
    ['a week of the calendar', 'It happened in week 31.', '2024-07-29', '2024-08-04'],
    ['an event called by its month', 'Prices rose after the June conflict.', '2024-06-01', '2024-06-30'],
    ['a national holiday', 'They met on Independence Day.', '2024-07-04', '2024-07-04'],
  ])('assumes %s, and proves nothing by it', (_, text, from, to) => {
    const { readings, assumed } = timeOf(text);
    expect(readings).toEqual([]);
    expect(assumed && [formatDay(assumed.from), formatDay(assumed.to)]).toEqual([from, to]);
  });

  it('assumes nothing without the document’s date', () => {
    expect(timeOf('It is closed now.', null).assumed).toBeUndefined();
  });

  it('takes what is spoken of for no approximation', () => {
    expect(timeOf('They talked about May 2024.').approximate).toBe(false);
    expect(timeOf('It began about May 2024.').approximate).toBe(true);
  });

  it.each([
    ['in November', ['2023-11-01..2023-11-30', '2024-11-01..2024-11-30']],
    ['in July', ['2024-07-01..2024-07-31', '2025-07-01..2025-07-31']],
    ['in September', ['2024-09-01..2024-09-30', '2023-09-01..2023-09-30']],
    ['will open in December', ['2024-12-01..2024-12-31', '2023-12-01..2023-12-31']],
    ['last June', ['2024-06-01..2024-06-30', '2023-06-01..2023-06-30']],
  ])('%s: a month without its year', (text, readings) => {
    check(text, readings);
  });

  it('takes a day without its year for the nearest one', () => {
    check('on 28 December', ['2023-12-28', '2024-12-28'], '2024-01-10');
    check('on 28 July', ['2024-07-28', '2025-07-28']);
  });

  it('takes both ends of a range in one year', () => {
    for (const time of timesOf('Aug. 30–Sept. 2')) {
      expect(readingsOf(time)).toEqual(['2024-08-30..2024-09-02', '2023-08-30..2023-09-02']);
    }
  });

  it('knows days that became names', () => {
    expect(timeOf('the Oct. 7 attacks').value).toBe('2023-10-07');
    expect(readingsOf(timeOf('on Sept. 11'))).toContain('2001-09-11');
  });

  it('counts weeks loosely and widens "about"', () => {
    check('two weeks ago', ['2024-07-21', '2024-07-18..2024-07-24']);
    const about = timeOf('about two weeks ago');
    expect(about).toMatchObject({ value: '2024-07-21', approximate: true });
    expect(readingsOf(about)).toEqual(['2024-07-17..2024-07-25']);
  });

  it('is never resolved without the document’s date', () => {
    for (const text of ['on Thursday', 'last week', 'yesterday', 'two weeks ago', 'in October', '4 August']) {
      expect(timeOf(text, null)).toMatchObject({ readings: [], anchor: 'none' });
    }
  });

  it('needs the document’s day for days, its year for years', () => {
    expect(timeOf('on Thursday', '2024-08').readings).toEqual([]);
    check('last year', ['2023-01-01..2023-12-31'], '2024-08');
  });
});

describe('dates counted from a date before', () => {
  it.each([
    ['On 4 May 2024 he left. The next day he died.', 'The next day => 2024-05-05'],
    ['On 4 May 2024 he left. The day before, it had rained.', 'The day before => 2024-05-03'],
    ['He came on 4 May 2024 and left three days later.', 'three days later => 2024-05-07'],
    ['He came in May 2021. Later that year he left.', 'Later that year => 2021'],
    ['He came in May 2021. The following year he left.', 'The following year => 2022'],
    ['He came in May 2021, and in October of that year he left.', 'October of that year => 2021-10'],
    ['Sales in the third quarter fell from a year earlier.', 'a year earlier => 2023-Q3'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text).at(-1)).toBe(expected);
  });

  it('never counts the story from a footnote, but a footnote from the story', () => {
    const text =
      'It began on 4 May 2024.\n\nSeen on 9 June 2021; the next day it was gone.\n\nThe next day it was over.';
    const prose = plainProse(text);
    const blocks = prose.blocks.map((block, i) =>
      i === 1 ? { ...block, kind: 'footnote' as const } : block,
    );
    const times = readTimes({ text, blocks }, { documentDate: SUNDAY, dateOrder: 'auto' });
    expect(times.map((time) => time.value)).toEqual(['2024-05-04', '2021-06-09', '2021-06-10', '2024-05-05']);
    const first = readTimes({ text, blocks: blocks.slice(1) }, { documentDate: SUNDAY, dateOrder: 'auto' });
    expect(first.at(-1)).toMatchObject({ anchor: 'none', readings: [] });
  });

  it('leaves "the next day" open when no day was named', () => {
    expect(timeOf('The next day he died.')).toMatchObject({ readings: [], anchor: 'none' });
  });

  it('reads a history by the year it tells of', () => {
    const text =
      'He was born in 1880. The war began in July 1914. In December the front froze; on 14 January it broke. ' +
      'By 1916 he was a captain. On 3 May he fell. A stone was set up in 2004. In June his brother fell.';
    expect(valuesOf(text)).toEqual([
      '1880 => 1880',
      'July 1914 => 1914-07',
      'December => 1914-12',
      '14 January => 1915-01-14',
      '1916 => 1916',
      '3 May => 1916-05-03',
      '2004 => 2004',
      'June => 1916-06',
    ]);
  });
});

describe('bounds', () => {
  it.each([
    ['since 1979', 'from'],
    ['until May', 'to'],
    ['by Friday', 'before'],
    ['after 4 August 2024', 'after'],
    ['on 4 August 2024', undefined],
  ])('%s', (text, bound) => {
    expect(timesOf(text)[0]?.bound).toBe(bound);
  });
});
