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

/** Surname, else publisher, else file stem, and the year: "sirwan2024", "newregion2024". ASCII letters and digits. */
export function keyOf(source: Described): string {
  const [author] = source.authors && source.authors.sure >= SURE_ENOUGH ? source.authors.value : [];
  const publisher = source.publisher && source.publisher.sure >= SURE_ENOUGH ? source.publisher.value : '';
  const year = source.issued?.value.slice(0, 4) ?? '';
  const name = firstUsable([
    surnameOf(author ?? ''),
    publisher.replace(/^the\s+/iu, ''),
    fileStem(source.uri),
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
