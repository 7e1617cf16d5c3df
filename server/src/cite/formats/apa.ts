import type { CslName } from '../../sources/csl.js';
import { escapeMarkdown, locatorText } from '../wording.js';
import { monthFirst, yearFirst } from './dates.js';
import { noteText, type Reference, titleText, urlText } from './reference.js';

/**
 * An entry of APA's reference list: 'Doe, J. (2026, January 30). The talks. *Example News*. <https://a.example/talks>' and the
 * place, which APA gives in the text: '(para. 9)'. Without an author the title stands first; without a date "n.d.".
 */
export function apaNote(reference: Reference): string {
  const { authors, publisher, issued, accessed, locator, isWhole, url } = reference;
  const date = `(${issued ? yearFirst(issued) : 'n.d.'})`;
  const title = isWhole ? `*${titleText(reference)}*` : titleText(reference);
  const place = locator ? ` (${locatorText(locator)})` : '';
  const who = authorsText(authors.map(initialed));
  const house = publisher && (isWhole ? escapeMarkdown(publisher) : `*${escapeMarkdown(publisher)}*`);
  const link =
    url && !issued && accessed
      ? `Retrieved ${monthFirst(accessed)}, from ${urlText(reference) ?? ''}`
      : urlText(reference);
  const head = who === '' ? [`${title}${place}`, date] : [`${ended(who)} ${date}`, `${title}${place}`];
  return noteText([...head, house, link].filter((part) => part !== null).map(withoutStop), '. ');
}

/** Up to twenty authors are named; of more the first nineteen and the last (Publication Manual, 7th edition, 9.8). */
function authorsText(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  if (names.length <= MOST_AUTHORS) return `${names.slice(0, -1).join(', ')}, & ${last}`;
  return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
}

const MOST_AUTHORS = 20;

/** Initials end with a stop, and so does the name of a body. */
function ended(names: string): string {
  return names.endsWith('.') ? names : `${names}.`;
}

function withoutStop(part: string): string {
  return part.replace(/\.$/, '');
}

/** "Doe, J. M."; "Jean-Paul" is "J.-P.". */
function initialed(name: CslName): string {
  if ('literal' in name) return escapeMarkdown(name.literal);
  const initials = (name.given ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return escapeMarkdown(initials === '' ? name.family : `${name.family}, ${initials}`);
}
