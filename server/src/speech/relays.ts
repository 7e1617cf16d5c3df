import { cuesBetween, MAX_REACH } from './cue.js';
import { OUTLET_WORDS, PERSON_NOUNS } from './languages/en.js';
import { nounPhraseAt } from './phrases.js';
import { extendOverPrepositions, findAccordingTo } from './sieves/according-to.js';
import { mentionOf, type PhraseMention, type SieveContext, type SieveFinding } from './sieves/sieve.js';

/**
 * Through whom words come that somebody said: the outlet that was told ("Smith told Harbour Radio"), the spokesman ("said
 * through a spokesman"), what else the sentence names ("Smith said, according to the Post").
 */
export function relayOf(ctx: SieveContext, finding: SieveFinding): readonly PhraseMention[] {
  const { speaker, via, continued } = finding;
  if (via.length > 0 || continued) return via;
  const told = outletTold(ctx, finding) ?? spokesman(ctx, finding);
  if (told) return [told];
  const according = findAccordingTo(ctx.tokens, attributionAt(ctx, finding));
  const phrase = according < 0 ? null : nounPhraseAt(ctx.tokens, according + 2);
  const link = phrase && mentionOf(ctx.tokens, extendOverPrepositions(ctx.tokens, phrase));
  return link && link.start !== speaker.start ? [link] : via;
}

/** `“Is it?” Smith asked, according to the Post.`: behind a question the attribution is a sentence of its own. */
function attributionAt(ctx: SieveContext, { cue }: SieveFinding): number {
  const isBehind = cue !== null && cue.start >= (ctx.tokens[ctx.at]?.end ?? 0);
  const verb = isBehind ? tokenStartingAt(ctx, cue.start) : -1;
  return verb < 0 ? ctx.at : verb;
}

/** "Smith told **Harbour Radio**": the outlet that was told passes the words on. */
function outletTold({ tokens, cues, at }: SieveContext, { cue }: SieveFinding): PhraseMention | null {
  if (!cue) return null;
  const near = cuesBetween(cues, at - MAX_REACH, at + MAX_REACH);
  const verb = near.find(({ at: place }) => tokens[place]?.start === cue.start);
  if (verb?.form.lemma !== 'tell') return null;
  const phrase = nounPhraseAt(tokens, verb.at + 1);
  const name = phrase && tokens[phrase.head]?.name;
  const isOutlet = name?.name.split(' ').some((word) => OUTLET_WORDS.has(word.toLowerCase())) ?? false;
  return phrase && isOutlet ? mentionOf(tokens, phrase) : null;
}

/** "Smith said **through a spokesman**". */
function spokesman(ctx: SieveContext, { cue }: SieveFinding): PhraseMention | null {
  const { tokens } = ctx;
  const verb = cue ? tokenStartingAt(ctx, cue.start) : -1;
  if (verb < 0 || tokens[verb + 1]?.lower !== 'through') return null;
  const phrase = nounPhraseAt(tokens, verb + 2);
  return phrase && PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? '') ? mentionOf(tokens, phrase) : null;
}

/** Index of the token near the quotation that starts at `start`; -1 when there is none. */
function tokenStartingAt({ tokens, at }: SieveContext, start: number): number {
  const from = Math.max(0, at - MAX_REACH);
  const found = tokens.slice(from, at + MAX_REACH).findIndex((token) => token.start === start);
  return found < 0 ? -1 : from + found;
}
