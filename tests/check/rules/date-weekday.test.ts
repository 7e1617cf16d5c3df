import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

describe('date.weekday speaks', () => {
  it('of a weekday that the date does not have, without any source', () =>
    check(`
      The market burned down on Tuesday, 4 August 2021.
                                ^^^^^^^^^^^^^^^^^^^^^^ date.weekday error: 4 August 2021 is a Wednesday, not a Tuesday.
    `));

  it('of the American order', () =>
    check(`
      It burned down on Tuesday, August 4, 2021, before noon.
                        ^^^^^^^^^^^^^^^^^^^^^^^ date.weekday error: is a Wednesday
    `));

  it('of a source that has the right day', () =>
    check(`
      The covered market of Brenta burned down on Tuesday, 4 August 2021.
                                                  ^^^^^^^^^^^^^^^^^^^^^^ date.weekday error: Brenta Bote has the Wednesday too.
      --- corpus/a.txt {kind: article, publisher: Brenta Bote, date: 2021-08-05}
      The covered market of Brenta burned down on Wednesday, 4 August 2021, in two hours.
    `));

  it('instead of date.mismatch: one expression, one finding', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on Monday, 13 March 2024.
                                                    ^^^^^^^^^^^^^^^^^^^^^ date.weekday error: 13 March 2024 is a Wednesday, not a Monday.
      --- corpus/a.txt {kind: article, date: 2024-03-15}
      Professor Edith Sorge died in Lindau on 12 March 2024 at the age of 91, her family said.
    `));
});

describe('date.weekday is silent', () => {
  it('where the weekday is right', () => check('The market burned down on Wednesday, 4 August 2021.'));
  it('where no year is known', () => check('The market burned down on Tuesday, 4 August.'));
  it('on a weekday alone', () => check('The market burned down on Tuesday.'));
  it('on a day and another day', () => check('It burned from Tuesday to 4 August 2021.'));
  it('on a list of days', () => check('They met on Tuesday and on 4 August 2021.'));
  it('inside quotation marks', () => check('The placard reads “Tuesday, 4 August 2021”.'));
  it('in code', () => check('Write `Tuesday, 4 August 2021` there.'));

  it('when it is off', () =>
    check('The market burned down on Tuesday, 4 August 2021.', {
      settings: { rules: { 'date.weekday': 'off' } },
    }));
});

describe('the fixes of date.weekday', () => {
  it('change the weekday', () =>
    checkFix(
      'The market burned down on Tuesday, 4 August 2021.',
      'Change to Wednesday',
      'The market burned down on Wednesday, 4 August 2021.',
    ));

  it('or the day, to the nearest with that weekday', () =>
    checkFix(
      'The market burned down on Tues., Aug. 4, 2021.',
      'Change to Tue., Aug. 3, 2021',
      'The market burned down on Tue., Aug. 3, 2021.',
    ));
});
