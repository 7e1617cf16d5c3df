import type { ProseDocument } from '../text/prose.js';

/**
 * Of a live page, which stamps its entries ("16.20 Full time. …"), the indices of the blocks that begin one; of other texts
 * none. Entries are written one by one and may stand in reverse order: nobody of one is "he" in the next.
 */
export function findEntryStarts({ text, blocks }: ProseDocument): ReadonlySet<number> {
  const starts = new Set<number>();
  blocks.forEach((block, index) => {
    if (STAMP.test(text.slice(block.start, block.start + LONGEST_STAMP))) starts.add(index);
  });
  return starts.size >= FEWEST_ENTRIES ? starts : new Set();
}

/** "16.20 ", "9:42 p.m. ", "[16:20]"; "1.5 million" is none. */
const STAMP = /^[[(]?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?[\])]?(?=[\s:–—-]|$)/iu;
const LONGEST_STAMP = 14;
/** Once or twice a paragraph may begin with a time for other reasons. */
const FEWEST_ENTRIES = 3;
