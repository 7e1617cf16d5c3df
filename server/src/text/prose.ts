import { isSpace, type Span } from './span.js';

/**
 * What a block of prose is to its document. `quotation` is a block quotation; `metadata` stands for front-matter
 * fields and page furniture ("Aug. 04, 2024 • 2 min read", "NEWSLETTER") that no sentence runs through.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quotation'
  | 'list-item'
  | 'table-cell'
  | 'footnote'
  | 'caption'
  | 'metadata';

/** One block of prose; offsets into the text of its `ProseDocument`. Blocks are in order and never overlap. */
export interface ProseBlock extends Span {
  readonly kind: BlockKind;
}

/**
 * What `speech` and `time` read, of drafts and sources alike: a text without markup and its blocks. Whatever lies
 * between two blocks is white space (by convention `"\n\n"`).
 */
export interface ProseDocument {
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
}

/** Plain text as prose: paragraphs parted by blank lines. A single line end is a wrapped line, not a paragraph's end. */
export function plainProse(text: string): ProseDocument {
  const blocks: ProseBlock[] = [];
  let start = -1;
  let end = -1;
  let lineBlank = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (code === 0x0a) {
      if (start >= 0 && (lineBlank || i === text.length)) {
        blocks.push({ kind: 'paragraph', start, end });
        start = -1;
      }
      lineBlank = true;
    } else if (!isSpace(code)) {
      if (start < 0) start = i;
      end = i + 1;
      lineBlank = false;
    }
  }
  return { text, blocks };
}
