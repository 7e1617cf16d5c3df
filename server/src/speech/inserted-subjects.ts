import { MAX_REACH } from './cue.js';
import type { FoundSubject } from './found-subject.js';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './languages/en.js';
import { isTimePhrase, type NounPhrase, nounPhraseBefore } from './phrases.js';
import { isAdverb } from './token-classes.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** "Smith, a doctor, said", "Smith (R-Iowa) said", "Smith, speaking in Ohio, said": the phrase before the insertion. */
export function insertedSubject(tokens: Tokens, close: number, start: number): FoundSubject | null {
  if (tokens[close]?.kind === 'close') return bracketedSubject(tokens, close, start);
  // "Gov. Ann Lee (R-Ohio), said"
  if (tokens[close - 1]?.kind === 'close') {
    const found = bracketedSubject(tokens, close - 1, start);
    if (found && tokens[found.subject.head]?.kind === 'name') return found;
  }
  const best = phraseBeforeInsertion(tokens, close, start);
  return best ? { subject: apposedName(tokens, best, close) ?? best, reach: 'inserted' } : null;
}

/** Walks back over ", …," until a phrase stands before a comma that opens its clause. */
function phraseBeforeInsertion(tokens: Tokens, close: number, start: number): NounPhrase | null {
  const mark = tokens[close]?.kind;
  let best: NounPhrase | null = null;
  for (let i = close - 1; i >= Math.max(start, close - MAX_REACH); i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' || token?.kind === 'semicolon' || token?.kind === 'colon') break;
    if (token?.kind !== mark) continue;
    const subject = nounPhraseBefore(tokens, i - 1, start);
    if (!subject || isTimePhrase(tokens, subject)) continue;
    const opener = tokens[subject.first - 1];
    // "In a statement to the paper, her adviser, Ann Lee, said": what a preposition governs is no subject.
    if (subject.first > start && opener?.kind === 'word' && isPurePreposition(opener.lower)) {
      if (best) break;
      continue;
    }
    best = subject;
    const opensClause = opener?.kind === 'quote' || (opener?.kind === 'word' && isClauseOpener(opener));
    if (subject.first === start || opensClause) break;
  }
  return best;
}

/** Of "her deputy, **Ann Lee**, said" the name; `close` is the token behind it. */
function apposedName(tokens: Tokens, phrase: NounPhrase, close: number): NounPhrase | null {
  const name = nameBehind(tokens, phrase);
  return name?.last === close - 1 ? name : null;
}

/** Of "her deputy, **Ann Lee**" the name behind the description. */
export function nameBehind(tokens: Tokens, { head, last }: NounPhrase): NounPhrase | null {
  const name = last + 2;
  const isApposed =
    tokens[head]?.kind === 'word' && tokens[last + 1]?.kind === 'comma' && tokens[name]?.kind === 'name';
  return isApposed ? { first: name, last: name, head: name } : null;
}

/** "in", "of", "to"; not "after" and "before", which open clauses as well. */
function isPurePreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower);
}

/** "Smith (R-Iowa) said": the phrase before the bracket that closes at `close`. */
function bracketedSubject(tokens: Tokens, close: number, start: number): FoundSubject | null {
  let open = close - 1;
  while (open > start && close - open < MAX_REACH && tokens[open]?.kind !== 'open') open--;
  const subject = nounPhraseBefore(tokens, open - 1, start);
  return subject ? { subject, reach: 'inserted' } : null;
}

function isClauseOpener(token: Token): boolean {
  return CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || isAdverb(token);
}
