import type { Locator } from '../../sources/locate.js';
import { escapeMarkdown, locatorText } from '../wording.js';
import { monthFirst } from './dates.js';
import { givenFirst, listText, noteText, type Reference, titleText, urlText } from './reference.js';

/**
 * A full note of Chicago's notes and bibliography: 'Jane Doe, “The Talks,” *Example News*, January 30, 2026, para. 9,
 * <https://a.example/talks>.' A book: 'Jane Doe, *The Talks* (Quay Press, 2026), 33.' Four authors and more are "et al."; a
 * work without a date is dated by when it was read.
 */
export function chicagoNote(reference: Reference): string {
  const { publisher, issued, accessed, locator, isWhole } = reference;
  const who = authorsText(reference);
  const where = locator && placeText(locator);
  const read = !issued && accessed ? `accessed ${monthFirst(accessed)}` : null;
  const date = issued ? monthFirst(issued) : null;
  const house = publisher && escapeMarkdown(publisher);
  if (isWhole) {
    const printed = [house, date ?? (read ? null : 'n.d.')].filter((part) => part !== null).join(', ');
    const title = `*${titleText(reference)}*${printed === '' ? '' : ` (${printed})`}`;
    return noteText([who, title, where, read, urlText(reference)]);
  }
  const title = `“${titleText(reference)},” ${house ? `*${house}*` : ''}`.trim();
  const rest = [date ?? read ?? 'n.d.', where, urlText(reference)];
  // The comma of the title stands inside its marks.
  const head = [who, title].filter((part) => part !== '').join(', ');
  return noteText([house ? head : `${head} ${rest[0] ?? ''}`, ...(house ? rest : rest.slice(1))]);
}

const MOST_AUTHORS = 3;

function authorsText({ authors }: Reference): string {
  const names = authors.map(givenFirst);
  return names.length > MOST_AUTHORS ? `${names[0] ?? ''} et al.` : listText(names, 'and', true);
}

/** Pages have no label. */
function placeText(locator: Locator): string {
  return locator.kind === 'page' ? String(locator.value) : locatorText(locator);
}
