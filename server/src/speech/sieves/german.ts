import { MAX_REACH } from '../cue.js';
import { firstWord, germanMainSubject, germanPhraseAt } from '../german-phrases.js';
import {
  GERMAN_PLACE_PREPOSITIONS,
  GERMAN_PREPOSITIONS,
  GERMAN_REPORTED_MOOD,
  GERMAN_SOURCE_NOUNS,
  GERMAN_TIES,
} from '../languages/de.js';
import { CUE_FORMS } from '../languages/en-verbs.js';
import type { NounPhrase } from '../phrases.js';
import {
  mentionOf,
  type Sieve,
  type SieveContext,
  type SieveFinding,
  sentenceStart,
  spanOfTokens,
} from './sieve.js';

/** `„…“, sagte Kern`, `„…“, so Kern`, `„…“, heißt es in der Mitteilung`, `„…“, stellte sie fest`. */
export const germanBehind: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const marks = tokens[at + 1]?.kind;
  const verb = marks === 'comma' || marks === 'dash' ? at + 2 : at + 1;
  const token = tokens[verb];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'so') return fromSo(ctx, verb, 'so');
  if (isCalled(ctx, verb)) return calledIn(ctx, verb);
  const phrase = germanPhraseAt(tokens, verb + 1);
  if (CUE_FORMS.get(token.lower)?.language === 'de') return from(ctx, phrase, verb, 'verb-speaker');
  // "„…“, strich Kern heraus": between the comma and a name any verb reports.
  const isVerb = marks === 'comma' && !token.isCapital && !GERMAN_PREPOSITIONS.has(token.lower);
  return isVerb && phrase && isPersonName(ctx, phrase) ? from(ctx, phrase, verb, 'any-verb-speaker') : null;
};

/** "so **Kern**", "so urteilte **Kern**". */
function fromSo(ctx: SieveContext, so: number, form: string): SieveFinding | null {
  const isVerb = CUE_FORMS.get(ctx.tokens[so + 1]?.lower ?? '')?.language === 'de';
  return from(ctx, germanPhraseAt(ctx.tokens, isVerb ? so + 2 : so + 1), so, form);
}

/** `Das sei „…“ gewesen, so Kern`, `…, sagte Kern`: the sentence of the words ends in who says them. */
export const germanTrailing: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < tokens.length && i - at < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i - 1]?.kind !== 'comma') continue;
    const { lower = '' } = tokens[i] ?? {};
    if (lower === 'so') return fromSo(ctx, i, 'so-trailing');
    if (isCalled(ctx, i)) return calledIn(ctx, i);
    if (CUE_FORMS.get(lower)?.language !== 'de') continue;
    const found = from(ctx, germanPhraseAt(tokens, i + 1), i, 'trailing');
    if (found) return found;
  }
  return null;
};

/** `Laut Kern sei der Plan „…“`, `nach Angaben der Polizei`. */
export const germanAccordingTo: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const start = sentenceStart(tokens, at);
  const { sentence } = tokens[at] ?? {};
  for (let i = start; i < tokens.length && i - start < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (lower === 'laut' || lower === 'gemäß') return from(ctx, germanPhraseAt(tokens, i + 1), i, 'laut');
    const source = lower === 'nach' ? sourceNounBehind(ctx, i) : -1;
    if (source > 0) return insideName(ctx, source) ?? from(ctx, giverBehind(ctx, source), source, 'angaben');
  }
  return null;
};

/** `Ulla Kern war zufrieden: „…“`, `In Kiel warb Kern mit den Worten: „…“`, `In der Mitteilung heißt es: „…“` */
export const germanColon: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  if (tokens[at - 1]?.kind !== 'colon') return null;
  const start = sentenceStart(tokens, at - 1);
  for (let i = start; i < at; i++) if (isCalled(ctx, i)) return calledBefore(ctx, start, i);
  const phrase = germanMainSubject(tokens, start);
  if (!phrase) return null;
  const isNextToColon = phrase.last === at - 2 || tokens[at - 2]?.lower === 'wörtlich';
  const isPronoun = tokens[phrase.head]?.lower === 'er' || tokens[phrase.head]?.lower === 'sie';
  const isSomebody = isPronoun || isPersonName(ctx, phrase) || (isNextToColon && !phrase.isDescription);
  return isSomebody ? from(ctx, phrase, at - 1, 'colon') : null;
};

function isPersonName({ tokens }: SieveContext, { head, isDescription }: NounPhrase): boolean {
  const name = tokens[head]?.name;
  return !isDescription && (name?.sort === 'person' || (name?.sort === 'unknown' && name.name.includes(' ')));
}

/** "**In der Mitteilung** heißt es weiter: „…“" */
function calledBefore(ctx: SieveContext, start: number, verb: number): SieveFinding | null {
  const isIn = GERMAN_PLACE_PREPOSITIONS.has(ctx.tokens[start]?.lower ?? '');
  const phrase = isIn ? germanPhraseAt(ctx.tokens, start + 1) : null;
  return phrase && phrase.last < verb ? from(ctx, phrase, verb, 'called-before') : null;
}

/** `Das sei „…“`: the mood tells that it is reported, and the sentence before by whom. */
export const germanReported: Sieve = (ctx) => {
  const { tokens, at, last, quote } = ctx;
  if (!last || last.block !== quote.block) return null;
  const { sentence } = tokens[at] ?? {};
  const start = sentenceStart(tokens, at);
  for (let i = start; i - start < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    if (!GERMAN_REPORTED_MOOD.has(tokens[i]?.lower ?? '')) continue;
    const { speaker, cue, hedged } = last;
    return { speaker, cue, via: [], hedged, continued: true };
  }
  return null;
};

/** "heißt es", "hieß es" */
function isCalled({ tokens }: SieveContext, at: number): boolean {
  const { lower } = tokens[at] ?? {};
  return (lower === 'heißt' || lower === 'hieß') && tokens[at + 1]?.lower === 'es';
}

/** "heißt es weiter **in der Mitteilung**", "heißt es **aus dem Ministerium**". */
function calledIn(ctx: SieveContext, verb: number): SieveFinding | null {
  for (let i = verb + 2; i <= verb + 5; i++) {
    const { lower = '' } = ctx.tokens[i] ?? {};
    if (GERMAN_PLACE_PREPOSITIONS.has(lower))
      return from(ctx, germanPhraseAt(ctx.tokens, i + 1), verb, 'called-in');
  }
  return null;
}

/** "nach (neuesten) **Angaben**": index of the noun; -1 without one. */
function sourceNounBehind({ tokens }: SieveContext, nach: number): number {
  for (let i = nach + 1; i <= nach + 3; i++) if (GERMAN_SOURCE_NOUNS.has(firstWord(tokens[i]))) return i;
  return -1;
}

/** "Angaben der Polizei" looks like one name: what stands behind the noun. */
function insideName({ tokens }: SieveContext, noun: number): SieveFinding | null {
  const token = tokens[noun];
  const blank = token?.lower.indexOf(' ') ?? -1;
  if (!token || blank < 0) return null;
  const start = token.start + blank + 1;
  const speaker = { start, end: token.end, kind: 'nominal' as const, title: null, found: null };
  const cue = { start: token.start, end: token.start + blank };
  return { speaker, cue, via: [], hedged: false, form: 'angaben' };
}

/** "Angaben **der Polizei**", "Ansicht **von Ulla Kern**". */
function giverBehind({ tokens }: SieveContext, noun: number): NounPhrase | null {
  const tie = tokens[noun + 1]?.lower ?? '';
  const isOfName = tie === 'von' || tie === 'vom' || tie === 'aus';
  return GERMAN_TIES.has(tie)
    ? germanPhraseAt(tokens, isOfName ? noun + 2 : noun + 1)
    : germanPhraseAt(tokens, noun + 1);
}

function from(ctx: SieveContext, phrase: NounPhrase | null, cue: number, form: string): SieveFinding | null {
  const speaker = phrase && mentionOf(ctx.tokens, phrase);
  return speaker && { speaker, cue: spanOfTokens(ctx.tokens, cue, cue), via: [], hedged: false, form };
}
