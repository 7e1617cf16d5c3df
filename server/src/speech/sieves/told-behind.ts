import { CUE_NOUNS } from '../languages/en.js';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { canBePerson } from '../token-classes.js';
import type { Token } from '../tokens.js';
import { mentionOf, type Sieve, type SieveContext, type SieveFinding, spanOfTokens } from './sieve.js';
import { VERB_PAIRS } from './verb-behind.js';

/**
 * What is told of the words behind them, without a verb of speech: `“…” That was Ann Lee, …`, `“…” is how Ann Lee puts it`,
 * `“…” was the reply of Ann Lee`, `“…” is Ann Lee’s motto`.
 */
export const toldBehind: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const word = tokens[next]?.lower ?? '';
  if (POINTERS.has(word) && COPULAS.has(tokens[next + 1]?.lower ?? '')) return pointedOut(ctx, next + 1);
  if (!COPULAS.has(word) || tokens[next]?.sentence !== tokens[at]?.sentence) return null;
  return wayOfPutting(ctx, next) ?? nounOfSpeechBehind(ctx, next);
};

/** `“…” That was **Ann Lee**, who …`: the words stand alone and a person follows. */
function pointedOut({ tokens, at }: SieveContext, copula: number): SieveFinding | null {
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  const pointer = tokens[copula - 1];
  const phrase = opens && pointer?.isCapital ? nounPhraseAt(tokens, copula + 1) : null;
  const head = phrase ? tokens[phrase.head] : undefined;
  if (!phrase || head?.isPossessive || !canBePerson(head)) return null;
  // "That was Harbour Street": a name whose bearer the sentence goes on to tell of.
  if (head?.name?.sort === 'unknown' && tokens[phrase.last + 1]?.kind !== 'comma') return null;
  return told(tokens, phrase, copula, 'that-was');
}

/** `“…” is how **Ann Lee** puts it`, `was the way her father described the sea`. */
function wayOfPutting({ tokens }: SieveContext, copula: number): SieveFinding | null {
  const at =
    tokens[copula + 1]?.lower === 'the' && tokens[copula + 2]?.lower === 'way' ? copula + 2 : copula + 1;
  if (tokens[at]?.lower !== 'how' && tokens[at]?.lower !== 'way') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  const verb = phrase ? phrase.last + 1 : 0;
  if (!phrase || (!PUTTING.has(tokens[verb]?.lower ?? '') && !isPair(tokens, verb))) return null;
  return told(tokens, phrase, verb, 'how');
}

/** `“…” was **the reply of Ann Lee**`, `is **Ann Lee’s motto**`, `was **her only comment**`. */
function nounOfSpeechBehind({ tokens }: SieveContext, copula: number): SieveFinding | null {
  for (let noun = copula + 1; noun <= copula + MAX_NOUN_GAP; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' && token?.kind !== 'name') return null;
    if (token.kind !== 'word' || !CUE_NOUNS.has(token.lower)) continue;
    const link = tokens[noun + 1]?.lower;
    const giver = link === 'of' || link === 'from' || link === 'by' ? nounPhraseAt(tokens, noun + 2) : null;
    const owner = giver ?? ownerBefore(tokens, copula + 1, noun);
    return owner && told(tokens, owner, noun, 'noun');
  }
  return null;
}

function ownerBefore(tokens: readonly Token[], first: number, noun: number): NounPhrase | null {
  for (let i = first; i < noun; i++) if (tokens[i]?.isPossessive) return nounPhraseBefore(tokens, i, first);
  return null;
}

function told(tokens: readonly Token[], phrase: NounPhrase, cue: number, form: string): SieveFinding | null {
  const speaker = mentionOf(tokens, phrase);
  return speaker && { speaker, cue: spanOfTokens(tokens, cue, cue), via: [], hedged: false, form };
}

function isPair(tokens: readonly Token[], verb: number): boolean {
  return VERB_PAIRS.has(`${tokens[verb]?.lower} ${tokens[verb + 1]?.lower}`);
}

/** "was the brief, weary reply of". */
const MAX_NOUN_GAP = 6;
const POINTERS = new Set(['that', 'this', 'thus', 'so']);
const COPULAS = new Set(['is', 'was', 'are', 'were', 'came', 'ran']);
const PUTTING = new Set(
  'puts put describes described sums summed explains explained saw sees remembers remembered assessed phrased phrases'.split(
    ' ',
  ),
);
