import { isSpace, type Span } from '../text/span.js';

/**
 * The stretches between two straight apostrophes on either side, `''We'll go,'' she said.`, as archives of newspapers print
 * their double marks; outer spans, in order. They are read as no quotations (elsewhere the two apostrophes are inches,
 * seconds or italics), but what stands in single marks inside them is a piece of another's words. A stretch that its
 * block leaves open counts when the next block opens with the same mark. Linear.
 */
export function findDoubledApostrophes(text: string, block: Span, next: Span | undefined): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = nextPair(text, block.start, block); at >= 0; ) {
    const end = runEnd(text, at, block);
    if (opens(text, { start: at, end }, block)) {
      if (open < 0) open = at;
    } else if (open >= 0 && closes(text, { start: at, end }, block)) {
      spans.push({ start: open, end });
      open = -1;
    }
    at = nextPair(text, end, block);
  }
  const goesOn = open >= 0 && next !== undefined && text.startsWith("''", next.start);
  if (goesOn) spans.push({ start: open, end: block.end });
  return spans;
}

function nextPair(text: string, from: number, block: Span): number {
  const at = text.indexOf("''", from);
  return at >= 0 && at + 2 <= block.end ? at : -1;
}

function runEnd(text: string, start: number, block: Span): number {
  let end = start;
  while (end < block.end && text[end] === "'") end++;
  return end;
}

/** `''Yes`, `('' Yes` does not; of three the third opens a quotation inside: `'''Yes' is no answer,''`. */
function opens(text: string, run: Span, block: Span): boolean {
  if (run.end - run.start > LONGEST_RUN || run.end >= block.end) return false;
  if (isSpace(text.charCodeAt(run.end))) return false;
  return run.start <= block.start || isSpaceOr(BEFORE, text, run.start - 1);
}

/** `yes''`, `yes,''`, `'yes'.''`, `'yes'''`, and with a blank before it `'yes,' ''`. */
function closes(text: string, run: Span, block: Span): boolean {
  if (run.end - run.start > LONGEST_RUN) return false;
  return run.end >= block.end || isSpaceOr(BEHIND, text, run.end);
}

const LONGEST_RUN = 3;

function isSpaceOr(others: string, text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || others.includes(text.charAt(at));
}

const BEFORE = '([—–-';
const BEHIND = '.,;:!?)]—–-';
