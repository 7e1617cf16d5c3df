import type { Recall } from '../../text/recall.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { readFields, skipBlanks } from './bibtex-fields.js';
import { toCslItem } from './bibtex-item.js';
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

const [BACKSLASH, OPEN_BRACE, CLOSE_BRACE, CLOSE_PARENTHESIS, AT_SIGN] = [0x5c, 0x7b, 0x7d, 0x29, 0x40];

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
