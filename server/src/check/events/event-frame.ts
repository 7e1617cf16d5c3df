import { PERSONAL_PRONOUNS, type PredicateClass } from '../../text/languages/en-predicates.js';
import { type FoundName, findNames } from '../../text/names.js';
import { overlaps, type Span } from '../../text/span.js';
import { eventStem } from '../../text/stem.js';
import { type Token, tokenize } from '../../text/tokens.js';
import {
  DETERMINERS,
  DISTINGUISHING_WORDS,
  PLANNING_WORDS,
  PREPOSITIONS,
  UNREAL_WORDS,
} from '../languages/en-events.js';
import { type Clause, isOneClause, type Phrase, passiveAt, subjectOf, wordOf } from './clauses.js';
import type { Predicate } from './predicate.js';
import { readRoles } from './roles.js';

/** A dated event as one sentence tells it: what happened, to whom or what, who is named. */
export interface EventFrame {
  /** The classes the dated predicate may have; several for "strike" and its like. */
  readonly classes: readonly PredicateClass[];
  /** What it happened to: "the Lake Perun agreement"; null when a pronoun or nothing stands there. */
  readonly patient: Phrase | null;
  readonly subject: Phrase | null;
  /** False where the patient is the subject of an active verb without an object: "the mill opened". */
  readonly isObject: boolean;
  readonly isPassive: boolean;
  /** Names in the predicate's clause by the preposition before them, folded: "from Ronda", "in Trent". */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly FoundName[];
  /** Those of them that are most likely persons. */
  readonly people: readonly FoundName[];
  /** The names in the clauses of the predicate and of its date. */
  readonly own: readonly FoundName[];
  /** Whom the subject's pronoun stands for, where the sentence names them: "the conductor Paolo Fieschi; he died". */
  readonly actor: FoundName | null;
  /** The names of the sentence that a pronoun leans on. */
  readonly leaned: readonly FoundName[];
  /** Stems of all words that tell something, the predicate and the dates left out. */
  readonly stems: ReadonlySet<string>;
  /** Words that set the event off from others of its kind: "another", "second". */
  readonly marks: ReadonlySet<string>;
  /** Those of them in the predicate's own clause: not "the fifth of six" of "She was born in 1944, the fifth of six". */
  readonly ownMarks: ReadonlySet<string>;
  readonly reality: Reality;
}

/** `planned` may have come true since: "will be sworn in on 4 July"; `unreal` is denied or wished: "did not sign", "may sign". */
export type Reality = 'told' | 'planned' | 'unreal';

/** The frame around an expression and its predicate; `antecedent` is the sentence that a pronoun leans on. */
export function readEventFrame(
  text: string,
  sentence: Span,
  { tokens, verbs, classes }: Predicate,
  { expression, times, antecedent }: FrameOptions,
): EventFrame {
  const at = verbs[0] ?? 0;
  const isTime = (token: Token): boolean => times.some((time) => overlaps(time, token));
  const told = tokens.filter((token, i) => i !== at && !isTime(token));
  const names = findNames(text, sentence).filter((name) => !times.some((time) => overlaps(time, name)));
  const clause = { text, tokens, names, isTime };
  const leaned = antecedent === null ? [] : findNames(antecedent);
  const timeAt = tokens.findIndex((token) => overlaps(token, expression));
  return {
    classes,
    ...readRoles(clause, verbs.at(-1) ?? at, { antecedent, leaned }),
    isPassive: passiveAt(clause, at) >= 0,
    places: placesOf(clause, at),
    names,
    people: names.filter((name) => isPerson(name) && !isPlaced(text, name)),
    own: names.filter((name) => [...verbs, timeAt].some((i) => isOneClause(clause, i, name))),
    actor: actorOf(clause, at, names),
    leaned,
    stems: new Set(told.flatMap((token) => eventStem(wordOf(text, token)) ?? [])),
    marks: marksIn(told),
    ownMarks: marksIn(told.filter((token) => isOneClause(clause, at, token))),
    reality: realityOf(tokens.slice(0, at).filter((token) => !isTime(token))),
  };
}

function marksIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ word }) => word).filter((word) => DISTINGUISHING_WORDS.has(word)));
}

/** By the words before the predicate; the "May" of a date among them is left out already. */
function realityOf(before: readonly Token[]): Reality {
  const near = before.slice(-UNREAL_REACH).map(({ word }) => word);
  if (near.some((word) => UNREAL_WORDS.has(word))) return 'unreal';
  return near.some((word) => PLANNING_WORDS.has(word)) ? 'planned' : 'told';
}

/** The expression, all time expressions of its sentence, and the sentence that a pronoun leans on. */
export interface FrameOptions {
  readonly expression: Span;
  readonly times: readonly Span[];
  readonly antecedent: string | null;
}

/** "did not, as had been expected, sign": how many words before a verb may deny or plan it. */
const UNREAL_REACH = 3;

/**
 * "of Port Halden", "in Lower Bredan": a name of two words behind a preposition may be a place; with an article it is a ship or
 * part of a longer name: "the Santa Eulalia", "the Lake Perun agreement".
 */
function isPlaced(text: string, { start, sort }: FoundName): boolean {
  if (sort !== 'unknown') return false;
  const words = tokenize(text, { start: Math.max(0, start - LONGEST_PREPOSITION), end: start });
  if (words.at(-1)?.word === 'the') return true;
  const before = words.findLast(({ word }) => !DETERMINERS.has(word))?.word ?? '';
  return PREPOSITIONS.has(before) && before !== 'by' && before !== 'with' && before !== 'to';
}

/** "throughout ", and an article. */
const LONGEST_PREPOSITION = 12;

/** Where it happened, by the preposition; "in the Iranian capital" names no place that Tehran could not be. */
function placesOf(clause: Clause, at: number): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const name of clause.names) {
    if (name.sort === 'group' || !isOneClause(clause, at, name)) continue;
    const first = clause.tokens.findIndex((token) => overlaps(token, name));
    const article = DETERMINERS.has(clause.tokens[first - 1]?.word ?? '') ? 1 : 0;
    const before = clause.tokens[first - 1 - article]?.word ?? '';
    if (!PREPOSITIONS.has(before)) continue;
    const words = tokenize(clause.text, name).map(({ word }) => word);
    places.set(before, [...(places.get(before) ?? []), ...words]);
  }
  return places;
}

function actorOf(clause: Clause, at: number, names: readonly FoundName[]): FoundName | null {
  const passive = passiveAt(clause, at);
  const subject = subjectOf(clause, passive < 0 ? at : passive)[0];
  if (!subject || !PERSONAL_PRONOUNS.has(subject.word)) return null;
  return names.findLast((name) => isPerson(name) && name.end <= subject.start) ?? null;
}

/** A name of two words that is no known place or body is most likely somebody's. */
export function isPerson({ sort, name }: FoundName): boolean {
  return sort === 'person' || (sort === 'unknown' && name.includes(' '));
}
