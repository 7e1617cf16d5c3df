import { genderOfFirstName } from '../../text/first-names.js';
import { GENDERED_PRONOUNS, PERSONAL_PRONOUNS, THING_PRONOUNS } from '../../text/languages/en-predicates.js';
import { type FoundName, findNames } from '../../text/names.js';
import { findSentences } from '../../text/sentences.js';
import { eventStem, isIrregular, isPhrase, predicateClass, predicateClasses } from '../../text/stem.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { MODALS } from '../languages/en.js';
import {
  ACTED,
  COPULAS,
  DETERMINERS,
  LIGHT_VERBS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from '../languages/en-events.js';
import {
  type Clause,
  hasClauseSign,
  isPossessive,
  NOUN_REACH,
  objectOf,
  type Phrase,
  passiveAt,
  phraseOf,
  startsClause,
  subjectOf,
  type Words,
} from './clauses.js';

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
  if (isNoun(clause, at)) return rolesOfNoun(clause, at);
  const object = passive < 0 ? objectOf(clause, at).filter((token) => !isOfVerb(clause, at, token)) : [];
  const isCopula = COPULAS.has(clause.tokens[at]?.word ?? '');
  if (object.every(({ word }) => DETERMINERS.has(word)) || isCopula)
    return { patient: subject, subject, isObject: passive >= 0 };
  return { patient: phraseIn(clause, object, leaning, 'object'), subject, isObject: true };
}

/** "took the oath", "pay a fine": a noun that is part of what is done, where nothing says which one. */
function isOfVerb({ tokens }: Clause, at: number, token: Token): boolean {
  const words = tokens.map(({ word }) => word);
  const i = tokens.indexOf(token);
  const isBare = i === at + 1 || (i === at + 2 && DETERMINERS.has(words[at + 1] ?? ''));
  return DETERMINERS.has(token.word) ? false : isBare && isPhrase(words, at, i);
}

function phraseIn(
  clause: Clause,
  tokens: readonly Token[],
  leaning: Leaning,
  role: 'subject' | 'object' = 'subject',
): Phrase | null {
  const phrase = meant(clause, tokens, leaning, role) ?? phraseOf(clause, tokens);
  if (!phrase || tokens.at(-1)?.word !== 'one') return phrase;
  // "The library burned down. The new one was opened in 2008."
  const head =
    leaning.antecedent === null ? undefined : subjectOfSentence(lastOf(leaning.antecedent))?.stems.at(-1);
  return head === undefined ? null : { ...phrase, stems: [...phrase.stems.slice(0, -1), head] };
}

/** "the killing of Haniyeh" is of whom it happened to, "the visit of Haniyeh" of who made it. */
function rolesOfNoun(clause: Clause, at: number): Roles {
  const isOf = clause.tokens[at + 1]?.word === 'of';
  const phrase = isOf ? phraseOf(clause, objectOf(clause, at + 1)) : null;
  const light = lightVerbAt(clause, at);
  // "had to pay a fine", "had its premiere": it happened to the subject.
  if (phrase === null && light >= 0) {
    const subject = subjectPhrase(clause, light, NO_LEANING);
    return { patient: subject, subject, isObject: false };
  }
  const isOfActor = ACTED.has(predicateClass(clause.tokens[at]?.word ?? '')?.name ?? '');
  return { patient: isOfActor ? null : phrase, subject: isOfActor ? phrase : null, isObject: true };
}

const NO_LEANING: Leaning = { antecedent: null, leaned: [] };

/** Where "pay" stands before "a fine"; -1 where no such verb does. */
function lightVerbAt({ text, tokens }: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - NOUN_REACH); i--) {
    const [token, noun] = [tokens[i], tokens[at]];
    if (!token || !noun || hasClauseSign(text.slice(token.end, noun.start))) return -1;
    if (LIGHT_VERBS.has(token.word)) return i;
  }
  return -1;
}

function subjectPhrase(clause: Clause, end: number, leaning: Leaning): Phrase | null {
  const subject = subjectOf(clause, end);
  if (subject.length > 0) return phraseIn(clause, subject, leaning);
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
  if (isArticled(clause, at)) return true;
  return after?.word === 'of' && !word.endsWith('ed') && passiveAt(clause, at) < 0;
}

/** "The last big quake in the valley": an article, only words between that tell of no event, and no object behind it. */
function isArticled({ text, tokens }: Clause, at: number): boolean {
  const words = tokens.map(({ word }) => word);
  const [word = '', after, token] = [words[at], tokens[at + 1], tokens[at]];
  if (word.endsWith('ed') || isIrregular(word) || !token) return false;
  const stands = !after || PREPOSITIONS.has(after.word) || hasClauseSign(text.slice(token.end, after.start));
  for (let i = at - 1; stands && i >= Math.max(0, at - NOUN_REACH); i--) {
    const before = words[i] ?? '';
    if (hasClauseSign(text.slice(tokens[i]?.end ?? 0, token.start))) return false;
    if (DETERMINERS.has(before)) return true;
    const isWithin = NO_NOUN_BEHIND.has(before) || PREPOSITIONS.has(before) || before.endsWith('ly');
    if (isWithin || predicateClasses(words, i).length > 0) return false;
  }
  return false;
}

/** "The tablet will go": what stands behind these is a verb. */
const NO_NOUN_BEHIND: ReadonlySet<string> = new Set([
  ...PASSIVE_AUXILIARIES,
  ...MODALS,
  ...['has', 'have', 'had', 'who', 'which', 'it', 'he', 'she', 'they'],
]);

/** What a pronoun stands for: a person for the name, a thing for the subject of the sentence before. */
function meant(
  { text, tokens }: Clause,
  phrase: readonly Token[],
  { antecedent, leaned }: Leaning,
  role: 'subject' | 'object',
): Phrase | null {
  const [pronoun, next] = phrase;
  // "awarded her its gold medal": the one who got it is meant, too.
  const isAlone =
    next === undefined || (PERSONAL_PRONOUNS.has(pronoun?.word ?? '') && DETERMINERS.has(next.word));
  if (!pronoun || !isAlone || !tokens.includes(pronoun)) return null;
  if (THING_PRONOUNS.has(pronoun.word)) {
    // "The trial was halted on 9 July; it was resumed on 20 August."
    const before = clausesBefore({ text, tokens }, tokens.indexOf(pronoun));
    return thingOf(before, role) ?? (antecedent === null ? null : thingOf(lastOf(antecedent), role));
  }
  const person = leaned.find((name) => mayBe(pronoun.word, name));
  if (!person || !PERSONAL_PRONOUNS.has(pronoun.word)) return null;
  const stems = tokenize(person.name).flatMap(({ word }) => eventStem(word) ?? []);
  return { stems, names: new Set(stems), isSure: true, isDefinite: false };
}

/** A thing is of the sentence right before. */
function lastOf(antecedent: string): string {
  const last = findSentences(antecedent).at(-1);
  return last ? antecedent.slice(last.start, last.end) : antecedent;
}

function clausesBefore(clause: Words, at: number): string {
  let start = at;
  while (start > 0 && !startsClause(clause, start)) start--;
  return clause.text.slice(clause.tokens[0]?.start, clause.tokens[start]?.start);
}

/** "She" is nobody's with a man's first name, and no body. */
function mayBe(pronoun: string, { sort, name }: FoundName): boolean {
  const gender = GENDERED_PRONOUNS.get(pronoun);
  if (gender === undefined) return true;
  const known = genderOfFirstName(name.split(' ')[0] ?? '');
  return sort !== 'organisation' && sort !== 'group' && (known === null || known === gender);
}

/** "Parliament adopted the law. The president signed it": what is done to something is told of the object before, if there is one. */
function thingOf(text: string, role: 'subject' | 'object'): Phrase | null {
  return (role === 'object' ? objectOfSentence(text) : null) ?? subjectOfSentence(text);
}

function objectOfSentence(text: string): Phrase | null {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  const clause = { text, tokens, names: findNames(text), isTime: () => false };
  const verb = tokens.findIndex((_, i) => i > 0 && predicateClasses(words, i).length > 0);
  if (verb < 0 || passiveAt(clause, verb) >= 0 || isNoun(clause, verb)) return null;
  return phraseOf(clause, objectOf(clause, verb));
}

function subjectOfSentence(text: string): Phrase | null {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  const verb = tokens.findIndex(
    ({ word }, i) =>
      i > 0 && (PASSIVE_AUXILIARIES.has(word) || word === 'had' || predicateClasses(words, i).length > 0),
  );
  const clause = { text, tokens, names: findNames(text), isTime: () => false };
  return verb < 0 ? null : subjectPhrase(clause, verb, NO_LEANING);
}
