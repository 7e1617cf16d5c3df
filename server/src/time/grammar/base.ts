import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { matchNumericDay } from './numeric.js';
import { matchHoliday } from './periods.js';
import { firstMatch, type Rule } from './reader.js';
import { matchDayWord, matchWhich } from './relative.js';
import { matchWeekday } from './weekday.js';

/** A date one can count from or take the week of: "4 May", "Thursday", "Easter", "today". Never leads back to itself. */
export const matchBase: Rule = (reader, at) =>
  firstMatch(
    [
      matchNumericDay,
      (r, i) => matchDayFirst(r, i, true),
      (r, i) => matchMonthFirst(r, i, true),
      matchHoliday,
      matchDayWord,
      matchWeekday,
      matchWhich,
    ],
    reader,
    at,
  );
