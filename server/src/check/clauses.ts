import type { FoundName } from '../text/names.js';
import { overlaps, type Span } from '../text/span.js';
import { eventStem, isPhrase, predicateClasses } from '../text/stem.js';
import type { Token } from '../text/tokens.js';
import { CLAUSE_OPENERS, PARTICLES, PASSIVE_AUXILIARIES, PREPOSITIONS } from './languages/en.js';

/** The words of a sentence and the text they stand in. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A sentence as its parts are looked for; clauses are parted by signs and words such as "when". */
export interface Clause extends Words {
  readonly names: readonly FoundName[];
  readonly isTime: (token: Token) => boolean;
}

/** The words of a noun phrase that tell something; the last is its head. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly names: ReadonlySet<string>;
  /** False where commas stand between it and its verb: then any of the words before may be its head. */
  readonly isSure: boolean;
}

export function startsClause({ text, tokens }: Words, i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token) return true;
  return CLAUSE_OPENERS.has(before.word) || hasClauseSign(text.slice(before.end, token.start));
}

/** Whether no clause begins between a token and a name. */
export function isOneClause(clause: Clause, at: number, name: Span): boolean {
  const nameAt = clause.tokens.findIndex((token) => overlaps(token, name));
  const [first, last] = at < nameAt ? [at, nameAt] : [nameAt, at];
  for (let i = first + 1; i <= last; i++) if (startsClause(clause, i)) return false;
  return first >= 0;
}

/** Where the "was" of a passive stands before the predicate; -1 in the active. */
export function passiveAt({ tokens }: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (PASSIVE_AUXILIARIES.has(tokens[i]?.word ?? '')) return i;
  }
  return -1;
}

/**
 * What stands before the predicate, up to a preposition or another verb: "the small landscape" of "the small landscape by
 * van Aalst was bought". Empty where a comma stands right before: "Haniyeh, who attended a ceremony, was killed".
 */
export function subjectOf(clause: Clause, end: number): readonly Token[] {
  let start = end;
  while (start > 0 && !startsClause(clause, start)) start--;
  return phraseFrom(clause, start, end);
}

export function objectOf(clause: Clause, at: number): readonly Token[] {
  const words = clause.tokens.map(({ word }) => word);
  const object: Token[] = [];
  for (let i = at + 1; i < clause.tokens.length; i++) {
    const token = clause.tokens[i];
    if (!token || (endsPhrase(clause, i, i - 1) && !isPartOf(token, object))) break;
    // "went public": the second word belongs to the verb.
    if (!PARTICLES.has(token.word) && !isPhrase(words, at, i)) object.push(token);
  }
  return object;
}

export function phraseOf({ text, names: named }: Clause, tokens: readonly Token[]): Phrase | null {
  const stems: string[] = [];
  const names = new Set<string>();
  for (const token of tokens) {
    const stem = eventStem(wordOf(text, token));
    if (stem === null) continue;
    stems.push(stem);
    if (named.some((name) => overlaps(name, token))) names.add(stem);
  }
  return stems.length > 0 ? { stems, names, isSure: true } : null;
}

/** A sign that parts clauses; not the comma of "40,000". */
export function hasClauseSign(text: string): boolean {
  return CLAUSE_SIGN.test(text);
}

const CLAUSE_SIGN = /[,;:–—()](?!\d)/;

/** "Zeman's" is not "Zeman": his daughter's birthday is not his. */
export function wordOf(text: string, token: Token): string {
  return isPossessive(text, token) ? `${token.word}'` : token.word;
}

export function isPossessive(text: string, token: Token): boolean {
  return /['’]s?$/.test(text.slice(token.start, token.end));
}

function phraseFrom(clause: Clause, start: number, end: number): readonly Token[] {
  const words = clause.tokens.map(({ word }) => word);
  const phrase: Token[] = [];
  for (let i = start; i < end; i++) {
    const token = clause.tokens[i];
    if (!token || clause.isTime(token)) continue;
    const isVerb = PASSIVE_AUXILIARIES.has(token.word) || isVerbForm(words, i);
    if (isVerb || (phrase.length > 0 && PREPOSITIONS.has(token.word))) break;
    if (!PREPOSITIONS.has(token.word)) phrase.push(token);
  }
  return phrase;
}

/** "stolen landscape" has a verb's form but is a thing; after the first word an event verb ends the subject. */
function isVerbForm(words: readonly string[], i: number): boolean {
  return i > 0 && (words[i] ?? '').endsWith('ed') && predicateClasses(words, i).length > 0;
}

function endsPhrase(clause: Clause, i: number, last: number): boolean {
  const { text, tokens, isTime } = clause;
  const [token, before] = [tokens[i], tokens[last]];
  if (!token || !before || isTime(token)) return true;
  if (PREPOSITIONS.has(token.word) || CLAUSE_OPENERS.has(token.word)) return true;
  return hasClauseSign(text.slice(before.end, token.start));
}

/** "most of Oresh", "all of the mill": the part is not the thing. */
function isPartOf({ word }: Token, phrase: readonly Token[]): boolean {
  return word === 'of' && phrase.length > 0 && phrase.every((token) => eventStem(token.word) === null);
}
