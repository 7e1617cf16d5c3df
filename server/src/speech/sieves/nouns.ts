import { ARTICLES, CUE_NOUNS, POSSESSIVE_PRONOUNS } from '../languages/en.js';
import { nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { mentionOf, type Sieve, type SieveContext, type SieveFinding, spanOfTokens } from './sieve.js';

/** How many words may stand between a noun of speech and the quotation ("his call for Tehran to “…”"). */
const MAX_NOUN_GAP = 14;

/** `Smith’s statement that a “…”`, `his call for Tehran to “…”`, `the words “…” were used by Smith`. */
export const nounOfSpeech: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= 0 && at - i <= MAX_NOUN_GAP && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !CUE_NOUNS.has(token.lower)) continue;
    const owner = ownerOf(ctx, i);
    if (owner) return owner;
  }
  return null;
};

/** The possessor right before the noun, over adjectives, or the one after "by" or "from". */
function ownerOf(ctx: SieveContext, noun: number): SieveFinding | null {
  const { tokens } = ctx;
  for (let i = noun - 1; i >= 0 && noun - i <= 4; i--) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'name')) return null;
    // "his sister made a slogan of it": whose sister it is says nothing of the slogan.
    if (ARTICLES.has(token.lower)) break;
    const isOwner = token.isPossessive || (token.kind === 'word' && POSSESSIVE_PRONOUNS.has(token.lower));
    if (!isOwner) continue;
    const phrase =
      token.kind === 'name' || !token.isPossessive
        ? { first: i, last: i, head: i }
        : nounPhraseBefore(tokens, i, 0);
    const speaker = phrase && mentionOf(tokens, phrase);
    if (!speaker) return null;
    const kind = POSSESSIVE_PRONOUNS.has(token.lower) ? 'pronoun' : speaker.kind;
    return {
      speaker: { ...speaker, kind },
      cue: spanOfTokens(tokens, noun, noun),
      via: [],
      hedged: false,
      form: 'noun',
    };
  }
  const link = tokens[noun + 1]?.lower;
  if (link !== 'from' && link !== 'by' && link !== 'of') return null;
  const phrase = nounPhraseAt(tokens, noun + 2);
  // "made a slogan of it": what became a slogan speaks it not.
  const speaker = phrase && tokens[phrase.head]?.lower !== 'it' ? mentionOf(tokens, phrase) : null;
  return speaker
    ? { speaker, cue: spanOfTokens(tokens, noun, noun), via: [], hedged: false, form: 'noun-of' }
    : null;
}

/** `Smith’s “…” promise`: the owner right before the quotation. */
export const ownerOfQuotation: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const owner = tokens[at - 1];
  if (owner?.kind !== 'name' || !owner.isPossessive) return null;
  const speaker = mentionOf(tokens, { first: at - 1, last: at - 1, head: at - 1 });
  return speaker && { speaker, cue: null, via: [], hedged: false };
};
