import { parseEdtf } from '../time/edtf.js';
import { type FoundFacts, fact } from './facts.js';
import { splitNames } from './people-line.js';
import { firstPrintedDate, printedMonth } from './printed-date.js';
import { type Fact, RELIABILITIES, SOURCE_KINDS } from './source.js';

/** What the fields of a sidecar or of front matter say about a source. */
export interface Declared {
  readonly facts: FoundFacts;
  readonly key: string | null;
  readonly confidential: boolean;
  /** Fields whose value could not be used, in words: 'the date “soon” …'. */
  readonly complaints: readonly string[];
}

export const NOTHING_DECLARED: Declared = { facts: {}, key: null, confidential: false, complaints: [] };

/**
 * Reads fields under their usual names (also those of web clippers and site generators), whatever their case:
 * title, author(s), publisher, date or issued, updated, url, language, kind, reliability, confidential, key.
 */
export function declaredFacts(data: Readonly<Record<string, unknown>>, from: string, sure: number): Declared {
  const fields = new Map(Object.entries(data).map(([name, value]) => [foldName(name), value]));
  const field = (names: readonly string[]): unknown => names.map((name) => fields.get(name)).find(isGiven);
  const source = field(['source']);
  const sourceIsUrl = isUrl(source);
  const dates = [readDate('date', field(ISSUED_FIELDS)), readDate('updated', field(UPDATED_FIELDS))] as const;
  const kind = readChoice('kind', field(KIND_FIELDS), SOURCE_KINDS, from === 'sidecar');
  const reliability = readChoice('reliability', field(['reliability']), RELIABILITIES, true);
  const given = {
    title: readText(field(['title', 'headline'])),
    authors: readNames(field(AUTHOR_FIELDS)),
    publisher: readText(field(PUBLISHER_FIELDS) ?? (sourceIsUrl ? undefined : source)),
    url: readUrl(field(URL_FIELDS) ?? (sourceIsUrl ? source : undefined)),
    language: readText(field(['language', 'lang'])),
    kind: kind.value,
    reliability: reliability.value,
  };
  return {
    facts: { ...asFacts(given, from, sure), ...datedFacts(dates, from, sure) },
    key: readText(field(KEY_FIELDS)),
    confidential: field(['confidential']) === true || readText(field(['confidential'])) === 'yes',
    complaints: [...dates, kind, reliability].flatMap(({ complaint }) => complaint ?? []),
  };
}

const ISSUED_FIELDS = [
  'issued',
  'date',
  'published',
  'publishdate',
  'datepublished',
  'pubdate',
  'publicationdate',
];
const UPDATED_FIELDS = ['updated', 'modified', 'lastmod', 'lastmodified', 'datemodified'];
const AUTHOR_FIELDS = ['authors', 'author', 'byline', 'by'];
const PUBLISHER_FIELDS = [
  'publisher',
  'publication',
  'outlet',
  'site',
  'sitename',
  'containertitle',
  'journal',
  'newspaper',
];
const URL_FIELDS = ['url', 'link', 'sourceurl', 'canonical', 'permalink'];
const KIND_FIELDS = ['kind', 'type', 'genre'];
const KEY_FIELDS = ['key', 'citationkey', 'citekey'];

interface Read<T> {
  readonly value: T | null;
  readonly complaint: string | null;
  readonly isUtc?: true;
}

/** "citation-key", "citation_key", "citationKey" and "Citation Key" are one name. */
function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function readText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = withoutWikiLink(value).replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

/** `author: "[[Jane Doe]]"`, as web clippers write it. */
function withoutWikiLink(text: string): string {
  return text.replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/gu, '$1');
}

/** "Jane Doe and John Roe", a list of names, or a list of `{family, given}`, `{name}`, `{literal}`. */
function readNames(value: unknown): readonly string[] | null {
  const entries = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const names = entries.flatMap((entry) => {
    if (typeof entry === 'string')
      return Array.isArray(value) ? (readText(entry) ?? []) : splitNames(withoutWikiLink(entry));
    return nameOfRecord(entry) ?? [];
  });
  return names.length > 0 ? names : null;
}

function nameOfRecord(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { name, literal, given, family } = entry as Readonly<Record<string, unknown>>;
  const whole = readText(name) ?? readText(literal);
  return whole ?? readText([given, family].filter((part) => typeof part === 'string').join(' '));
}

function readDate(name: string, value: unknown): Read<string> {
  if (!isGiven(value)) return { value: null, complaint: null };
  const text = value instanceof Date ? value.toISOString() : readText(value);
  const printed = text && !parseEdtf(text) ? firstPrintedDate(text) : null;
  const date = text && (parseEdtf(text) ? text : (printed?.edtf ?? printedMonth(text)));
  if (date) return { value: date, complaint: null, ...(printed?.isUtc && { isUtc: printed.isUtc }) };
  return {
    value: null,
    complaint: `the ${name} “${String(text ?? 'given')}” names no day: write it as YYYY-MM-DD`,
  };
}

function readChoice<T extends string>(
  name: string,
  value: unknown,
  choices: readonly T[],
  complain: boolean,
): Read<T> {
  const text = readText(value)?.toLowerCase();
  const choice = choices.find((one) => one === text);
  if (!text || choice) return { value: choice ?? null, complaint: null };
  return {
    value: null,
    complaint: complain ? `the ${name} “${text}” is not one of ${choices.join(', ')}` : null,
  };
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//iu.test(value.trim());
}

function readUrl(value: unknown): string | null {
  return typeof value === 'string' && isUrl(value) ? value.trim() : null;
}

type Given = {
  readonly [K in Exclude<keyof FoundFacts, 'issued' | 'updated'>]-?:
    | NonNullable<FoundFacts[K]>['value']
    | null;
};

function datedFacts(
  [issued, updated]: readonly [issued: Read<string>, updated: Read<string>],
  from: string,
  sure: number,
): Pick<FoundFacts, 'issued' | 'updated'> {
  const dated = ({ value, isUtc }: Read<string>): Fact<string> | undefined =>
    value === null ? undefined : { ...fact(value, from, sure), ...(isUtc && { isUtc }) };
  const facts = { issued: dated(issued), updated: dated(updated) };
  return { ...(facts.issued && { issued: facts.issued }), ...(facts.updated && { updated: facts.updated }) };
}

function asFacts(given: Given, from: string, sure: number): FoundFacts {
  const known = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, fact(value, from, sure)])) as FoundFacts;
}
