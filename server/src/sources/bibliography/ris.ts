import type { Recall } from '../../text/recall.js';
import type { Span } from '../../text/span.js';
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

/** "TY  - JOUR": two letters or a letter and a digit; some programs write one blank before the dash, or none behind. */
const FIELD = /^\ufeff?([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/;

function cutRecords(text: string): {
  readonly records: readonly Span[];
  readonly problems: readonly BibliographyProblem[];
} {
  const records: Span[] = [];
  const problems: BibliographyProblem[] = [];
  let start: number | null = null;
  for (const line of linesOf(text, 0)) {
    const tag = FIELD.exec(line.text)?.[1];
    if (tag === 'TY') {
      if (start !== null) {
        problems.push(
          problemAt('The record before this one has no end: “ER  - ” is missing', line.start, line.end),
        );
        records.push({ start, end: line.start });
      }
      start = line.start;
    } else if (start === null && line.text.trim() !== '' && tag !== 'ER') {
      // A file that is no RIS would say so at every line.
      if (problems.length === 0) {
        problems.push(problemAt('A record begins with “TY  - ” and its type', line.start, line.end));
      }
    } else if (tag === 'ER' && start !== null) {
      records.push({ start, end: line.end });
      start = null;
    }
  }
  if (start !== null) {
    problems.push(problemAt('The last record has no end: “ER  - ” is missing', start, text.length));
    records.push({ start, end: text.length });
  }
  return { records, problems };
}

interface Line extends Span {
  readonly text: string;
}

function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    yield { start, end, text: line.endsWith('\r') ? line.slice(0, -1) : line };
    start = next;
  }
}

interface Field {
  readonly value: string;
  /** Where the value begins. */
  readonly start: number;
}

function readRecord(text: string): EntryReading {
  const fields = new Map<string, Field[]>();
  for (const line of linesOf(text, 0)) {
    const match = FIELD.exec(line.text);
    if (!match?.[1]) continue;
    const value = (match[2] ?? '').trim();
    const start = line.start + line.text.length - (match[2] ?? '').trimStart().length;
    fields.set(match[1], [...(fields.get(match[1]) ?? []), { value, start }]);
  }
  const first = (...tags: readonly string[]): Field | undefined =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find(({ value }) => value !== '');
  const id = first('ID');
  if (!id) return { entry: null, problems: [] };
  const item = toItem(id.value, first, (tag) => (fields.get(tag) ?? []).map(({ value }) => value));
  const idSpan = { start: id.start, end: id.start + id.value.length };
  const files = ['L1', 'L2', 'L4'].flatMap((tag) => (fields.get(tag) ?? []).map(({ value }) => value));
  return { entry: { id: item.id, span: { start: 0, end: text.length }, idSpan, item, files }, problems: [] };
}

function toItem(
  id: string,
  first: (...tags: readonly string[]) => Field | undefined,
  all: (tag: string) => readonly string[],
): CslItem {
  const type = CSL_TYPES.get(first('TY')?.value ?? '') ?? 'document';
  const author = ['A1', 'AU'].flatMap(all).flatMap(readName);
  const issued = risDate(first('DA')?.value) ?? risDate(first('PY', 'Y1')?.value);
  const accessed = risDate(first('Y2')?.value);
  const told = {
    title: first('TI', 'T1', 'CT')?.value,
    'container-title': first('JO', 'JF', 'T2', 'BT', 'JA')?.value,
    publisher: first('PB')?.value,
    URL: first('UR', 'LK')?.value,
    DOI: first('DO')?.value,
    language: first('LA')?.value,
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
]);

/** "Doe, Jane"; without a comma it is a body. */
function readName(written: string): CslName[] {
  const [family = '', given] = written.split(/\s*,\s*/);
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
