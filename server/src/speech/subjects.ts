import { type Cue, MAX_REACH } from './cue.js';
import type { FoundSubject, VerbPlace } from './found-subject.js';
import { germanSubject } from './german-phrases.js';
import { insertedSubject } from './inserted-subjects.js';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  PERSON_NOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from './languages/en.js';
import { mainSubject } from './main-subject.js';
import { type NounPhrase, nounPhraseBefore } from './phrases.js';
import { insertedAttribution, subjectBehind } from './subjects-behind.js';
import { isVerbCompanion } from './token-classes.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** The subject of an active verb; null when none can be told. */
export function findSubject(tokens: Tokens, verb: VerbPlace, before: readonly Cue[]): FoundSubject | null {
  const { lead, start, form } = verb;
  if (form.language === 'de') return germanSubject(tokens, verb);
  if (form.form === 'ing' && !hasBe(tokens, verb))
    return (
      absoluteSubject(tokens, verb) ??
      quotedSubject(tokens, verb, before) ??
      carriedSubject(tokens, verb, before)
    );
  const previous = tokens[lead - 1];
  if (!previous || lead - 1 < start) return null;
  if (previous.kind === 'word') {
    if (previous.lower === 'to' || CONJUNCTIONS.has(previous.lower))
      return carriedSubject(tokens, verb, before);
    if (RELATIVES.has(previous.lower)) {
      return relativeSubject(tokens, lead - 1, start);
    }
  }
  if (previous.kind === 'close' || previous.kind === 'comma' || previous.kind === 'dash') {
    return insertedSubject(tokens, lead - 1, start) ?? insertedAttribution(tokens, verb);
  }
  const subject = nounPhraseBefore(tokens, skipTimes(tokens, lead - 1, start), start);
  if (!subject) return null;
  // "Smith, who in the past has described": the phrase belongs to a preposition inside the relative clause.
  const inner = tokens[subject.first - 1];
  const relative = tokens[subject.first - 2];
  if (inner?.kind === 'word' && PREPOSITIONS.has(inner.lower) && relative && RELATIVES.has(relative.lower)) {
    return relativeSubject(tokens, subject.first - 2, start);
  }
  return { subject, reach: 'direct' };
}

/** The first of the adverbs and auxiliaries right before the verb; `at` when there are none. */
export function companionsStart(tokens: Tokens, at: number, start: number): number {
  let lead = at;
  while (lead > start && isVerbCompanion(tokens[lead - 1])) lead--;
  return lead;
}

/** "They marched, **with Smith** shouting “…”": the phrase between "with" and the participle. */
function absoluteSubject(tokens: Tokens, { lead, start }: VerbPlace): FoundSubject | null {
  const subject = nounPhraseBefore(tokens, lead - 1, start);
  if (!subject || tokens[subject.first - 1]?.lower !== 'with') return null;
  return { subject, reach: 'direct' };
}

/** "The paper quoted **Smith** as saying": who is quoted, not who quotes. */
function quotedSubject(
  tokens: Tokens,
  { lead, start }: VerbPlace,
  before: readonly Cue[],
): FoundSubject | null {
  const quoting = before.at(-1);
  if (tokens[lead - 1]?.lower !== 'as' || !quoting || quoting.passive || !QUOTING.has(quoting.form.lemma))
    return null;
  const subject = nounPhraseBefore(tokens, lead - 2, Math.max(start, quoting.at + 1));
  return subject ? { subject, reach: 'direct' } : null;
}

const QUOTING = new Set(['quote', 'cite']);

const RELATIVES = new Set(['who', 'which', 'that']);

function hasBe(tokens: Tokens, { lead, at }: VerbPlace): boolean {
  for (let i = lead; i < at; i++) if (BE_FORMS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/**
 * "Lee on Monday said", "Lee earlier this week said", "Lee less than two weeks ago said": back over what is left of a time
 * before the verb.
 */
function skipTimes(tokens: Tokens, from: number, start: number): number {
  const isCounted = tokens[from]?.lower === 'ago';
  let at = from;
  while (at > start && tokens[at]?.kind === 'word' && isOfTime(tokens[at]?.lower ?? '', isCounted)) at--;
  return at;
}

/** "two", "less", "than" and "about" belong to a time that is counted back ("about two weeks ago"). */
function isOfTime(lower: string, isCounted: boolean): boolean {
  if (TIME_LEADS.has(lower)) return true;
  return (
    isCounted && (COUNTS.has(lower) || TIME_WORDS.has(lower) || DETERMINERS.has(lower) || /^\d/.test(lower))
  );
}

const TIME_LEADS = new Set(
  'on in at this last late early week month year morning evening afternoon night time the'.split(' '),
);
const COUNTS = new Set('ago about around less more than only nearly almost over'.split(' '));

/** "Smith, who said": the phrase before the relative pronoun; the pronoun itself when there is none. */
function relativeSubject(tokens: Tokens, pronoun: number, start: number): FoundSubject {
  const end = tokens[pronoun - 1]?.kind === 'comma' ? pronoun - 2 : pronoun - 1;
  const antecedent = whoBefore(tokens, end, start);
  const subject = { first: pronoun, last: pronoun, head: pronoun };
  return { subject: antecedent ? { ...subject, antecedent } : subject, reach: 'relative' };
}

/** Of "a reaction from **Smith**, who" the name; of "**a spokesman** for Smith, who" the spokesman. */
function whoBefore(tokens: Tokens, end: number, start: number): NounPhrase | null {
  const whole = nounPhraseBefore(tokens, end, start);
  const head = whole && tokens[whole.head];
  if (!head || head.kind === 'name' || PERSON_NOUNS.has(head.lower)) return whole;
  const inner = nounPhraseBefore(tokens, end, start, 0);
  return inner && tokens[inner.head]?.kind === 'name' ? inner : whole;
}

/**
 * The subject an elided one stands for: that of the last coordinate clause ("Trump said … and Clinton called …, adding"),
 * else of the main clause ("Trump visited … and said", "…, adding"), else of the verb before.
 */
function carriedSubject(tokens: Tokens, verb: VerbPlace, before: readonly Cue[]): FoundSubject | null {
  const sentence = tokens[verb.at]?.sentence;
  let nearest: NounPhrase | null = null;
  for (let i = before.length - 1; i >= 0; i--) {
    const cue = before[i];
    if (!cue || tokens[cue.at]?.sentence !== sentence || verb.at - cue.at > MAX_REACH) break;
    const inverted = cue.subject ? null : subjectBehind(tokens, cue);
    if (inverted) return { subject: inverted, reach: 'carried' };
    if (!cue.subject || cue.passive || cue.reach === 'relative' || cue.subject.first >= cue.at) continue;
    nearest ??= cue.subject;
    // "They will meet next week, Smith said, adding": the clause right before.
    if (cue.reach === 'direct' && isCommaOnly(tokens, cue.at, verb.lead))
      return { subject: cue.subject, reach: 'direct' };
    if (cue.reach === 'direct' && opensCoordinateClause(tokens, cue.subject.first))
      return { subject: cue.subject, reach: 'carried' };
  }
  const subject = mainSubject(tokens, verb.start, verb.at) ?? nearest;
  return subject ? { subject, reach: 'carried' } : null;
}

function isCommaOnly(tokens: Tokens, cue: number, lead: number): boolean {
  return lead === cue + 2 && tokens[cue + 1]?.kind === 'comma';
}

function opensCoordinateClause(tokens: Tokens, first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return before.kind === 'semicolon' || before.kind === 'quote' || COORDINATORS.has(before.lower);
}

const COORDINATORS = new Set(['and', 'but', 'while', 'whereas', 'yet']);
