import type { BibliographyEntry } from '../../sources/bibliography/entry.js';
import { type CslDate, type CslName, toCslItem } from '../../sources/csl.js';
import type { Locator } from '../../sources/locate.js';
import type { Source } from '../../sources/source.js';
import { foldWord } from '../../text/fold.js';
import { escapeMarkdown, linkDestination } from '../wording.js';

/** What a footnote says of a source, whatever its format: facts that are known, and where it is. */
export interface Reference {
  readonly authors: readonly CslName[];
  /** Never empty: the publisher or the key where there is no title. */
  readonly title: string;
  /** Whether it stands on its own, as books and reports do: its title is set in italics. */
  readonly isWhole: boolean;
  /** The paper, site or journal it appeared in, else who published it; not where it is the title or the author already. */
  readonly publisher: string | null;
  /** The author where that is a body that publishes its own work. */
  readonly selfPublisher: string | null;
  readonly issued: ReferenceDate | null;
  readonly accessed: ReferenceDate | null;
  readonly url: string | null;
  /** From the draft. */
  readonly path: string;
  readonly locator: Locator | null;
}

/** As far as known; months count from 1. */
export interface ReferenceDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface ReferenceRequest {
  readonly source: Source;
  readonly path: string;
  readonly locator: Locator | null;
  /** The source's entry in the bibliography, which may tell more than the source itself. */
  readonly entry: BibliographyEntry | null;
}

export function makeReference({ source, path, locator, entry }: ReferenceRequest): Reference {
  const item = { ...toCslItem(source), ...entry?.item };
  const publisher = item['container-title'] ?? item.publisher ?? null;
  const [author, ...others] = item.author ?? [];
  const isOwn = author && others.length === 0 && 'literal' in author && isSame(author.literal, publisher);
  return {
    authors: item.author ?? [],
    title: item.title ?? publisher ?? source.key,
    isWhole: WHOLE_TYPES.has(item.type),
    publisher: item.title && !isOwn ? publisher : null,
    selfPublisher: isOwn ? author.literal : null,
    issued: referenceDate(item.issued),
    accessed: referenceDate(item.accessed),
    url: item.URL ?? null,
    path,
    locator,
  };
}

function isSame(author: string, publisher: string | null): boolean {
  return publisher !== null && foldWord(author) === foldWord(publisher);
}

const WHOLE_TYPES: ReadonlySet<string> = new Set(['book', 'report', 'thesis', 'motion_picture']);

function referenceDate(date: CslDate | undefined): ReferenceDate | null {
  const [year, month = null, day = null] = date?.['date-parts'][0] ?? [];
  return year === undefined ? null : { year, month, day };
}

/** The title as Markdown; it leads to the file where the reference prints no URL. */
export function titleText({ title, url, path }: Reference): string {
  const text = escapeMarkdown(title);
  return url ? text : `[${text}](${linkDestination(path)})`;
}

/** "<https://a.example/x>": a link in every Markdown. */
export function urlText({ url }: Reference): string | null {
  return url && `<${linkDestination(url)}>`;
}

/** "Jane Doe"; a body as it stands. */
export function givenFirst(name: CslName): string {
  if ('literal' in name) return escapeMarkdown(name.literal);
  return escapeMarkdown(name.given ? `${name.given} ${name.family}` : name.family);
}

/** "Doe, Jane". */
export function familyFirst(name: CslName): string {
  if ('literal' in name) return escapeMarkdown(name.literal);
  return escapeMarkdown(name.given ? `${name.family}, ${name.given}` : name.family);
}

/** "a", "a and b", "a, b, and c". */
export function listText(parts: readonly string[], and: string, hasSerialComma: boolean): string {
  if (parts.length <= 1) return parts[0] ?? '';
  const comma = parts.length > 2 && hasSerialComma ? ',' : '';
  return `${parts.slice(0, -1).join(', ')}${comma} ${and} ${parts.at(-1) ?? ''}`;
}

/** The parts that there are, with the full stop that ends a note. */
export function noteText(parts: readonly (string | null)[], separator = ', '): string {
  const text = parts.filter((part) => part !== null && part !== '').join(separator);
  return /[.?!]["”*]*$/.test(text) ? text : `${text}.`;
}
