import type { Archive } from '../archive/archive.js';
import type { Draft } from '../draft/draft.js';
import type { Source } from '../sources/source.js';
import { findSentences } from '../text/sentences.js';
import { type Span, sliceSpan } from '../text/span.js';
import { tokenize } from '../text/tokens.js';

/** How many of the draft's sentences are looked for, spread over it. */
const SAMPLED_SENTENCES = 12;
/** Shorter sentences stand in many texts by chance. */
const LEAST_WORDS = 8;
/** A source with this share of the sampled sentences is the draft itself: its published form, an older version. */
const COPY_SHARE = 0.8;
const SAME_SENTENCE = 0.95;

/** The sources that are copies of a draft: they would bear out whatever it says. */
export function findOwnCopies(draft: Draft, archive: Archive): ReadonlySet<Source> {
  const sample = sampleSentences(draft);
  const counts = new Map<Source, number>();
  for (const sentence of sample) {
    const words = tokenize(sentence).map((token) => token.word);
    const hits = archive.findPassages({ pieces: [words], names: [], limit: 4 });
    const holding = hits.filter((hit) => hit.score >= SAME_SENTENCE).map((hit) => hit.source);
    for (const source of new Set(holding)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const least = Math.max(3, sample.length * COPY_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([source]) => source));
}

/** Sentences that quote are left out: good drafts share those with their sources. */
function sampleSentences(draft: Draft): readonly string[] {
  const { text, blocks } = draft.markdown.prose;
  const isOwn = (span: Span): boolean => !/["“”«»„]/.test(sliceSpan(text, span));
  const sentences = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => findSentences(text, block))
    .filter(isOwn)
    .map((span) => sliceSpan(text, span))
    .filter((sentence) => tokenize(sentence).length >= LEAST_WORDS);
  const step = Math.max(1, Math.floor(sentences.length / SAMPLED_SENTENCES));
  return sentences.filter((_, i) => i % step === 0).slice(0, SAMPLED_SENTENCES);
}
