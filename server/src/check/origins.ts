import { sliceSpan } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import type { QuotedPassage } from './passages/quoted-passage.js';
import { sentenceOf } from './sentence-of.js';

/** How many files have a passage, and from how many origins: wire copy stands in many files and is one origin. */
export interface Origins {
  readonly files: number;
  readonly origins: number;
}

/** Files in which the sentence around the words is the same, word by word, have it from one origin. */
export function countOrigins(passages: readonly QuotedPassage[]): Origins {
  const sentences = new Map<string, string>();
  for (const { match } of passages) {
    const { source } = match.candidate;
    if (!sentences.has(source.uri)) sentences.set(source.uri, wordsOf(match));
  }
  return { files: sentences.size, origins: new Set(sentences.values()).size };
}

/**
 * The first other passage that has the words otherwise than the best one: sources differ, and neither can be called the
 * true one. It must be nearly all of the quotation, and nobody else's.
 */
export function differingSource(
  passage: QuotedPassage,
  others: readonly QuotedPassage[],
): QuotedPassage | null {
  return (
    others.find(
      (other) =>
        other.match.coverage >= LEAST_COVERAGE &&
        other.speakerVerdict !== 'different' &&
        other.match.candidate.source !== passage.match.candidate.source &&
        !isSameWording(passage, other),
    ) ?? null
  );
}

/** Whether two passages have the same words. */
export function isSameWording(a: QuotedPassage, b: QuotedPassage): boolean {
  return spokenWords(a) === spokenWords(b);
}

/** With less of the words in place it is another utterance of a like sound. */
const LEAST_COVERAGE = 0.8;

function spokenWords({ match }: QuotedPassage): string {
  const { start, end } = match.span;
  const own = match.source.filter((token) => token.start >= start && token.end <= end);
  return own.map((token) => token.word).join(' ');
}

function wordsOf({ candidate, span }: QuotedPassage['match']): string {
  const sentence = sliceSpan(candidate.source.prose.text, sentenceOf(candidate.source, span));
  return tokenize(sentence)
    .map((token) => token.word)
    .join(' ');
}
