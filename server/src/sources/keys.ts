import { fileStem } from './file-name.js';
import type { Source } from './source.js';

/**
 * Gives every source of a corpus a unique key: the one its writer gave, else its own ("sirwan2024"), with a, b … for
 * further sources of the same name. The order of `sources` makes no difference: among equals the earlier issued goes
 * first, then the URI, so that adding a newer source changes no key. A source that has its key already is kept as it is.
 */
export function assignKeys(sources: readonly Source[]): readonly Source[] {
  const ranked = sources.toSorted(byGivenThenAge);
  const taken = new Set<string>();
  const keys = new Map<Source, string>();
  for (const source of ranked) {
    const key = freeKey(source.givenKey ?? keyOf(source), taken);
    taken.add(key);
    keys.set(source, key);
  }
  return sources.map((source) => {
    const key = keys.get(source) ?? source.key;
    return key === source.key ? source : { ...source, key };
  });
}

type Described = Pick<Source, 'uri' | 'authors' | 'publisher' | 'issued'>;

/**
 * Surname, else publisher, else file stem, and the year: "sirwan2024", "newregion2024", "bridgenotes2024". ASCII letters
 * and digits. Of a stem that a program made, its words are kept; without any, its short numbers and the first six
 * characters of its first hash: "report_5ac71e90d2b4" -> "report2024", "000_a32d7b66356c2276" -> "000a32d7b2024".
 */
export function keyOf(source: Described): string {
  const [author] = source.authors && source.authors.sure >= SURE_ENOUGH ? source.authors.value : [];
  const publisher = source.publisher && source.publisher.sure >= SURE_ENOUGH ? source.publisher.value : '';
  const year = source.issued?.value.slice(0, 4) ?? '';
  const name = firstUsable([
    surnameOf(author ?? ''),
    publisher.replace(/^the\s+/iu, ''),
    withoutHashes(fileStem(source.uri)),
  ]);
  const hasYear = year === '' || name.includes(year);
  return hasYear ? name : `${name}${year}`;
}

/** A key should not change when a better reading of a vague byline comes along. */
const SURE_ENOUGH = 0.5;

function firstUsable(names: readonly string[]): string {
  return names.map(toAscii).find((name) => name !== '') ?? 'source';
}

/** "Dilan Sirwan" -> "Sirwan"; "Sirwan, Dilan" -> "Sirwan"; "Jane van der Berg" -> "van der Berg". */
function surnameOf(name: string): string {
  const comma = name.indexOf(',');
  if (comma > 0) return name.slice(0, comma);
  const words = name.split(/\s+/u);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return particle > 0 ? words.slice(particle).join('') : (words.at(-1) ?? '');
}

/** The stem of a file without what a program put into it, so that the rest is stable and can be typed. */
function withoutHashes(stem: string): string {
  const parts = stem.replaceAll(UUID, (uuid) => uuid.replaceAll('-', '')).split(/[^\p{L}\p{N}\p{M}]+/u);
  const kept = parts.filter((part) => !isHash(part));
  if (kept.length === parts.length || kept.some((part) => /\p{L}{3}/u.test(part))) return kept.join('');
  const hash = parts.find(isHash) ?? '';
  return `${kept.join('')}${hash.slice(0, HASH_LENGTH)}`;
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu;

/** "a32d7b66356c2276": hexadecimal with letters and digits mixed. "20240804" is a date, "decade" a word. */
function isHash(part: string): boolean {
  if (part.length < SHORTEST_HASH || !/^[\da-f]+$/iu.test(part)) return false;
  return part.length >= SURE_HASH || (/\d/u.test(part) && /[a-f]/iu.test(part));
}

/** As much of a commit's hash as people tell it by; two of a corpus that still agree get letters. */
const HASH_LENGTH = 6;
/** CRC-32 and shortened hashes; anything shorter is short enough for a key. */
const SHORTEST_HASH = 8;
/** A number as long is no date, even with its time of day. */
const SURE_HASH = 16;

const LONGEST_NAME = 40;

function toAscii(name: string): string {
  return name
    .replaceAll(/ß/gu, 'ss')
    .replaceAll(/[øØ]/gu, 'o')
    .replaceAll(/[łŁ]/gu, 'l')
    .replaceAll(/[æÆ]/gu, 'ae')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/gu, '')
    .toLowerCase()
    .slice(0, LONGEST_NAME);
}

function byGivenThenAge(a: Source, b: Source): number {
  const given = Number(b.givenKey !== undefined) - Number(a.givenKey !== undefined);
  const age = compare(a.issued?.value ?? UNDATED, b.issued?.value ?? UNDATED);
  return given || age || compare(a.uri, b.uri);
}

/** Sorts behind every year. */
const UNDATED = '~';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** "sirwan2024", then "sirwan2024a", "sirwan2024b", …, "sirwan2024z", "sirwan2024aa". */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let count = 0; ; count++) {
    const next = `${key}${letters(count)}`;
    if (!taken.has(next)) return next;
  }
}

function letters(count: number): string {
  const last = String.fromCharCode(0x61 + (count % 26));
  return count < 26 ? last : `${letters(Math.floor(count / 26) - 1)}${last}`;
}
