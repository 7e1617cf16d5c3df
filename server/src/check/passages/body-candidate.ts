import { FUNCTION_WORDS } from '../../text/languages/en-predicates.js';
import type { ProseBlock } from '../../text/prose.js';
import { containsOffset } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import type { Candidate } from '../evidence.js';
import type { QuotedWords } from '../words/quoted-words.js';

/**
 * The paragraph of the candidate's source, outside of it, that has most of the quotation's content words: what the headline
 * quotes stands in the story, in full. The archive gives one place of two that lie close together. Null without one.
 */
export function bodyCandidate(quoted: QuotedWords, candidate: Candidate): Candidate | null {
  const { text, blocks } = candidate.source.prose;
  const wanted = new Set(quoted.words.map(({ word }) => word).filter((word) => !FUNCTION_WORDS.has(word)));
  if (wanted.size === 0) return null;
  let best: ProseBlock | null = null;
  let most = LEAST_SHARED * wanted.size;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') continue;
    if (containsOffset(block, candidate.start)) continue;
    const words = new Set(tokenize(text, block).map(({ word }) => word));
    const shared = [...wanted].filter((word) => words.has(word)).length;
    // The first of equals is the standfirst, perhaps; the longer one is the story.
    if (shared < most || (shared === most && best && length(block) <= length(best))) continue;
    best = block;
    most = shared;
  }
  if (!best) return null;
  const { start, end } = best;
  return { ...candidate, start, end, within: { start, end }, score: candidate.score };
}

const LEAST_SHARED = 0.6;

function length({ start, end }: ProseBlock): number {
  return end - start;
}
