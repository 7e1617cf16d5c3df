import { type Locator, sourceLabel } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import { parseEdtf } from '../time/edtf.js';
import { MONTH_NAMES } from '../time/languages/en.js';
import { LOCATOR_LABELS } from './languages/en.js';

/** "p. 33", "para. 9", "at 12:04". */
export function locatorText(locator: Locator): string {
  return `${LOCATOR_LABELS[locator.kind]} ${locator.value}`;
}

/** "Example News, 30 January 2026": the publisher, else the title, else the file name, and the date if it is known. */
export function shortReference(source: Source): string {
  return [sourceLabel(source), issuedText(source)].filter((part) => part !== null).join(', ');
}

/** "30 January 2026", "January 2026", "2026"; null when the date is unknown. */
function issuedText(source: Source): string | null {
  const date = source.issued && parseEdtf(source.issued.value);
  if (!date) return null;
  const month = date.month === null ? null : MONTH_NAMES[date.month - 1];
  return [date.day, month, date.year].filter((part) => part != null).join(' ');
}

/** Text that Markdown must not take for markup: "[Update] A_b" -> "\[Update\] A\_b". */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|$^@]/g, '\\$&');
}

/** A link's destination: spaces, brackets and the like as percent signs, what is encoded already left alone. */
export function linkDestination(target: string): string {
  return target.replace(/[\s()<>\\|*_`]/g, (char) => (char === '_' ? char : percentEncode(char)));
}

function percentEncode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
