import { cuesBetween, isAsking } from '../cue.js';
import { PERSON_NOUNS } from '../languages/en.js';
import { mainSubject } from '../main-subject.js';
import type { NounPhrase } from '../phrases.js';
import { canBePerson } from '../token-classes.js';
import type { Token } from '../tokens.js';
import { hasOwnAttribution, standsAlone } from './carried.js';
import { mentionOf, type Sieve, type SieveContext, sentenceStart } from './sieve.js';

/**
 * `Ann Lee runs the last shop in the street. “…”`, `Bob Ray shrugged. “…”`: features show somebody and let the words follow.
 * The sentence before the quotation holds no other one, and its subject is a person.
 */
export const subjectBefore: Sieve = (ctx) => {
  const scene = sceneBefore(ctx);
  if (!scene) return null;
  const { tokens } = ctx;
  const phrase = mainSubject(tokens, scene.start, scene.end);
  const speaker = phrase && isPerson(tokens, phrase) ? mentionOf(tokens, phrase) : null;
  if (!phrase || !speaker) return null;
  const isAlone = personsIn(tokens, scene).every((at) => at === phrase.head);
  return { speaker, cue: null, via: [], hedged: false, form: isAlone ? 'scene' : 'scene-of-several' };
};

/** `The last word went to Ann Lee. “…”`, `Take Ann Lee. “…”`: the only person that the sentence before names. */
export const onlyNameBefore: Sieve = (ctx) => {
  const scene = sceneBefore(ctx);
  const persons = scene ? personsIn(ctx.tokens, scene) : [];
  const [only] = persons;
  if (only === undefined || persons.length > 1) return null;
  const speaker = mentionOf(ctx.tokens, { first: only, last: only, head: only });
  return speaker && { speaker, cue: null, via: [], hedged: false };
};

/** Token indices; the end is exclusive. */
interface Scene {
  readonly start: number;
  readonly end: number;
}

/** The sentence right before a quotation that is a sentence of its own; null where marks stand in it. */
function sceneBefore(ctx: SieveContext): Scene | null {
  if (isAboutSomebody(ctx)) return null;
  const { tokens, cues, at } = ctx;
  if (at === 0 || !standsAlone(ctx) || hasOwnAttribution(ctx) || tokens[at - 1]?.kind !== 'stop') return null;
  const start = sentenceStart(tokens, at - 1);
  for (let i = start; i < at; i++) if (tokens[i]?.kind === 'quote') return null;
  // "Ann Lee asked when it would open. “By May.”": the answer is somebody else's.
  if (cuesBetween(cues, start - 1, at).some((cue) => isAsking(tokens, cue))) return null;
  return { start, end: at };
}

/** `Bob Ray was mayor for ten years. “He never lied.”`: words about him, and none of the speaker's own "I" or "we". */
function isAboutSomebody({ text, quote }: SieveContext): boolean {
  const words = text.slice(quote.start, Math.min(quote.end, quote.start + MOST_READ));
  return /\b(?:he|she|him|his|her)\b/i.test(words) && !/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/.test(words);
}

const MOST_READ = 300;

function personsIn(tokens: readonly Token[], { start, end }: Scene): number[] {
  const persons: number[] = [];
  for (let i = start; i < end; i++) if (canBePerson(tokens[i]) && !tokens[i]?.isPossessive) persons.push(i);
  return persons;
}

function isPerson(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const token = tokens[head];
  if (!token || token.isPossessive) return false;
  return canBePerson(token) || token.lower === 'he' || token.lower === 'she' || PERSON_NOUNS.has(token.lower);
}
