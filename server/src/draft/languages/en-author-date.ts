import { MONTH_NAMES, SEASON_NAMES, SHORT_MONTH_NAMES } from '../../time/languages/en.js';

/** Words in small letters that make a date with the year behind them, and no citation: "(May 2026)", "(Spring 2024)". */
export const WORDS_OF_DATES: ReadonlySet<string> = new Set(
  [...MONTH_NAMES, ...SHORT_MONTH_NAMES, ...SEASON_NAMES, 'early', 'late', 'mid', 'since', 'until', 'in'].map(
    (word) => word.toLowerCase(),
  ),
);
