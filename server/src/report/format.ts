import type { Locator } from '../sources/locate.js';
import { MONTH_NAMES } from '../time/languages/en.js';

/** A date as people write it: "2024-08-04" -> "4 August 2024", "2024-08" -> "August 2024"; other values as they are. */
export function formatDate(edtf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  if (year === undefined || name === undefined) return edtf;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "¶9", "p. 3", "line 12", "12:04". */
export function formatLocator(locator: Locator): string {
  switch (locator.kind) {
    case 'paragraph':
      return `¶${locator.value}`;
    case 'page':
      return `p. ${locator.value}`;
    case 'line':
      return `line ${locator.value}`;
    case 'timestamp':
      return locator.value;
  }
}

/** "1 error", "2 errors", "no errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** "4", "4 and 8", "4, 8 and 12". */
export function listed(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
