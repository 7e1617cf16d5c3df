import { cuesBetween } from '../cue.js';
import { isNegative } from '../cues.js';
import { nameBehind } from '../inserted-subjects.js';
import { BE_FORMS, CONJUNCTIONS, HYPOTHETICALS, NEGATIONS, PREPOSITIONS } from '../languages/en.js';
import { CUE_FORMS, GESTURES } from '../languages/en-verbs.js';
import { mainSubject } from '../main-subject.js';
import { loneQuantifierAt, type NounPhrase, nounPhraseAt } from '../phrases.js';
import { canBePerson, isAdverb, isVerbCompanion } from '../token-classes.js';
import type { Token } from '../tokens.js';
import { extendOverPrepositions } from './according-to.js';
import { closesClause, type HandOver, handOver } from './hand-over.js';
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
  const form = verb?.kind === 'word' ? CUE_FORMS.get(verb.lower) : undefined;
  if (form?.class !== 'speech') return place.by === 'comma' ? anyVerbThenPerson(ctx, at) : null;
  if (form.form === 'ing' || form.form === 'base') return null;
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

/** `“…,” thundered Mayor Ann Lee.`: between a comma and somebody's name any verb in the past reports the words. */
function anyVerbThenPerson(ctx: SieveContext, at: number): SieveFinding | null {
  const { tokens } = ctx;
  const verb = tokens[at];
  const opens = ctx.at === 0 || tokens[ctx.at - 1]?.sentence !== tokens[ctx.at]?.sentence;
  if (!opens || verb?.kind !== 'word' || !verb.lower.endsWith('ed')) return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || !canBePerson(tokens[phrase.head]) || tokens[phrase.head]?.isPossessive) return null;
  return closesClause(tokens, phrase.last) ? fromVerb(ctx, phrase, at, 'any-verb-speaker') : null;
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
  if (isHearing(tokens, phrase.last + 1, direct)) return fromAgent(ctx, direct);
  const quoted = quotedBy(ctx, phrase, direct);
  if (quoted) return quoted;
  if (direct >= 0)
    return accepts(direct) ? fromVerb(ctx, phrase, direct, formBehind(place, 'speaker-verb')) : null;
  const second = tokens[phrase.last + 1]?.lower === 'and' ? nounPhraseAt(tokens, phrase.last + 2) : null;
  const joint = second ? verbBehind(tokens, second.last + 1) : -1;
  if (second && accepts(joint)) return fromVerb(ctx, joined(tokens, phrase, second), joint, 'speakers-verb');
  const over = verbBehindInsertion(tokens, phrase.last + 1);
  if (isHearing(tokens, over - LONGEST_AUXILIARY, over)) return fromAgent(ctx, over);
  if (accepts(over)) {
    const named = apposed(tokens, extendOverPrepositions(tokens, phrase));
    return fromVerb(ctx, named ?? phrase, over, formBehind(place, 'speaker-insertion-verb'));
  }
  return place.by === 'comma' ? (cueBehind(ctx) ?? anyVerb(ctx, phrase)) : null;
};

/** `“…,” the inquiry was told`: who is told hears the words. */
function isHearing(tokens: readonly Token[], first: number, verb: number): boolean {
  if (!TOLD.has(tokens[verb]?.lower ?? '')) return false;
  for (let i = first; i < verb; i++) if (BE_FORMS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "has since been told" */
const LONGEST_AUXILIARY = 3;

const TOLD = new Set(['told', 'informed', 'reminded', 'warned', 'advised', 'assured', 'asked']);

/** `“…,” the inquiry was told by its engineer, **Ann Lee**`. */
function fromAgent(ctx: SieveContext, verb: number): SieveFinding | null {
  const { tokens } = ctx;
  const phrase = tokens[verb + 1]?.lower === 'by' ? nounPhraseAt(tokens, verb + 2) : null;
  return phrase && fromVerb(ctx, apposed(tokens, phrase) ?? phrase, verb, 'told-by');
}

/** `“…,” the Post quoted Smith as saying`: Smith speaks, and the Post passes it on. */
function quotedBy({ tokens }: SieveContext, outlet: NounPhrase, verb: number): SieveFinding | null {
  const lemma = CUE_FORMS.get(tokens[verb]?.lower ?? '')?.lemma;
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  const phrase = nounPhraseAt(tokens, verb + 1);
  if (!phrase || tokens[phrase.last + 1]?.lower !== 'as') return null;
  const [speaker, link] = [mentionOf(tokens, phrase), mentionOf(tokens, outlet)];
  if (!speaker || !link) return null;
  return { speaker, cue: spanOfTokens(tokens, verb, verb), via: [link], hedged: false, form: 'quoted-by' };
}

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
  // "says" is a noun as well where no person stands before it: “…,” Harbour News sources …
  const isFiniteVerb =
    token?.lower.endsWith('ed') || (token?.lower.endsWith('s') && canBePerson(tokens[phrase.head]));
  if (token?.kind !== 'word' || !isFiniteVerb || !closesClause(tokens, verb)) return null;
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

/** "the crowd" after "told" is who listens; a time is no speaker. */
function isObject(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const lower = tokens[phrase.first]?.lower ?? '';
  return lower === 'it' || lower === 'that' || lower === 'this' || lower === 'who' || lower === 'what';
}
