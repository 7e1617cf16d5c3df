import {
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HYPOTHETICALS,
  NEGATIONS,
  PERSON_NOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './languages/en.js';
import { CUE_FORMS, type CueForm } from './languages/en-verbs.js';
import {
  isAdverb,
  isSubjectPronoun,
  isVerbCompanion,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
} from './phrases.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/**
 * How far grammar looks within a sentence, in tokens. Sentences of news hardly reach a hundred; the bound keeps texts
 * without stops linear.
 */
export const MAX_REACH = 120;

/** A verb that reports words, at its token, with its grammatical subject. */
export interface Cue {
  readonly at: number;
  readonly form: CueForm;
  readonly subject: NounPhrase | null;
  /** How the subject was found: right before the verb, over an insertion, or carried over from another verb. */
  readonly reach: 'direct' | 'inserted' | 'relative' | 'carried';
  readonly hedged: boolean;
  readonly passive: boolean;
}

/** The cue verbs of a paragraph, in order. */
export function findCues(tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  let sentence = -1;
  let start = 0;
  tokens.forEach((token, i) => {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      start = i === 0 ? datelineEnd(tokens) : i;
    }
    const form = token.kind === 'word' ? CUE_FORMS.get(token.lower) : undefined;
    if (!form || !isVerb(tokens, i, form)) return;
    const cue = readCue(tokens, i, form, start, cues);
    if (isPlausible(tokens, cue)) cues.push(cue);
  });
  return cues;
}

/** "LONDON (Reuters) — ", "PHILADELPHIA, July 25 (UPI) -": how many tokens of a paragraph are its dateline. */
function datelineEnd(tokens: Tokens): number {
  const first = tokens[0];
  if (!first?.isCapital) return 0;
  for (let i = 1; i < tokens.length && i < MAX_DATELINE; i++) {
    const token = tokens[i];
    if (token?.kind === 'dash') return i + 1;
    const inDateline =
      token?.kind === 'name' ||
      token?.kind === 'comma' ||
      token?.kind === 'open' ||
      token?.kind === 'close' ||
      token?.isCapital ||
      isNumeric(token?.lower ?? '');
    if (!inDateline) return 0;
  }
  return 0;
}

const MAX_DATELINE = 12;

function isNumeric(lower: string): boolean {
  return lower.charCodeAt(0) >= 0x30 && lower.charCodeAt(0) <= 0x39;
}

/**
 * Noun or verb? "gasps", "orders", "report" are verbs only behind somebody who can speak; forms that are always verbs
 * ("said", "saying") need no such proof.
 */
function isPlausible(tokens: Tokens, { at, form, subject, passive, hedged }: Cue): boolean {
  if (form.form !== 's' && form.form !== 'base') return true;
  if (SURE_VERBS.has(form.lemma) || passive) return true;
  const head = subject && tokens[subject.head];
  if (!head) return false;
  if (head.kind === 'name' || isSubjectPronoun(head))
    return form.form === 's' || head.kind !== 'name' || hedged || subject.last < at - 1;
  if (form.form === 'base' && !head.lower.endsWith('s') && subject.last === at - 1)
    return head.lower === 'people' || head.lower === 'men' || head.lower === 'women';
  return PERSON_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lower);
}

const SURE_VERBS = new Set(
  'say tell write ask add insist argue explain believe think describe declare admit agree'.split(' '),
);

function readCue(tokens: Tokens, at: number, form: CueForm, start: number, before: readonly Cue[]): Cue {
  const lead = companionsStart(tokens, at, start);
  const companions = tokens.slice(lead, at);
  const passive = (form.form === 'past' || form.form === 'participle') && isPassive(companions);
  const hedged = companions.some((token) => NEGATIONS.has(token.lower) || HYPOTHETICALS.has(token.lower));
  const found = passive ? agentAfter(tokens, at) : findSubject(tokens, { at, lead, start, form }, before);
  return { at, form, subject: found?.subject ?? null, reach: found?.reach ?? 'direct', hedged, passive };
}

function isPassive(companions: readonly Token[]): boolean {
  const auxiliaries = companions.filter((token) => AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower));
  const last = auxiliaries.at(-1);
  return last !== undefined && BE_FORMS.has(last.lower);
}

interface Found {
  readonly subject: NounPhrase;
  readonly reach: Cue['reach'];
}

/** "was called “…” by X": the agent within the sentence. */
function agentAfter(tokens: Tokens, at: number): Found | null {
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < tokens.length && i - at < 12 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    const subject = nounPhraseAt(tokens, i + 1);
    return subject ? { subject, reach: 'direct' } : null;
  }
  return null;
}

/** The first of the adverbs and auxiliaries right before the verb; `at` when there are none. */
function companionsStart(tokens: Tokens, at: number, start: number): number {
  let lead = at;
  while (lead > start && isVerbCompanion(tokens[lead - 1])) lead--;
  return lead;
}

interface VerbPlace {
  readonly at: number;
  readonly lead: number;
  readonly start: number;
  readonly form: CueForm;
}

function findSubject(tokens: Tokens, verb: VerbPlace, before: readonly Cue[]): Found | null {
  const { lead, start, form } = verb;
  if (form.form === 'ing' && !hasBe(tokens, verb)) return carriedSubject(tokens, verb, before);
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
    return insertedSubject(tokens, lead - 1, start);
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

const RELATIVES = new Set(['who', 'which', 'that']);

function hasBe(tokens: Tokens, { lead, at }: VerbPlace): boolean {
  for (let i = lead; i < at; i++) if (BE_FORMS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Trump on Monday said", "Trump earlier this week said": back over what is left of a time before the verb. */
function skipTimes(tokens: Tokens, from: number, start: number): number {
  let at = from;
  while (at > start && tokens[at]?.kind === 'word' && TIME_LEADS.has(tokens[at]?.lower ?? '')) at--;
  return at;
}

const TIME_LEADS = new Set(
  'on in at this last late early week month year morning evening afternoon night time the'.split(' '),
);

/** "Smith, who said": the phrase before the relative pronoun; the pronoun itself when there is none. */
function relativeSubject(tokens: Tokens, pronoun: number, start: number): Found {
  const end = tokens[pronoun - 1]?.kind === 'comma' ? pronoun - 2 : pronoun - 1;
  const antecedent = nounPhraseBefore(tokens, end, start);
  const subject = { first: pronoun, last: pronoun, head: pronoun };
  return { subject: antecedent ? { ...subject, antecedent } : subject, reach: 'relative' };
}

/** "Smith, a doctor, said", "Smith (R-Iowa) said", "Smith, speaking in Ohio, said": the phrase before the insertion. */
function insertedSubject(tokens: Tokens, close: number, start: number): Found | null {
  if (tokens[close]?.kind === 'close') {
    let open = close - 1;
    while (open > start && close - open < MAX_REACH && tokens[open]?.kind !== 'open') open--;
    const subject = nounPhraseBefore(tokens, open - 1, start);
    return subject ? { subject, reach: 'inserted' } : null;
  }
  // Walk back over ", …," until a phrase stands before a comma that opens its clause.
  const mark = tokens[close]?.kind;
  let best: NounPhrase | null = null;
  for (let i = close - 1; i >= Math.max(start, close - MAX_REACH); i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' || token?.kind === 'semicolon' || token?.kind === 'colon') break;
    if (token?.kind !== mark) continue;
    const subject = nounPhraseBefore(tokens, i - 1, start);
    if (!subject) continue;
    best = subject;
    const opener = tokens[subject.first - 1];
    if (
      subject.first === start ||
      opener?.kind === 'quote' ||
      (opener?.kind === 'word' && isClauseOpener(opener))
    )
      break;
  }
  return best ? { subject: best, reach: 'inserted' } : null;
}

function isClauseOpener(token: Token): boolean {
  return CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || isAdverb(token);
}

/**
 * The subject an elided one stands for: that of the last coordinate clause ("Trump said … and Clinton called …, adding"),
 * else of the main clause ("Trump visited … and said", "…, adding"), else of the verb before.
 */
function carriedSubject(tokens: Tokens, verb: VerbPlace, before: readonly Cue[]): Found | null {
  const sentence = tokens[verb.at]?.sentence;
  let nearest: NounPhrase | null = null;
  for (let i = before.length - 1; i >= 0; i--) {
    const cue = before[i];
    if (!cue || tokens[cue.at]?.sentence !== sentence || verb.at - cue.at > MAX_REACH) break;
    if (!cue.subject || cue.passive || cue.reach === 'relative' || cue.subject.first >= cue.at) continue;
    nearest ??= cue.subject;
    if (cue.reach === 'direct' && opensCoordinateClause(tokens, cue.subject.first))
      return { subject: cue.subject, reach: 'carried' };
  }
  const subject = mainSubject(tokens, verb.start, verb.at) ?? nearest;
  return subject ? { subject, reach: 'carried' } : null;
}

function opensCoordinateClause(tokens: Tokens, first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return before.kind === 'semicolon' || before.kind === 'quote' || COORDINATORS.has(before.lower);
}

const COORDINATORS = new Set(['and', 'but', 'while', 'whereas', 'yet']);

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
      return nounPhraseAt(tokens, at);
    } else {
      at++;
    }
  }
  return null;
}

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

/** Tells "the report", "his claim", "a series of attacks" (nouns) from "they report". */
function isVerb(tokens: Tokens, at: number, form: CueForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.isPossessive) return false;
  if (before?.kind === 'name' && before.isPossessive) return false;
  if (before?.kind !== 'word')
    return (
      form.form !== 'base' || before?.kind === 'name' || before?.kind === 'comma' || before?.kind === 'close'
    );
  const { lower } = before;
  if (
    before.isPossessive ||
    (DETERMINERS.has(lower) && !'they both some many several all few most others'.includes(lower))
  )
    return false;
  if (POSSESSIVE_PRONOUNS.has(lower)) return false;
  if (PREPOSITIONS.has(lower) && lower !== 'to' && form.form !== 'ing') return false;
  return true;
}

/** Index of the last cue before token `at`. Binary search: a paragraph may have thousands. */
export function lastCueBefore(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The cues behind token `from` and before token `to`. */
export function cuesBetween(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  return cues.slice(lastCueBefore(cues, from + 1) + 1, lastCueBefore(cues, to) + 1);
}
