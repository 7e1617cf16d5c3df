import { isSpace, type Span } from '../text/span.js';

/**
 * The stretches between two straight apostrophes on either side, `''We'll go,'' she said.`, as archives of newspapers print
 * their double marks; outer spans, in order. They are read as no quotations (elsewhere the two apostrophes are inches,
 * seconds or italics), but what stands in single marks inside them is a piece of another's words. A stretch that its
 * block leaves open counts when the next block opens with the same mark. Linear.
 */
export function findDoubledApostrophes(text: string, block: Span, next: Span | undefined): Span[] {
  // A search in the whole text would look through all that follows for a block that has none.
  const words = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let open = -1;
  for (let at = words.indexOf(MARK); at >= 0; ) {
    const end = runEnd(words, at);
    if (opens(words, at, end)) {
      if (open < 0) open = at;
    } else if (open >= 0 && closes(words, at, end)) {
      spans.push({ start: block.start + open, end: block.start + end });
      open = -1;
    }
    at = words.indexOf(MARK, end);
  }
  const goesOn = open >= 0 && next !== undefined && text.startsWith(MARK, next.start);
  if (goesOn) spans.push({ start: block.start + open, end: block.end });
  return spans;
}

const MARK = "''";

function runEnd(words: string, start: number): number {
  let end = start;
  while (words[end] === "'") end++;
  return end;
}

/** `''Yes`, `('' Yes` does not; of three the third opens a quotation inside: `'''Yes' is no answer,''`. */
function opens(words: string, start: number, end: number): boolean {
  if (end - start > LONGEST_RUN || end >= words.length || isSpace(words.charCodeAt(end))) return false;
  return start === 0 || isSpaceOr(BEFORE, words, start - 1);
}

/** `yes''`, `yes,''`, `'yes'.''`, `'yes'''`, and with a blank before it `'yes,' ''`. */
function closes(words: string, start: number, end: number): boolean {
  if (end - start > LONGEST_RUN) return false;
  return end >= words.length || isSpaceOr(BEHIND, words, end);
}

const LONGEST_RUN = 3;

function isSpaceOr(others: string, words: string, at: number): boolean {
  return isSpace(words.charCodeAt(at)) || others.includes(words.charAt(at));
}

const BEFORE = '([—–-';
const BEHIND = '.,;:!?)]—–-';
