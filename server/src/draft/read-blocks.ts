import type { ProseBlock, ProseDocument } from '../text/prose.js';
import type { Recall } from '../text/recall.js';
import { findSentences } from '../text/sentences.js';
import { type Span, sliceSpan } from '../text/span.js';
import { isAside, scanTimes } from '../time/read-times.js';

/** What a block of prose says by itself, whatever stands around it. */
export interface BlockReading {
  /** Prose offsets. */
  readonly sentences: readonly Span[];
  /** Its dates, not yet resolved. */
  readonly scanned: ReturnType<typeof scanTimes>;
}

/** Reads the blocks one by one; those whose text is known are taken over. */
export function readBlocks({ text, blocks }: ProseDocument, recall: Recall): readonly BlockReading[] {
  return blocks.map((block) => {
    const own = sliceSpan(text, block);
    const { sentences, scanned } = recall(`block ${own}`, () => readBlock(own));
    return {
      sentences: movedTo(block, sentences),
      scanned: { ...scanned, start: block.start, isAside: isAside(block.kind) },
    };
  });
}

function readBlock(text: string): BlockReading {
  const whole = { start: 0, end: text.length };
  return { sentences: findSentences(text, whole), scanned: scanTimes(text, whole) };
}

function movedTo({ start }: ProseBlock, spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ start: span.start + start, end: span.end + start }));
}
