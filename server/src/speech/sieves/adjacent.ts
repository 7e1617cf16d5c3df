import { cuesBetween } from '../cue.js';
import { isNegative } from '../cues.js';
import { nameBehind } from '../inserted-subjects.js';
import { GERMAN_OPENING_MARKS } from '../languages/de-verbs.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  HYPOTHETICALS,
  NEGATIONS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../languages/en.js';
import { CUE_FORMS, GESTURES } from '../languages/en-verbs.js';
import { mainSubject } from '../main-subject.js';
import { isAdverb, isVerbCompanion, loneQuantifierAt, type NounPhrase, nounPhraseAt } from '../phrases.js';
import type { Token } from '../tokens.js';
import { extendOverPrepositions } from './according-to.js';
import {
  mentionOf,
  type PhraseMention,
  type Sieve,
  type SieveContext,
  type SieveFinding,
  sentenceStart,
  spanOfTokens,
} from './sieve.js';
import { MAX_INSERTION, verbBehind, verbBehindInsertion } from './verb-behind.js';

/** `“…,” said Smith`; `“…,” read a statement from his office`. */
export const verbThenSpeaker: Sieve = (ctx) => {
  const { tokens } = ctx;
  const place = handOver(ctx);
  if (!place) return null;
  const { at } = place;
  const verb = tokens[at];
  if (verb?.lower === 'so' && GERMAN_OPENING_MARKS.has(ctx.text.charAt(ctx.quote.outer.start)))
    return fromGermanSo(ctx, at);
  const form = verb?.kind === 'word' ? CUE_FORMS.get(verb.lower) : undefined;
  if (form?.class !== 'speech' || form.form === 'ing' || form.form === 'base') return null;
  if (form.lemma === 'tell') return null;
  const phrase = nounPhraseAt(tokens, at + 1) ?? loneQuantifierAt(tokens, at + 1);
  if (!phrase || isObject(tokens, phrase)) return null;
  // "“…,” said Smith" but not "“…,” added that …".
  const extended = extendOverPrepositions(tokens, phrase);
  const speaker = mentionOf(tokens, apposed(tokens, extended) ?? extended);
  if (!speaker || (speaker.kind === 'pronoun' && form.form === 'participle')) return null;
  // "Smith, who called it “a shame,” said he would go".
  if (speaker.kind === 'pronoun' && goesOnAsClause(tokens[phrase.last + 1])) return null;
  if (form.lemma === 'read') return statementRead(ctx, extended, at);
  return finding(ctx, { speaker, at, form: 'verb-speaker' });
};

/** `„…“, so Merkel.` */
function fromGermanSo(ctx: SieveContext, so: number): SieveFinding | null {
  const phrase = nounPhraseAt(ctx.tokens, so + 1);
  return phrase && fromVerb(ctx, phrase, so, 'so');
}

/** A word behind "said he" that is neither preposition nor adverb is the pronoun's own verb. */
function goesOnAsClause(next: Token | undefined): boolean {
  if (next?.kind === 'name') return true;
  if (next?.kind !== 'word') return false;
  return (
    !PREPOSITIONS.has(next.lower) &&
    !CONJUNCTIONS.has(next.lower) &&
    !isAdverb(next) &&
    !/ing$/.test(next.lower)
  );
}

/**
 * `The Secretary expressed a desire for Iraq to “…,” read a statement from Smith’s office`: the clause has its own
 * utterer, the office is the link that passes the words on. Without one the office speaks.
 */
function statementRead(ctx: SieveContext, statement: NounPhrase, verb: number): SieveFinding | null {
  const { tokens, at } = ctx;
  const issuer = statement.last > statement.head ? nounPhraseAt(tokens, statement.head + 2) : null;
  const link = mentionOf(tokens, issuer ?? statement);
  if (!link) return null;
  const start = sentenceStart(tokens, at);
  const subject = start < at ? mainSubject(tokens, start, at) : null;
  const utterer = subject && mentionOf(tokens, subject);
  const cue = spanOfTokens(tokens, verb, verb);
  if (utterer) return { speaker: utterer, cue, via: [link], hedged: false, form: 'statement-read' };
  return { speaker: link, cue, via: [], hedged: false, form: 'statement-read' };
}

/** `“…,” Smith said`, `“…,” Smith, a doctor, told reporters`. */
export const speakerThenVerb: Sieve = (ctx) => {
  const { tokens } = ctx;
  const place = handOver(ctx);
  const phrase = place && nounPhraseAt(tokens, place.at);
  if (!phrase) return place?.by === 'comma' ? cueBehind(ctx) : null;
  const accepts = (verb: number) =>
    verb >= 0 && (place.by === 'comma' || (closesClause(tokens, verb) && !isGesture(tokens[verb], place)));
  const direct = verbBehind(tokens, phrase.last + 1);
  if (direct >= 0)
    return accepts(direct) ? fromVerb(ctx, phrase, direct, formBehind(place, 'speaker-verb')) : null;
  const second = tokens[phrase.last + 1]?.lower === 'and' ? nounPhraseAt(tokens, phrase.last + 2) : null;
  const joint = second ? verbBehind(tokens, second.last + 1) : -1;
  if (second && accepts(joint)) return fromVerb(ctx, joined(tokens, phrase, second), joint, 'speakers-verb');
  const over = verbBehindInsertion(tokens, phrase.last + 1);
  if (accepts(over)) {
    const named = apposed(tokens, extendOverPrepositions(tokens, phrase));
    return fromVerb(ctx, named ?? phrase, over, formBehind(place, 'speaker-insertion-verb'));
  }
  return place.by === 'comma' ? (cueBehind(ctx) ?? anyVerb(ctx, phrase)) : null;
};

/** `“The tide is high.” Bob Ray nodded.` */
function isGesture(verb: Token | undefined, { by }: HandOver): boolean {
  return by === 'stop' && GESTURES.has(CUE_FORMS.get(verb?.lower ?? '')?.lemma ?? '');
}

/** `“…,” Harbour News co-anchor Ann Lee said`: the first verb of speech behind it with a subject of its own. */
function cueBehind(ctx: SieveContext): SieveFinding | null {
  const { tokens, at, cues } = ctx;
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (!opens || tokens[at]?.ending !== ',') return null;
  const cue = cuesBetween(cues, at, at + MAX_INSERTION)[0];
  if (!cue?.subject || cue.form.class !== 'speech' || cue.reach !== 'direct' || cue.subject.first <= at)
    return null;
  if (tokens[cue.at]?.sentence !== tokens[at]?.sentence) return null;
  return fromVerb(ctx, cue.subject, cue.at, 'cue-behind');
}

/** Of "a spokesman for the board, **Ann Lee**," the name; what follows it must part it from a clause of its own. */
function apposed(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const name = nameBehind(tokens, phrase);
  const next = name && tokens[name.last + 1];
  const isParted =
    !next || next.sentence !== tokens[phrase.head]?.sentence || next.kind === 'comma' || next.kind === 'stop';
  return name && isParted ? name : null;
}

/** "speaker-verb", "mark-speaker-verb", "stop-speaker-verb". */
function formBehind({ by }: HandOver, form: string): string {
  return by === 'comma' ? form : `${by}-${form}`;
}

/** "the Ohio senator and candidate said", "Smith and Lee said": of names the first, of descriptions the whole. */
function joined(tokens: readonly Token[], one: NounPhrase, two: NounPhrase): NounPhrase {
  return tokens[one.head]?.kind === 'name' ? one : { ...one, last: two.last };
}

/** `“…,” Smith fumed.`: behind a quotation that ends in a comma any verb in the past reports it. */
function anyVerb(ctx: SieveContext, phrase: NounPhrase): SieveFinding | null {
  const { tokens, at } = ctx;
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (!opens || tokens[at]?.ending !== ',') return null;
  let verb = phrase.last + 1;
  while (isVerbCompanion(tokens[verb]) && verb - phrase.last < 5) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word' || !token.lower.endsWith('ed') || !closesClause(tokens, verb)) return null;
  return fromVerb(ctx, phrase, verb, 'speaker-any-verb');
}

function fromVerb(ctx: SieveContext, phrase: NounPhrase, verb: number, form: string): SieveFinding | null {
  const speaker = mentionOf(ctx.tokens, phrase);
  const found = speaker && finding(ctx, { speaker, at: verb, form });
  return found && { ...found, hedged: found.hedged || isNegative(ctx.tokens, phrase) };
}

interface VerbFinding {
  readonly speaker: PhraseMention;
  readonly at: number;
  readonly form: string;
}

function finding({ tokens }: SieveContext, { speaker, at, form }: VerbFinding): SieveFinding {
  let hedged = false;
  for (let i = at - 1; i >= 0 && isVerbCompanion(tokens[i]); i--) {
    hedged ||= NEGATIONS.has(tokens[i]?.lower ?? '') || HYPOTHETICALS.has(tokens[i]?.lower ?? '');
  }
  return { speaker, cue: spanOfTokens(tokens, at, at), via: [], hedged, form };
}

/**
 * How a quotation hands over to what follows: by a comma for sure, by "?", "!" or "…" or by a stop only before a bare "X
 * said."
 */
interface HandOver {
  readonly at: number;
  readonly by: 'comma' | 'mark' | 'stop';
}

/** The endings that stand for the comma before "he asked". */
const ENDS = '!?…';

/** Where an attribution may begin behind the quotation; null when it cannot. */
function handOver({ text, tokens, at, quote }: SieveContext): HandOver | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (next.kind === 'comma' || next.kind === 'dash') return { at: at + 2, by: 'comma' };
  const ending = tokens[at]?.ending ?? '';
  if (',—–-'.includes(ending)) return { at: at + 1, by: 'comma' };
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (ending !== '' && ENDS.includes(ending)) {
    // "She told him, “Go!” He replied …": behind a quotation in the middle of a sentence another one begins.
    return opens || next.sentence === tokens[at]?.sentence ? { at: at + 1, by: 'mark' } : null;
  }
  const isOnOneLine = !text.slice(quote.outer.end, next.start).includes('\n');
  return opens && quote.closed && isOnOneLine ? { at: at + 1, by: 'stop' } : null;
}

/** `“….” Smith added, “…”`: the verb gives the next quotation to its subject, not the one before. */
function opensNextQuotation(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens[verb + 1]?.kind;
  return (mark === 'comma' || mark === 'colon') && tokens[verb + 2]?.kind === 'quote';
}

/**
 * After `“… now?” Smith said` and `“… now.” Smith said` the verb must close its clause or take a listener; in `“… now.”
 * Smith said that he …` a new sentence begins.
 */
function closesClause(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.sentence !== tokens[verb]?.sentence) return true;
  if (opensNextQuotation(tokens, verb)) return false;
  if (
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'dash' ||
    next.kind === 'colon' ||
    next.kind === 'open'
  )
    return true;
  if (next.kind !== 'word') return LISTENED.has(tokens[verb]?.lower ?? '');
  if (next.lower === 'as') return opensAsClause(tokens[verb + 2]);
  if (PREPOSITIONS.has(next.lower) && next.lower !== 'than') return true;
  if (LISTENERS.has(next.lower) || next.lower === 'while' || next.lower === 'when') return true;
  return isAdverb(next) || TIME_WORDS.has(next.lower) || LISTENED.has(tokens[verb]?.lower ?? '');
}

const LISTENED = new Set('told tells asked asks assured assures reminded reminds'.split(' '));
/** Whom a verb of speech takes: "urged them", "told us". */
const LISTENERS = new Set('him them me us'.split(' '));

/** "Smith said as he left", not "Smith said as much". */
function opensAsClause(token: Token | undefined): boolean {
  if (token?.kind === 'name') return true;
  return token?.kind === 'word' && (DETERMINERS.has(token.lower) || NOMINATIVE_PRONOUNS.has(token.lower));
}

/** "the crowd" after "told" is who listens; a time is no speaker. */
function isObject(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const lower = tokens[phrase.first]?.lower ?? '';
  return lower === 'it' || lower === 'that' || lower === 'this' || lower === 'who' || lower === 'what';
}
