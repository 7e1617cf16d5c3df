import { genderOfFirstName } from './first-names.js';
import { NICKNAMES, SPELLING_GROUPS } from './languages/en-first-names.js';
import {
  LEADING_FAMILY_NAMES,
  NAME_ARTICLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './languages/en-names.js';

export type NameComparison = 'same' | 'may-be' | 'different';

/**
 * Whether two forms may name one person. Titles, particles, accents, transliteration ("Mohammed al-Sudani",
 * "Muhammad Sudani"), initials, middle names and common nicknames are allowed for. A surname alone is the `same` as any
 * full name with that surname; `may-be` is for what cannot be told (a first name alone, "J. Smith" and "John Smith");
 * equal surnames with different first names are `different`.
 */
export function compareNames(a: string, b: string): NameComparison {
  const one = parseName(a);
  const two = parseName(b);
  if (one.words.length === 0 || two.words.length === 0) return 'may-be';
  if (one.words.join(' ') === two.words.join(' ')) return 'same';
  if (one.words.length === 1 || two.words.length === 1) return compareWithSingle(one, two);
  return compareFull(one, two);
}

/** The folded words of a name without titles, particles and suffixes: "Mohammed Shia’ al-Sudani" -> mohammed shia sudani. */
export function nameWords(name: string): readonly string[] {
  return ownWords(titledWords(name));
}

interface ParsedName {
  /** Folded words without titles, particles and suffixes: ["mohammed", "shia", "sudani"]. */
  readonly words: readonly string[];
  /** What a title tells: "Mr.", "Mrs.". */
  readonly gender: 'female' | 'male' | null;
}

function parseName(name: string): ParsedName {
  const titled = titledWords(name);
  const words = ownWords(titled);
  return {
    words,
    gender: genderOfTitle(titled) ?? (words.length > 1 ? genderOfFirstName(words[0] ?? '') : null),
  };
}

function titledWords(name: string): readonly string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word));
}

function ownWords(words: readonly string[]): readonly string[] {
  const titled = words.findLastIndex((word, i) => i < words.length - 1 && TITLE_HEADS.has(word));
  const bare = words.slice(skipOffice(words, titled + 1));
  while (bare.length > 1 && TITLE_MODIFIERS.has(bare[0] ?? '')) bare.shift();
  // The last word is a surname, whatever it would be before one: "Erik Ash" and "ash-Shara".
  const kept = bare.filter(
    (word, i) =>
      i === bare.length - 1 || !(word.length > 1 && (NAME_PARTICLES.has(word) || NAME_ARTICLES.has(word))),
  );
  return splitInitials(kept.length > 0 ? kept : bare);
}

/** Past "of State" of "Secretary of State Blinken". */
function skipOffice(words: readonly string[], from: number): number {
  if (words[from] !== 'of') return from;
  let at = from + 1;
  while (at < words.length - 1 && OFFICE_COMPLEMENTS.has(words[at] ?? '')) at++;
  return at;
}

/** Lower case, accents off, apostrophes dropped ("Shia’" -> "shia"), hyphens and stops to blanks. */
function fold(name: string): string {
  const plain = /^[A-Za-z ]*$/.test(name) ? name : withoutMarks(name);
  return plain.toLowerCase().trim().replace(/\s+/g, ' ');
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʿʾ`´]s?(?=\s|$)|['’‘ʼʿʾ`´]/g, '')
    .replace(/[-‐‑–.,]/g, ' ');
}

/** "JK Rowling" -> "j k rowling": a short word without vowels before a surname is a row of initials. */
function splitInitials(words: readonly string[]): string[] {
  const isRow = (word: string, i: number): boolean =>
    i < words.length - 1 && word.length === 2 && !/[aeiouy]/.test(word);
  return words.some(isRow) ? words.flatMap((word, i) => (isRow(word, i) ? [...word] : [word])) : [...words];
}

/** What a title tells of its bearer: "Mr.", "spokeswoman". */
export function genderOfTitleText(title: string): 'female' | 'male' | null {
  return genderOfTitle(fold(title).split(' '));
}

function genderOfTitle(words: readonly string[]): ParsedName['gender'] {
  if (words.some((word) => FEMALE_TITLES.has(word))) return 'female';
  return words.some((word) => MALE_TITLES.has(word)) ? 'male' : null;
}

const FEMALE_TITLES = new Set(
  (
    'mrs ms miss mme frau lady dame baroness viscountess countess duchess dona queen princess congresswoman ' +
    'spokeswoman'
  ).split(' '),
);
const MALE_TITLES = new Set('mr herr lord sir viscount king prince congressman spokesman'.split(' '));

/** One side is a single word: a surname, or a first name, or nothing the other has. */
function compareWithSingle(one: ParsedName, two: ParsedName): NameComparison {
  const [single, full] = one.words.length === 1 ? [one, two] : [two, one];
  const word = single.words[0] ?? '';
  if (single.gender && full.gender && single.gender !== full.gender) return 'different';
  const match = compareWords(word, familyName(full));
  if (match !== 'different') return match;
  if (full.words.some((other) => compareWords(word, other) === 'same')) return 'may-be';
  return isAcronymOf(word, full) ? 'may-be' : 'different';
}

function compareFull(one: ParsedName, two: ParsedName): NameComparison {
  const family = compareWords(familyName(one), familyName(two));
  if (family === 'different') return haveSameWords(one, two) ? 'may-be' : 'different';
  const given = compareGivenNames(givenNames(one), givenNames(two));
  if (given === 'different') return 'different';
  // A surname spelt a little differently beside an equal first name is one person: "Hisham Al-Allawi".
  return given === 'same' ? 'same' : 'may-be';
}

function familyName({ words }: ParsedName): string {
  const leads = words.length > 1 && LEADING_FAMILY_NAMES.has(words[0] ?? '');
  return (leads ? words[0] : words.at(-1)) ?? '';
}

function givenNames({ words }: ParsedName): readonly string[] {
  const leads = words.length > 1 && LEADING_FAMILY_NAMES.has(words[0] ?? '');
  return leads ? words.slice(1) : words.slice(0, -1);
}

/** First names decide; middle names only when both have them and they conflict ("George W." and "George H. W."). */
function compareGivenNames(one: readonly string[], two: readonly string[]): NameComparison {
  const first = compareGivenName(one[0] ?? '', two[0] ?? '');
  // "Don Ortega" is Mr Ortega of Spain, or a Donald.
  if (first === 'different' && (one[0] === 'don' || two[0] === 'don')) return 'may-be';
  if (first === 'different') {
    const isMiddle =
      one.slice(1).some((name) => name === two[0]) || two.slice(1).some((name) => name === one[0]);
    return isMiddle ? 'may-be' : 'different';
  }
  if (one.length > 1 && two.length > 1 && one[1]?.charAt(0) !== two[1]?.charAt(0)) {
    return one[1]?.length === 1 && two[1]?.length === 1 ? 'different' : 'may-be';
  }
  return first;
}

function compareGivenName(one: string, two: string): NameComparison {
  if (compareWords(one, two) !== 'different') return 'same';
  if (one.length === 1 && two.length === 1) return 'different';
  if (one.length === 1 || two.length === 1) return one.charAt(0) === two.charAt(0) ? 'may-be' : 'different';
  return areNicknames(one, two) ? 'same' : 'different';
}

function areNicknames(one: string, two: string): boolean {
  if (NICKNAMES.get(one)?.includes(two) || NICKNAMES.get(two)?.includes(one)) return true;
  return NICKNAMES.get(one)?.some((full) => NICKNAMES.get(two)?.includes(full)) ?? false;
}

/** Equal, equal in a known spelling group, or alike but for what transliteration varies. */
function compareWords(one: string, two: string): NameComparison {
  if (one === two) return 'same';
  const group = SPELLING_GROUPS.get(one);
  if (group !== undefined && group === SPELLING_GROUPS.get(two)) return 'same';
  const isLong = Math.min(one.length, two.length) >= MIN_SKELETON_LENGTH;
  return isLong && one.charAt(0) === two.charAt(0) && skeleton(one) === skeleton(two)
    ? 'may-be'
    : 'different';
}

/** Shorter names differ by a letter and are different people: "Lee", "Leo". */
const MIN_SKELETON_LENGTH = 5;

/** What stays when transliterations differ: "alawi" and "allawi", "zelenskyy" and "zelensky", "hussein" and "huseyn". */
function skeleton(word: string): string {
  return word
    .replace(/(?:iy|ij|yy|ii|ey|ei|y)$/, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ei|ey|ay|ai/g, 'i')
    .replace(/q/g, 'k');
}

function haveSameWords(one: ParsedName, two: ParsedName): boolean {
  return one.words.length === two.words.length && one.words.every((word) => two.words.includes(word));
}

function isAcronymOf(word: string, full: ParsedName): boolean {
  return word.length > 1 && word === full.words.map((part) => part.charAt(0)).join('');
}
