import { nounPhraseAt } from './phrases.js';
import { mentionOf, type PhraseMention } from './sieves/sieve.js';
import { canBePerson } from './token-classes.js';
import type { Token } from './tokens.js';

/** "Ann Lee", "Ann Lee, stonemason", "Ann Lee (34)": the person whom a line of its own names first. */
export function nameOfLine(tokens: readonly Token[]): PhraseMention | null {
  const phrase = tokens.length <= LONGEST_LINE ? nounPhraseAt(tokens, 0) : null;
  if (!phrase || !canBePerson(tokens[phrase.head]) || tokens[phrase.head]?.isPossessive) return null;
  const next = tokens[phrase.last + 1];
  return !next || ENDS_NAME.has(next.kind) ? mentionOf(tokens, phrase) : null;
}

const LONGEST_LINE = 16;
const ENDS_NAME: ReadonlySet<Token['kind']> = new Set(['comma', 'open', 'dash', 'colon', 'quote', 'stop']);

/** Of a paragraph "— Sara Walker, physicist" the name. */
export function nameOfByline(tokens: readonly Token[]): PhraseMention | null {
  if (tokens[0]?.kind !== 'dash' || tokens[1]?.kind !== 'name' || tokens.length > LONGEST_LINE) return null;
  return mentionOf(tokens, { first: 1, last: 1, head: 1 });
}
