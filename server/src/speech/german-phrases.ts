import type { FoundSubject, VerbPlace } from './found-subject.js';
import {
  GERMAN_ADVERBS,
  GERMAN_DETERMINERS,
  GERMAN_OBJECT_DETERMINERS,
  GERMAN_PREPOSITIONS,
  GERMAN_SUBJECT_PRONOUNS,
  GERMAN_TIES,
} from './languages/de.js';
import { CUE_FORMS } from './languages/en-verbs.js';
import type { NounPhrase } from './phrases.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/**
 * The German noun phrase that begins at `at`: "der Sprecher der Fraktion, Ralf Stein", "Ministerin Ulla Kern (SPD)", "sie". Its
 * head is the last name in it, else its last noun: German writes every noun with a capital, so that an article alone tells
 * "die Ministerin" from "Kern".
 */
export function germanPhraseAt(tokens: Tokens, at: number): NounPhrase | null {
  if (GERMAN_SUBJECT_PRONOUNS.has(tokens[at]?.lower ?? '') && tokens[at]?.kind === 'word')
    return { first: at, last: at, head: at };
  const core = nounEnd(tokens, at);
  if (core < 0) return null;
  const last = linkedEnd(tokens, core);
  const name = apposedName(tokens, at, last);
  if (name >= 0) return { first: at, last: name, head: name };
  return { first: at, last, head: core, isDescription: isDescription(tokens, at, core) };
}

/** "die Ministerin" is no name; "der SPD-Politiker Ralf Stein" is one. */
function isDescription(tokens: Tokens, first: number, head: number): boolean {
  const name = tokens[head]?.name;
  return (
    GERMAN_DETERMINERS.has(tokens[first]?.lower ?? '') &&
    (name?.sort !== 'person' || !name.name.includes(' '))
  );
}

/** The subject of a German verb: before it in the second place of the sentence, else right behind it. */
export function germanSubject(tokens: Tokens, { at, start }: VerbPlace): FoundSubject | null {
  const isCarried = tokens[at - 1]?.lower === 'und';
  const isOpened = opensWithAdjunct(tokens, start);
  const before = isOpened || start === at ? null : germanPhraseAt(tokens, start);
  if (before && before.last < at)
    return { subject: before, reach: isCarried ? 'carried' : before.last === at - 1 ? 'direct' : 'inserted' };
  const behind = germanPhraseAt(tokens, tokens[at + 1]?.lower === 'sich' ? at + 2 : at + 1);
  return behind && !isObject(tokens, behind) ? { subject: behind, reach: 'direct' } : null;
}

/** The subject of the sentence that begins at `start`: "**Ulla Kern** war zufrieden", "In Kiel zeigte sich **Ulla Kern** zufrieden". */
export function germanMainSubject(tokens: Tokens, start: number): NounPhrase | null {
  if (!opensWithAdjunct(tokens, start)) return germanPhraseAt(tokens, start);
  const isPreposition = GERMAN_PREPOSITIONS.has(firstWord(tokens[start]));
  const isName = tokens[start]?.kind === 'name';
  const noun = isPreposition && !isName ? nounEnd(tokens, start + 1) : start;
  if (noun < 0) return null;
  const end = linkedEnd(tokens, noun);
  const verb = tokens[end + 1];
  if (verb?.kind !== 'word' || verb.isCapital || isClosed(verb.lower)) return null;
  const subject = germanPhraseAt(tokens, tokens[end + 2]?.lower === 'sich' ? end + 3 : end + 2);
  return subject && !isObject(tokens, subject) ? subject : null;
}

/** "Im Interview", "Danach", "Den Antrag": behind it verb and subject change places. */
function opensWithAdjunct(tokens: Tokens, start: number): boolean {
  const lower = firstWord(tokens[start]);
  if (GERMAN_SUBJECT_PRONOUNS.has(lower)) return false;
  return GERMAN_PREPOSITIONS.has(lower) || GERMAN_ADVERBS.has(lower) || GERMAN_OBJECT_DETERMINERS.has(lower);
}

/** Of a name that begins a sentence its first word: "Als Begründung" has two capitals, and "als" is none of the name's. */
export function firstWord(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  const blank = lower.indexOf(' ');
  return blank < 0 ? lower : lower.slice(0, blank);
}

function isObject(tokens: Tokens, { first }: NounPhrase): boolean {
  return GERMAN_OBJECT_DETERMINERS.has(firstWord(tokens[first]));
}

/** Over determiner and adjectives to the last of the nouns and names in a row; -1 when none is there. */
function nounEnd(tokens: Tokens, at: number): number {
  const { sentence } = tokens[at] ?? {};
  let i = at;
  while (i - at < MOST_LEADING && isLeading(tokens, i, at) && tokens[i]?.sentence === sentence) i++;
  let last = -1;
  for (; i - at < MOST_WORDS && isNoun(tokens[i]) && tokens[i]?.sentence === sentence; i++) last = i;
  return last;
}

function isLeading(tokens: Tokens, i: number, at: number): boolean {
  const token = tokens[i];
  if (token && GERMAN_DETERMINERS.has(token.lower)) return i === at;
  if (token?.kind !== 'word') return false;
  return !token.isCapital && isAdjective(token.lower);
}

function isAdjective(lower: string): boolean {
  return /.{2}(?:e|er|en|es|em)$/.test(lower) && !isClosed(lower) && CUE_FORMS.get(lower)?.language !== 'de';
}

function isClosed(lower: string): boolean {
  return GERMAN_PREPOSITIONS.has(lower) || GERMAN_ADVERBS.has(lower) || GERMAN_DETERMINERS.has(lower);
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind === 'name')
    return !GERMAN_PREPOSITIONS.has(token.lower) && !GERMAN_ADVERBS.has(token.lower);
  return token?.kind === 'word' && token.isCapital && !isClosed(token.lower);
}

/** Where a phrase ends with all that is tied to it. */
function linkedEnd(tokens: Tokens, noun: number): number {
  let last = noun;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = tiedEnd(tokens, last);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** "… **der Fraktion**", "… **von Ann Lee**", "… **(SPD)**": where what is tied to the phrase ends; -1 without any. */
function tiedEnd(tokens: Tokens, last: number): number {
  const next = tokens[last + 1];
  if (next?.sentence !== tokens[last]?.sentence) return -1;
  if (next?.kind === 'open') {
    for (let i = last + 2; i < last + MOST_BRACKETED; i++) if (tokens[i]?.kind === 'close') return i;
    return -1;
  }
  if (next?.kind !== 'word' || !GERMAN_TIES.has(next.lower)) return -1;
  return nounEnd(tokens, GERMAN_DETERMINERS.has(next.lower) ? last + 1 : last + 2);
}

/** The person's name that follows a description behind a comma ("die Sprecherin, **Ann Lee**,"); -1 without one. */
function apposedName(tokens: Tokens, first: number, last: number): number {
  const name = tokens[last + 2];
  const isDescribed = GERMAN_DETERMINERS.has(firstWord(tokens[first]));
  if (!isDescribed || tokens[last + 1]?.kind !== 'comma' || name?.kind !== 'name') return -1;
  return name.name?.name.includes(' ') && name.sentence === tokens[last]?.sentence ? last + 2 : -1;
}

const MOST_LINKS = 3;
const MOST_LEADING = 5;
const MOST_WORDS = 9;
const MOST_BRACKETED = 6;
