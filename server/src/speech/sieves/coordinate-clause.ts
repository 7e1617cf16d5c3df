import { CONJUNCTIONS, PERSON_NOUNS } from '../languages/en.js';
import { type NounPhrase, nounPhraseAt } from '../phrases.js';
import { isSubjectPronoun } from '../token-classes.js';
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
    const head = phrase && tokens[phrase.head];
    const verb = phrase && tokens[phrase.last + 1];
    if (phrase && head && verb?.kind === 'word' && phrase.last < end - 2 && isPersonal(head))
      subject = phrase;
  }
  return subject;
}

function isPersonal(head: Token): boolean {
  if (head.isPossessive) return false;
  return head.kind === 'name' || PERSON_NOUNS.has(head.lower) || isSubjectPronoun(head);
}
