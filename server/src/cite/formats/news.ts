import { escapeMarkdown, linkDestination, locatorText } from '../wording.js';
import { dayFirst } from './dates.js';
import { givenFirst, noteText, type Reference } from './reference.js';

/** "Jane Doe, [The talks](https://a.example/talks), Example News, 30 January 2026, para. 9." */
export function newsNote(reference: Reference): string {
  const { authors, title, publisher, issued, url, path, locator } = reference;
  return noteText([
    authorsText(authors.map(givenFirst)),
    `[${escapeMarkdown(title)}](${linkDestination(url ?? path)})`,
    publisher && escapeMarkdown(publisher),
    issued && dayFirst(issued),
    locator && locatorText(locator),
  ]);
}

/** Papers name a few. */
function authorsText(names: readonly string[]): string {
  return names.length > MOST_AUTHORS ? `${names[0] ?? ''} et al.` : names.join(', ');
}

const MOST_AUTHORS = 5;
