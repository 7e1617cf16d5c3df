import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';
import { scanDoubleMarks } from './marks.js';

/** Lines this long on average are no wrapped lines: the text puts every paragraph on one line. */
const MIN_PARAGRAPH_LINE = 180;

/**
 * The document with a block for every paragraph. Texts that end their paragraphs with a single line end ("… he said.\n
 * The senator …") are told from wrapped ones by their long lines; a line end inside quotation marks parts nothing unless
 * the next line opens with a mark of its own.
 */
export function splitParagraphs(doc: ProseDocument): ProseDocument {
  if (!hasParagraphLines(doc)) return doc;
  return { text: doc.text, blocks: doc.blocks.flatMap((block) => splitBlock(doc.text, block)) };
}

function hasParagraphLines({ text, blocks }: ProseDocument): boolean {
  let lines = 0;
  let length = 0;
  for (const block of blocks) {
    const ends = countLineEnds(text, block);
    if (ends === 0 || block.kind !== 'paragraph') continue;
    lines += ends + 1;
    length += block.end - block.start;
  }
  return lines > 0 && length / lines >= MIN_PARAGRAPH_LINE;
}

function countLineEnds(text: string, span: Span): number {
  let count = 0;
  for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}

function splitBlock(text: string, block: ProseBlock): ProseBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const parts: ProseBlock[] = [];
  const marks = scanDoubleMarks(text, block);
  let start = block.start;
  let depth = 0;
  let next = 0;
  for (let at = block.start; at < block.end; at++) {
    if (text.charCodeAt(at) !== 0x0a) continue;
    for (; next < marks.length && (marks[next]?.start ?? 0) < at; next++) {
      const role = marks[next]?.role;
      depth = role === 'open' ? depth + 1 : role === 'close' ? Math.max(0, depth - 1) : depth;
    }
    const opensNext = marks[next]?.role === 'open' && text.slice(at, marks[next]?.start).trim() === '';
    if (depth > 0 && !opensNext) continue;
    pushPart(parts, text, { ...block, start, end: at });
    start = at + 1;
    depth = 0;
  }
  pushPart(parts, text, { ...block, start, end: block.end });
  return parts;
}

function pushPart(parts: ProseBlock[], text: string, part: ProseBlock): void {
  const trimmed = trimSpan(text, part);
  if (trimmed.end > trimmed.start) parts.push({ ...part, ...trimmed });
}
