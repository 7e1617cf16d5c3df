import type { Cue } from './cue.js';
import type { FoundSubject, VerbPlace } from './found-subject.js';
import { PREPOSITIONS } from './languages/en.js';
import { type NounPhrase, nounPhraseAt } from './phrases.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/**
 * "The roof leaks, said **Smith**, a builder", `“…,” said **Smith**, adding that …`: behind a clause or a quotation verb and
 * subject change places.
 */
export function subjectBehind(tokens: Tokens, { at, form }: Pick<Cue, 'at' | 'form'>): NounPhrase | null {
  const before = tokens[at - 1];
  if (form.class !== 'speech' || (form.form !== 'past' && form.form !== 's')) return null;
  if (before?.kind !== 'comma' && before?.kind !== 'quote') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  const next = phrase && tokens[phrase.last + 1];
  const goesOn = next?.kind === 'word' && next.sentence === tokens[at]?.sentence;
  return goesOn && !PREPOSITIONS.has(next.lower) ? null : phrase;
}

/** "The president, said **one aide**, is “…”" */
export function insertedAttribution(tokens: Tokens, { at, form }: VerbPlace): FoundSubject | null {
  const subject = subjectBehind(tokens, { at, form });
  const closes = subject && tokens[subject.last + 1]?.kind === 'comma';
  return closes ? { subject, reach: 'direct' } : null;
}

/** "was called “…” by X": the agent within the sentence. */
export function agentAfter(tokens: Tokens, at: number): FoundSubject | null {
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < tokens.length && i - at < 12 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    const subject = nounPhraseAt(tokens, i + 1);
    return subject ? { subject, reach: 'direct' } : null;
  }
  return null;
}
