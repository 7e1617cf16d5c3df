import { MAX_REACH } from '../cue.js';
import { DOCUMENT_NOUNS } from '../languages/en.js';
import { type NounPhrase, nounPhraseAt } from '../phrases.js';
import type { Token } from '../tokens.js';
import { mentionOf, type Sieve, type SieveContext, type SieveFinding, spanOfTokens } from './sieve.js';

/** `“…,” according to Smith`. */
export const accordingToAfter: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[next]?.lower !== 'according' || tokens[next + 1]?.lower !== 'to') return null;
  return fromAccordingTo(ctx, next);
};

/** Where "according to" stands in the sentence of `at`: behind it first, then before it; -1 without one. */
export function findAccordingTo(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  const isHere = (i: number) => tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
  for (let i = at + 1; i < tokens.length && i - at < MAX_REACH && tokens[i]?.sentence === sentence; i++)
    if (isHere(i)) return i;
  for (let i = at - 1; i >= 0 && at - i < MAX_REACH && tokens[i]?.sentence === sentence; i--)
    if (isHere(i)) return i;
  return -1;
}

export function fromAccordingTo(ctx: SieveContext, according: number): SieveFinding | null {
  const phrase = nounPhraseAt(ctx.tokens, according + 2);
  const speaker = phrase && mentionOf(ctx.tokens, extendOverPrepositions(ctx.tokens, phrase));
  if (!speaker) return null;
  return { speaker, cue: spanOfTokens(ctx.tokens, according, according + 1), via: [], hedged: false };
}

/** "a statement from Smith’s office", "a spokesman for the campaign". */
export function extendOverPrepositions(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const head = tokens[phrase.head];
  if (head?.kind !== 'word') return phrase;
  const preposition = tokens[phrase.last + 1];
  const ties =
    preposition?.kind === 'word' &&
    (TIES.has(preposition.lower) || (DOCUMENT_NOUNS.has(head.lower) && preposition.lower === 'by'));
  const tied = ties ? nounPhraseAt(tokens, phrase.last + 2) : null;
  return tied ? { ...phrase, last: tied.last } : phrase;
}

const TIES = new Set(['of', 'from', 'for', 'at', 'with']);
