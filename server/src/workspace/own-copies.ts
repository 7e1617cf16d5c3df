import type { Archive } from '../archive/archive.js';
import type { Draft } from '../draft/draft.js';
import type { Source } from '../sources/source.js';
import { forgetful, type Recall } from '../text/recall.js';
import { findSentences } from '../text/sentences.js';
import { sliceSpan } from '../text/span.js';
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

/** The words of sentences spread over the draft. */
function sampleSentences(draft: Draft, recall: Recall): readonly (readonly string[])[] {
  const { text, blocks } = draft.markdown.prose;
  const sentences = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => {
      const own = sliceSpan(text, block);
      return recall(`own sentences ${own}`, () => ownSentences(own));
    });
  const step = Math.max(1, Math.floor(sentences.length / SAMPLED_SENTENCES));
  return sentences.filter((_, i) => i % step === 0).slice(0, SAMPLED_SENTENCES);
}

/** Sentences that quote are left out: good drafts share those with their sources. */
function ownSentences(block: string): readonly (readonly string[])[] {
  return findSentences(block)
    .map((span) => sliceSpan(block, span))
    .filter((sentence) => !/["“”«»„]/.test(sentence))
    .map((sentence) => tokenize(sentence).map(({ word }) => word))
    .filter((words) => words.length >= LEAST_WORDS);
}
