import { isFirstName } from '../../text/first-names.js';
import { compareNames, findNames } from '../../text/names.js';
import { BODY_FORMS, BODY_OFFICES, BODY_PARTS, BODY_TRADES } from '../languages/en-bodies.js';
import { namesInLinesWith } from '../names-in-lines.js';
import { isBody } from './bodies.js';

/** Whose a name is, as far as one text tells. */
export type NameOwner = 'body' | 'person' | 'either';

/**
 * Whose name it is where nothing but the name and a text that may mention it are known: "Tarn Hydro" and "Lumara" are written
 * like people. `either` where the text has the name and does not show that it is a person's: somebody else may speak for it
 * there. Linear in the text.
 */
export function ownerOfName(name: string, title: string | null, text: string): NameOwner {
  if (isBody(name)) return 'body';
  if (title !== null || findNames(name)[0]?.sort === 'person' || isFirstName(name)) return 'person';
  const words = name.split(' ');
  if (words.length === 1) return isOnlyAlone(name, text) ? 'either' : 'person';
  if (words.some((word) => BODY_TRADES.has(word.toLowerCase()))) return 'either';
  return isToldAsBody(name, text) ? 'either' : 'person';
}

/** Whether the text has the one word, and never behind a first name or a title: "Lumara", but "Mr Nyman". */
function isOnlyAlone(word: string, text: string): boolean {
  if (!text.toLowerCase().includes(word.toLowerCase())) return false;
  return !namesInLinesWith(text, word).some(
    ({ name, title, sort }) =>
      (sort === 'person' || sort === 'unknown') &&
      (title !== null || name.includes(' ')) &&
      compareNames(name, word) === 'same',
  );
}

/**
 * Whether a text tells of the name as of a body: "chief executive of Tarn Ambry", "Tarn Ambry's board", "Tarn Ambry AB", "Tarn Ambry
 * … its spokeswoman", "in Tarn Ambry".
 */
function isToldAsBody(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + name.length, at + name.length + REACH);
    if (isBodyBehind(before) || isBodyBefore(after)) return true;
  }
  return false;
}

function isBodyBehind(before: string): boolean {
  const [, office = ''] = OFFICE_OF.exec(before) ?? LISTED_OFFICE.exec(before) ?? [];
  return BODY_OFFICES.has(office.toLowerCase()) || /\b[Ii]n $/.test(before);
}

/** "the spokeswoman for" */
const OFFICE_OF = /(\p{L}+) (?:of|at|for|with)(?: the)? $/u;
/** "Berit Sand, Chief Financial Officer, Tarn Ambry": but "the president, Berit Sand". */
const LISTED_OFFICE = /\p{Lu}\p{L}+, (?:\p{Lu}\p{L}+ ){0,3}(\p{Lu}\p{L}+), $/u;

function isBodyBefore(after: string): boolean {
  const [, form = ''] = /^ (\p{L}+)/u.exec(after) ?? [];
  // "elected Berit Sand president" tells of a person.
  if (BODY_FORMS.has(form) || BODY_PARTS.has(form) || form.startsWith('spokes')) return true;
  // "Berit Sand's spokesman" is a person's, too; and only a sentence that begins with "Its" tells of the one before.
  const [, owned = ''] = /^['’]s? ((?:\p{L}+ ?){1,3})/u.exec(after) ?? [];
  if (owned.split(' ').some((word) => BODY_PARTS.has(word.toLowerCase()))) return true;
  const [, its = ''] = /^[^.!?]*[.!?] Its ((?:\p{L}+ ?){1,3})/u.exec(after) ?? [];
  return its.split(' ').some((word) => BODY_OFFICES.has(word.toLowerCase()));
}

/** How many characters around a name tell what it is. */
const REACH = 80;
