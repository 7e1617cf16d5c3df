import { ORGANISATION_WORDS } from '../../text/languages/en-names.js';
import { findNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import { PUBLIC_BODIES } from '../languages/en.js';
import { OUTLET_WORDS } from '../languages/en-relays.js';

/**
 * Whether a name is a country's, a people's or an organisation's. Somebody may speak for it ("Idaho", "the Air Force"), so
 * it is not different from a person; and a place beside a name is easily taken for the speaker.
 */
export function isBody(name: string): boolean {
  // "OLUWOLE" is a transcript's label; an acronym is shorter.
  if (name.length > LONGEST_ACRONYM && name === name.toUpperCase()) return false;
  const sort = findNames(name)[0]?.sort;
  return sort === 'place' || sort === 'group' || sort === 'organisation';
}

const LONGEST_ACRONYM = 5;

/**
 * Whether the draft's speaker is a company, a museum or the like of which a source that quotes somebody by full name says
 * nothing at all: then nobody speaks for it there. Public bodies and papers are left out: whoever holds an office speaks for
 * the one, and the other hands words on, without being named.
 */
export function isForeignBody(name: string, person: string, text: string): boolean {
  const found = findNames(name)[0];
  if (found?.sort !== 'organisation' || found.name !== name || !isPerson(person)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.some((word) => OUTLET_WORDS.has(word))) return false;
  const own = tokenize(name).map(({ word }) => word);
  const telling = own.filter((word) => !ORGANISATION_WORDS.has(word) && word.length >= LEAST_LETTERS);
  if (telling.length === 0 || own.some((word) => PUBLIC_BODIES.has(word))) return false;
  const lower = text.toLowerCase();
  return telling.every((word) => !lower.includes(word));
}

/** "of", "the", "and" tell nothing. */
const LEAST_LETTERS = 4;

function isPerson(name: string): boolean {
  return findNames(name)[0]?.sort === 'person' && name.includes(' ');
}
