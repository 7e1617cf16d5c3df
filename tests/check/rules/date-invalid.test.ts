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
