import type { Recall } from '../../text/recall.js';
import { isSpace, type Span, sliceSpan } from '../../text/span.js';
import { type BibtexField, toCslItem } from './bibtex-item.js';
import {
  type BibliographyProblem,
  type EntryReading,
  movedReading,
  problemAt,
  type ReadBibliography,
} from './entry.js';

/**
 * Reads a bibliography in BibTeX or BibLaTeX. What stands between entries is a comment, as for BibTeX itself. An entry that
 * is never closed ends where the next one begins in a line of its own. O(length).
 */
export function readBibtex(text: string, recall: Recall): ReadBibliography {
  const { blocks, problems } = cutBlocks(text);
  const macros = new Map<string, string>();
  const read: EntryReading[] = [];
  for (const block of blocks) {
    if (block.type === 'comment' || block.type === 'preamble') continue;
    const own = sliceSpan(text, block);
    if (block.type === 'string') {
      const { fields } = readFields(own, block.bodyStart - block.start, macros);
      for (const [name, field] of fields) macros.set(name, field.value);
      continue;
    }
    const key = macros.size === 0 ? own : JSON.stringify([[...macros], own]);
    const reading = recall(key, () => readEntry(own, block.type, block.bodyStart - block.start, macros));
    read.push(movedReading(reading, block.start));
  }
  return {
    format: 'bibtex',
    entries: read.flatMap(({ entry }) => entry ?? []),
    isWhole: true,
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** `@article{…}` with both its ends. */
interface Block extends Span {
  /** In small letters, without "@". */
  readonly type: string;
  /** Behind the opening brace. */
  readonly bodyStart: number;
}

interface CutBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly BibliographyProblem[];
}

function cutBlocks(text: string): CutBlocks {
  const blocks: Block[] = [];
  const problems: BibliographyProblem[] = [];
  let isBroken = false;
  for (let at = text.indexOf('@'); at >= 0; ) {
    const head = headAt(text, at);
    if (!head) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const whole: number | null = isBroken ? null : endOfBody(text, head.bodyStart, false);
    isBroken ||= whole === null;
    const end = whole ?? endOfBody(text, head.bodyStart, true);
    if (end === null)
      problems.push(problemAt('The entry is not closed: a “}” is missing', at, head.bodyStart));
    const block = { ...head, end: end ?? nextHead(text, head.bodyStart) };
    blocks.push(block);
    const behind = skipBlanks(text, block.end);
    if (end !== null && (text[behind] === ',' || text[behind] === '}')) {
      problems.push(problemAt('The entry ends before this: there is one “}” too many', behind, behind + 1));
    }
    at = text.indexOf('@', block.end);
  }
  return { blocks, problems };
}

function headAt(text: string, at: number): Omit<Block, 'end'> | null {
  const head = HEAD.exec(text.slice(at, at + LONGEST_HEAD));
  return head?.[1] ? { start: at, type: head[1].toLowerCase(), bodyStart: at + head[0].length } : null;
}

const HEAD = /^@([a-z]+)[ \t\r\n]*[{(]/i;
/** Longer than any type of entry with some blanks. */
const LONGEST_HEAD = 60;

/** Behind the brace or parenthesis that closes the body; null when there is none, or none before the next entry. */
function endOfBody(text: string, from: number, stopsAtEntries: boolean): number | null {
  const isRound = text[from - 1] === '(';
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case BACKSLASH:
        at++;
        break;
      case OPEN_BRACE:
        depth++;
        break;
      case CLOSE_BRACE:
        if (depth === 0) return isRound ? null : at + 1;
        depth--;
        break;
      case CLOSE_PARENTHESIS:
        if (isRound && depth === 0) return at + 1;
        break;
      case AT_SIGN:
        if (stopsAtEntries && isLineStart(text, at) && headAt(text, at)) return null;
        break;
      default:
    }
  }
  return null;
}

const [BACKSLASH, OPEN_BRACE, CLOSE_BRACE, CLOSE_PARENTHESIS, AT_SIGN, QUOTE] = [
  0x5c, 0x7b, 0x7d, 0x29, 0x40, 0x22,
];

function nextHead(text: string, from: number): number {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    if (isLineStart(text, at) && headAt(text, at)) return at;
  }
  return text.length;
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n';
}

function readEntry(
  text: string,
  type: string,
  bodyStart: number,
  macros: ReadonlyMap<string, string>,
): EntryReading {
  const keyStart = skipBlanks(text, bodyStart);
  const id = KEY.exec(text.slice(keyStart, keyStart + LONGEST_KEY))?.[0] ?? '';
  const idSpan = { start: keyStart, end: keyStart + id.length };
  const behind = skipBlanks(text, idSpan.end);
  if (id === '' || text[behind] === '=') {
    return { entry: null, problems: [problemAt('The entry has no key: nothing can cite it', 0, bodyStart)] };
  }
  const isParted = /[,})]/.test(text[behind] ?? '}');
  const { fields, problems } = readFields(text, text[behind] === ',' ? behind + 1 : behind, macros);
  const { item, files } = toCslItem(id, type, fields);
  const comma = problemAt('A comma is missing behind the key', idSpan.start, idSpan.end);
  const entry = { id, span: { start: 0, end: text.length }, idSpan, item, files };
  return { entry, problems: isParted ? problems : [comma, ...problems] };
}

/** What cannot be part of a key ends it. */
const KEY = /^[^\s,{}()"#%=\\]+/;
const LONGEST_KEY = 300;

interface ReadFields {
  readonly fields: ReadonlyMap<string, BibtexField>;
  readonly problems: readonly BibliographyProblem[];
}

/** `name = {value}, …` up to the brace that closes the entry; names in small letters. */
function readFields(text: string, from: number, macros: ReadonlyMap<string, string>): ReadFields {
  const fields = new Map<string, BibtexField>();
  const problems: BibliographyProblem[] = [];
  let at = skipBlanks(text, from);
  while (at < text.length && text[at] !== '}' && text[at] !== ')') {
    if (text[at] === ',') {
      at = skipBlanks(text, at + 1);
      continue;
    }
    const name = NAME.exec(text.slice(at, at + LONGEST_KEY))?.[0] ?? '';
    const equals = skipBlanks(text, at + name.length);
    if (name === '' || text[equals] !== '=') {
      problems.push(problemAt('A field is expected here, as in “title = {…}”', at, lineEnd(text, at)));
      at = skipBlanks(text, Math.max(endOfField(text, at), at + 1));
      continue;
    }
    const value = readValue(text, skipBlanks(text, equals + 1), macros);
    if (value.end === null) {
      problems.push(problemAt(`The value of “${name}” is missing or not closed`, at, lineEnd(text, at)));
      at = skipBlanks(text, endOfField(text, equals + 1));
      continue;
    }
    const known = name.toLowerCase();
    if (!fields.has(known)) fields.set(known, value.field);
    at = skipBlanks(text, value.end);
    if (at < text.length && text[at] !== ',' && text[at] !== '}' && text[at] !== ')') {
      problems.push(problemAt(`A comma is missing behind the value of “${name}”`, at, lineEnd(text, at)));
    }
  }
  return { fields, problems };
}

const NAME = /^[a-z_][\w:.+/-]*/i;

/** The end of what cannot be read as a field: a comma outside braces, or the end of the entry. */
function endOfField(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && depth-- === 0) return at;
    else if (char === ',' && depth === 0) return at;
  }
  return text.length;
}

interface ReadValue {
  readonly field: BibtexField;
  /** Null when there is no value, or it is never closed. */
  readonly end: number | null;
}

/** `{…}`, `"…"`, a number or a macro, or several of them with "#" between. */
function readValue(text: string, from: number, macros: ReadonlyMap<string, string>): ReadValue {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const end = endOfPart(text, at);
    if (end === null) return { field: { value: '', isProtected: false }, end: null };
    const part = text.slice(at, end);
    const isMarked = part.startsWith('{') || part.startsWith('"');
    parts.push(isMarked ? part.slice(1, -1) : (macros.get(part.toLowerCase()) ?? part));
    const next = skipBlanks(text, end);
    if (text[next] !== '#') return { field: unwrapped(parts.join('')), end };
    at = skipBlanks(text, next + 1);
  }
}

function endOfPart(text: string, from: number): number | null {
  const open = text[from];
  if (open !== '{' && open !== '"') {
    const bare = BARE.exec(text.slice(from, from + LONGEST_KEY))?.[0] ?? '';
    return bare === '' ? null : from + bare.length;
  }
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === QUOTE && open === '"' && depth === 0) return at + 1;
    else if (char === OPEN_BRACE) depth++;
    else if (char === CLOSE_BRACE && depth-- === 0) return open === '{' ? at + 1 : null;
  }
  return null;
}

const BARE = /^[^\s,{}()"#=%\\]+/;

/** `{The Corporation}` within the outer braces keeps its letters and is one name. */
function unwrapped(value: string): BibtexField {
  const trimmed = value.trim();
  const isProtected = trimmed.startsWith('{') && endOfPart(trimmed, 0) === trimmed.length;
  return { value: trimmed, isProtected };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
