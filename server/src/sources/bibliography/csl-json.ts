import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Recall } from '../../text/recall.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { readCslItem } from './csl-data.js';
import {
  type BibliographyProblem,
  type EntryReading,
  problemAt,
  type ReadBibliography,
  readEntries,
} from './entry.js';

/**
 * Reads a bibliography in CSL-JSON. The text is cut into the values of its list first, so that one that is no sound JSON
 * spoils no other. O(length).
 */
export function readCslJson(text: string, recall: Recall): ReadBibliography {
  const { items, problems, isWhole } = cutList(text);
  const read = readEntries(text, items, recall, readItem);
  return { format: 'csl-json', ...read, isWhole, problems: [...problems, ...read.problems] };
}

const NO_LIST = 'A CSL-JSON bibliography is a list of items: [ { "id": …, "type": … } ]';

interface CutList {
  readonly items: readonly Span[];
  readonly problems: readonly BibliographyProblem[];
  /** False when the list ends before its bracket, or is none. */
  readonly isWhole: boolean;
}

/** The values of the list, commas left out. */
function cutList(text: string): CutList {
  const start = skipBlanks(text, 0);
  if (start === text.length) return { items: [], problems: [], isWhole: true };
  if (text[start] !== '[') {
    return { items: [], problems: [problemAt(NO_LIST, start, start + 1)], isWhole: false };
  }
  const items: Span[] = [];
  const problems: BibliographyProblem[] = [];
  const tell = (problem: string, at: number): void => {
    problems.push(problemAt(`Not valid JSON: ${problem}`, at, Math.min(at + 1, text.length)));
  };
  let isBroken = false;
  let isAfterItem = false;
  let at = skipBlanks(text, start + 1);
  while (at < text.length && text[at] !== ']') {
    if (text[at] === ',') {
      if (!isAfterItem) tell('value expected', at);
      isAfterItem = false;
      at = skipBlanks(text, at + 1);
      continue;
    }
    if (isAfterItem) tell('comma expected', at);
    const whole: number | null = isBroken ? null : endOfValue(text, at);
    isBroken ||= whole === null;
    const end = whole ?? endOfBroken(text, at);
    items.push({ start: at, end });
    isAfterItem = true;
    at = skipBlanks(text, end);
  }
  if (at >= text.length) tell('close bracket expected', text.length);
  else if (skipBlanks(text, at + 1) < text.length) tell('end of file expected', skipBlanks(text, at + 1));
  return { items, problems, isWhole: at < text.length };
}

/** Behind the value that begins at `from`; null when its brackets do not close as they opened. */
function endOfValue(text: string, from: number): number | null {
  const open: number[] = [];
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) open.push(char);
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      if (open.length === 0) return Math.max(at, from + 1);
      // "{" and "}", "[" and "]" are two apart.
      if (open.pop() !== char - 2) return null;
      if (open.length === 0) return at + 1;
    } else if (char === COMMA && open.length === 0) return Math.max(at, from + 1);
  }
  return open.length === 0 ? text.length : null;
}

/** Once brackets have gone wrong: the next object with a key of its own, `{"id":`, begins the next item. */
function endOfBroken(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === OPEN_BRACE && text.startsWith('"id"', skipBlanks(text, at + 1))) {
      return backOverBlanks(text, at);
    }
  }
  const last = backOverBlanks(text, text.length);
  return text[last - 1] === ']' && last - 1 > from ? last - 1 : last;
}

const [QUOTE, BACKSLASH, COMMA, LINE_FEED] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** At the closing quotation mark; a string that is not closed ends with its line, as JSON's strings do. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === QUOTE) return at;
    else if (char === LINE_FEED) return at - 1;
  }
  return text.length;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isJsonBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Over blanks and the comma that an item cut off leaves behind. */
function backOverBlanks(text: string, from: number): number {
  let at = from;
  while (isJsonBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === COMMA) at--;
  return at;
}

/** Blank, tab, line ends, and the mark that some programs put at the start of a file. */
function isJsonBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === LINE_FEED || code === 0x0d || code === 0xfeff;
}

function readItem(text: string): EntryReading {
  const value = parseJson(text);
  const span = { start: 0, end: text.length };
  if (value === undefined) {
    // Its key is known all the same, and no citation of it is called unknown.
    const idSpan = idSpanOf(text);
    const id = sliceSpan(text, idSpan);
    const entry = id === '' ? null : { id, span, idSpan, item: { id, type: 'document' }, files: [] };
    return { entry, problems: [syntaxProblem(text)] };
  }
  const item = readCslItem(value);
  if (typeof item === 'string') return { entry: null, problems: [problemAt(item, 0, 1)] };
  return { entry: { id: item.id, span, idSpan: idSpanOf(text), item, files: [] }, problems: [] };
}

/** The value of the item's own "id", without its quotation marks: one in an inner object is somebody else's. */
function idSpanOf(text: string): Span {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
    else if (char === QUOTE) {
      const end = endOfString(text, at);
      const colon = skipBlanks(text, end + 1);
      if (depth === 1 && text[colon] === ':' && text.slice(at, end + 1) === '"id"') {
        return valueSpan(text, skipBlanks(text, colon + 1));
      }
      at = end;
    }
  }
  return { start: 0, end: 0 };
}

function valueSpan(text: string, start: number): Span {
  if (text.charCodeAt(start) === QUOTE) return { start: start + 1, end: endOfString(text, start) };
  return { start, end: endOfValue(text, start) ?? start };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A SyntaxError: `syntaxProblem` says where and what.
    return undefined;
  }
}

function syntaxProblem(text: string): BibliographyProblem {
  if (isDeep(text)) return problemAt('Not valid JSON: brackets in brackets without end', 0, 1);
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [error] = errors;
  if (!error) return problemAt('Not valid JSON', 0, 1);
  return problemAt(describeError(error), error.offset, error.offset + error.length);
}

/** Whether brackets stand in brackets deeper than any item has them, and than a parser that calls itself can go. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const char = text.charCodeAt(at);
    if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return depth > DEEPEST;
}

const DEEPEST = 500;

/** "CommaExpected" -> "Not valid JSON: comma expected". */
function describeError({ error }: ParseError): string {
  const words = printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();
  return `Not valid JSON: ${words}`;
}
