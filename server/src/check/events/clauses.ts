import type { FoundName } from '../../text/names.js';
import { overlaps, type Span } from '../../text/span.js';
import { eventStem, isIrregular, isPhrase, predicateClasses } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import { MODALS } from '../languages/en.js';
import { CLAUSE_OPENERS, PARTICLES, PASSIVE_AUXILIARIES, PREPOSITIONS } from '../languages/en-events.js';

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
  /** "the airline", "the ship": one word that stands for what the story is about. */
  readonly isDefinite: boolean;
}

/** "the last big quake", "had to pay a fine": how far an article or a light verb may stand before its noun. */
export const NOUN_REACH = 3;

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
    const isOfVerb = PARTICLES.has(token.word) || (i === at + 1 && isPhrase(words, at, i));
    if (!isOfVerb) object.push(token);
  }
  return [...object, ...apposedTo(clause, object)];
}

/** "dismissed the chief of staff, General Petcu, on Wednesday": the name set off behind an object is the object, too. */
function apposedTo(clause: Clause, object: readonly Token[]): readonly Token[] {
  const { text, tokens, names } = clause;
  const last = object.at(-1);
  const from = last ? tokens.indexOf(last) + 1 : 0;
  if (from === 0) return [];
  // The rest of "the chief of staff" stands between.
  const comma = tokens.findIndex(
    (token, i) => i >= from && hasClauseSign(text.slice(tokens[i - 1]?.end ?? 0, token.start)),
  );
  if (comma < 0 || comma > from + MOST_OF) return [];
  const name = names.find(({ titledStart, end }) => {
    const first = tokens[comma];
    return first !== undefined && titledStart <= first.start && first.start < end;
  });
  const isBetween = /^,\s*$/.test(text.slice(tokens[comma - 1]?.end ?? 0, tokens[comma]?.start ?? 0));
  return name && isBetween ? tokens.filter((token) => overlaps(token, name)) : [];
}

/** "of staff": how many words may stand between an object and its comma. */
const MOST_OF = 3;

export function phraseOf({ text, names: named }: Clause, tokens: readonly Token[]): Phrase | null {
  const stems: string[] = [];
  const names = new Set<string>();
  for (const token of tokens) {
    const stem = eventStem(wordOf(text, token));
    if (stem === null) continue;
    stems.push(stem);
    if (named.some((name) => overlaps(name, token))) names.add(stem);
  }
  const head = tokens.at(-1);
  const isPlain = head !== undefined && !isPossessive(text, head) && names.size === 0;
  const isDefinite = isPlain && tokens[0]?.word === 'the' && stems.length === 1;
  return stems.length > 0 ? { stems, names, isSure: true, isDefinite } : null;
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
    if (!PREPOSITIONS.has(token.word) && !isHelper(token.word)) phrase.push(token);
  }
  return phrase;
}

/** "A film, shot in Brenta, will open": a clause that begins with one of these has its subject before. */
function isHelper(word: string): boolean {
  return MODALS.has(word) || word === 'has' || word === 'have' || word === 'had';
}

/** "stolen landscape" has a verb's form but is a thing; after the first word an event verb ends the subject. */
function isVerbForm(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  return i > 0 && (word.endsWith('ed') || isIrregular(word)) && predicateClasses(words, i).length > 0;
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
