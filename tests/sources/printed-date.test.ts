import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPrintedDate, printedMonth } from '../../server/src/sources/printed-date.js';

const CASES: readonly (readonly [text: string, edtf: string | null])[] = [
  ['Mar. 09, 2023 • 4 min read', '2023-03-09'],
  ['Thursday, 9 March 2023', '2023-03-09'],
  ['March 9th, 2023 at 10:15 AM', '2023-03-09'],
  ['9th of March 2023', '2023-03-09'],
  ['2023-03-09T23:30:00-05:00', '2023-03-09'],
  ['2023/03/09', '2023-03-09'],
  ['Thu, 09 Mar 2023 10:00:00 GMT', '2023-03-09'],
  ['09.03.2023, 14:05 Uhr', '2023-03-09'],
  ['9. März 2023', '2023-03-09'],
  ['9 de marzo de 2023', '2023-03-09'],
  ['2023年3月9日', '2023-03-09'],
  ['2023. 3. 9.', '2023-03-09'],
  ['20230309T101500', '2023-03-09'],
  ['1678356000', '2023-03-09'],
  ['1678356000000', '2023-03-09'],
  ['23/03/2023', '2023-03-23'],
  ['03/23/2023', '2023-03-23'],
  ['03/09/2023', null],
  ['09/09/2023', '2023-09-09'],
  ['31 June 2023', null],
  ['29 February 2023', null],
  ['29 February 2024', '2024-02-29'],
  ['Section 12 of 2023', null],
  ['call 555-2023-0309', null],
  ['', null],
];

describe('the first printed date', () => {
  it.each(CASES)('of “%s” is %s', (text, edtf) => {
    expect(firstPrintedDate(text)?.edtf ?? null).toBe(edtf);
  });

  it('is the first where there are two', () => {
    const text = 'Published March 9, 2023, updated 10 March 2023';
    expect(firstPrintedDate(text)).toEqual({ edtf: '2023-03-09', start: 10, end: 23 });
  });

  it('lies inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. ,TZmarchMay年月日') }), (text) => {
        const date = firstPrintedDate(text);
        if (date) expect(date.start >= 0 && date.start < date.end && date.end <= text.length).toBe(true);
      }),
    );
  });
});

describe('a printed month', () => {
  it('stands alone on its line', () => {
    expect(printedMonth('March 2023')).toBe('2023-03');
    expect(printedMonth('In March 2023 the bridge')).toBe(null);
    expect(printedMonth('Marble 2023')).toBe(null);
  });
});
