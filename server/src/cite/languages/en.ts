import type { Locator } from '../../sources/locate.js';

/** Labels of the English CSL locale; Pandoc has none for a time stamp, so words stand for it. */
export const LOCATOR_LABELS: Readonly<Record<Locator['kind'], string>> = {
  page: 'p.',
  paragraph: 'para.',
  line: 'l.',
  timestamp: 'at',
};
