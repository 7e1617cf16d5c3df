import type { Source } from '../sources/source.js';
import { findSentences } from '../text/sentences.js';
import { containsOffset, overlaps, type Span } from '../text/span.js';

/** The sentence or sentences of a source that a span touches; the span itself outside all blocks. */
export function sentenceOf(source: Source, span: Span): Span {
  const { text, blocks } = source.prose;
  const block = blocks.find((candidate) => containsOffset(candidate, span.start));
  if (!block) return span;
  const touched = findSentences(text, block).filter((sentence) => overlaps(sentence, span));
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
