import type { Archive } from '../archive/archive.js';
import type { Draft } from '../draft/draft.js';
import type { Source } from '../sources/source.js';
import { forgetful, type Recall } from '../text/recall.js';
import { findSentences } from '../text/sentences.js';
import { type Span, sliceSpan } from '../text/span.js';
import { indexSpans } from '../text/span-index.js';
import { tokenize } from '../text/tokens.js';

/** How many of the draft's sentences are looked for, spread over it. */
const SAMPLED_SENTENCES = 12;
/** Shorter sentences stand in many texts by chance. */
const LEAST_WORDS = 8;
/** A source with this share of the sampled sentences is the draft itself: its published form, an older version. */
const COPY_SHARE = 0.8;
const SAME_SENTENCE = 0.95;

/** The sources that are copies of a draft: they would bear out whatever it says. */
export function findOwnCopies(
  draft: Draft,
  archive: Archive,
  recall: Recall = forgetful,
): ReadonlySet<Source> {
  const sample = sampleSentences(draft, recall);
  const counts = new Map<Source, number>();
  for (const words of sample) {
    const hits = archive.findPassages({ pieces: [words], names: [], limit: 4 });
    const holding = hits.filter((hit) => hit.score >= SAME_SENTENCE).map((hit) => hit.source);
    for (const source of new Set(holding)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const least = Math.max(3, sample.length * COPY_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([source]) => source));
}

/**
 * The words of sentences spread over the draft. Sentences that quote are left out, those in the midst of a long quotation
 * too: good drafts share them with their sources.
 */
function sampleSentences(draft: Draft, recall: Recall): readonly (readonly string[])[] {
  const { text, blocks } = draft.markdown.prose;
  const quoted = indexSpans<Span>(
    draft.speech.quotations.map(({ outer }) => outer).sort((a, b) => a.start - b.start),
  );
  const sentences = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => {
      const own = sliceSpan(text, block);
      return recall(`own sentences ${own}`, () => ownSentences(own))
        .filter(({ start, end }) => {
          const inProse = { start: block.start + start, end: block.start + end };
          return quoted.overlapping(inProse).length === 0;
        })
        .map(({ words }) => words);
    });
  const step = Math.max(1, Math.floor(sentences.length / SAMPLED_SENTENCES));
  return sentences.filter((_, i) => i % step === 0).slice(0, SAMPLED_SENTENCES);
}

interface OwnSentence extends Span {
  readonly words: readonly string[];
}

/** The sentences of a block without any marks; offsets into the block. */
function ownSentences(block: string): readonly OwnSentence[] {
  return findSentences(block)
    .filter((span) => !/["“”«»„]/.test(sliceSpan(block, span)))
    .map((span) => ({ ...span, words: tokenize(block, span).map(({ word }) => word) }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
}
