import type { Cue } from '../cues.js';
import { mainSubject } from '../cues.js';
import { CUE_NOUNS, DOCUMENT_NOUNS, POSSESSIVE_PRONOUNS } from '../languages/en.js';
import { nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { fromAccordingTo } from './adjacent.js';
import { mentionOf, type Sieve, type SieveContext, type SieveFinding, spanOfTokens } from './sieve.js';

/** `Smith said, “…”`, `Smith told reporters: “…”`, `Smith said that “…”`: nothing but a listener or a time between. */
export const verbBeforeQuote: Sieve = (ctx) => {
  const cue = cueBefore(ctx, (candidate) => candidate.form.class === 'speech');
  if (!cue || !isShortGap(ctx, cue.at)) return null;
  return fromCue(ctx, cue, cue.reach === 'direct' ? 'verb-quote' : `verb-quote-${cue.reach}`);
};

/** `Smith called the plan “…”`. */
export const namingVerbBefore: Sieve = (ctx) => {
  const cue = cueBefore(ctx, () => true);
  if (cue?.form.class !== 'naming') return null;
  return fromCue(ctx, cue, cue.reach === 'direct' ? 'naming' : `naming-${cue.reach}`);
};

/** `Smith said the plan to … would be “…”`: the quotation stands in the clause of the verb. */
export const clauseOfVerbBefore: Sieve = (ctx) => {
  const cue = cueBefore(ctx, (candidate) => candidate.form.class === 'speech');
  return cue && fromCue(ctx, cue, cue.reach === 'direct' ? 'clause' : `clause-${cue.reach}`);
};

/** `Smith vowed to push for “…”`: a verb of thought or purpose. */
export const stanceVerbBefore: Sieve = (ctx) => {
  const cue = cueBefore(ctx, () => true);
  return cue && fromCue(ctx, cue, cue.reach === 'direct' ? 'stance' : `stance-${cue.reach}`);
};

/** `According to Smith, the plan is “…”`. */
export const accordingToBefore: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i > 0 && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'according') return fromAccordingTo(ctx, i - 1);
  }
  return null;
};

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
  const speaker = phrase && mentionOf(tokens, phrase);
  return speaker
    ? { speaker, cue: spanOfTokens(tokens, noun, noun), via: [], hedged: false, form: 'noun-of' }
    : null;
}

/** `Smith had one message: “…”`, `Then Smith: “…”`: the subject of the sentence before a colon. */
export const subjectBeforeColon: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  if (tokens[at - 1]?.kind !== 'colon') return null;
  const sentence = tokens[at - 1]?.sentence;
  let start = at - 1;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  const phrase = mainSubject(tokens, start, at - 1);
  const speaker = phrase && mentionOf(tokens, phrase);
  return speaker ? { speaker, cue: null, via: [], hedged: false } : null;
};

/** The subject of the sentence, when nothing better is there and the quotation is a piece of the sentence. */
export const sentenceSubject: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  if (start === at) return null;
  const phrase = mainSubject(tokens, start, at);
  const speaker = phrase && mentionOf(tokens, phrase);
  return speaker ? { speaker, cue: null, via: [], hedged: false } : null;
};

/** The nearest cue verb before the quotation in its sentence that has a subject and passes. */
export function cueBefore(ctx: SieveContext, accepts: (cue: Cue) => boolean): Cue | null {
  const { tokens, cues, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (!cue || cue.at >= at) continue;
    if (tokens[cue.at]?.sentence !== sentence) return null;
    if (cue.subject && cue.subject.first < at && accepts(cue)) return cue;
  }
  return null;
}

/** Between verb and quotation only a listener, a time, "that", a comma or a colon. */
function isShortGap({ tokens, at, cues }: SieveContext, verb: number): boolean {
  if (at - verb > 12) return false;
  const last = tokens[at - 1];
  if (at - verb === 1) return true;
  if (last?.kind !== 'comma' && last?.kind !== 'colon' && last?.lower !== 'that') return false;
  return !cues.some((cue) => cue.at > verb && cue.at < at);
}

function fromCue(ctx: SieveContext, cue: Cue, form: string): SieveFinding | null {
  const speaker = cue.subject && mentionOf(ctx.tokens, cue.subject);
  if (!speaker) return null;
  const isDocument = DOCUMENT_NOUNS.has(ctx.tokens[cue.subject?.head ?? -1]?.lower ?? '');
  return {
    speaker,
    cue: spanOfTokens(ctx.tokens, cue.at, cue.at),
    via: [],
    hedged: cue.hedged,
    form: isDocument ? `${form}-document` : form,
  };
}
