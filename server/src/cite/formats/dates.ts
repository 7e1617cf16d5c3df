import { MONTH_NAMES } from '../../time/languages/en.js';
import type { ReferenceDate } from './reference.js';

/** "30 January 2026", "January 2026", "2026". */
export function dayFirst({ year, month, day }: ReferenceDate): string {
  return [day, nameOf(month), year].filter((part) => part !== null).join(' ');
}

/** "January 30, 2026". */
export function monthFirst({ year, month, day }: ReferenceDate): string {
  const name = nameOf(month);
  if (name === null) return String(year);
  return day === null ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** "2026, January 30". */
export function yearFirst({ year, month, day }: ReferenceDate): string {
  const rest = [nameOf(month), day].filter((part) => part !== null).join(' ');
  return rest === '' ? String(year) : `${year}, ${rest}`;
}

/** "30 Jan. 2026": months of more than four letters are cut short. */
export function shortDayFirst({ year, month, day }: ReferenceDate): string {
  const name = nameOf(month);
  const short = name === null || name.length <= LONGEST_WHOLE ? name : `${name.slice(0, cutAt(name))}.`;
  return [day, short, year].filter((part) => part !== null).join(' ');
}

/** May, June and July are written out (MLA Handbook, 9th edition, appendix 1). */
const LONGEST_WHOLE = 4;

/** "Sept." alone has four letters. */
function cutAt(name: string): number {
  return name === 'September' ? 4 : 3;
}

function nameOf(month: number | null): string | null {
  return month === null ? null : (MONTH_NAMES[month - 1] ?? null);
}
