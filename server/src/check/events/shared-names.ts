import { compareNames, type FoundName, findNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import { namesInLinesWith } from '../names-in-lines.js';
import type { Surroundings } from '../surroundings.js';
import { type EventFrame, isPerson } from './event-frame.js';
import { stemsOf } from './stems.js';

/** What stands around a source's sentence, and the sentence that a pronoun of it leans on. */
export type Told = Surroundings & {
  readonly antecedent: string | null;
  /** "We closed the mine": told by those whom the story's opening names. */
  readonly isFirstPerson: boolean;
};

/**
 * How many names of the draft's sentence the source has there, or in the sentence that a pronoun leans on; 0 where the
 * draft names people and the source none of them.
 */
export function sharedNames(mine: EventFrame, theirs: EventFrame, told: Told): number {
  const { before, opening, antecedent } = told;
  const named = [...mine.names, ...mine.leaned.slice(0, 1)];
  // "The hospital withdrew the pumps": a sentence without names is about those of the story.
  const own = [...theirs.names, ...theirs.leaned];
  const isLeaning =
    told.isFirstPerson || theirs.names.length === 0 || (antecedent !== null && theirs.leaned.length === 0);
  // "A first batch was shipped": by whom is told elsewhere.
  const isAgentless = theirs.isPassive && theirs.people.length === 0;
  const opened = isLeaning || isAgentless ? findNames(opening) : [];
  const known = isLeaning ? [...own, ...opened] : own;
  const isShared = (name: FoundName): boolean =>
    known.some((other) => isSameName(name, other, before)) || theirs.stems.has(headOf(name));
  const people = [...mine.people, ...mine.leaned.slice(0, 1).filter(isPerson)];
  const isInStory = (name: FoundName): boolean =>
    isAgentless && opened.some((other) => isSameName(name, other, before));
  if (people.length > 0 && !people.some((name) => isShared(name) || isInStory(name))) return 0;
  const { actor } = theirs;
  if (actor && people.length > 0 && !people.some((name) => isSameName(name, actor, before))) return 0;
  return new Set(named.filter(isShared).map(headOf)).size;
}

/** Other words in common: "the harbour works", "a caisson". */
export function sharedThings(mine: EventFrame, theirs: EventFrame, antecedent: string | null): number {
  const named = new Set(mine.names.flatMap((name) => stemsOf(name.name)));
  const leaned = new Set(antecedent === null ? [] : stemsOf(antecedent));
  const things = [...mine.stems].filter((stem) => !named.has(stem));
  return things.filter((stem) => theirs.stems.has(stem) || leaned.has(stem)).length;
}

/** Whether a source that does not tell of another event has all the names. */
export function areNamed(names: readonly FoundName[], near: string): boolean {
  const text = near.toLowerCase();
  return names.every((name) => isNamed(name, text));
}

/** By the last word, where no first name tells two apart; a surname alone is whose it was when last named in full. */
function isSameName(mine: FoundName, theirs: FoundName, before: string): boolean {
  if (headOf(mine) !== headOf(theirs)) return isShortFor(mine, theirs) || isShortFor(theirs, mine);
  if (compareNames(mine.name, theirs.name) === 'different') return false;
  if (!mine.name.includes(' ') || theirs.name.includes(' ')) return true;
  const full = namesInLinesWith(before, theirs.name).findLast((name) =>
    name.name.endsWith(` ${theirs.name}`),
  );
  return !full || compareNames(mine.name, full.name) !== 'different';
}

/** "Brightwater" for "Brightwater Foods"; a person goes by the last name. */
function isShortFor(long: FoundName, short: FoundName): boolean {
  return long.sort !== 'person' && long.name.startsWith(`${short.name} `);
}

/**
 * `near` in small letters: datelines are in capitals. A people's name ("Dutch") may be the source's country, and is no sign
 * either way.
 */
function isNamed({ sort, name }: FoundName, near: string): boolean {
  return sort === 'group' || near.includes((name.split(' ').at(-1) ?? name).toLowerCase());
}

export function headOf({ name }: FoundName): string {
  return tokenize(name).at(-1)?.word ?? '';
}
