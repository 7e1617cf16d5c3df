import type { Recall } from '../../text/recall.js';
import { isDigit, type Span } from '../../text/span.js';
import type { CslItem, CslName } from '../csl.js';
import { edtfDate } from './csl-data.js';
import {
  type BibliographyProblem,
  type EntryReading,
  problemAt,
  type ReadBibliography,
  readEntries,
} from './entry.js';

/** Reads a bibliography in RIS: records from `TY  - ` to `ER  - `, one field a line. O(length). */
export function readRis(text: string, recall: Recall): ReadBibliography {
  const { records, problems } = cutRecords(text);
  const read = readEntries(text, records, recall, readRecord);
  return {
    format: 'ris',
    ...read,
    // Each program makes up keys of its own for records that have none.
    isWhole: read.entries.length === records.length,
    problems: [...problems, ...read.problems],
  };
}

function cutRecords(text: string): {
  readonly records: readonly Span[];
  readonly problems: readonly BibliographyProblem[];
} {
  const records: Span[] = [];
  const problems: BibliographyProblem[] = [];
  let open: number | null = null;
  for (let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, next = 0; start < text.length; start = next) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    next = end + 1;
    const tag = text.slice(start, start + TAG_LENGTH);
    const isField = valueStart(text, start, end) !== null;
    if (isField && tag === 'TY') {
      if (open !== null) {
        problems.push(problemAt('The record before this one has no end: “ER  - ” is missing', start, end));
        records.push({ start: open, end: start });
      }
      open = start;
    } else if (isField && tag === 'ER') {
      if (open !== null) records.push({ start: open, end });
      open = null;
    } else if (open === null && problems.length === 0 && text.slice(start, end).trim() !== '') {
      // A file that is no RIS would say so at every line.
      problems.push(problemAt('A record begins with “TY  - ” and its type', start, end));
    }
  }
  if (open !== null) {
    problems.push(problemAt('The last record has no end: “ER  - ” is missing', open, text.length));
    records.push({ start: open, end: text.length });
  }
  return { records, problems };
}

const BYTE_ORDER_MARK = '\ufeff';
const TAG_LENGTH = 2;

/**
 * Where the value of a field begins, "TY  - JOUR": behind a capital, a capital or a digit, and the dash; null for a line that is no
 * field. Some programs write one blank before the dash, or none behind.
 */
function valueStart(text: string, start: number, end: number): number | null {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (!isCapital(first) || !(isCapital(second) || isDigit(second))) return null;
  const blanks = text.startsWith('  ', start + TAG_LENGTH) ? 2 : 1;
  const dash = start + TAG_LENGTH + blanks;
  if (text[dash - 1] !== ' ' || text[dash] !== '-' || dash >= end) return null;
  const behind = text[dash + 1];
  return dash + 1 >= end || behind === ' ' || behind === '\r' ? dash + 1 : null;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

interface Field {
  readonly value: string;
  /** Where the value begins. */
  readonly start: number;
}

function readRecord(text: string): EntryReading {
  const fields = new Map<string, Field[]>();
  for (let start = 0, next = 0; start < text.length; start = next) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    next = end + 1;
    const tag = text.slice(start, start + TAG_LENGTH);
    const from = valueStart(text, start, end);
    if (from === null || !TAGS_READ.has(tag)) continue;
    const rest = text.slice(from, end);
    const field = { value: rest.trim(), start: end - rest.trimStart().length };
    const known = fields.get(tag);
    if (known) known.push(field);
    else fields.set(tag, [field]);
  }
  const first = (...tags: readonly string[]): Field | undefined => {
    for (const tag of tags) {
      const field = fields.get(tag)?.find(({ value }) => value !== '');
      if (field) return field;
    }
    return undefined;
  };
  const id = first('ID');
  if (!id) return { entry: null, problems: [] };
  const all = (tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => fields.get(tag) ?? []).map(({ value }) => value);
  const item = toItem(id.value, (...tags) => first(...tags)?.value, all);
  const idSpan = { start: id.start, end: id.start + id.value.length };
  const span = { start: 0, end: text.length };
  return { entry: { id: item.id, span, idSpan, item, files: all(FILES) }, problems: [] };
}

function toItem(
  id: string,
  first: (...tags: readonly string[]) => string | undefined,
  all: (tags: readonly string[]) => readonly string[],
): CslItem {
  const type = CSL_TYPES.get(first('TY') ?? '') ?? 'document';
  const author = all(AUTHORS).flatMap(readName);
  const issued = risDate(first('DA')) ?? risDate(first('PY', 'Y1'));
  const accessed = risDate(first('Y2'));
  const told = {
    title: first('TI', 'T1', 'CT'),
    'container-title': first('JO', 'JF', 'T2', 'BT', 'JA'),
    publisher: first('PB'),
    URL: first('UR', 'LK'),
    DOI: first('DO'),
    language: first('LA'),
  };
  return {
    id,
    type,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
  };
}

const AUTHORS = ['A1', 'AU'];
/** L3 leads to other works. */
const FILES = ['L1', 'L2', 'L4'];

const TAGS_READ: ReadonlySet<string> = new Set([
  ...['TY', 'ID', 'TI', 'T1', 'CT', 'JO', 'JF', 'T2', 'BT', 'JA', 'PB', 'UR', 'LK', 'DO', 'LA'],
  ...['DA', 'PY', 'Y1', 'Y2'],
  ...AUTHORS,
  ...FILES,
]);

const CSL_TYPES: ReadonlyMap<string, string> = new Map([
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['CHAP', 'chapter'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['ELEC', 'webpage'],
  ['RPRT', 'report'],
  ['THES', 'thesis'],
  ['BLOG', 'post-weblog'],
  ['UNPB', 'manuscript'],
]);

/** "Doe, Jane"; without a comma it is a body. */
function readName(written: string): CslName[] {
  const [family = '', given] = written.split(',', 2).map((part) => part.trim());
  if (family === '') return [];
  return given === undefined ? [{ literal: written }] : [{ family, ...(given !== '' && { given }) }];
}

/** "2024/08/04/", "2024//", "2024-08-04". */
function risDate(written: string | undefined) {
  const parts = written?.split(/[/-]/).filter((part) => /^\d+$/.test(part)) ?? [];
  return edtfDate(
    parts
      .slice(0, 3)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  );
}
