import { isSpace, type Span } from '../text/span.js';
import { ELISIONS } from './languages/en-elisions.js';

/**
 * The stretches in single marks, `‘…’`, `'…'` or `‚…‘`, told from apostrophes ("don't", "the boys' room", "'80s", "'em"):
 * outer spans with their marks, in order; they never overlap. An opening mark without a close in its block gives none,
 * unless it opens the block: then the span is empty-ended (`end` = the block's end) and `closed` is false. Linear.
 */
export function findSingleMarkSpans(text: string, block: Span): SingleMarkSpan[] {
  const spans: SingleMarkSpan[] = [];
  const closeOf = closeFinder(text, block, CLOSES);
  const closeOfLow = closeFinder(text, block, CLOSES_LOW);
  for (let pos = block.start; pos < block.end; pos++) {
    const code = text.charCodeAt(pos);
    if (!isOpening(text, pos, block)) continue;
    const close = code === LOW_OPEN ? closeOfLow(pos) : closeOf(pos);
    if (close !== undefined) {
      spans.push({ start: pos, end: close + 1, closed: true });
      pos = close;
    } else if (pos === block.start) {
      spans.push({ start: pos, end: block.end, closed: false });
    }
  }
  return spans;
}

export interface SingleMarkSpan extends Span {
  readonly closed: boolean;
}

/** A mark that may close: `strength` says how unlike an apostrophe it stands. */
interface CloseCandidate {
  readonly pos: number;
  readonly strength: 'sure' | 'likely' | 'possessive';
}

const STRAIGHT = 0x27;
const CURLY_OPEN = 0x2018;
const CURLY_CLOSE = 0x2019;
const LOW_OPEN = 0x201a;

const CLOSES: readonly number[] = [STRAIGHT, CURLY_CLOSE];
/** Behind a low mark the one that opens in English closes: `‚Nein‘`. */
const CLOSES_LOW: readonly number[] = [...CLOSES, CURLY_OPEN];

/** How far a plural possessive ("the boys’ room") may be passed over in search of a better close. */
const POSSESSIVE_REACH = 300;

/** Tells which mark closes the one at an offset; must be asked in order of offset. Looks at the block when first asked. */
function closeFinder(
  text: string,
  block: Span,
  marks: readonly number[],
): (open: number) => number | undefined {
  let closes: readonly CloseCandidate[] | null = null;
  let next = 0;
  return (open) => {
    closes ??= findCloses(text, block, marks);
    while (next < closes.length && (closes[next]?.pos ?? 0) <= open + 1) next++;
    return chooseClose(closes, next, open);
  };
}

function chooseClose(closes: readonly CloseCandidate[], from: number, open: number): number | undefined {
  const first = closes[from];
  if (!first) return undefined;
  if (first.strength !== 'possessive') return first.pos;
  for (let i = from + 1; i < closes.length; i++) {
    const other = closes[i];
    if (!other || other.pos - open > POSSESSIVE_REACH) break;
    if (other.strength === 'sure') return other.pos;
  }
  return first.pos;
}

function findCloses(text: string, block: Span, marks: readonly number[]): CloseCandidate[] {
  const closes: CloseCandidate[] = [];
  for (let pos = block.start + 1; pos < block.end; pos++) {
    const code = text.charCodeAt(pos);
    if (!marks.includes(code)) continue;
    const char = text[pos];
    if (isSpace(text.charCodeAt(pos - 1)) || text[pos - 1] === char || text[pos + 1] === char) continue;
    if (isLetterOrDigit(text, pos + 1, block)) continue;
    closes.push({ pos, strength: strengthOf(text, pos, block) });
  }
  return closes;
}

function strengthOf(text: string, pos: number, block: Span): CloseCandidate['strength'] {
  if (PUNCTUATION.has(text.charAt(pos - 1))) return 'sure';
  if (pos + 1 >= block.end || PUNCTUATION.has(text.charAt(pos + 1))) return 'sure';
  return text[pos - 1] === 's' ? 'possessive' : 'likely';
}

const PUNCTUATION = new Set('.,;:!?…—–-)]”"'.split(''));
const OPENING = new Set('([{—–-/“"„«*_'.split(''));

function isOpening(text: string, pos: number, block: Span): boolean {
  const code = text.charCodeAt(pos);
  if (code !== STRAIGHT && code !== CURLY_OPEN && code !== LOW_OPEN) return false;
  const char = text[pos];
  if (pos > block.start) {
    const before = text.charAt(pos - 1);
    if (!isSpace(before.charCodeAt(0)) && !OPENING.has(before)) return false;
  }
  if (!isLetterOrDigit(text, pos + 1, block) && !OPENING.has(text.charAt(pos + 1)))
    return char === '‘' && text[pos + 1] === '…';
  return !isElision(text, pos + 1, block);
}

/** "'80s", "'em", "'til": the apostrophe stands for what is left out. */
function isElision(text: string, start: number, block: Span): boolean {
  let end = start;
  while (end < block.end && isLetterOrDigit(text, end, block)) end++;
  const word = text.slice(start, Math.min(end, start + 8)).toLowerCase();
  return ELISIONS.has(word) || /^\d\ds?$/.test(word);
}

function isLetterOrDigit(text: string, pos: number, block: Span): boolean {
  if (pos >= block.end) return false;
  const code = text.charCodeAt(pos);
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  const char = text.charAt(pos);
  return char.toLowerCase() !== char.toUpperCase();
}
