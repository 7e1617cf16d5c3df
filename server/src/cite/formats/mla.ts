import type { CslName } from '../../sources/csl.js';
import { escapeMarkdown, locatorText } from '../wording.js';
import { shortDayFirst } from './dates.js';
import { familyFirst, givenFirst, noteText, type Reference, titleText, urlText } from './reference.js';

/**
 * An entry of MLA's list of works cited: 'Doe, Jane. “The Talks.” *Example News*, 30 Jan. 2026, para. 9,
 * <https://a.example/talks>.' Three authors and more are "et al."; a work without a date says when it was read.
 */
export function mlaNote(reference: Reference): string {
  const { selfPublisher, issued, accessed, locator, isWhole } = reference;
  // A body that publishes itself is named as the publisher alone (MLA Handbook, 9th edition, 5.20).
  const authors = selfPublisher ? [] : reference.authors;
  const publisher = selfPublisher ?? reference.publisher;
  const title = isWhole ? `*${titleText(reference)}*.` : `“${titleText(reference)}.”`;
  const house = publisher && (isWhole ? escapeMarkdown(publisher) : `*${escapeMarkdown(publisher)}*`);
  const place = locator && locatorText(locator);
  const isFirst = house === null && issued === null;
  const where = place && isFirst ? place.charAt(0).toUpperCase() + place.slice(1) : place;
  const container = [house, issued && shortDayFirst(issued), where, urlText(reference)]
    .filter((part) => part !== null)
    .join(', ');
  const who = authorsText(authors);
  const read = !issued && accessed ? `Accessed ${shortDayFirst(accessed)}` : null;
  return noteText(
    [who === '' ? null : ended(who), title, container === '' ? null : ended(container), read],
    ' ',
  );
}

function authorsText([first, second, ...more]: readonly CslName[]): string {
  if (!first) return '';
  if (more.length > 0) return `${familyFirst(first)}, et al.`;
  return second ? `${familyFirst(first)}, and ${givenFirst(second)}` : familyFirst(first);
}

function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
