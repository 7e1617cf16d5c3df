import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOMINATIVE_PRONOUNS,
  OBJECT_PRONOUNS,
  PERSON_NOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SPEAKER_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './languages/en.js';
import { CUE_FORMS } from './languages/en-verbs.js';
import type { Token } from './tokens.js';

/** Adverbs, auxiliaries and negations, which may stand between a subject and its verb. */
export function isVerbCompanion(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return AUXILIARIES.has(token.lower) || isAdverb(token);
}

export function isAdverb(token: Token): boolean {
  const { lower } = token;
  return (
    ADVERBS.has(lower) ||
    lower === 'not' ||
    lower === "n't" ||
    (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower))
  );
}

const NOT_ADVERBS = new Set(
  'family early only italy july ally rally reply apply supply bully billy sally kelly daily weekly monthly assembly'.split(
    ' ',
  ),
);

export function isSubjectPronoun(token: Token): boolean {
  return (
    NOMINATIVE_PRONOUNS.has(token.lower) ||
    (SPEAKER_PRONOUNS.has(token.lower) && !DETERMINERS.has(token.lower))
  );
}

/** Whether a name may be somebody's: with a title or first name, or one that is neither body nor place nor people. */
export function canBePerson(token: Token | undefined): boolean {
  const sort = token?.name?.sort;
  return sort === 'person' || sort === 'unknown';
}

/** A name, a noun of persons or bodies ("the mayor", "the board") or a pronoun that can be a subject. */
export function isSomebody(token: Token): boolean {
  return token.kind === 'name' || PERSON_NOUNS.has(token.lower) || isSubjectPronoun(token);
}

export function isDeterminer(token: Token): boolean {
  return token.kind === 'word' && (DETERMINERS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower));
}

/** A word that may be part of a noun phrase: nothing of the closed classes, no finite cue verb unless a determiner leads. */
export function isNounLike(token: Token, before: Token | undefined): boolean {
  const { lower } = token;
  if (FUNCTION_WORDS.has(lower) || isAdverb(token) || isNumber(lower)) return false;
  const cue = CUE_FORMS.get(lower);
  if (!cue || cue.form === 'base') return true;
  if (cue.form === 's')
    return (
      before !== undefined && before.kind === 'word' && !isSubjectPronoun(before) && cue.class !== 'speech'
    );
  return cue.form !== 'past' && before !== undefined && isDeterminer(before);
}

/** "2011", "10,000": no head of a speaker. */
export function isNumber(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 && !/\p{L}/u.test(lower);
}

/** "the **newly** elected mayor". */
export function isModifyingAdverb(token: Token): boolean {
  return isAdverb(token) && !TIME_WORDS.has(token.lower) && token.lower.endsWith('ly');
}

export function isPastForm(token: Token): boolean {
  return token.lower.length > 4 && token.lower.endsWith('ed') && !token.lower.includes('-');
}

/** Of the closed classes: no part of a noun phrase but its first. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...AUXILIARIES,
  ...NOMINATIVE_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVE_PRONOUNS,
  ...DETERMINERS,
]);
