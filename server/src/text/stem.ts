import { stemmer } from 'stemmer';
import {
  FUNCTION_WORDS,
  IRREGULAR_FORMS,
  PREDICATE_CLASSES,
  type PredicateClass,
  THING_SYNONYMS,
} from './languages/en-predicates.js';

/**
 * What a folded word tells of an event: its predicate class ("telephoned" -> "call"), else its stem (Porter 1980, by the
 * package `stemmer`). Null for words that tell nothing ("the", "has").
 */
export function eventStem(word: string): string | null {
  if (FUNCTION_WORDS.has(word)) return null;
  const known = predicateClass(word)?.name;
  if (known !== undefined) return known;
  const own = stem(word);
  return THINGS.get(own) ?? own;
}

/** What the words of a sentence tell of an event, phrases too: "stepped down" is "resign". */
export function eventStems(words: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [i, word] of words.entries()) {
    const own = eventStem(word);
    if (own !== null) stems.add(own);
    for (const { name } of phraseClasses(words, i)) stems.add(name);
  }
  return stems;
}

/** The class of an event's verb or noun; null for other words. */
export function predicateClass(word: string): PredicateClass | null {
  return classesOf(word)[0] ?? null;
}

/** Every class that a word of a sentence may have there, those of a phrase it opens first: "stepped down". */
export function predicateClasses(words: readonly string[], at: number): readonly PredicateClass[] {
  return [...new Set([...phraseClasses(words, at), ...classesOf(words[at] ?? '')])];
}

/** Whether two words of a sentence are a phrase of some class: "went public". */
export function isPhrase(words: readonly string[], first: number, last: number): boolean {
  const word = words[first] ?? '';
  const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stem(word)) ?? [];
  return phrases.some(([other, , reach]) => last - first <= reach && other === words[last]);
}

function classesOf(word: string): readonly PredicateClass[] {
  return CLASSES_BY_FORM.get(word) ?? CLASSES_BY_FORM.get(stem(word)) ?? [];
}

/** Words between those of a phrase: "took the oath of office" has two, "called its ambassador back" too. */
const MOST_BETWEEN = 2;

function phraseClasses(words: readonly string[], at: number): readonly PredicateClass[] {
  const word = words[at] ?? '';
  const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stem(word));
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

/** The phrases that a verb opens, with their last word: "give" has "prize". */
export function phrasesWith(word: string): readonly (readonly [last: string, entry: PredicateClass])[] {
  const phrases = PHRASES_BY_OPENER.get(word) ?? PHRASES_BY_OPENER.get(stem(word)) ?? [];
  return phrases.map(([last, entry]) => [last, entry]);
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
  for (const entry of PREDICATE_CLASSES) {
    for (const word of entry.words.split(' ')) {
      if (/[+~]/.test(word)) continue;
      if (word.startsWith('=')) {
        put(classes, word.slice(1), entry);
        continue;
      }
      put(classes, word, entry);
      // "founded" is no sign of "found", which is a form of "find".
      if (!isIrregular(stem(word))) put(classes, stem(word), entry);
    }
  }
  // "captured" of its own class is a form of "capture", too.
  for (const [form, entries] of classes) {
    for (const entry of classes.get(stem(form)) ?? []) if (!entries.includes(entry)) entries.push(entry);
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
