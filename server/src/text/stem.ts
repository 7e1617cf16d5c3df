import { stemmer } from 'stemmer';
import {
  FUNCTION_WORDS,
  IRREGULAR_FORMS,
  PREDICATE_CLASSES,
  type PredicateClass,
} from './languages/en-predicates.js';

/**
 * What a folded word tells of an event: its predicate class ("telephoned" -> "call"), else its stem (Porter 1980, by the
 * package `stemmer`). Null for words that tell nothing ("the", "has").
 */
export function eventStem(word: string): string | null {
  if (FUNCTION_WORDS.has(word)) return null;
  return predicateClass(word)?.name ?? stem(word);
}

/** The class of an event's verb or noun; null for other words. */
export function predicateClass(word: string): PredicateClass | null {
  return CLASS_BY_FORM.get(word) ?? CLASS_BY_FORM.get(stem(word)) ?? null;
}

function stem(word: string): string {
  return stemmer(isIrregular(word) ? (IRREGULAR_FORMS[word] ?? word) : word);
}

function isIrregular(word: string): boolean {
  return Object.hasOwn(IRREGULAR_FORMS, word);
}

const CLASS_BY_FORM: ReadonlyMap<string, PredicateClass> = classByForm();

function classByForm(): Map<string, PredicateClass> {
  const classes = new Map<string, PredicateClass>();
  for (const entry of PREDICATE_CLASSES) {
    for (const word of entry.words.split(' ')) {
      if (word.startsWith('=')) {
        classes.set(word.slice(1), entry);
        continue;
      }
      classes.set(word, entry);
      // "founded" is no sign of "found", which is a form of "find".
      if (!classes.has(stem(word)) && !isIrregular(stem(word))) classes.set(stem(word), entry);
    }
  }
  return classes;
}
