import type { ProseBlock } from '../text/prose.js';
import { containsOffset } from '../text/span.js';
import { fileName } from './file-name.js';
import { pageAt } from './pages.js';
import type { Source } from './source.js';
import { turnLabelOf } from './turn-labels.js';

export { fileName } from './file-name.js';

/** Where in a source something stands; values count from 1. A time stamp is given as it is printed: "12:04". */
export type Locator =
  | { readonly kind: 'page' | 'paragraph' | 'line'; readonly value: number }
  | { readonly kind: 'timestamp'; readonly value: string };

/**
 * The locator of an offset into the source's text: the printed time of the turn in a transcript that has times, else the
 * page where the text knows pages, else the paragraph. Headings, captions and page furniture are not counted; what stands in
 * one has the next paragraph's.
 */
export function locatorAt(source: Source, offset: number): Locator {
  const timestamp = source.kind.value === 'transcript' ? timestampAt(source, offset) : null;
  if (timestamp) return { kind: 'timestamp', value: timestamp };
  const page = pageAt(source.pages, offset);
  if (page !== null) return { kind: 'page', value: page };
  const before = source.prose.blocks.filter((block) => isCounted(block) && block.end <= offset).length;
  const all = source.prose.blocks.filter(isCounted).length;
  return { kind: 'paragraph', value: Math.max(1, Math.min(before + 1, all)) };
}

/** The line of an offset, from 1. Lines are those of `prose.text`, so of the file only where that is the whole file. */
export function lineAt(source: Source, offset: number): number {
  let line = 1;
  for (
    let at = source.prose.text.indexOf('\n');
    at >= 0 && at < offset;
    at = source.prose.text.indexOf('\n', at + 1)
  )
    line++;
  return line;
}

/** The block an offset stands in; null between blocks. O(log blocks). */
export function paragraphAt(source: Source, offset: number): ProseBlock | null {
  const { blocks } = source.prose;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return null;
    if (containsOffset(block, offset)) return block;
    if (block.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

/** How a source is called in messages: its publisher, else its title, shortened, else its file name. */
export function sourceLabel(source: Source): string {
  const publisher = source.publisher && source.publisher.sure >= SURE_ENOUGH ? source.publisher.value : null;
  return publisher ?? (source.title ? shortened(source.title.value) : fileName(source.uri));
}

/** "Quayside market to lose half its stalls …": a message names its source without being about it. */
function shortened(title: string): string {
  if (title.length <= LONGEST_LABEL) return title;
  const cut = title.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LABEL / 2)).replace(/[\s,;:–—-]+$/u, '')} …`;
}

const LONGEST_LABEL = 48;

/** A publisher guessed from a single word of the text is no name to call a source by. */
const SURE_ENOUGH = 0.5;

function isCounted(block: ProseBlock): boolean {
  return block.kind !== 'metadata' && block.kind !== 'heading' && block.kind !== 'caption';
}

/** The time printed at the block or at the last one before it that has one. */
function timestampAt(source: Source, offset: number): string | null {
  const { text, blocks } = source.prose;
  for (const block of blocks.filter((one) => one.start <= offset).reverse()) {
    const timestamp = turnLabelOf(text.slice(block.start, Math.min(block.end, block.start + 100)))?.timestamp;
    if (timestamp) return timestamp;
  }
  return null;
}
