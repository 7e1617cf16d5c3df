import { isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import type { Recall } from '../../text/recall.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { readCslItem } from './csl-data.js';
import {
  type BibliographyEntry,
  type BibliographyProblem,
  type EntryReading,
  problemAt,
  type ReadBibliography,
  readEntries,
} from './entry.js';
import { readPlainYaml } from './plain-yaml.js';

/**
 * Reads a bibliography in CSL-YAML: a list of items, bare or under `references:`. The list is cut into its items by their
 * dashes first, so that one that is no sound YAML spoils no other.
 */
export function readCslYaml(text: string, recall: Recall): ReadBibliography {
  const list = findList(text);
  if (!list) return readFlow(text);
  return { format: 'csl-yaml', isWhole: true, ...readEntries(text, list.items, recall, readItem) };
}

/** Where a block list of items stands, and how it is laid out. */
export interface YamlList {
  /** Whole lines, from that with the dash to that which begins the next item or follows the list. */
  readonly items: readonly Span[];
  /** Columns before the dashes. */
  readonly indent: number;
}

/** The list of items in block style: bare at the left margin, or under `references:`; null when there is none. */
export function findList(text: string): YamlList | null {
  const items: Span[] = [];
  let open: { readonly indent: number; readonly start: number } | null = null;
  let place: 'start' | 'other' | 'references' = 'start';
  for (const { start, indent, content } of linesOf(text)) {
    const isItem = content === '-' || content.startsWith('- ');
    if (open) {
      if (isItem && indent === open.indent) {
        items.push({ start: open.start, end: start });
        open = { indent, start };
      } else if (indent <= open.indent) {
        return { items: [...items, { start: open.start, end: start }], indent: open.indent };
      }
    } else if (isItem && place !== 'other') open = { indent, start };
    else if (place === 'references') return null;
    else if (indent === 0 && !/^(?:---|\.\.\.)/.test(content)) {
      place = /^references:\s*(?:#.*)?$/.test(content) ? 'references' : 'other';
    }
  }
  return open && { items: [...items, { start: open.start, end: text.length }], indent: open.indent };
}

interface YamlLine extends Span {
  readonly indent: number;
  readonly content: string;
}

/** The lines that are not blank nor a comment; `end` is behind the line end. */
function* linesOf(text: string): Generator<YamlLine> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    const feed = text.indexOf('\n', start);
    end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end).trimEnd();
    const content = line.trimStart();
    if (content !== '' && !content.startsWith('#'))
      yield { start, end, indent: line.length - content.length, content };
  }
}

/** Reads one item: `- id: doe2024` and what is indented below. */
function readItem(text: string): EntryReading {
  const dash = text.indexOf('-');
  // A blank in the place of the dash leaves a map, and every offset as it was.
  const block = `${text.slice(0, dash)} ${text.slice(dash + 1)}`;
  const plain = readPlainYaml(block);
  const own = plain === undefined ? readWhole(block) : { value: plain, problems: [] };
  const item = readCslItem(own.value);
  const span = { start: dash, end: text.length };
  const idSpan = idSpanOf(block);
  if (typeof item !== 'string')
    return { entry: { id: item.id, span, idSpan, item, files: [] }, problems: own.problems };
  if (own.problems.length === 0) return { entry: null, problems: [problemAt(item, dash, dash + 1)] };
  const id = sliceSpan(text, idSpan);
  const entry = id === '' ? null : { id, span, idSpan, item: { id, type: 'document' }, files: [] };
  return { entry, problems: own.problems };
}

interface Whole {
  readonly value: unknown;
  readonly problems: readonly BibliographyProblem[];
}

function readWhole(text: string): Whole {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { value: null, problems: [syntaxProblem(error, text)] };
  try {
    return { value: document.toJS() as unknown, problems: [] };
  } catch (caught) {
    // An alias that points nowhere, or aliases that would unfold without end.
    const reason = caught instanceof Error ? reasonOf(caught) : 'an alias cannot be resolved';
    return { value: null, problems: [problemAt(`Not valid YAML: ${reason}`, 0, 1)] };
  }
}

function syntaxProblem(error: YAMLError, { length }: string): BibliographyProblem {
  const [start, end] = error.pos;
  return problemAt(`Not valid YAML: ${reasonOf(error)}`, Math.min(start, length), Math.min(end, length));
}

function reasonOf({ message }: Error): string {
  const [line = ''] = message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** The value of the item's own `id`: behind the dash, or in a line as far in as the first name. */
function idSpanOf(block: string): Span {
  let column: number | null = null;
  for (const { start, indent, content } of linesOf(block)) {
    column ??= indent;
    const match = indent === column ? /^(?:id|"id"|'id'):[ \t]+(["']?)/.exec(content) : null;
    if (!match) continue;
    const mark = match[1] ?? '';
    const value = content.slice(match[0].length);
    const length = mark === '' ? value.replace(/\s+#.*$/, '').length : value.indexOf(mark);
    const from = start + indent + match[0].length;
    return { start: from, end: from + Math.max(0, length) };
  }
  return { start: 0, end: 0 };
}

/** A list in another shape, such as `references: [{id: doe2024}]` or one item alone: rare, and small enough to read whole. */
function readFlow(text: string): ReadBibliography {
  const base = { format: 'csl-yaml', entries: [], isWhole: false } as const;
  if (text.trim() === '') return { ...base, isWhole: true, problems: [] };
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { ...base, problems: [syntaxProblem(error, text)] };
  const root = document.contents;
  const list = isMap(root) ? root.get('references', true) : root;
  if (!isSeq(list)) return { ...base, problems: [problemAt(NO_LIST, 0, Math.min(1, text.length))] };
  const entries = list.items.flatMap((node): BibliographyEntry[] => {
    if (!isMap(node) || !node.range) return [];
    const id = node.get('id', true);
    const item = readCslItem(node.toJS(document));
    if (typeof item === 'string' || !isScalar(id) || !id.range) return [];
    const [start, end] = node.range;
    return [{ id: item.id, span: { start, end }, idSpan: withoutMarks(text, id.range), item, files: [] }];
  });
  return { ...base, entries, isWhole: entries.length === list.items.length, problems: [] };
}

const NO_LIST = 'A CSL-YAML bibliography is a list of items, “- id: …”, bare or under “references:”';

function withoutMarks(text: string, [start, end]: readonly [number, number, number]): Span {
  const isMarked = /["']/.test(text[start] ?? '');
  return isMarked ? { start: start + 1, end: end - 1 } : { start, end };
}
