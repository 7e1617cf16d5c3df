import { givenFirst } from '../cite/formats/reference.js';
import type { CslItem } from '../sources/csl.js';
import { sourceLabel } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import { escapeText, linkTo } from './markdown.js';

/** "Doe 2024, Talks begin": what tells one entry from another in a list. */
export function entryLine({ author, issued, title, publisher }: CslItem): string {
  const [first] = author ?? [];
  const name = first ? ('family' in first ? first.family : first.literal) : publisher;
  const year = issued?.['date-parts'][0]?.[0];
  return [[name, year].filter((part) => part !== undefined).join(' '), title].filter(Boolean).join(', ');
}

/** "Harbour News 2024, Talks begin"; of a confidential source no more than that it is one. */
export function sourceLine(source: Source): string {
  if (source.confidential) return 'confidential source';
  const name = source.authors?.value[0] ?? sourceLabel(source);
  const year = source.issued?.value.slice(0, 4);
  return [[name, year].filter((part) => part !== undefined).join(' '), source.title?.value]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The reference of an entry, as Markdown. */
export function entryHover(item: CslItem, uri: string): string {
  const title = item.title ? `**${escapeText(item.title)}**` : null;
  const facts = [
    (item.author ?? []).map((name) => escapeText(plainName(name))).join(', '),
    escapeText(item['container-title'] ?? ''),
    escapeText(item.publisher ?? ''),
    item.issued?.['date-parts'][0]?.join('-') ?? 'undated',
    escapeText(item.URL ?? item.DOI ?? ''),
  ].filter((fact) => fact !== '');
  return [title, facts.join(', '), linkTo('Open the entry', uri)]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** Without the escapes that a footnote needs. */
function plainName(name: NonNullable<CslItem['author']>[number]): string {
  return givenFirst(name).replaceAll(/\\(.)/g, '$1');
}
