import type { PredicateClass } from '../../text/languages/en-predicates.js';
import { eventStem } from '../../text/stem.js';
import { MUTUAL } from '../languages/en-events.js';
import type { Phrase } from './clauses.js';
import type { EventFrame, Reality } from './event-frame.js';
import { sharedClass } from './predicate.js';
import { areOtherPeople } from './same-person.js';
import {
  haveOneHead,
  haveOtherPatients,
  isOfOneThing,
  isOnlyPerhapsOne,
  isToldOf,
  isVague,
  isWithin,
} from './same-thing.js';
import { areNamed, headOf, sharedNames, sharedThings, type Told } from './shared-names.js';

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

/** "Okafor became champion" and "Varga became champion, beating Okafor". */
function haveOtherActors(mine: EventFrame, theirs: EventFrame, shared: PredicateClass): boolean {
  if ((shared.happensOnce || shared.isSeldom) && areOtherPeople(mine, theirs)) return true;
  const [own, other] = [mine.subject, theirs.subject];
  if (mine.isPassive || theirs.isPassive || !own?.isSure || !other?.isSure) return false;
  if (own.names.size === 0 || other.names.size === 0) return false;
  // Karl Malan is not Piet Malan, but may be Malan.
  return !isPartOf(own.names, other.names) && !isPartOf(other.names, own.names);
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
