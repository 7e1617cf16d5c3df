import { type Cue, MAX_REACH } from './cue.js';
import { GERMAN_OPENERS } from './languages/de-verbs.js';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  PERSON_NOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from './languages/en.js';
import type { CueForm } from './languages/en-verbs.js';
import {
  isAdverb,
  isTimePhrase,
  isVerbCompanion,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
} from './phrases.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** The grammatical subject of a verb and how it was reached. */
export interface FoundSubject {
  readonly subject: NounPhrase;
  readonly reach: Cue['reach'];
}

/** Where a verb stands: itself, the first of its adverbs and auxiliaries, the start of its sentence (token indices). */
export interface VerbPlace {
  readonly at: number;
  readonly lead: number;
  readonly start: number;
  readonly form: CueForm;
}

/** The subject of an active verb; null when none can be told. */
export function findSubject(tokens: Tokens, verb: VerbPlace, before: readonly Cue[]): FoundSubject | null {
  const { lead, start, form } = verb;
  if (form.form === 'ing' && !hasBe(tokens, verb))
    return (
      absoluteSubject(tokens, verb) ??
      quotedSubject(tokens, verb, before) ??
      carriedSubject(tokens, verb, before)
    );
  const behind = form.language === 'de' ? germanSubjectBehind(tokens, verb) : null;
  if (behind) return behind;
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

/** "Im Interview sagte **die Ministerin**: „…“": behind an opening adjunct the subject follows the verb. */
function germanSubjectBehind(tokens: Tokens, { at, start }: VerbPlace): FoundSubject | null {
  if (!GERMAN_OPENERS.has(tokens[start]?.lower ?? '') && at !== start) return null;
  const subject = nounPhraseAt(tokens, at + 1);
  return subject ? { subject, reach: 'direct' } : null;
}

/** The first noun phrase of the sentence that is not inside an introductory phrase ("In Ohio, Trump …"). */
export function mainSubject(tokens: Tokens, start: number, end: number): NounPhrase | null {
  let at = start;
  const limit = Math.min(end, start + MAX_REACH);
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'word' && opensAdjunct(tokens, at)) {
      const comma = nextComma(tokens, at, limit);
      if (comma < 0) return null;
      at = comma + 1;
    } else if (
      token.kind === 'word' &&
      !DETERMINERS.has(token.lower) &&
      !POSSESSIVE_PRONOUNS.has(token.lower) &&
      (isAdverb(token) || CONJUNCTIONS.has(token.lower))
    ) {
      at++;
    } else if (token.kind === 'word' || token.kind === 'name') {
      const phrase = nounPhraseAt(tokens, at);
      // "This week the senator …"
      if (!phrase || !isTimePhrase(tokens, phrase)) return phrase;
      at = phrase.last + 1;
    } else {
      at++;
    }
  }
  return null;
}

/** "was called “…” by X": the agent within the sentence. */
export function agentAfter(tokens: Tokens, at: number): FoundSubject | null {
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < tokens.length && i - at < 12 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    const subject = nounPhraseAt(tokens, i + 1);
    return subject ? { subject, reach: 'direct' } : null;
  }
  return null;
}

/**
 * "The roof leaks, said **Smith**, a builder", `“…,” said **Smith**, adding that …`: behind a clause or a quotation verb and
 * subject change places.
 */
export function subjectBehind(tokens: Tokens, { at, form }: Pick<Cue, 'at' | 'form'>): NounPhrase | null {
  const before = tokens[at - 1];
  if (form.class !== 'speech' || (form.form !== 'past' && form.form !== 's')) return null;
  if (before?.kind !== 'comma' && before?.kind !== 'quote') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  const next = phrase && tokens[phrase.last + 1];
  const goesOn = next?.kind === 'word' && next.sentence === tokens[at]?.sentence;
  return goesOn && !PREPOSITIONS.has(next.lower) ? null : phrase;
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

/** The first of the adverbs and auxiliaries right before the verb; `at` when there are none. */
export function companionsStart(tokens: Tokens, at: number, start: number): number {
  let lead = at;
  while (lead > start && isVerbCompanion(tokens[lead - 1])) lead--;
  return lead;
}

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

/** "Smith, a doctor, said", "Smith (R-Iowa) said", "Smith, speaking in Ohio, said": the phrase before the insertion. */
function insertedSubject(tokens: Tokens, close: number, start: number): FoundSubject | null {
  if (tokens[close]?.kind === 'close') return bracketedSubject(tokens, close, start);
  // "Gov. Ann Lee (R-Ohio), said"
  if (tokens[close - 1]?.kind === 'close') {
    const found = bracketedSubject(tokens, close - 1, start);
    if (found && tokens[found.subject.head]?.kind === 'name') return found;
  }
  const best = phraseBeforeInsertion(tokens, close, start);
  return best ? { subject: apposedName(tokens, best, close) ?? best, reach: 'inserted' } : null;
}

/** "The president, said **one aide**, is “…”" */
function insertedAttribution(tokens: Tokens, { at, form }: VerbPlace): FoundSubject | null {
  const subject = subjectBehind(tokens, { at, form });
  const closes = subject && tokens[subject.last + 1]?.kind === 'comma';
  return closes ? { subject, reach: 'direct' } : null;
}

/** Walks back over ", …," until a phrase stands before a comma that opens its clause. */
function phraseBeforeInsertion(tokens: Tokens, close: number, start: number): NounPhrase | null {
  const mark = tokens[close]?.kind;
  let best: NounPhrase | null = null;
  for (let i = close - 1; i >= Math.max(start, close - MAX_REACH); i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' || token?.kind === 'semicolon' || token?.kind === 'colon') break;
    if (token?.kind !== mark) continue;
    const subject = nounPhraseBefore(tokens, i - 1, start);
    if (!subject || isTimePhrase(tokens, subject)) continue;
    const opener = tokens[subject.first - 1];
    // "In a statement to the paper, her adviser, Ann Lee, said": what a preposition governs is no subject.
    if (subject.first > start && opener?.kind === 'word' && isPurePreposition(opener.lower)) {
      if (best) break;
      continue;
    }
    best = subject;
    const opensClause = opener?.kind === 'quote' || (opener?.kind === 'word' && isClauseOpener(opener));
    if (subject.first === start || opensClause) break;
  }
  return best;
}

/** Of "her deputy, **Ann Lee**, said" the name; `close` is the token behind it. */
function apposedName(tokens: Tokens, phrase: NounPhrase, close: number): NounPhrase | null {
  const name = nameBehind(tokens, phrase);
  return name?.last === close - 1 ? name : null;
}

/** Of "her deputy, **Ann Lee**" the name behind the description. */
export function nameBehind(tokens: Tokens, { head, last }: NounPhrase): NounPhrase | null {
  const name = last + 2;
  const isApposed =
    tokens[head]?.kind === 'word' && tokens[last + 1]?.kind === 'comma' && tokens[name]?.kind === 'name';
  return isApposed ? { first: name, last: name, head: name } : null;
}

/** "in", "of", "to"; not "after" and "before", which open clauses as well. */
function isPurePreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower);
}

/** "Smith (R-Iowa) said": the phrase before the bracket that closes at `close`. */
function bracketedSubject(tokens: Tokens, close: number, start: number): FoundSubject | null {
  let open = close - 1;
  while (open > start && close - open < MAX_REACH && tokens[open]?.kind !== 'open') open--;
  const subject = nounPhraseBefore(tokens, open - 1, start);
  return subject ? { subject, reach: 'inserted' } : null;
}

function isClauseOpener(token: Token): boolean {
  return CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || isAdverb(token);
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

/** "In …", "When …", "Speaking to …", "Asked …": what comes before the main clause. */
function opensAdjunct(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (PREPOSITIONS.has(lower) || (SUBORDINATORS.has(lower) && lower !== 'who')) return true;
  return /(?:ing|ed)$/.test(lower) && lower.length > 4 && !isAdverb(tokens[at] as Token);
}

function nextComma(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'comma') return i;
  return -1;
}
