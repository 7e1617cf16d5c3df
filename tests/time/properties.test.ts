import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProse } from '../../server/src/text/prose.js';
import { readTimes, resolveTimes, scanTimes } from '../../server/src/time/read-times.js';
import { timesOf } from './reading.js';

/** Pieces of which dates are made, in any order: nonsense that comes near to sense. */
const PIECES =
  'the,last,next,this,of,on,in,May,March,August,Aug.,Monday,Sun.,4,31,04,2024,1999,-,–,/,:,.,to,and,between,from,early,' +
  'mid-,late,week,year,month,day,days,ago,later,earlier,before,after,quarter,third,1990s,century,BC,fiscal,FY,24,two,' +
  "about,or so,every,weekend,winter,fall,'s,\n,\n\n,•,(,),p.m.,999,999,999,99999999,9:18,Christmas,Day,20th,st,th,January,twenty,one,½,é,😀";

const nearlyDates = fc
  .array(fc.constantFrom(...PIECES.split(',')), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(' ', '').map((blank) => pieces.join(blank)));
const anyText = fc.oneof(nearlyDates, fc.string({ unit: 'binary', maxLength: 200 }));
const documentDate = fc.constantFrom(null, '2024-08-04', '2024-08', '2024', '0001-01-01', 'nonsense', '');

describe('reading times', () => {
  it('never throws, and every span slices to its text, in order, inside the text', () => {
    fc.assert(
      fc.property(anyText, documentDate, (text, date) => {
        let last = 0;
        for (const time of timesOf(text, date)) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          last = time.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives intervals that begin before they end, and a value always', () => {
    fc.assert(
      fc.property(nearlyDates, documentDate, (text, date) => {
        for (const time of timesOf(text, date)) {
          expect(time.value).not.toBe('');
          expect(time.value).not.toContain('NaN');
          for (const { interval } of time.readings) expect(interval.from).toBeLessThanOrEqual(interval.to);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('scans a block alike wherever it stands', () => {
    fc.assert(
      fc.property(nearlyDates, nearlyDates, (before, text) => {
        const inside = scanTimes(`${before}\n\n${text}`, {
          start: before.length + 2,
          end: before.length + 2 + text.length,
        });
        expect(inside.times).toEqual(scanTimes(text, { start: 0, end: text.length }).times);
      }),
    );
  });

  it('comes to the same from kept blocks', () => {
    const doc = plainProse('On 4 May 2024 he left.\n\nThe next day it rained.\n\nOn Thursday he wrote.');
    const options = { documentDate: '2024-08-04', dateOrder: 'auto' } as const;
    const blocks = doc.blocks.map((block) => ({
      ...scanTimes(doc.text.slice(block.start, block.end), { start: 0, end: block.end - block.start }),
      start: block.start,
    }));
    expect(resolveTimes(blocks, options)).toEqual(readTimes(doc, options));
  });

  it('reads long chains of dates to the end', () => {
    const chain = 'May 1 and '.repeat(5000);
    expect(timesOf(chain)).toHaveLength(5000);
  });
});
