import { isDigit, isSpace } from '../../text/span.js';
import { type BibliographyProblem, problemAt } from './entry.js';
import { createMarkFinder } from './mark-finder.js';

/** What a field says, still in TeX: `{…}` and `"…"` without their marks; or several parts that "#" joins. */
export type BibtexValue = string | readonly ValuePart[];

/** `"4~"` or `aug` in `"4~" # aug`. */
export interface ValuePart {
  readonly text: string;
  /** A name that `@string` may have given a text. */
  readonly isMacro: boolean;
}

/** The fields of one entry by their names in small letters, and what is wrong with others. */
export interface ReadFields {
  readonly fields: ReadonlyMap<string, BibtexValue>;
  readonly problems: readonly BibliographyProblem[];
}

/** `name = {value}, …` up to the brace that closes the entry. Of fields that are not `wanted` only the form is read. */
export function readFields(text: string, from: number, wanted: (name: string) => boolean): ReadFields {
  const fields = new Map<string, BibtexValue>();
  const problems: BibliographyProblem[] = [];
  const nextMark = createMarkFinder(text, '\\{}"');
  let at = skipBlanks(text, from);
  while (at < text.length && text[at] !== '}' && text[at] !== ')') {
    if (text[at] === ',') {
      at = skipBlanks(text, at + 1);
      continue;
    }
    const nameEnd = endOfName(text, at);
    const name = text.slice(at, nameEnd).toLowerCase();
    const equals = skipBlanks(text, nameEnd);
    if (name === '' || text[equals] !== '=') {
      problems.push(problemAt('A field is expected here, as in “title = {…}”', at, lineEnd(text, at)));
      at = skipBlanks(text, Math.max(endOfField(text, at), at + 1));
      continue;
    }
    const value = readValue(text, skipBlanks(text, equals + 1), nextMark, wanted(name) && !fields.has(name));
    if (!value) {
      problems.push(problemAt(`The value of “${name}” is missing or not closed`, at, lineEnd(text, at)));
      at = skipBlanks(text, endOfField(text, equals + 1));
      continue;
    }
    if (value.value !== null) fields.set(name, value.value);
    at = skipBlanks(text, value.end);
    if (at < text.length && text[at] !== ',' && text[at] !== '}' && text[at] !== ')') {
      problems.push(problemAt(`A comma is missing behind the value of “${name}”`, at, lineEnd(text, at)));
    }
  }
  return { fields, problems };
}

/** The text of a value, with the texts that macros stand for. One that nothing defines stands for its name: "aug". */
export function textOfValue(value: BibtexValue, macros: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return value;
  return value
    .map(({ text, isMacro }) => (isMacro ? (macros.get(text.toLowerCase()) ?? text) : text))
    .join('');
}

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

type NextMark = (from: number) => number;

/**
 * `{…}`, `"…"`, a number or a macro, or several of them with "#" between; null when there is none or it is never closed. The
 * value is null where it is not wanted.
 */
function readValue(
  text: string,
  from: number,
  nextMark: NextMark,
  isWanted: boolean,
): { readonly value: BibtexValue | null; readonly end: number } | null {
  const parts: ValuePart[] = [];
  for (let at = from; ; ) {
    const end = endOfPart(text, at, nextMark);
    if (end === null) return null;
    const isMarked = text[at] === '{' || text[at] === '"';
    const next = skipBlanks(text, end);
    const isLast = text[next] !== '#';
    if (isWanted && isLast && parts.length === 0 && (isMarked || isDigit(text.charCodeAt(at)))) {
      return { value: (isMarked ? text.slice(at + 1, end - 1) : text.slice(at, end)).trim(), end };
    }
    if (isWanted) {
      parts.push({ text: isMarked ? text.slice(at + 1, end - 1) : text.slice(at, end), isMacro: !isMarked });
    }
    if (isLast) return { value: isWanted ? parts : null, end };
    at = skipBlanks(text, next + 1);
  }
}

function endOfPart(text: string, from: number, nextMark: NextMark): number | null {
  const isBraced = text[from] === '{';
  if (!isBraced && text[from] !== '"') {
    const end = endOfBare(text, from);
    return end === from ? null : end;
  }
  let depth = 0;
  for (let at = nextMark(from + 1); at < text.length; at = nextMark(at + 1)) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === OPEN_BRACE) depth++;
    else if (char === QUOTE) {
      if (!isBraced && depth === 0) return at + 1;
    } else if (depth-- === 0) return isBraced ? at + 1 : null;
  }
  return null;
}

/** Behind the number or the macro that stands at `from`. */
function endOfBare(text: string, from: number): number {
  let at = from;
  while (at < text.length && !ENDS_BARE.has(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

const ENDS_BARE: ReadonlySet<number> = new Set([...',{}()"#=%\\'].map((char) => char.charCodeAt(0)));

/** Behind the name of a field that stands at `from`: a letter or "_", then also digits and `:.+/-`. */
function endOfName(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (!isLetter(first) && first !== UNDERSCORE) return from;
  let at = from + 1;
  while (at < text.length && isNameCode(text.charCodeAt(at))) at++;
  return at;
}

function isNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE || NAME_MARKS.has(code);
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

const NAME_MARKS: ReadonlySet<number> = new Set([...':.+/-'].map((char) => char.charCodeAt(0)));

/** The end of the line, as far as a problem is underlined: a file in one line may have as many problems as letters. */
function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_UNDERLINED).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + LONGEST_UNDERLINED) : from + end;
}

const LONGEST_UNDERLINED = 200;

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const [BACKSLASH, OPEN_BRACE, QUOTE, UNDERSCORE] = [0x5c, 0x7b, 0x22, 0x5f];
