import { DETERMINERS, NOMINATIVE_PRONOUNS, PREPOSITIONS, TIME_WORDS } from '../languages/en.js';
import { isAdverb } from '../token-classes.js';
import type { Token } from '../tokens.js';
import type { SieveContext } from './sieve.js';

/**
 * How a quotation hands over to what follows: by a comma for sure, by "?", "!" or "…" or by a stop only before a bare "X
 * said."
 */
export interface HandOver {
  readonly at: number;
  readonly by: 'comma' | 'mark' | 'stop';
}

/** The endings that stand for the comma before "he asked". */
const ENDS = '!?…';

/** Where an attribution may begin behind the quotation; null when it cannot. */
export function handOver({ text, tokens, at, quote }: SieveContext): HandOver | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (next.kind === 'comma' || next.kind === 'dash') return { at: at + 2, by: 'comma' };
  const ending = tokens[at]?.ending ?? '';
  if (',—–-'.includes(ending)) return { at: at + 1, by: 'comma' };
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (ending !== '' && ENDS.includes(ending)) {
    // "She told him, “Go!” He replied …": behind a quotation in the middle of a sentence another one begins.
    return opens || next.sentence === tokens[at]?.sentence ? { at: at + 1, by: 'mark' } : null;
  }
  const isOnOneLine = !text.slice(quote.outer.end, next.start).includes('\n');
  return opens && quote.closed && isOnOneLine ? { at: at + 1, by: 'stop' } : null;
}

/** `“….” Smith added, “…”`: the verb gives the next quotation to its subject, not the one before. */
function opensNextQuotation(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens[verb + 1]?.kind;
  return (mark === 'comma' || mark === 'colon') && tokens[verb + 2]?.kind === 'quote';
}

/** `“….” Smith put it to her **that** she had misheard`: the verb reports what stands behind it. */
function opensReport(tokens: readonly Token[], verb: number): boolean {
  const sentence = tokens[verb]?.sentence;
  for (let i = verb + 1; i <= verb + MAX_LISTENER && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'quote') return false;
    if (tokens[i]?.lower === 'that') return tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'name';
  }
  return false;
}

/** "it to the old harbour master that" */
const MAX_LISTENER = 7;

/**
 * After `“… now?” Smith said` and `“… now.” Smith said` the verb must close its clause or take a listener; in `“… now.”
 * Smith said that he …` a new sentence begins.
 */
export function closesClause(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.sentence !== tokens[verb]?.sentence) return true;
  if (opensNextQuotation(tokens, verb) || opensReport(tokens, verb)) return false;
  if (
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'dash' ||
    next.kind === 'colon' ||
    next.kind === 'open'
  )
    return true;
  if (next.kind !== 'word') return LISTENED.has(tokens[verb]?.lower ?? '');
  if (next.lower === 'as') return opensAsClause(tokens[verb + 2]);
  if (PREPOSITIONS.has(next.lower) && next.lower !== 'than') return true;
  if (LISTENERS.has(next.lower) || next.lower === 'while' || next.lower === 'when') return true;
  return isAdverb(next) || TIME_WORDS.has(next.lower) || LISTENED.has(tokens[verb]?.lower ?? '');
}

const LISTENED = new Set('told tells asked asks assured assures reminded reminds'.split(' '));
/** Whom a verb of speech takes: "urged them", "told us". */
const LISTENERS = new Set('him them me us'.split(' '));

/** "Smith said as he left", not "Smith said as much". */
function opensAsClause(token: Token | undefined): boolean {
  if (token?.kind === 'name') return true;
  return token?.kind === 'word' && (DETERMINERS.has(token.lower) || NOMINATIVE_PRONOUNS.has(token.lower));
}
