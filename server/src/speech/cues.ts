import type { Cue } from './cue.js';
import {
  AUXILIARIES,
  BE_FORMS,
  DENIALS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HYPOTHETICALS,
  NEGATIONS,
  NEGATIVE_SUBJECTS,
  PERSON_NOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
} from './languages/en.js';
import { CUE_FORMS, type CueForm } from './languages/en-verbs.js';
import type { NounPhrase } from './phrases.js';
import { companionsStart, findSubject } from './subjects.js';
import { agentAfter } from './subjects-behind.js';
import { isSubjectPronoun } from './token-classes.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

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
    if (!form || !isVerb(tokens, i, form) || isOtherVerb(tokens, i, form)) return;
    const cue = readCue(tokens, i, form, start, cues);
    if (isPlausible(tokens, cue)) cues.push(cue);
  });
  return cues;
}

/** "She did not **hold back**: “…”": with its particle the verb means something else. */
function isOtherVerb(tokens: Tokens, at: number, { lemma }: CueForm): boolean {
  return lemma === 'hold' && tokens[at + 1]?.lower === 'back';
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
  const found = passive ? agentAfter(tokens, at) : findSubject(tokens, { at, lead, start, form }, before);
  const hedged =
    // "She denied that it was “a lie”": whose words those are it leaves open.
    form.lemma === 'deny' ||
    (areHedging(companions) && !isHabit(tokens, at, companions)) ||
    isTakenBack(tokens, lead, start) ||
    (found !== null && (isNegative(tokens, found.subject) || isSupposed(tokens, found.subject)));
  return { at, form, subject: found?.subject ?? null, reach: found?.reach ?? 'direct', hedged, passive };
}

/** "never said", "might say"; "would later say" tells of the past. */
function areHedging(companions: readonly Token[]): boolean {
  const isToldAhead = companions.some((token) => TOLD_AHEAD.has(token.lower));
  return companions.some(
    ({ lower }) => NEGATIONS.has(lower) || (HYPOTHETICALS.has(lower) && !(isToldAhead && lower === 'would')),
  );
}

/** "Sit down with her and she **will tell you**: “…”": what somebody says whenever asked. */
function isHabit(tokens: Tokens, at: number, companions: readonly Token[]): boolean {
  const isWilling = companions.some(({ lower }) => lower === 'will' || lower === "'ll");
  return isWilling && tokens[at]?.lower === 'tell' && tokens[at + 1]?.lower === 'you';
}

const TOLD_AHEAD = new Set(['later', 'eventually', 'subsequently', 'soon', 'afterward', 'afterwards']);

/** "denied saying", "refused to say", "stopped short of calling". */
function isTakenBack(tokens: Tokens, lead: number, start: number): boolean {
  const link = tokens[lead - 1];
  const at = link?.lower === 'to' || link?.lower === 'of' || link?.lower === 'than' ? lead - 2 : lead - 1;
  return at >= start && tokens[at]?.kind === 'word' && DENIALS.has(tokens[at]?.lower ?? '');
}

/** "nobody said", "no official said", "no one at the port said". */
export function isNegative(tokens: Tokens, { first }: NounPhrase): boolean {
  return NEGATIVE_SUBJECTS.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.lower === 'no';
}

/** "If Smith says", "unless the board says": nobody has said it yet. */
function isSupposed(tokens: Tokens, { first }: NounPhrase): boolean {
  const before = tokens[first - 1]?.lower;
  return before === 'if' || before === 'unless';
}

function isPassive(companions: readonly Token[]): boolean {
  const auxiliaries = companions.filter((token) => AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower));
  const last = auxiliaries.at(-1);
  return last !== undefined && BE_FORMS.has(last.lower);
}

/** Tells "the report", "his claim", "a series of attacks" (nouns) from "they report". */
function isVerb(tokens: Tokens, at: number, form: CueForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.isPossessive || before?.isPossessive) return false;
  if (before?.kind !== 'word') return form.form !== 'base' || BEFORE_BASE.has(before?.kind ?? 'stop');
  const { lower } = before;
  // "a message that said": a relative pronoun; "that report" is a noun.
  if (lower === 'that' && (form.form === 'past' || form.form === 's')) return tokens[at - 2]?.kind === 'word';
  if (POSSESSIVE_PRONOUNS.has(lower) || (DETERMINERS.has(lower) && !ALSO_SUBJECTS.has(lower))) return false;
  return !PREPOSITIONS.has(lower) || lower === 'to' || form.form === 'ing';
}

/** What stands before the plain form of a verb when no word does: "Smith and Lee, who …, say". */
const BEFORE_BASE: ReadonlySet<Token['kind']> = new Set(['name', 'comma', 'close']);

/** Determiners that also stand alone as subjects: "some say", "others warn". */
const ALSO_SUBJECTS = new Set('both some many several all few most'.split(' '));
