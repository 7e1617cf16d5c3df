import { DEFINITE_OPENERS, PERSONAL_PRONOUNS, THING_PRONOUNS } from './languages/en-predicates.js';
import { findNames } from './names.js';
import type { ProseDocument } from './prose.js';
import { forgetful, type Recall } from './recall.js';
import { findSentences } from './sentences.js';
import { containsOffset, type Span, sliceSpan } from './span.js';
import { firstFrom } from './span-index.js';
import { tokenize } from './tokens.js';

/**
 * The sentence before another one, where that leans on it: "She resigned on 4 May", "The mill opened in 1957". Null when it
 * stands by itself or nothing comes before it.
 */
export function antecedentOf(
  { text, blocks }: ProseDocument,
  sentence: Span,
  recall: Recall = forgetful,
): string | null {
  const own = sliceSpan(text, sentence);
  if (!recall(`leans ${own}`, () => leansBack(own))) return null;
  const at = firstFrom(blocks, sentence.start + 1) - 1;
  const block = blocks[at];
  if (!block || !containsOffset(block, sentence.start)) return null;
  const before = findSentences(text, { start: block.start, end: sentence.start }).at(-1);
  if (before) return sliceSpan(text, before);
  // News has paragraphs of one sentence: "He" is who the one before is about.
  const previous = blocks[at - 1];
  const last = previous?.kind === block.kind ? findSentences(text, previous).at(-1) : undefined;
  return last ? sliceSpan(text, last) : null;
}

/** Whether a sentence has a pronoun that may stand for somebody or something named before, or opens with "The". */
function leansBack(sentence: string): boolean {
  return tokenize(sentence).some(
    ({ word }, i) =>
      PERSONAL_PRONOUNS.has(word) || THING_PRONOUNS.has(word) || (i === 0 && DEFINITE_OPENERS.has(word)),
  );
}

/** Folded words of the names in an antecedent. */
export function antecedentNames(antecedent: string): readonly string[] {
  return findNames(antecedent).flatMap((name) => tokenize(antecedent, name).map(({ word }) => word));
}
