import { MAX_REACH } from './cue.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './languages/en.js';
import { isTimePhrase, type NounPhrase, nounPhraseAt } from './phrases.js';
import { isAdverb } from './token-classes.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** The first noun phrase of the sentence that is not inside an introductory phrase ("In Ohio, Trump …"). */
export function mainSubject(tokens: Tokens, start: number, end: number): NounPhrase | null {
  let at = start;
  const limit = Math.min(end, start + MAX_REACH);
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'word' && opensAdjunct(tokens, at)) {
      const comma = nextComma(tokens, at, limit);
      if (comma < 0) return null;
      at = comma + 1;
    } else if (
      token.kind === 'word' &&
      !DETERMINERS.has(token.lower) &&
      !POSSESSIVE_PRONOUNS.has(token.lower) &&
      (isAdverb(token) || CONJUNCTIONS.has(token.lower))
    ) {
      at++;
    } else if (token.kind === 'word' || token.kind === 'name') {
      const phrase = nounPhraseAt(tokens, at);
      // "This week the senator …"
      if (!phrase || !isTimePhrase(tokens, phrase)) return phrase;
      at = phrase.last + 1;
    } else {
      at++;
    }
  }
  return null;
}

/** "In …", "When …", "Speaking to …", "Asked …": what comes before the main clause. */
function opensAdjunct(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (PREPOSITIONS.has(lower) || (SUBORDINATORS.has(lower) && lower !== 'who')) return true;
  return /(?:ing|ed)$/.test(lower) && lower.length > 4 && !isAdverb(tokens[at] as Token);
}

function nextComma(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'comma') return i;
  return -1;
}
