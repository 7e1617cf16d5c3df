import { CONJUNCTIONS } from '../languages/en.js';
import { type NounPhrase, nounPhraseAt } from '../phrases.js';
import { isSomebody } from '../token-classes.js';
import type { Token } from '../tokens.js';

/**
 * The subject of the clause that goes on behind quoted words: "his sister" of `Smith wrote “…”, and his sister made a slogan of
 * it: “…”`. Null where none of a person lies between two tokens.
 */
export function clauseBehindWords(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  let subject: NounPhrase | null = null;
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]?.kind !== 'quote') continue;
    const link = tokens[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
    if (!CONJUNCTIONS.has(tokens[link]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(tokens, link + 1);
    if (!phrase || phrase.last >= end - 2 || tokens[phrase.last + 1]?.kind !== 'word') continue;
    const head = tokens[phrase.head];
    if (head && !head.isPossessive && isSomebody(head)) subject = phrase;
  }
  return subject;
}
