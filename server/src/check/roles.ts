import { PERSONAL_PRONOUNS, THING_PRONOUNS } from '../text/languages/en-predicates.js';
import { type FoundName, findNames } from '../text/names.js';
import { eventStem, predicateClasses } from '../text/stem.js';
import { type Token, tokenize } from '../text/tokens.js';
import {
  type Clause,
  isPossessive,
  objectOf,
  type Phrase,
  passiveAt,
  phraseOf,
  subjectOf,
} from './clauses.js';
import { DETERMINERS, PASSIVE_AUXILIARIES } from './languages/en.js';

/** What a pronoun may lean on: the sentence before, and the names there. */
export interface Leaning {
  readonly antecedent: string | null;
  readonly leaned: readonly FoundName[];
}

/** Who and what a predicate is about. */
export interface Roles {
  readonly patient: Phrase | null;
  readonly subject: Phrase | null;
  /** False where the patient is the subject of an active verb without an object: "the mill opened". */
  readonly isObject: boolean;
}

/**
 * The noun phrase that the predicate is about: in the passive the subject ("the agreement was signed"), in the active the
 * object ("signed the agreement"), and where there is none the subject ("the mill opened").
 */
export function readRoles(clause: Clause, at: number, leaning: Leaning): Roles {
  const passive = passiveAt(clause, at);
  const subject = subjectPhrase(clause, passive < 0 ? at : passive, leaning);
  if (isNoun(clause, at))
    return { patient: phraseOf(clause, objectOf(clause, at + 1)), subject: null, isObject: true };
  const object = passive < 0 ? objectOf(clause, at) : [];
  if (object.length === 0) return { patient: subject, subject, isObject: passive >= 0 };
  return { patient: meant(clause, object, leaning) ?? phraseOf(clause, object), subject, isObject: true };
}

function subjectPhrase(clause: Clause, end: number, leaning: Leaning): Phrase | null {
  const subject = subjectOf(clause, end);
  if (subject.length > 0) return meant(clause, subject, leaning) ?? phraseOf(clause, subject);
  const phrase = phraseOf(
    clause,
    clause.tokens.slice(0, end).filter((token) => !clause.isTime(token)),
  );
  return phrase && { ...phrase, isSure: false };
}

/** "the killing of Haniyeh", "his death": what it happened to stands behind "of", if anywhere. */
function isNoun(clause: Clause, at: number): boolean {
  const { text, tokens } = clause;
  const [before, word, after] = [tokens[at - 1], tokens[at]?.word ?? '', tokens[at + 1]];
  if (before && (DETERMINERS.has(before.word) || isPossessive(text, before))) return true;
  return after?.word === 'of' && !word.endsWith('ed') && passiveAt(clause, at) < 0;
}

/** What a pronoun stands for: a person for the name, a thing for the subject of the sentence before. */
function meant({ tokens }: Clause, phrase: readonly Token[], { antecedent, leaned }: Leaning): Phrase | null {
  const [pronoun, next] = phrase;
  // "awarded her its gold medal": the one who got it is meant, too.
  const isAlone =
    next === undefined || (PERSONAL_PRONOUNS.has(pronoun?.word ?? '') && DETERMINERS.has(next.word));
  if (!pronoun || !isAlone || antecedent === null || !tokens.includes(pronoun)) return null;
  if (THING_PRONOUNS.has(pronoun.word)) return subjectOfSentence(antecedent);
  const [person] = leaned;
  if (!person || !PERSONAL_PRONOUNS.has(pronoun.word)) return null;
  const stems = tokenize(person.name).flatMap(({ word }) => eventStem(word) ?? []);
  return { stems, names: new Set(stems), isSure: true };
}

function subjectOfSentence(text: string): Phrase | null {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  const verb = tokens.findIndex(
    ({ word }, i) =>
      i > 0 && (PASSIVE_AUXILIARIES.has(word) || word === 'had' || predicateClasses(words, i).length > 0),
  );
  const clause = { text, tokens, names: findNames(text), isTime: () => false };
  return verb < 0 ? null : phraseOf(clause, subjectOf(clause, verb));
}
