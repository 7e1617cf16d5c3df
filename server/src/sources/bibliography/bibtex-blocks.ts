import type { Span } from '../../text/span.js';
import { isLetter, skipBlanks } from './bibtex-fields.js';
import { type BibliographyProblem, problemAt } from './entry.js';
import { createMarkFinder } from './mark-finder.js';

/** `@article{…}` with both its ends. */
export interface Block extends Span {
  /** In small letters, without "@". */
  readonly type: string;
  /** Behind the opening brace. */
  readonly bodyStart: number;
}

export interface CutBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly BibliographyProblem[];
}

/** Cuts a BibTeX file into its entries, macros and comments. O(length). */
export function cutBlocks(text: string): CutBlocks {
  const blocks: Block[] = [];
  const problems: BibliographyProblem[] = [];
  const marks: Marks = {
    braces: createMarkFinder(text, '\\{}'),
    all: createMarkFinder(text, '\\{})@'),
  };
  let isBroken = false;
  for (let at = text.indexOf('@'); at >= 0; ) {
    const head = headAt(text, at);
    if (!head) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const whole: number | null = isBroken ? null : endOfBody(text, head.bodyStart, marks, false);
    isBroken ||= whole === null;
    const end = whole ?? endOfBody(text, head.bodyStart, marks, true);
    if (end === null)
      problems.push(problemAt('The entry is not closed: a “}” is missing', at, head.bodyStart));
    const { start, type, bodyStart } = head;
    const block = { start, end: end ?? nextHead(text, bodyStart), type, bodyStart };
    blocks.push(block);
    const behind = skipBlanks(text, block.end);
    if (end !== null && (text[behind] === ',' || text[behind] === '}')) {
      problems.push(problemAt('The entry ends before this: there is one “}” too many', behind, behind + 1));
    }
    at = text.indexOf('@', block.end);
  }
  return { blocks, problems };
}

interface Marks {
  readonly braces: (from: number) => number;
  /** Parentheses and "@", too. */
  readonly all: (from: number) => number;
}

/** `@article{`: letters, a few blanks, and what opens the body. */
function headAt(text: string, at: number): Omit<Block, 'end'> | null {
  let typeEnd = at + 1;
  while (typeEnd - at < LONGEST_TYPE && isLetter(text.charCodeAt(typeEnd))) typeEnd++;
  const open = skipBlanks(text, typeEnd);
  const opens = text.charCodeAt(open);
  if (typeEnd === at + 1 || (opens !== OPEN_BRACE && opens !== OPEN_PARENTHESIS)) return null;
  return { start: at, type: text.slice(at + 1, typeEnd).toLowerCase(), bodyStart: open + 1 };
}

/** Longer than any type of entry. */
const LONGEST_TYPE = 60;

/** Behind the brace or parenthesis that closes the body; null when there is none, or none before the next entry. */
function endOfBody(text: string, from: number, marks: Marks, stopsAtEntries: boolean): number | null {
  const isRound = text[from - 1] === '(';
  const next = isRound || stopsAtEntries ? marks.all : marks.braces;
  let depth = 0;
  for (let at = next(from); at < text.length; at = next(at + 1)) {
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

const [BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [0x5c, 0x7b, 0x7d];
const [OPEN_PARENTHESIS, CLOSE_PARENTHESIS, AT_SIGN] = [0x28, 0x29, 0x40];

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
