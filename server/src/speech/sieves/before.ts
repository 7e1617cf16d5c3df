import { type Cue, cuesBetween, lastCueBefore, MAX_REACH } from '../cue.js';
import { DOCUMENT_NOUNS, NOMINATIVE_PRONOUNS, PERSON_NOUNS, SPEAKER_PRONOUNS } from '../languages/en.js';
import { mainSubject } from '../main-subject.js';
import { nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { isVerbCompanion } from '../token-classes.js';
import type { Token } from '../tokens.js';
import { fromAccordingTo } from './according-to.js';
import { clauseBehindWords } from './coordinate-clause.js';
import {
  mentionOf,
  type Sieve,
  type SieveContext,
  type SieveFinding,
  sentenceStart,
  spanOfTokens,
} from './sieve.js';
import { VERB_PAIRS } from './verb-behind.js';

/** `Smith said, “…”`, `Smith told reporters: “…”`, `Smith said that “…”`: nothing but a listener or a time between. */
export const verbBeforeQuote: Sieve = (ctx) => {
  const cue = cueBefore(ctx, (candidate) => candidate.form.class === 'speech');
  if (!cue || !isShortGap(ctx, cue.at)) return null;
  return fromCue(ctx, cue, formOf('verb-quote', cue));
};

/** `Smith called the plan “…”`. */
export const namingVerbBefore: Sieve = (ctx) => {
  const cue = cueBefore(ctx, () => true);
  if (cue?.form.class !== 'naming') return null;
  // "… reiterating that the city is open under what it describes as “…”": "it" stands for who reiterates.
  const outer = isPronounIt(ctx, cue)
    ? cueBefore(ctx, (candidate) => candidate.form.class === 'speech')
    : null;
  if (outer) return fromCue(ctx, outer, 'naming-outer');
  return fromCue(ctx, cue, formOf('naming', cue));
};

/** `under what Smith called “…,” the club said`: a naming verb that touches the quotation is sure of it. */
export const namingVerbTouching: Sieve = (ctx) => {
  const cue = cueBefore(ctx, () => true);
  const touches = cue?.form.class === 'naming' && cue.at === ctx.at - 1 && cue.reach === 'direct';
  return touches ? fromCue(ctx, cue, 'touching') : null;
};

function isPronounIt({ tokens }: SieveContext, cue: Cue): boolean {
  const head = tokens[cue.subject?.head ?? -1]?.lower;
  return head === 'it' || head === 'they';
}

/** `Smith said the plan to … would be “…”`: the quotation stands in the clause of the verb. */
export const clauseOfVerbBefore: Sieve = (ctx) => {
  if (isToldRightBefore(ctx)) return null;
  const cue = cueBefore(ctx, (candidate) => candidate.form.class === 'speech');
  return cue && !isOfClauseBefore(ctx, cue) ? fromCue(ctx, cue, formOf('clause', cue)) : null;
};

/** `Smith vowed to push for “…”`: a verb of thought or purpose. */
export const stanceVerbBefore: Sieve = (ctx) => {
  if (isToldRightBefore(ctx)) return null;
  const cue = cueBefore(ctx, () => true);
  return cue && !isTeaching(ctx, cue) && !isOfClauseBefore(ctx, cue)
    ? fromCue(ctx, cue, formOf('stance', cue))
    : null;
};

/** `Smith wrote “…”, **and his sister** made a slogan of it: “…”`: the verb has its words, and another subject follows them. */
function isOfClauseBefore({ tokens, at }: SieveContext, { at: verb }: Cue): boolean {
  return tokens[at - 1]?.kind === 'colon' && clauseBehindWords(tokens, verb + 1, at) !== null;
}

/** "Experience shows that “…”", "this means “…”": what things teach nobody says. */
function isTeaching({ tokens }: SieveContext, { form, subject }: Cue): boolean {
  const head = tokens[subject?.head ?? -1];
  return TEACHING.has(form.lemma) && head?.kind === 'word' && !canSpeakFor(head);
}

const TEACHING = new Set(['show', 'prove', 'mean', 'indicate']);

/** A person, a pronoun or a document. */
function canSpeakFor({ lower, kind }: Token): boolean {
  if (kind === 'name' || NOMINATIVE_PRONOUNS.has(lower) || SPEAKER_PRONOUNS.has(lower)) return true;
  return PERSON_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || FINDINGS.has(lower) || lower === 'which';
}

const FINDINGS = new Set(
  'study studies survey surveys poll polls research data figures paper papers findings results'.split(' '),
);

/** `According to Smith, the plan is “…”`. */
export const accordingToBefore: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i > 0 && at - i < MAX_REACH && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'according') return fromAccordingTo(ctx, i - 1);
  }
  return null;
};

/** `Continued Smith: “…”`, `Said Smith, “…”`: verb and subject change places before the quotation. */
export const invertedBefore: Sieve = (ctx) => {
  const { tokens, cues, at } = ctx;
  const mark = tokens[at - 1];
  if (mark?.kind !== 'colon' && mark?.kind !== 'comma') return null;
  for (let i = lastCueBefore(cues, at); i >= 0 && at - (cues[i]?.at ?? 0) <= MAX_INVERTED; i--) {
    const verb = cues[i]?.at ?? 0;
    const opens = verb === 0 || tokens[verb - 1]?.sentence !== tokens[verb]?.sentence;
    const phrase = opens && cues[i]?.form.class === 'speech' ? nounPhraseAt(tokens, verb + 1) : null;
    // "Said Smith, who …, “…”": a comma parts the name from what is told about it.
    const isWhole = phrase && (phrase.last === at - 2 || tokens[phrase.last + 1]?.kind === 'comma');
    const speaker = isWhole ? mentionOf(tokens, phrase) : null;
    if (speaker) return { speaker, cue: spanOfTokens(tokens, verb, verb), via: [], hedged: false };
  }
  return null;
};

const MAX_INVERTED = 25;

/** How far the words may be: "as Smith puts it, they want to make the town “…”". */
const MAX_PUT_IT_GAP = 16;

/** `As Smith put it, “…”`. */
export const putIt: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i > 0 && at - i < MAX_PUT_IT_GAP && tokens[i]?.sentence === sentence; i--) {
    if (!VERB_PAIRS.has(`${tokens[i - 1]?.lower} ${tokens[i]?.lower}`) || isOtherPair(tokens, i)) continue;
    let lead = i - 2;
    while (isVerbCompanion(tokens[lead])) lead--;
    const phrase = nounPhraseBefore(tokens, lead, 0);
    const speaker = phrase && mentionOf(tokens, phrase);
    if (speaker) return { speaker, cue: spanOfTokens(tokens, i - 1, i), via: [], hedged: false };
  }
  return null;
};

/** "the council goes **on** recess", "the play went **on** stage": a preposition, no part of the verb. */
function isOtherPair(tokens: readonly Token[], particle: number): boolean {
  const next = tokens[particle + 1];
  const isBare = next?.kind !== 'word' && next?.kind !== 'name';
  return tokens[particle]?.lower === 'on' && !isBare && next.lower !== 'to' && next.lower !== 'that';
}

/** The subject of the sentence, when nothing better is there and the quotation is a piece of the sentence. */
export const sentenceSubject: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const start = sentenceStart(tokens, at);
  if (start === at || isTold(ctx)) return null;
  const phrase = mainSubject(tokens, start, at);
  const isBareThing =
    phrase !== null && phrase.first === phrase.head && !canSpeakFor(tokens[phrase.head] as Token);
  const speaker = phrase && !isBareThing ? mentionOf(tokens, phrase) : null;
  return speaker ? { speaker, cue: null, via: [], hedged: false } : null;
};

/** "She remembers being told, “…”": a comma or colon hands over to what she was told. */
function isToldRightBefore(ctx: SieveContext): boolean {
  const mark = ctx.tokens[ctx.at - 1]?.kind;
  return (
    (mark === 'comma' || mark === 'colon') &&
    isTold(ctx) &&
    ctx.cues[lastCueBefore(ctx.cues, ctx.at)]?.at === ctx.at - 2
  );
}

/** "She remembers being told, “…”", "He was called “…”": the words are an unnamed person's, not the subject's. */
function isTold({ tokens, cues, at }: SieveContext): boolean {
  const cue = cues[lastCueBefore(cues, at)];
  return (
    cue !== undefined && tokens[cue.at]?.sentence === tokens[at]?.sentence && cue.passive && !cue.subject
  );
}

/**
 * The nearest cue verb before the quotation in its sentence that has a subject and passes. One that somebody only would
 * or should do ("said she would order banks to …") gives way to a plain one before it.
 */
function cueBefore(ctx: SieveContext, accepts: (cue: Cue) => boolean): Cue | null {
  const { tokens, cues, at } = ctx;
  const sentence = tokens[at]?.sentence;
  let hedged: Cue | null = null;
  for (let i = lastCueBefore(cues, at); i >= 0; i--) {
    const cue = cues[i];
    if (!cue || tokens[cue.at]?.sentence !== sentence || at - cue.at > MAX_REACH) break;
    if (!cue.subject || cue.subject.first >= at || !accepts(cue)) continue;
    if (!cue.hedged && tokens[cue.at - 1]?.lower !== 'to') return cue;
    hedged ??= cue;
  }
  return hedged;
}

/** The form's name with how the verb's subject was reached: "clause", "clause-carried", "clause-participle". */
function formOf(form: string, cue: Cue): string {
  if (cue.reach === 'direct') return form;
  return cue.reach === 'carried' && cue.form.form === 'ing' ? `${form}-participle` : `${form}-${cue.reach}`;
}

/** Between verb and quotation only a listener, a time, "that", a comma or a colon. */
function isShortGap({ tokens, at, cues }: SieveContext, verb: number): boolean {
  if (at - verb > 12) return false;
  const last = tokens[at - 1];
  if (at - verb === 1) return true;
  if (last?.kind !== 'comma' && last?.kind !== 'colon' && last?.lower !== 'that') return false;
  return cuesBetween(cues, verb, at).length === 0;
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
