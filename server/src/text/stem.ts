import { stemmer } from 'stemmer';
import {
  FUNCTION_WORDS,
  IRREGULAR_FORMS,
  PREDICATE_CLASSES,
  type PredicateClass,
  THING_SYNONYMS,
} from './languages/en-predicates.js';

/** The stem of a folded word: Porter's (1980), of its present where it is an irregular past. */
export type StemOf = (word: string) => string;

/** Remembers the stems of the last words: stemming one costs more than the rest of what is found out about it. */
export function createStems(): StemOf {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= MOST_STEMS) stems.clear();
    const own = stem(word);
    stems.set(word, own);
    return own;
  };
}

/** More words than English news of a year has; a corpus of noise has no bound. */
const MOST_STEMS = 100_000;

/**
 * What a folded word tells of an event: its predicate class ("telephoned" -> "call"), else its stem. Null for words that
 * tell nothing ("the", "has").
 */
export function eventStem(word: string, stemOf: StemOf = stem): string | null {
  if (FUNCTION_WORDS.has(word)) return null;
  const known = CLASSES_BY_FORM.get(word)?.[0];
  if (known) return known.name;
  const own = stemOf(word);
  return CLASSES_BY_FORM.get(own)?.[0]?.name ?? THINGS.get(own) ?? own;
}

/** What the words of a sentence tell of an event, phrases too: "stepped down" is "resign". */
export function eventStems(words: readonly string[], stemOf: StemOf = stem): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [i, word] of words.entries()) {
    const own = eventStem(word, stemOf);
    if (own !== null) stems.add(own);
    const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stemOf(word));
    for (const { name } of phraseClasses(phrases, words, i)) stems.add(name);
  }
  return stems;
}

/** The class of an event's verb or noun; null for other words. */
export function predicateClass(word: string): PredicateClass | null {
  return (CLASSES_BY_FORM.get(word) ?? CLASSES_BY_FORM.get(stem(word)))?.[0] ?? null;
}

/** Every class that a word of a sentence may have there, those of a phrase it opens first: "stepped down". */
export function predicateClasses(words: readonly string[], at: number): readonly PredicateClass[] {
  const word = words[at] ?? '';
  let [phrases, classes] = [PHRASES_BY_OPENER.get(word), CLASSES_BY_FORM.get(word)];
  if (!phrases || !classes) {
    const own = stem(word);
    phrases ??= PHRASES_BY_OPENER.get(own);
    classes ??= CLASSES_BY_FORM.get(own);
  }
  if (!phrases) return classes ?? [];
  return [...new Set([...phraseClasses(phrases, words, at), ...(classes ?? [])])];
}

/** Whether two words of a sentence are a phrase of some class: "went public". */
export function isPhrase(words: readonly string[], first: number, last: number): boolean {
  const word = words[first] ?? '';
  const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stem(word)) ?? [];
  return phrases.some(([other, , reach]) => last - first <= reach && other === words[last]);
}

/** The phrases that a verb opens, with their last word: "give" has "prize". */
export function phrasesWith(word: string): readonly (readonly [last: string, entry: PredicateClass])[] {
  const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stem(word)) ?? [];
  return phrases.map(([last, entry]) => [last, entry]);
}

/** Words between those of a phrase: "took the oath of office" has two, "called its ambassador back" too. */
const MOST_BETWEEN = 2;

/** The classes of those phrases that the words behind `at` complete. */
function phraseClasses(
  phrases: readonly Phrase[] | undefined,
  words: readonly string[],
  at: number,
): readonly PredicateClass[] {
  if (!phrases) return [];
  const after = words.slice(at + 1, at + 2 + MOST_BETWEEN);
  return phrases.flatMap(([last, entry, reach]) => {
    const found = after.indexOf(last);
    return found >= 0 && found < reach ? [entry] : [];
  });
}

function stem(word: string): string {
  return stemmer(isIrregular(word) ? (IRREGULAR_FORMS[word] ?? word) : word);
}

/** "sank", "took": a past form that no stemmer brings home, and no noun. */
export function isIrregular(word: string): boolean {
  return Object.hasOwn(IRREGULAR_FORMS, word);
}

/** The first of each group of names for one thing, by the stem of every other. */
const THINGS: ReadonlyMap<string, string> = new Map(
  THING_SYNONYMS.flatMap((group) => {
    const stems = group.split(' ').map((word) => stem(word));
    return stems.map((each): [string, string] => [each, stems[0] ?? each]);
  }),
);

/** `reach`: how many words on the last may stand. */
type Phrase = readonly [last: string, entry: PredicateClass, reach: number];

const CLASSES_BY_FORM: ReadonlyMap<string, readonly PredicateClass[]> = classesByForm();
const PHRASES_BY_OPENER: ReadonlyMap<string, readonly Phrase[]> = phrasesByOpener();

function classesByForm(): Map<string, PredicateClass[]> {
  const classes = new Map<string, PredicateClass[]>();
  const stems = new Map<string, string>();
  for (const entry of PREDICATE_CLASSES) {
    for (const word of entry.words.split(' ')) {
      if (/[+~]/.test(word)) continue;
      if (word.startsWith('=')) {
        put(classes, word.slice(1), entry);
        continue;
      }
      put(classes, word, entry);
      const own = stem(word);
      stems.set(word, own);
      // "founded" is no sign of "found", which is a form of "find".
      if (!isIrregular(own)) put(classes, own, entry);
    }
  }
  // "captured" of its own class is a form of "capture", too.
  for (const [form, entries] of classes) {
    for (const entry of classes.get(stems.get(form) ?? stem(form)) ?? [])
      if (!entries.includes(entry)) entries.push(entry);
  }
  return classes;
}

function phrasesByOpener(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of PREDICATE_CLASSES) {
    for (const word of entry.words.split(' ')) {
      const [first = '', last] = word.split(/[+~]/);
      const reach = word.includes('~') ? 1 : MOST_BETWEEN + 1;
      if (last !== undefined) put(phrases, stem(first), [last, entry, reach]);
    }
  }
  return phrases;
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
