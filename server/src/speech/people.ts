import { compareNames, genderOfTitleText, nameWords } from '../text/compare-names.js';
import { genderOfFirstName, isFirstName } from '../text/first-names.js';
import type { FoundName } from '../text/names.js';
import type { ApposedRole } from './apposed-roles.js';

/** Somebody the document names, in all forms it uses. */
export interface PersonCluster {
  /** Fullest form of the name. */
  name: string;
  words: readonly string[];
  readonly titles: Set<string>;
  /** What appositions say somebody is: "senator", "port director". */
  readonly roles: Set<string>;
  readonly names: FoundName[];
  /** Where it is named in full, ascending. */
  readonly fullStarts: number[];
  /** Where it was named by one word last. */
  lastAlone: number;
  gender: 'female' | 'male' | null;
  /** False for what is surely no human being ("Islamic Revolutionary Guard Corps"). */
  readonly isPerson: boolean;
}

export interface People {
  readonly clusters: readonly PersonCluster[];
  of(name: FoundName): PersonCluster | null;
  /** A surname alone right behind two who bear it ("Tom Lee met his wife Ann Lee. Lee said …"): `of` can but guess. */
  isAmbiguous(name: FoundName): boolean;
  /** The one person who bears the title of a phrase such as "the Prime Minister"; null when none or several do. */
  byTitle(phrase: string): PersonCluster | null;
}

/**
 * Who is who in a document: full names first, then the short forms. A surname alone goes to the person of that surname
 * named last before it, else first after it; a first name alone to the only person with it. Linear but for the number of
 * persons that share a surname.
 */
export function clusterPeople(names: readonly FoundName[], roles: readonly ApposedRole[] = []): People {
  const bySurname = new Map<string, PersonCluster[]>();
  const byFirst = new Map<string, PersonCluster[]>();
  const clusters: PersonCluster[] = [];
  const assigned = new Map<FoundName, PersonCluster>();
  const spelled = new Map<string, PersonCluster>();
  const foldedWords = new Map<string, readonly string[]>();
  const wordsOf = (name: FoundName): readonly string[] => {
    const words = foldedWords.get(name.name) ?? nameWords(name.name);
    foldedWords.set(name.name, words);
    return words;
  };
  const open = (name: FoundName, words: readonly string[]): PersonCluster => {
    const cluster: PersonCluster = {
      name: name.name,
      words,
      titles: new Set(),
      roles: new Set(),
      names: [],
      fullStarts: [],
      lastAlone: -1,
      gender: null,
      isPerson: name.sort === 'person' || name.sort === 'unknown',
    };
    clusters.push(cluster);
    addTo(bySurname, words.at(-1) ?? '', cluster);
    if (words.length > 1) addTo(byFirst, words[0] ?? '', cluster);
    return cluster;
  };
  for (const name of names) {
    if (name.sort === 'place' || name.sort === 'group') continue;
    const words = wordsOf(name);
    if (words.length < 2) continue;
    const known =
      spelled.get(name.name) ?? bySurname.get(words.at(-1) ?? '')?.find((other) => isSame(other, name));
    const cluster = known ?? open(name, words);
    spelled.set(name.name, cluster);
    join(cluster, name, words, assigned);
  }
  for (const name of names) {
    if (name.sort === 'place' || name.sort === 'group' || assigned.has(name)) continue;
    const words = wordsOf(name);
    const word = words[0] ?? '';
    const cluster = nearest(bySurname.get(word), name) ?? onlyOne(byFirst.get(word)) ?? open(name, words);
    join(cluster, name, words, assigned);
  }
  for (const { name, role } of roles) assigned.get(name)?.roles.add(role);
  const offices = officesOf(clusters);
  return {
    clusters,
    of: (name) => assigned.get(name) ?? null,
    isAmbiguous: (name) => isAmbiguous(bySurname.get(wordsOf(name)[0] ?? ''), name, wordsOf(name)),
    byTitle: (phrase) => bearerOf(offices, phrase),
  };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, cluster: Value): void {
  const list = map.get(key);
  if (list) list.push(cluster);
  else map.set(key, [cluster]);
}

function isSame(cluster: PersonCluster, name: FoundName): boolean {
  return (
    cluster.isPerson === (name.sort !== 'organisation') && compareNames(cluster.name, name.name) === 'same'
  );
}

function join(
  cluster: PersonCluster,
  name: FoundName,
  words: readonly string[],
  assigned: Map<FoundName, PersonCluster>,
): void {
  assigned.set(name, cluster);
  cluster.names.push(name);
  if (words.length > 1) cluster.fullStarts.push(name.start);
  else cluster.lastAlone = name.start;
  if (name.title) cluster.titles.add(name.title);
  if (isFuller(words, cluster.words)) {
    cluster.name = name.name;
    cluster.words = words;
  }
  cluster.gender ??= (name.title ? genderOfTitleText(name.title) : null) ?? genderOfName(name);
}

/** The longest form, but one that begins with a first name before any that does not ("Carson Backers Ben Carson"). */
function isFuller(words: readonly string[], before: readonly string[]): boolean {
  const starts = (list: readonly string[]): boolean =>
    (list.length > 1 && isFirstName(list[0] ?? '')) || (list.length > 2 && isFirstName(list[1] ?? ''));
  if (starts(words) !== starts(before)) return starts(words);
  return words.length > before.length;
}

function genderOfName(name: FoundName): PersonCluster['gender'] {
  const [first = ''] = name.name.split(' ');
  return isFirstName(first) ? genderOfFirstName(first) : null;
}

/**
 * The person of a surname: of several the one named in full right before; else the one the document names first, whom it
 * goes on to call by the surname alone.
 */
function nearest(candidates: readonly PersonCluster[] | undefined, name: FoundName): PersonCluster | null {
  if (!candidates || candidates.length === 0) return null;
  const gender = name.title ? genderOfTitleText(name.title) : null;
  const fitting = candidates.filter((cluster) => !gender || !cluster.gender || cluster.gender === gender);
  // A headline ("Liberal Star Lee Not Sure") makes names of its own.
  const known = fitting.find((cluster) => cluster.gender !== null || cluster.titles.size > 0);
  let best: PersonCluster | null = known ?? fitting[0] ?? null;
  let bestStart = name.start - RIGHT_BEFORE;
  for (const cluster of fitting) {
    const before = Math.max(cluster.lastAlone, lastBefore(cluster.fullStarts, name.start));
    if (before > bestStart) {
      best = cluster;
      bestStart = before;
    }
  }
  return best;
}

function isAmbiguous(
  candidates: readonly PersonCluster[] | undefined,
  name: FoundName,
  words: readonly string[],
): boolean {
  if (!candidates || candidates.length < 2 || words.length > 1 || name.title !== null) return false;
  const near = candidates.filter(({ isPerson, fullStarts }) => {
    const full = lastBefore(fullStarts, name.start);
    return isPerson && full >= 0 && name.start - full < RIGHT_BEFORE;
  });
  return near.length > 1;
}

/** How far back a full name makes its bearer the one a surname alone means, in characters: a short paragraph. */
const RIGHT_BEFORE = 400;

/** The last of the ascending `starts` before `start`; -1 without one. */
function lastBefore(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? -1;
}

function onlyOne(candidates: readonly PersonCluster[] | undefined): PersonCluster | null {
  return candidates?.length === 1 ? (candidates[0] ?? null) : null;
}

/** A title or role as its words, with who bears it. */
interface Office {
  readonly words: readonly string[];
  readonly cluster: PersonCluster;
  /** Told by an apposition: "the lawyer" means its bearer, "his lawyer" may be anybody's. */
  readonly isApposed: boolean;
}

/** The titles of all persons by their last word. */
function officesOf(clusters: readonly PersonCluster[]): ReadonlyMap<string, readonly Office[]> {
  const offices = new Map<string, Office[]>();
  for (const cluster of clusters) {
    if (!cluster.isPerson) continue;
    const addOffice = (title: string, isApposed: boolean): void => {
      const words = titleWords(title);
      if (words.length > 0) addTo(offices, words.at(-1) ?? '', { words, cluster, isApposed });
    };
    for (const title of cluster.titles) addOffice(title, false);
    for (const role of cluster.roles) addOffice(role, true);
  }
  return offices;
}

function bearerOf(offices: ReadonlyMap<string, readonly Office[]>, phrase: string): PersonCluster | null {
  const wanted = titleWords(phrase);
  const bearers = new Set<PersonCluster>();
  const isDefinite = /^the\s/i.test(phrase);
  for (const { words, cluster, isApposed } of offices.get(wanted.at(-1) ?? '') ?? []) {
    if (areSameTitle(words, wanted) && (isDefinite || !isApposed)) bearers.add(cluster);
    if (bearers.size > 1) return null;
  }
  return onlyOne([...bearers]);
}

/** "the Prime Minister" is "Iraqi Prime Minister": one's words are all among the other's, and the last ones are equal. */
function areSameTitle(one: readonly string[], two: readonly string[]): boolean {
  if (one.at(-1) !== two.at(-1)) return false;
  return one.every((word) => two.includes(word)) || two.every((word) => one.includes(word));
}

function titleWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'of' && word !== 'former')
    .map((word) => TITLE_SHORT_FORMS[word] ?? word);
}

const TITLE_SHORT_FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gen: 'general',
  sec: 'secretary',
  pres: 'president',
  dr: 'doctor',
  prof: 'professor',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
};
