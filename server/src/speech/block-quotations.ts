import type { ProseBlock } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';

/** The words of a block quotation, without an attribution line at its end and without marks around the whole. */
export interface BlockQuotationWords {
  readonly inner: Span;
  readonly outer: Span;
}

/** A line that names the speaker is short: "— Sara Walker, professor of physics, in an interview". */
const MAX_BYLINE = 120;

/** Null when the block is nothing but an attribution line. */
export function blockQuotationWords(text: string, block: ProseBlock): BlockQuotationWords | null {
  const byline = bylineStart(text, block);
  if (byline === block.start) return null;
  const outer = trimSpan(text, { start: block.start, end: byline });
  const inner = withoutMarks(text, outer);
  return inner.end > inner.start ? { inner, outer } : null;
}

/** Whether a paragraph is an attribution line of the block quotation before it. */
function isByline(text: string, block: Span): boolean {
  return (
    block.end - block.start <= MAX_BYLINE && BYLINE.test(text.slice(block.start, block.start + MAX_BYLINE))
  );
}

const BYLINE = /^\s*(?:—|–|―|--?)\s?["“]?\p{Lu}/u;

function bylineStart(text: string, block: Span): number {
  const line = text.lastIndexOf('\n', block.end - 1);
  const start = line < block.start ? block.start : line + 1;
  return isByline(text, { start, end: block.end }) ? start : block.end;
}

function withoutMarks(text: string, span: Span): Span {
  const first = text.charAt(span.start);
  const last = text.charAt(span.end - 1);
  const isWrapped = CLOSE_OF[first] === last && text.slice(span.start + 1, span.end - 1).indexOf(last) < 0;
  return isWrapped ? trimSpan(text, { start: span.start + 1, end: span.end - 1 }) : span;
}

const CLOSE_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘',
  '「': '」',
  '『': '』',
};
