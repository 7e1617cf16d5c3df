import { genderOfFirstName } from './first-names.js';
import {
  DEFINITE_OPENERS,
  GENDERED_PRONOUNS,
  PERSONAL_PRONOUNS,
  THING_PRONOUNS,
} from './languages/en-predicates.js';
import { findNames } from './names.js';
import type { ProseDocument } from './prose.js';
import { forgetful, type Recall } from './recall.js';
import { findSentences } from './sentences.js';
import { containsOffset, type Span, sliceSpan } from './span.js';
import { firstFrom } from './span-index.js';
import { tokenize } from './tokens.js';

/**
 * The sentence before another one, where that leans on it: "She resigned on 4 May", "The mill opened in 1957". Where that one
 * says "she" as well, the sentence that says who she is stands before it. Null when it stands by itself or nothing comes
 * before it.
 */
export function antecedentOf(
  { text, blocks }: ProseDocument,
  sentence: Span,
  recall: Recall = forgetful,
  reach = PARAGRAPHS_BACK,
): string | null {
  const whole = sliceSpan(text, sentence);
  if (!recall(`leans ${whole}`, () => leansBack(whole))) return null;
  const at = firstFrom(blocks, sentence.start + 1) - 1;
  const block = blocks[at];
  if (!block || !containsOffset(block, sentence.start)) return null;
  const gender = genderIn(text, sentence);
  let own: string | null = null;
  let seen = 0;
  for (const span of sentencesBefore({ text, blocks }, { at, reach }, sentence.start)) {
    if (seen++ === MOST_BACK) break;
    const one = sliceSpan(text, span);
    const isNaming = gender === null || recall(`shows ${gender} ${one}`, () => shows(one, gender));
    // "Her first novel came out in 1987. She moved to the coast in 1991." Both are of whoever was named before them.
    if (isNaming) return own === null ? one : `${one} ${own}`;
    own ??= one;
  }
  return own;
}

/** The same for a source, whose paragraphs may be of one sentence each. */
export function antecedentInSource(prose: ProseDocument, sentence: Span): string | null {
  return antecedentOf(prose, sentence, forgetful, PARAGRAPHS_BACK_IN_SOURCES);
}

/** How many sentences back somebody may be named whom pronouns have stood for since, and how many paragraphs. */
const MOST_BACK = 6;
const PARAGRAPHS_BACK = 1;
const PARAGRAPHS_BACK_IN_SOURCES = 3;

/** The sentences before a place, nearest first: of its block, then of those of its kind before it. */
function* sentencesBefore(
  { text, blocks }: ProseDocument,
  { at, reach }: { readonly at: number; readonly reach: number },
  offset: number,
): Generator<Span> {
  for (let i = at; i >= Math.max(0, at - reach); i--) {
    const block = blocks[i];
    if (!block || block.kind !== blocks[at]?.kind) return;
    yield* findSentences(text, { start: block.start, end: Math.min(block.end, offset) }).reverse();
  }
}

/** Of the first pronoun that tells. */
function genderIn(text: string, sentence: Span): 'female' | 'male' | null {
  for (const { word } of tokenize(text, sentence)) {
    const gender = GENDERED_PRONOUNS.get(word);
    if (gender !== undefined) return gender;
  }
  return null;
}

/** Whether a sentence shows who "she" of the next one is: it names somebody, before it says "she" itself. */
function shows(sentence: string, gender: 'female' | 'male'): boolean {
  return hasSomebody(sentence, gender) && !isOfNobodyHere(sentence, gender);
}

/** Whether a sentence says "she", too, and before that names nobody who may be meant. */
function isOfNobodyHere(sentence: string, gender: 'female' | 'male'): boolean {
  const pronoun = tokenize(sentence).find(({ word }) => GENDERED_PRONOUNS.get(word) === gender);
  return pronoun !== undefined && !hasSomebody(sentence.slice(0, pronoun.start), gender);
}

/** Whether a sentence names somebody whom a pronoun of this gender may stand for; "in Brenta" is nobody. */
function hasSomebody(sentence: string, gender: 'female' | 'male'): boolean {
  return findNames(sentence).some(({ start, sort, name }) => {
    if (sort !== 'person' && (sort !== 'unknown' || BEHIND_PREPOSITION.test(sentence.slice(0, start))))
      return false;
    const known = genderOfFirstName(name.split(' ')[0] ?? '');
    return known === null || known === gender;
  });
}

const BEHIND_PREPOSITION = /\b(?:in|at|of|to|from|near|on|into|for|through)(?: the)? $/;

/** Whether a sentence has a pronoun that may stand for somebody or something named before, or opens with "The". */
function leansBack(sentence: string): boolean {
  return tokenize(sentence).some(
    ({ word }, i) =>
      PERSONAL_PRONOUNS.has(word) || THING_PRONOUNS.has(word) || (i === 0 && DEFINITE_OPENERS.has(word)),
  );
}

/** Folded words of the names in an antecedent. */
export function antecedentNames(antecedent: string): readonly string[] {
  return findNames(antecedent).flatMap((name) => tokenize(antecedent, name).map(({ word }) => word));
}
