import { GROUPS, PLACES } from '../text/languages/en-names.js';
import {
  FIELD_FORMS,
  OFFICE_COMPLEMENTS,
  OFFICE_FILLERS,
  OFFICE_HEADS,
  OFFICE_RANKS,
  OFFICE_STATUSES,
  OFFICES_OF_BODIES,
  ONE_OF_MANY,
} from './languages/en-offices.js';

/** An office that one person holds at a time, read from a phrase: "Norland's former deputy foreign minister". */
export interface Office {
  /** "minister", "premier", "mayor". */
  readonly head: string;
  /** "deputy"; empty for the office itself. */
  readonly rank: string;
  /** What it is for: "foreign"; the body of a chair or director. */
  readonly field: ReadonlySet<string>;
  /** Where, as far as the phrase tells: "norland", "iraqi". */
  readonly place: ReadonlySet<string>;
  readonly status: OfficeStatus;
}

export type OfficeStatus = 'current' | 'former' | 'acting' | 'elect';

export type OfficeComparison = 'same' | 'may-be' | 'different';

/**
 * The office a phrase describes its bearer by; null where it names none, or one that many hold at a time ("a senator", "the
 * minister" of no field, "a spokesman for the mayor").
 */
export function readOffice(phrase: string): Office | null {
  if (phrase.length > LONGEST_OFFICE) return null;
  const parts = splitPhrase(phrase);
  const at = parts.own.findLastIndex(({ word }) => OFFICE_HEADS.has(word));
  // "the mayor’s brother", "the minister’s office": somebody else, or nobody.
  if (at < 0 || at !== parts.own.length - 1 || parts.own[at]?.isOwner) return null;
  const words = [...parts.own.slice(0, at), ...parts.behind];
  const found = OFFICE_HEADS.get(parts.own[at]?.word ?? '');
  if (!found) return null;
  const status = words.map(({ word }) => OFFICE_STATUSES.get(word)).find((one) => one !== undefined);
  // "a Fed governor" is one of several.
  if (ONE_OF_MANY.has(words[0]?.word ?? '') && status !== 'former') return null;
  const telling = words.filter(({ word }) => !OFFICE_FILLERS.has(word) && !OFFICE_STATUSES.has(word));
  const ranks = telling.filter(({ word }) => OFFICE_RANKS.has(word)).map(({ word }) => word);
  const rest = telling.filter(({ word }) => !OFFICE_RANKS.has(word));
  const isPrime = found.head === 'minister' && rest.some(({ word }) => word === 'prime');
  const isPlace = (one: PhrasePart): boolean => one.isOwner || GROUPS.has(one.word) || PLACES.has(one.word);
  const own = rest.filter(({ word }) => !isPrime || word !== 'prime');
  const isOfPlace = isPrime || !found.needsField || found.head === 'ambassador';
  const isInPlace = (one: PhrasePart): boolean =>
    isOfPlace || (!OFFICES_OF_BODIES.has(found.head) && isPlace(one));
  const place = own.filter(isInPlace);
  const field = own.filter((one) => !isInPlace(one));
  if (found.needsField && !isPrime && (isOfPlace ? place : field).length === 0) return null;
  // "the political director" of whom?
  if (OFFICES_OF_BODIES.has(found.head) && !field.some(({ isOwner, isCapital }) => isOwner || isCapital))
    return null;
  return {
    head: isPrime ? 'premier' : found.head,
    rank: ranks.join(' '),
    field: new Set(field.map(({ word }) => FIELD_FORMS.get(word) ?? word)),
    place: new Set(place.map(({ word }) => word)),
    status: status ?? 'current',
  };
}

/**
 * Whether two phrases may describe one office, whoever holds it and since when: "the foreign minister" may be "Norland's
 * minister of foreign affairs"; the deputy is another one.
 */
export function compareOffices(a: Office, b: Office): OfficeComparison {
  if (a.head !== b.head || a.rank !== b.rank) return 'different';
  const fields = compareSets(a.field, b.field);
  const places = a.place.size > 0 && b.place.size > 0 ? comparePlaces(a.place, b.place) : null;
  if (fields === 'different' || places === 'different') return 'different';
  const isPlaced = places === 'same' || (a.place.size === 0 && b.place.size === 0);
  return fields === 'same' && isPlaced ? 'same' : 'may-be';
}

/** Folded words that a text naming the office has: of each list one at least. */
export function officeWords({ head, field }: Office): readonly (readonly string[])[] {
  const heads = [...OFFICE_HEADS].filter(([, form]) => form.head === head).map(([word]) => word);
  const forms = (word: string): readonly string[] => [
    word,
    ...[...FIELD_FORMS].filter(([, form]) => form === word).map(([other]) => other),
  ];
  return [head === 'premier' ? [...heads, 'prime'] : heads, ...[...field].map(forms)];
}

const LONGEST_OFFICE = 120;

interface PhrasePart {
  readonly word: string;
  /** "Norland’s" */
  readonly isOwner: boolean;
  readonly isCapital: boolean;
}

/** The words up to the first "of", "for", "at", "to" or "in" behind a noun, and those behind it. */
function splitPhrase(phrase: string): {
  readonly own: readonly PhrasePart[];
  readonly behind: readonly PhrasePart[];
} {
  const parts = phrase
    .replace(/-(?=elect\b|designate\b)/gi, ' ')
    .replace(/\bex-/gi, 'ex ')
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word !== '')
    .map(asPart);
  const status = parts.filter(({ word }) => word === 'elect' || word === 'designate');
  const kept = parts.filter((part) => !status.includes(part));
  const joint = kept.findIndex(({ word }, i) => i > 0 && OFFICE_COMPLEMENTS.has(word));
  if (joint < 0) return { own: kept, behind: status };
  return { own: kept.slice(0, joint), behind: [...status, ...kept.slice(joint + 1)] };
}

function asPart(written: string): PhrasePart {
  const plain = written.toLowerCase().replaceAll('’', "'");
  const isOwner = /(?:'s|s')$/.test(plain);
  return { word: plain.replace(/'s?$/, ''), isOwner, isCapital: /^\p{Lu}/u.test(written) };
}

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): OfficeComparison {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (![...few].every((word) => many.has(word))) return 'different';
  return few.size === many.size ? 'same' : 'may-be';
}

/** "iraq" and "iraqi", "norland" and "norlandic": the same beginning. */
function comparePlaces(a: ReadonlySet<string>, b: ReadonlySet<string>): OfficeComparison {
  const isShared = [...a].some((one) => [...b].some((two) => isSameStem(one, two)));
  return isShared ? 'same' : 'different';
}

const STEM_LETTERS = 4;

function isSameStem(a: string, b: string): boolean {
  return a === b || (a.length >= STEM_LETTERS && a.slice(0, STEM_LETTERS) === b.slice(0, STEM_LETTERS));
}
