import type { BlockKind, ProseDocument } from '../text/prose.js';
import { resolveTimes, type TimeOptions } from './resolve/resolve-times.js';
import { scanTimes } from './scan-times.js';
import type { TimeExpression } from './values.js';

export { type DateOrder, resolveTimes, type TimeOptions } from './resolve/resolve-times.js';
export { scanTimes } from './scan-times.js';

/**
 * Every time expression of a document, in order, resolved against its date and one another. The same as scanning
 * each block and resolving them together; callers that keep scanned blocks do the two steps themselves. Never asks
 * what day it is today.
 */
export function readTimes(doc: ProseDocument, options: TimeOptions): readonly TimeExpression[] {
  return resolveTimes(
    doc.blocks.map((block) => ({ ...scanTimes(doc.text, block), isAside: isAside(block.kind) })),
    options,
  );
}

/** What stands beside the running text: its dates are no anchor for those of the story. */
export function isAside(kind: BlockKind): boolean {
  return kind === 'footnote' || kind === 'caption' || kind === 'metadata';
}
