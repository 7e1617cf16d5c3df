import { PREDICATE_CLASSES } from '../../text/languages/en-predicates.js';
import { VAGUE_HEADS, VAGUE_MODIFIERS } from '../languages/en-events.js';
import type { Phrase } from './clauses.js';
import type { EventFrame } from './event-frame.js';
import { stemsAmong, stemsOf } from './stems.js';

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

/** "visited Brenta" and "visited the port": of what recurs, "the port" may be another one. */
export function isOnlyPerhapsOne(mine: EventFrame, theirs: EventFrame): boolean {
  if (!mine.isObject || !theirs.isObject || !mine.patient || !theirs.patient) return false;
  return standsFor(mine.patient, theirs.patient) || standsFor(theirs.patient, mine.patient);
}

/** A verb that nothing is known of needs its object, or its subject where it has none, in common. */
export function isOfOneThing(mine: Phrase | null, theirs: Phrase | null): boolean {
  if (!mine || !theirs) return false;
  return (
    mine.stems.some((stem) => theirs.stems.includes(stem)) ||
    standsFor(mine, theirs) ||
    standsFor(theirs, mine)
  );
}

/** "a train collided with a bus" and "the bus was hit by a train": both sides take part in it. */
export function isWithin(patient: Phrase | null, { stems }: EventFrame): boolean {
  return patient?.stems.every((stem) => stems.has(stem)) === true;
}

/** "Divers inspected the hull", in a text that names the ship elsewhere. */
export function haveOneHead(mine: Phrase | null, theirs: Phrase | null): boolean {
  return mine !== null && theirs !== null && mine.stems.at(-1) === theirs.stems.at(-1);
}

/** "ratified the text": what it is stands before. */
export function isVague(phrase: Phrase | null): boolean {
  return phrase?.names.size === 0 && VAGUE_STEMS.has(phrase.stems.at(-1) ?? '');
}

/** Whether the story tells of the thing that its sentence may mean. */
export function isToldOf(phrase: Phrase | null, near: string): boolean {
  const head = phrase?.stems.at(-1);
  return head === undefined || VAGUE_STEMS.has(head) || stemsOf(near).includes(head);
}

const VAGUE_STEMS = stemsAmong(VAGUE_HEADS);

/** "the museum was robbed" and "a painting stolen from the museum": of two it happened to, each side names one. */
function isNamedElsewhere(one: EventFrame, other: EventFrame): boolean {
  if (!one.patient || other.patient?.names.size !== 0) return false;
  // "the Penhallow house" is not "the lighthouse at Penhallow".
  if (one.patient.names.size < one.patient.stems.length) return false;
  return [...one.patient.names].some((name) => other.stems.has(name));
}

/** "Haddad was awarded the Polar Medal" and "Haddad received the Polar Medal": each has what the other happened to. */
function isTold(patient: Phrase | null, frame: EventFrame): boolean {
  return patient !== null && patient.names.size > 0 && isWithin(patient, frame);
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

/** "founder" of "Founder's Medal". */
function owner(stem: string): string {
  return stem.replace(/s?'$/, '');
}

/** Not "old", not "stolen". */
function tellsApart(stem: string): boolean {
  return !VAGUE_MODIFIER_STEMS.has(stem) && !EVENT_NAMES.has(stem);
}

const VAGUE_MODIFIER_STEMS = stemsAmong(VAGUE_MODIFIERS);

const EVENT_NAMES: ReadonlySet<string> = new Set(PREDICATE_CLASSES.map(({ name }) => name));

/** "fell 148.85 points" and "fell 151.20 points". */
function haveOtherNumbers(mine: Phrase, theirs: Phrase): boolean {
  const [own, other] = [mine.stems.filter(isNumber), theirs.stems.filter(isNumber)];
  return own.length > 0 && other.length > 0 && !own.some((number) => other.includes(number));
}

function isNumber(stem: string): boolean {
  return /^\d/.test(stem);
}
