import type { PredicateClass } from '../text/languages/en-predicates.js';
import { compareNames, type FoundName, findNames } from '../text/names.js';
import { eventStem } from '../text/stem.js';
import { tokenize } from '../text/tokens.js';
import type { Phrase } from './clauses.js';
import { type EventFrame, isPerson } from './event-frame.js';

/** What a source says besides the sentence that is compared. */
export interface Surroundings {
  /** Its whole text: a name of the draft that it never has belongs to another event. */
  readonly text: string;
  /** What stands before the sentence in it. */
  readonly before: string;
  /** The sentence that a pronoun of the source leans on. */
  readonly antecedent: string | null;
}

/**
 * The class of like meaning by which two sentences tell the same event; null when something speaks against it or too
 * little for it. The same predicate is not enough: people sign many agreements. The same names must be there, what it
 * happened to must be the same, and no name or mark may set the two apart.
 */
export function sameEvent(
  mine: EventFrame,
  theirs: EventFrame,
  surroundings: Surroundings,
): PredicateClass | null {
  const shared = mine.classes.find((entry) => theirs.classes.includes(entry));
  // Everybody says something every day: a saying is the same only when its wording is.
  if (!shared || shared.name === 'say' || mine.isUnreal !== theirs.isUnreal) return null;
  if (isSetApart(mine, theirs) || haveOtherPatients(mine, theirs)) return null;
  const names = sharedNames(mine, theirs, surroundings.before);
  const things = sharedThings(mine, theirs, surroundings.antecedent);
  const isEnough =
    names > 0
      ? names + things >= LEAST_SHARED || (shared.happensOnce && happenedToTheSame(mine, theirs))
      : mine.people.length === 0 && things >= LEAST_SHARED && haveOneHead(mine.patient, theirs.patient);
  const text = surroundings.text.toLowerCase();
  return isEnough && mine.own.every((name) => isNamed(name, text)) ? shared : null;
}

/**
 * Whether it happened to another thing. "listed its shares" and "went public", which has no object, are compared by their
 * subjects too.
 */
export function haveOtherPatients(mine: EventFrame, theirs: EventFrame): boolean {
  if (!areDifferent(mine.patient, theirs.patient)) return false;
  if (isNamedElsewhere(mine, theirs) || isNamedElsewhere(theirs, mine)) return false;
  if (mine.isObject === theirs.isObject) return true;
  return areDifferent(mine.subject, theirs.subject);
}

/** "the museum was robbed" and "a painting stolen from the museum": of two it happened to, each side names one. */
function isNamedElsewhere(one: EventFrame, other: EventFrame): boolean {
  if (!one.patient || other.patient?.names.size !== 0) return false;
  return [...one.patient.names].some((name) => other.stems.has(name));
}

/** "Divers inspected the hull", in a text that names the ship elsewhere. */
function haveOneHead(mine: Phrase | null, theirs: Phrase | null): boolean {
  return mine !== null && theirs !== null && mine.stems.at(-1) === theirs.stems.at(-1);
}

/** Two names, or a name and another word: one alone is a person of whom much is told. */
const LEAST_SHARED = 2;

/** A person dies once and resigns from one office at a time: then their name on both sides is enough. */
function happenedToTheSame(mine: EventFrame, theirs: EventFrame): boolean {
  const stems = new Set(theirs.patient?.stems ?? []);
  return [...(mine.patient?.names ?? [])].some((name) => stems.has(name)) || sharesActor(mine, theirs);
}

function sharesActor(mine: EventFrame, theirs: EventFrame): boolean {
  return theirs.actor !== null && mine.names.map(headOf).includes(headOf(theirs.actor));
}

/** "another school", "his second shop" on one side only. */
function isSetApart(mine: EventFrame, theirs: EventFrame): boolean {
  return mine.marks.size !== theirs.marks.size || [...mine.marks].some((mark) => !theirs.marks.has(mark));
}

/**
 * "the new hospital" and "the new library"; "a fishing agreement" and "the Lake Perun agreement". Not different where one
 * side has the head of the other, unless names beside it tell two of a kind apart.
 */
function areDifferent(mine: Phrase | null, theirs: Phrase | null): boolean {
  if (!mine || !theirs) return false;
  if (haveOtherNumbers(mine, theirs)) return true;
  if (!mine.isSure || !theirs.isSure) return !mine.stems.some((stem) => theirs.stems.includes(stem));
  const [head, other] = [mine.stems.at(-1) ?? '', theirs.stems.at(-1) ?? ''];
  const hasHead = theirs.stems.includes(head) || mine.stems.includes(other);
  if (!hasHead) return true;
  if (head !== other) return false;
  const [beside, besideOther] = [mine.stems.slice(0, -1), theirs.stems.slice(0, -1)];
  const hasName = mine.names.size > 0 || theirs.names.size > 0;
  const isBare = beside.length === 0 || besideOther.length === 0;
  return hasName && !isBare && !beside.some((stem) => besideOther.includes(stem));
}

/** "fell 148.85 points" and "fell 151.20 points". */
function haveOtherNumbers(mine: Phrase, theirs: Phrase): boolean {
  const [own, other] = [mine.stems.filter(isNumber), theirs.stems.filter(isNumber)];
  return own.length > 0 && other.length > 0 && !own.some((number) => other.includes(number));
}

function isNumber(stem: string): boolean {
  return /^\d/.test(stem);
}

/**
 * How many names of the draft's sentence the source has there, or in the sentence that a pronoun leans on; 0 where the
 * draft names people and the source none of them.
 */
function sharedNames(mine: EventFrame, theirs: EventFrame, before: string): number {
  const named = [...mine.names, ...mine.leaned.slice(0, 1)];
  const known = [...theirs.names, ...theirs.leaned];
  const isShared = (name: FoundName): boolean =>
    known.some((other) => isSameName(name, other, before)) || theirs.stems.has(headOf(name));
  const people = [...mine.people, ...mine.leaned.slice(0, 1).filter(isPerson)];
  if (people.length > 0 && !people.some(isShared)) return 0;
  const { actor } = theirs;
  if (actor && people.length > 0 && !people.some((name) => isSameName(name, actor, before))) return 0;
  return new Set(named.filter(isShared).map(headOf)).size;
}

/** By the last word, where no first name tells two apart; a surname alone is whose it was when last named in full. */
function isSameName(mine: FoundName, theirs: FoundName, before: string): boolean {
  if (headOf(mine) !== headOf(theirs)) return isShortFor(mine, theirs) || isShortFor(theirs, mine);
  if (compareNames(mine.name, theirs.name) === 'different') return false;
  if (!mine.name.includes(' ') || theirs.name.includes(' ')) return true;
  const full = findNames(before).findLast((name) => name.name.endsWith(` ${theirs.name}`));
  return !full || compareNames(mine.name, full.name) !== 'different';
}

/** "Brightwater" for "Brightwater Foods"; a person goes by the last name. */
function isShortFor(long: FoundName, short: FoundName): boolean {
  return long.sort !== 'person' && long.name.startsWith(`${short.name} `);
}

/** Other words in common: "the harbour works", "a caisson". */
function sharedThings(mine: EventFrame, theirs: EventFrame, antecedent: string | null): number {
  const named = new Set(mine.names.flatMap((name) => stemsOf(name.name)));
  const leaned = new Set(antecedent === null ? [] : stemsOf(antecedent));
  const things = [...mine.stems].filter((stem) => !named.has(stem));
  return things.filter((stem) => theirs.stems.has(stem) || leaned.has(stem)).length;
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ word }) => eventStem(word) ?? []);
}

function headOf({ name }: FoundName): string {
  return tokenize(name).at(-1)?.word ?? '';
}

/** `text` in small letters: datelines are in capitals. A people's name ("Dutch") may be the source's country, and is no sign either way. */
function isNamed({ sort, name }: FoundName, text: string): boolean {
  return sort === 'group' || text.includes((name.split(' ').at(-1) ?? name).toLowerCase());
}
