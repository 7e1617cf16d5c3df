import type { CueForm } from './languages/en-verbs.js';
import type { NounPhrase } from './phrases.js';
import type { Token } from './tokens.js';

/**
 * How far grammar looks within a sentence, in tokens. Sentences of news hardly reach a hundred; the bound keeps texts
 * without stops linear.
 */
export const MAX_REACH = 120;

/** A verb that reports words, at its token, with its grammatical subject. */
export interface Cue {
  readonly at: number;
  readonly form: CueForm;
  readonly subject: NounPhrase | null;
  /** How the subject was found: right before the verb, over an insertion, or carried over from another verb. */
  readonly reach: 'direct' | 'inserted' | 'relative' | 'carried';
  readonly hedged: boolean;
  readonly passive: boolean;
}

/** Index of the last cue before token `at`. Binary search: a paragraph may have thousands. */
export function lastCueBefore(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The cues behind token `from` and before token `to`. */
export function cuesBetween(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  return cues.slice(lastCueBefore(cues, from + 1) + 1, lastCueBefore(cues, to) + 1);
}

/**
 * `Lee asked when it would open. “By May.”`: a quotation behind a question is the answer, and nobody says whose. "Asked his guests to
 * wait" is no question.
 */
export function isAsking(tokens: readonly Token[], { at, form, subject, passive }: Cue): boolean {
  if (form.lemma !== 'ask' || subject === null || passive) return false;
  const asked = tokens
    .slice(at + 1, at + 2 + MAX_ASKED)
    .filter((token) => token.sentence === tokens[at]?.sentence);
  return asked.some(({ lower }) => QUESTION_WORDS.has(lower));
}

/** "asked **the old harbour master of Lom** when" */
const MAX_ASKED = 7;
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'whether if when where why how what who which'.split(' '),
);
