import { describe, it } from 'vitest';
import { check } from '../../support/check.js';

describe('date.invalid speaks', () => {
  it('of a day that its month does not have', () =>
    check(`
      The bakery closed on 31 June 2024.
                           ^^^^^^^^^^^^ date.invalid error: There is no 31 June 2024: that month has 30 days.
    `));

  it('of a leap day in a common year', () =>
    check(`
      The bakery closed on 29 February 2023.
                           ^^^^^^^^^^^^^^^^ date.invalid error: that month has 28 days
    `));

  it('of a date in figures', () =>
    check(`
      The bakery closed on 2024-02-30.
                           ^^^^^^^^^^ date.invalid error: There is no 2024-02-30
    `));

  it('without a year, where no year has the day', () =>
    check(`
      The bakery closed on 31 April.
                           ^^^^^^^^ date.invalid error: There is no 31 April
    `));

  it('once, though the weekday cannot be right either', () =>
    check(`
      The bakery closed on Monday, 31 June 2024.
                           ^^^^^^^^^^^^^^^^^^^^ date.invalid error: There is no
    `));
});

describe('date.invalid is silent', () => {
  it('on a leap day in a leap year', () => check('The bakery closed on 29 February 2024.'));
  it('on a leap day without a year', () => check('The bakery closes every year on 29 February.'));
  it('on the last day of a month', () => check('The bakery closed on 30 June 2024.'));
  it('on versions and sums', () => check('Version 1.31.4 costs 31 euros, of June 2024 value.'));
  it('inside quotation marks', () => check('The sign says “closed since 31 June 2024”.'));
  it('when it is off', () =>
    check('The bakery closed on 31 June 2024.', { settings: { rules: { 'date.invalid': 'off' } } }));
  it('but kept, where a directive silences it', () =>
    check(`
      The bakery closed on 31 June 2024. <!-- stet-ignore date.invalid: a joke -->
                           ^^^^^^^^^^^^ date.invalid error silenced: There is no
    `));
});

describe('date.invalid asks about sums', () => {
  it('of an age that the two dates do not allow', () =>
    check(`
      Born on 3 June 1961, she died on 4 May 2020 at the age of 61.
                                       ^^^^^^^^^^ date.invalid warning: From 3 June 1961 to 4 May 2020 it is 58 years, not 61.
    `));

  it('of an age between two years', () =>
    check(`
      Born in 1938, he died in 2022, aged 91.
                               ^^^^ date.invalid warning: it is 83 or 84 years, not 91
    `));

  it('of a stretch of years that leads elsewhere', () =>
    check(`
      He left in 1990 and ten years later, in 2003, he came home.
                                              ^^^^ date.invalid warning: “ten years later”, counted from 1990, comes to 2000, not to 2003.
    `));

  it('of a range that ends before it begins', () =>
    check(`
      The works lasted 3 May 2024 – 1 April 2024.
                                    ^^^^^^^^^^^^ date.invalid error: The range ends before it begins: 1 April 2024 comes first.
    `));
});

describe('date.invalid asks about ranges in words that end before they begin', () => {
  it('with “between”', () =>
    check(`
      The works lasted between 12 May 2024 and 3 March 2024.
                                               ^^^^^^^^^^^^ date.invalid warning: The range ends before it begins: 3 March 2024 comes first.
    `));

  it('with “from”', () =>
    check(`
      The gallery was shut from June 2024 to March 2024.
                                             ^^^^^^^^^^ date.invalid warning: The range ends before it begins
    `));

  it('but not where the first end may be of the year before', () =>
    check('The works lasted between 12 November and 3 March 2024.'));
  it('nor where two dates are compared', () =>
    check('The difference between May 2024 and May 2023 was small.'));
  it('nor where a date was changed', () =>
    check('The council brought the vote forward from 12 May 2024 to 3 March 2024.'));
});

describe('date.invalid is silent on sums', () => {
  it('that are right', () => check('Born on 3 June 1961, she died on 4 May 2020 at the age of 58.'));
  it('that may be right', () => check('Born in 1938, he died in 2022, aged 83.'));
  it('of other people', () => check('Born in 1938, he met Anna in 2022, whose son, aged 9, wept.'));
  it('with an open end', () => check('Born about 1938, he died in 2022, aged 91.'));
  it('that are nearly right', () => check('He left in 1990 and ten years later, in 2001, he came home.'));
  it('where two dates come before', () =>
    check('In 1985 and in 1990 he left, and ten years later, in 1995, he came home.'));
  it('of a date that was put forward', () => check('The vote was moved from 5 May 2024 to 3 May 2024.'));
});
