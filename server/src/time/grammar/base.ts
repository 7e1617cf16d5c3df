import { matchDayFirst, matchMonthFirst } from './calendar.js';
import { matchDayWord } from './day-words.js';
import { matchNumericDay } from './numeric.js';
import { matchHoliday } from './periods.js';
import { firstMatch, type Rule } from './reader.js';
import { matchWeekday } from './weekday.js';
import { matchWhich } from './which.js';

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
