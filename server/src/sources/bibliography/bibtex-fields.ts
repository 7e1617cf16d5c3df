import { isSpace } from '../../text/span.js';
import type { BibtexField } from './bibtex-item.js';
import { type BibliographyProblem, problemAt } from './entry.js';

/** The fields of one entry, and what is wrong with others. */
export interface ReadFields {
  readonly fields: ReadonlyMap<string, BibtexField>;
  readonly problems: readonly BibliographyProblem[];
}

/** `name = {value}, …` up to the brace that closes the entry; names in small letters. */
export function readFields(text: string, from: number, macros: ReadonlyMap<string, string>): ReadFields {
  const fields = new Map<string, BibtexField>();
  const problems: BibliographyProblem[] = [];
  let at = skipBlanks(text, from);
  while (at < text.length && text[at] !== '}' && text[at] !== ')') {
    if (text[at] === ',') {
      at = skipBlanks(text, at + 1);
      continue;
    }
    const name = NAME.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
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
    const bare = BARE.exec(text.slice(from, from + LONGEST_NAME))?.[0] ?? '';
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

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const [BACKSLASH, OPEN_BRACE, CLOSE_BRACE, QUOTE] = [0x5c, 0x7b, 0x7d, 0x22];
/** Longer than the name of any field, and than any macro or number. */
const LONGEST_NAME = 300;
