import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parseEdtf } from '../time/edtf.js';
import type { Source, SourceKind } from './source.js';

/** A name of CSL-JSON: of a person in parts, or of a body as it stands. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A date of CSL-JSON: year, month, day as far as known; two of them are a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The fields of a CSL-JSON item (CSL 1.0.2, "Appendix IV: Variables") that Stet writes and reads. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly genre?: string;
}

/** Line and column count from 1, as in editors and error messages; `offset` is UTF-16, from 0. */
export interface CslProblem {
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface CslFile {
  readonly items: readonly CslItem[];
  readonly problems: readonly CslProblem[];
}

/** A source as a CSL-JSON item under its citation key. */
export function toCslItem(source: Source): CslItem {
  const { type, genre } = CSL_TYPES[source.kind.value];
  const date = source.issued ? parseEdtf(source.issued.value) : null;
  const isPeriodical = PERIODICAL_TYPES.has(type);
  return {
    id: source.key,
    type,
    ...(source.title && { title: source.title.value }),
    ...(source.authors && { author: source.authors.value.map(toCslName) }),
    ...(source.publisher && { [isPeriodical ? 'container-title' : 'publisher']: source.publisher.value }),
    ...(date && {
      issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] },
    }),
    ...(source.url && { URL: source.url.value }),
    ...(source.language && { language: source.language.value }),
    ...(genre && { genre }),
  };
}

/**
 * Reads a bibliography in CSL-JSON. Never throws: items that can be read are, whatever is wrong elsewhere; an item
 * without an id is left out with a problem.
 */
export function parseCslJson(text: string): CslFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const problems = errors.map((error) => problemAt(text, error.offset, describeError(error)));
  if (!root)
    return { items: [], problems: text.trim() === '' ? [] : orSome(problems, problemAt(text, 0, NO_LIST)) };
  if (root.type !== 'array')
    return { items: [], problems: orSome(problems, problemAt(text, root.offset, NO_LIST)) };
  const items: CslItem[] = [];
  for (const node of root.children ?? []) {
    const item = toItem(node);
    if (typeof item === 'string') problems.push(problemAt(text, node.offset, item));
    else items.push(item);
  }
  return { items, problems: problems.toSorted((a, b) => a.offset - b.offset) };
}

const NO_LIST = 'A CSL-JSON bibliography is a list of items: [ { "id": …, "type": … } ]';

const CSL_TYPES: Readonly<Record<SourceKind, { readonly type: string; readonly genre?: string }>> = {
  article: { type: 'article-newspaper' },
  transcript: { type: 'document', genre: 'transcript' },
  statement: { type: 'document', genre: 'statement' },
  speech: { type: 'speech' },
  paper: { type: 'article-journal' },
  report: { type: 'report' },
  book: { type: 'book' },
  post: { type: 'post-weblog' },
  notes: { type: 'manuscript', genre: 'notes' },
  unknown: { type: 'document' },
};

/** Types whose publisher is the paper or site they appeared in. */
const PERIODICAL_TYPES: ReadonlySet<string> = new Set([
  'article-newspaper',
  'article-journal',
  'post-weblog',
]);

/** "Dilan Sirwan" -> family and given name; one word, or words in small letters, are a body's name. */
function toCslName(name: string): CslName {
  const comma = name.split(/,\s*/u);
  if (comma.length === 2 && comma[0] && comma[1]) return { family: comma[0], given: comma[1] };
  const words = name.split(/\s+/u);
  const isPerson =
    words.length > 1 &&
    words.length <= MOST_NAME_WORDS &&
    !/^the\b|\b(?:news|staff|press|agency|times)\b/iu.test(name);
  if (!isPerson) return { literal: name };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const split = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
}

const MOST_NAME_WORDS = 5;

/** The item of a node, or what is wrong with it. */
function toItem(node: Node): CslItem | string {
  if (node.type !== 'object') return 'An item is an object with an "id" and a "type"';
  const data = asRecord(getNodeValue(node));
  const id = typeof data.id === 'number' ? String(data.id) : text(data.id);
  if (!id) return 'The item has no "id": nothing can cite it';
  const fields = ['title', 'publisher', 'container-title', 'URL', 'language', 'genre'] as const;
  const texts = fields.flatMap((name) => (text(data[name]) ? [[name, text(data[name])] as const] : []));
  const author = Array.isArray(data.author) ? data.author.flatMap(readName) : [];
  const issued = readDate(data.issued);
  return {
    id,
    type: text(data.type) ?? 'document',
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
  };
}

function readName(value: unknown): CslName[] {
  const name = asRecord(value);
  const [family, given, literal] = [text(name.family), text(name.given), text(name.literal)];
  if (literal) return [{ literal }];
  if (!family) return given ? [{ literal: given }] : [];
  const particle = text(name['non-dropping-particle']);
  return [{ family: particle ? `${particle} ${family}` : family, ...(given && { given }) }];
}

/** `{"date-parts": [[2024, 8, 4]]}`, also with parts as strings, and `{"raw": "2024-08-04"}`. */
function readDate(value: unknown): CslDate | null {
  const date = asRecord(value);
  const raw = text(date.raw) ?? text(date.literal);
  const edtf = raw ? parseEdtf(raw) : null;
  if (edtf) return { 'date-parts': [[edtf.year, edtf.month, edtf.day].filter((part) => part !== null)] };
  if (!Array.isArray(date['date-parts'])) return null;
  const parts = (date['date-parts'] as readonly unknown[]).flatMap((one) => {
    const numbers = Array.isArray(one) ? (one as readonly unknown[]).map(Number) : [];
    return numbers.length > 0 && numbers.every(Number.isInteger) ? [numbers] : [];
  });
  return parts.length > 0 ? { 'date-parts': parts } : null;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** "CommaExpected" -> "Not valid JSON: comma expected". */
function describeError({ error }: ParseError): string {
  const words = printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();
  return `Not valid JSON: ${words}`;
}

function problemAt(text: string, offset: number, message: string): CslProblem {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { message, offset, line: before.split('\n').length, column: offset - lineStart + 1 };
}

function orSome(problems: readonly CslProblem[], other: CslProblem): readonly CslProblem[] {
  return problems.length > 0 ? problems : [other];
}
