import { PREDICATE_CLASSES, type PredicateClass } from '../../text/languages/en-predicates.js';
import { compareNames, type FoundName, findNames } from '../../text/names.js';
import { eventStem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';
import { MUTUAL, VAGUE_HEADS, VAGUE_MODIFIERS } from '../languages/en.js';
import type { Surroundings } from '../surroundings.js';
import type { Phrase } from './clauses.js';
import { type EventFrame, isPerson, type Reality } from './event-frame.js';
import { sharedClass } from './predicate.js';
import { areOtherPeople } from './same-person.js';

/** What stands around a source's sentence, and the sentence that a pronoun of it leans on. */
type Told = Surroundings & {
  readonly antecedent: string | null;
  /** "We closed the mine": told by those whom the story's opening names. */
  readonly isFirstPerson: boolean;
};

/**
 * The class of like meaning by which two sentences tell the same event; null when something speaks against it or too
 * little for it. The same predicate is not enough: people sign many agreements. The same names must be there, what it
 * happened to must be the same, and no name or mark may set the two apart.
 */
export function sameEvent(mine: EventFrame, theirs: EventFrame, surroundings: Told): PredicateClass | null {
  const shared = sharedClass(mine, theirs);
  // Everybody says something every day: a saying is the same only when its wording is.
  if (!shared || shared.name === 'say' || areApart(mine.reality, theirs.reality)) return null;
  if (isSetApart(mine, theirs, shared)) return null;
  const isMutual =
    MUTUAL.has(shared.name) && isWithin(mine.patient, theirs) && isWithin(theirs.patient, mine);
  if (!isMutual && haveOtherPatients(mine, theirs)) return null;
  const isListed = shared.isUnlisted !== true;
  if (isListed && !shared.happensOnce && !shared.isSeldom && isOnlyPerhapsOne(mine, theirs)) return null;
  if (shared.isUnlisted && !isOfOneThing(mine.patient, theirs.patient)) return null;
  if (isVague(theirs.patient) && !isToldOf(mine.patient, surroundings.near)) return null;
  if (haveOtherActors(mine, theirs, shared) || haveOtherPlaces(mine, theirs)) return null;
  const names = sharedNames(mine, theirs, surroundings);
  const things = sharedThings(mine, theirs, surroundings.antecedent);
  const isOfTheSame = (shared.happensOnce || shared.isSeldom) && happenedToTheSame(mine, theirs);
  const isEnough =
    names > 0
      ? names + things >= LEAST_SHARED || isOfTheSame
      : mine.people.length === 0 && things >= LEAST_SHARED && haveOneHead(mine.patient, theirs.patient);
  if (!isEnough) return null;
  // Nobody is killed twice: the town may be named pages away.
  const isOnce = shared.happensOnce && isOfTheSame;
  const isHere = areNamed(mine.own, surroundings.near) || (isOnce && areNamed(mine.own, surroundings.whole));
  return isHere ? shared : null;
}

/** A plan comes true, a denial does not. */
function areApart(mine: Reality, theirs: Reality): boolean {
  return (mine === 'unreal') !== (theirs === 'unreal');
}

/**
 * Whether it happened to another thing. "listed its shares" and "went public", which has no object, are compared by their
 * subjects too.
 */
export function haveOtherPatients(mine: EventFrame, theirs: EventFrame): boolean {
  if (!areDifferent(mine.patient, theirs.patient)) return false;
  if (isNamedElsewhere(mine, theirs) || isNamedElsewhere(theirs, mine)) return false;
  if (isTold(mine.patient, theirs) && isTold(theirs.patient, mine)) return false;
  if (mine.isObject === theirs.isObject) return true;
  return areDifferent(mine.subject, theirs.subject);
}

/** "Okafor became champion" and "Varga became champion, beating Okafor". */
function haveOtherActors(mine: EventFrame, theirs: EventFrame, shared: PredicateClass): boolean {
  if ((shared.happensOnce || shared.isSeldom) && areOtherPeople(mine, theirs)) return true;
  const [own, other] = [mine.subject, theirs.subject];
  if (mine.isPassive || theirs.isPassive || !own?.isSure || !other?.isSure) return false;
  if (own.names.size === 0 || other.names.size === 0) return false;
  // Karl Malan is not Piet Malan, but may be Malan.
  return !isPartOf(own.names, other.names) && !isPartOf(other.names, own.names);
}

/** "visited Brenta" and "visited the port": of what recurs, "the port" may be another one. */
function isOnlyPerhapsOne(mine: EventFrame, theirs: EventFrame): boolean {
  if (!mine.isObject || !theirs.isObject || !mine.patient || !theirs.patient) return false;
  return standsFor(mine.patient, theirs.patient) || standsFor(theirs.patient, mine.patient);
}

/** A verb that nothing is known of needs its object, or its subject where it has none, in common. */
function isOfOneThing(mine: Phrase | null, theirs: Phrase | null): boolean {
  if (!mine || !theirs) return false;
  return (
    mine.stems.some((stem) => theirs.stems.includes(stem)) ||
    standsFor(mine, theirs) ||
    standsFor(theirs, mine)
  );
}

function isPartOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((name) => other.has(name));
}

/** "withdrew from Ronda" and "withdrew from the Soca valley". */
function haveOtherPlaces(mine: EventFrame, theirs: EventFrame): boolean {
  return [...mine.places].some(([preposition, names]) => {
    const others = theirs.places.get(preposition);
    if (others === undefined || names.some((name) => others.includes(name))) return false;
    // "a batch of Corvexa to Alma" and "a batch to the port of Alma": what is "of" somewhere may be the same place.
    return preposition !== 'of' || !others.some((name) => mine.stems.has(eventStem(name) ?? name));
  });
}

/** "the museum was robbed" and "a painting stolen from the museum": of two it happened to, each side names one. */
function isNamedElsewhere(one: EventFrame, other: EventFrame): boolean {
  if (!one.patient || other.patient?.names.size !== 0) return false;
  // "the Penhallow house" is not "the lighthouse at Penhallow".
  if (one.patient.names.size < one.patient.stems.length) return false;
  return [...one.patient.names].some((name) => other.stems.has(name));
}

/** "a train collided with a bus" and "the bus was hit by a train": both sides take part in it. */
function isWithin(patient: Phrase | null, { stems }: EventFrame): boolean {
  return patient?.stems.every((stem) => stems.has(stem)) === true;
}

/** "Haddad was awarded the Polar Medal" and "Haddad received the Polar Medal": each has what the other happened to. */
function isTold(patient: Phrase | null, frame: EventFrame): boolean {
  return patient !== null && patient.names.size > 0 && isWithin(patient, frame);
}

/** "Divers inspected the hull", in a text that names the ship elsewhere. */
function haveOneHead(mine: Phrase | null, theirs: Phrase | null): boolean {
  return mine !== null && theirs !== null && mine.stems.at(-1) === theirs.stems.at(-1);
}

/** Two names, or a name and another word: one alone is a person of whom much is told. */
const LEAST_SHARED = 2;

/** A person dies once and resigns from one office at a time: then their name on both sides is enough. */
function happenedToTheSame(mine: EventFrame, theirs: EventFrame): boolean {
  const stems = new Set(protagonist(theirs)?.stems ?? []);
  const names = [...(protagonist(mine)?.names ?? [])];
  return names.some((name) => stems.has(name)) || sharesActor(mine, theirs);
}

/** Whom it is about: where the object has no name ("took the oath", "listed its shares") that is the subject. */
function protagonist({ patient, subject, isPassive }: EventFrame): Phrase | null {
  return patient && (patient.names.size > 0 || isPassive || !subject) ? patient : (subject ?? patient);
}

function sharesActor(mine: EventFrame, theirs: EventFrame): boolean {
  return theirs.actor !== null && mine.names.map(headOf).includes(headOf(theirs.actor));
}

/** "another school", "his second shop" on one side only. */
function isSetApart(mine: EventFrame, theirs: EventFrame, { happensOnce }: PredicateClass): boolean {
  // Whoever is born is born once, "the fifth of six children" or not.
  const [own, others] = happensOnce ? [mine.ownMarks, theirs.ownMarks] : [mine.marks, theirs.marks];
  return own.size !== others.size || [...own].some((mark) => !others.has(mark));
}

/**
 * "the new hospital" and "the new library"; "a fishing agreement" and "the Lake Perun agreement". Not different where one
 * side has the head of the other, unless names beside it tell two of a kind apart.
 */
function areDifferent(mine: Phrase | null, theirs: Phrase | null): boolean {
  if (!mine || !theirs) return false;
  if (haveOtherNumbers(mine, theirs)) return true;
  if (isVague(mine) || isVague(theirs) || standsFor(mine, theirs) || standsFor(theirs, mine)) return false;
  if (!mine.isSure || !theirs.isSure) return !mine.stems.some((stem) => theirs.stems.includes(stem));
  const [head, other] = [mine.stems.at(-1) ?? '', theirs.stems.at(-1) ?? ''];
  const hasHead = theirs.stems.includes(head) || mine.stems.includes(other);
  if (!hasHead) return true;
  if (head !== other) return false;
  // "General Petcu" and "the chief of staff, General Sorin Petcu": of a name only names tell apart.
  const isName = mine.names.has(head) && theirs.names.has(head);
  const [beside, besideOther] = [mine, theirs].map(({ stems, names }) =>
    stems
      .slice(0, -1)
      .filter((stem) => (isName ? names.has(stem) : tellsApart(stem)))
      .map(owner),
  );
  if (!beside || !besideOther) return false;
  const isBare = beside.length === 0 || besideOther.length === 0;
  return !isBare && !beside.some((stem) => besideOther.includes(stem));
}

/** "the airline was set up" and "founded Meridian Air". */
function standsFor(one: Phrase, other: Phrase): boolean {
  return one.isDefinite && other.names.size > 0 && other.names.size === other.stems.length;
}

/** "ratified the text": what it is stands before. */
function isVague(phrase: Phrase | null): boolean {
  return phrase?.names.size === 0 && VAGUE_STEMS.has(phrase.stems.at(-1) ?? '');
}

/** Whether the story tells of the thing that its sentence may mean. */
function isToldOf(phrase: Phrase | null, near: string): boolean {
  const head = phrase?.stems.at(-1);
  return head === undefined || VAGUE_STEMS.has(head) || stemsOf(near).includes(head);
}

const VAGUE_STEMS: ReadonlySet<string> = new Set([...VAGUE_HEADS].map((word) => eventStem(word) ?? word));

/** "founder" of "Founder's Medal". */
function owner(stem: string): string {
  return stem.replace(/s?'$/, '');
}

/** Not "old", not "stolen". */
function tellsApart(stem: string): boolean {
  return !VAGUE_MODIFIER_STEMS.has(stem) && !EVENT_NAMES.has(stem);
}

const VAGUE_MODIFIER_STEMS: ReadonlySet<string> = new Set(
  [...VAGUE_MODIFIERS].map((word) => eventStem(word) ?? word),
);

const EVENT_NAMES: ReadonlySet<string> = new Set(PREDICATE_CLASSES.map(({ name }) => name));

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
function sharedNames(mine: EventFrame, theirs: EventFrame, told: Told): number {
  const { before, opening, antecedent } = told;
  const named = [...mine.names, ...mine.leaned.slice(0, 1)];
  // "The hospital withdrew the pumps": a sentence without names is about those of the story.
  const own = [...theirs.names, ...theirs.leaned];
  const isLeaning =
    told.isFirstPerson || theirs.names.length === 0 || (antecedent !== null && theirs.leaned.length === 0);
  const known = isLeaning ? [...own, ...findNames(opening)] : own;
  const isShared = (name: FoundName): boolean =>
    known.some((other) => isSameName(name, other, before)) || theirs.stems.has(headOf(name));
  const people = [...mine.people, ...mine.leaned.slice(0, 1).filter(isPerson)];
  // "A first batch was shipped": by whom is told elsewhere.
  const isAgentless = theirs.isPassive && theirs.people.length === 0;
  const isInStory = (name: FoundName): boolean =>
    isAgentless && findNames(opening).some((other) => isSameName(name, other, before));
  if (people.length > 0 && !people.some((name) => isShared(name) || isInStory(name))) return 0;
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

/** Whether a source that does not tell of another event has all the names. */
export function areNamed(names: readonly FoundName[], near: string): boolean {
  const text = near.toLowerCase();
  return names.every((name) => isNamed(name, text));
}

/**
 * `near` in small letters: datelines are in capitals. A people's name ("Dutch") may be the source's country, and is no sign
 * either way.
 */
function isNamed({ sort, name }: FoundName, near: string): boolean {
  return sort === 'group' || near.includes((name.split(' ').at(-1) ?? name).toLowerCase());
}
