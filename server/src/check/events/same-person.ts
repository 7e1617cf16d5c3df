import { compareNames, type FoundName } from '../../text/names.js';
import { KINSHIP } from '../languages/en-people.js';
import type { Phrase } from './clauses.js';
import type { EventFrame } from './event-frame.js';
import { stemsAmong, stemsOf } from './stems.js';

/**
 * Whether what happens once to a person happened to two: "Ingrid Salo-Brandt died" and "Her husband, the engraver Otto Brandt,
 * died". A shared surname makes one person of two names only where no first name and no kinship tells them apart.
 */
export function areOtherPeople(mine: EventFrame, theirs: EventFrame): boolean {
  const [own, others] = [peopleOf(mine), peopleOf(theirs)];
  if (own.length === 0 || others.length === 0) return false;
  const pairs = own.flatMap((one) => others.map((other) => ({ one: one.name, other: other.name })));
  const alike = pairs.filter(
    ({ one, other }) => compareNames(one, other) !== 'different' && !isHalf(one, other),
  );
  if (alike.length === 0) return [...own, ...others].some(({ sort }) => sort === 'person');
  const isFull = alike.some(({ one, other }) => one.includes(' ') && other.includes(' '));
  return !isFull && isKin(mine) !== isKin(theirs);
}

/** Those that the sentence is about: in the passive and where nothing is done to anything, its patient. */
function peopleOf(frame: EventFrame): readonly FoundName[] {
  const phrases = [frame.patient, frame.subject].filter((phrase) => phrase !== null);
  return [...frame.names, ...frame.leaned].filter(
    (name) =>
      (name.sort === 'person' || name.sort === 'unknown') &&
      phrases.some((phrase) => stemsOf(name.name).every((stem) => phrase.names.has(stem))),
  );
}

/** "Salo-Brandt" and "Brandt": a surname with a hyphen is another than either of its parts. */
function isHalf(one: string, other: string): boolean {
  const [a, b] = [surnameOf(one), surnameOf(other)];
  return a !== b && (a.split('-').includes(b) || b.split('-').includes(a));
}

function surnameOf(name: string): string {
  return name.toLowerCase().replaceAll(/[‐‑–]/gu, '-').split(' ').at(-1) ?? '';
}

/** "Her husband, the engraver Otto Brandt", "their daughter Ada Brandt". */
function isKin({ subject, patient }: EventFrame): boolean {
  const has = (phrase: Phrase | null): boolean =>
    phrase?.stems.some((stem) => KINSHIP_STEMS.has(stem)) ?? false;
  return has(subject) || has(patient);
}

const KINSHIP_STEMS = stemsAmong(KINSHIP);
