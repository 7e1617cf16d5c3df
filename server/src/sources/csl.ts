import { parseEdtf } from '../time/edtf.js';
import { BODY_WORDS } from './languages/en.js';
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
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language?: string;
  readonly genre?: string;
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
  if (words.length === 1 || isBodyName(name)) return { literal: name };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const split = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
}

/** Whether an author's name is that of an office, a company or a paper: "Ministry of Fish", "Wexley Harbour Board". */
export function isBodyName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > MOST_NAME_WORDS || words.some((word) => BODY_WORDS.has(word));
}

const MOST_NAME_WORDS = 5;
