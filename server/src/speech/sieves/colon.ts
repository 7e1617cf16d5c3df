import { mainSubject } from '../main-subject.js';
import { type NounPhrase, nounPhraseAt } from '../phrases.js';
import { canBePerson, isAdverb, isSomebody } from '../token-classes.js';
import type { Token } from '../tokens.js';
import { clauseBehindWords } from './coordinate-clause.js';
import { mentionOf, type Sieve, type SieveContext, sentenceStart } from './sieve.js';

/** `Smith had one message: “…”`, `Then Smith: “…”`: the subject of the sentence before a colon. */
export const subjectBeforeColon: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  if (tokens[at - 1]?.kind !== 'colon') return null;
  const start = clauseStart(tokens, sentenceStart(tokens, at - 1), at - 1);
  const subject = clauseBehindWords(tokens, start, at - 1) ?? mainSubject(tokens, start, at - 1);
  const phrase = nameLedUpTo(ctx, subject) ?? ledIn(tokens, start, subject) ?? subject;
  const speaker = phrase && mentionOf(tokens, phrase);
  return speaker ? { speaker, cue: null, via: [], hedged: false } : null;
};

/** `Update, 18:40: Ann Lee, for the port: “…”`: the clause that leads up to the words begins behind the colon before. */
function clauseStart(tokens: readonly Token[], start: number, colon: number): number {
  for (let i = colon - 1; i >= start; i--) if (tokens[i]?.kind === 'colon') return i + 1;
  return start;
}

/**
 * `For Ann Lee, the answer was simple: “…”`, `From Ann Lee came a short reply: “…”`: the person whose answer it is, where the
 * subject is a thing.
 */
function ledIn(tokens: readonly Token[], start: number, subject: NounPhrase | null): NounPhrase | null {
  if (!LEADING_IN.has(tokens[start]?.lower ?? '') || !tokens[start]?.isCapital) return null;
  const phrase = nounPhraseAt(tokens, start + 1);
  if (!phrase || !canBePerson(tokens[phrase.head])) return null;
  const head = subject && tokens[subject.head];
  // "To Ann Lee, a retired surgeon, the lesson was plain": what stands behind the name is told of it.
  const isApposed = subject !== null && tokens[subject.last + 1]?.kind === 'comma';
  return !head || isApposed || !isSomebody(head) ? phrase : null;
}

const LEADING_IN = new Set(['for', 'to', 'from']);

/**
 * `More from Ann Lee: “…”`, `The turnout did not surprise the pollster Ann Lee: “…”`: the name right before the colon, where
 * "from" or "by" gives it the words or the sentence has a subject that cannot speak.
 */
function nameLedUpTo({ tokens, at }: SieveContext, subject: NounPhrase | null): NounPhrase | null {
  const name = tokens[at - 2];
  if (name?.kind !== 'name' || name.isPossessive || name.name?.sort === 'group') return null;
  const lead = tokens[at - 3]?.lower;
  const head = subject && tokens[subject.head];
  const isThing = head?.kind === 'word' && !isSomebody(head);
  if (lead !== 'from' && lead !== 'by' && !isThing) return null;
  return lead && ADDRESSING.has(lead) ? null : { first: at - 2, last: at - 2, head: at - 2 };
}

/** "The note had a message **for** Ann Lee: “…”": the name is who the words are for. */
const ADDRESSING = new Set(['for', 'to', 'with', 'at', 'about', 'on', 'against']);

/** `Then Smith: “…”`, `Polls agree - Ann Lee: “…”`: a name alone before the colon. */
export const nameBeforeColon: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const name = tokens[at - 2];
  if (tokens[at - 1]?.kind !== 'colon' || name?.kind !== 'name') return null;
  const before = tokens[at - 3];
  const isAlone =
    !before ||
    before.sentence !== name.sentence ||
    before.kind === 'dash' ||
    before.kind === 'stop' ||
    (before.kind === 'word' && isAdverb(before));
  const speaker = isAlone ? mentionOf(tokens, { first: at - 2, last: at - 2, head: at - 2 }) : null;
  return speaker && { speaker, cue: null, via: [], hedged: false };
};
