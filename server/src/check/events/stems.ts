import { eventStem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';

/** The stems of a text's words, without those that tell nothing. */
export function stemsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ word }) => eventStem(word) ?? []);
}

/** A list of words by their stems; one that has none stands for itself. */
export function stemsAmong(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => eventStem(word) ?? word));
}
