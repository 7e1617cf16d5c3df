import type { Draft } from '../../draft/draft.js';
import type { Source } from '../../sources/source.js';
import { CUE_FORMS } from '../../speech/languages/en-verbs.js';
import { compareNames, findNames } from '../../text/names.js';
import { containsSpan, type Span } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { BLAMED_WITH, BLAMING, THOUGHT, TOLD_TO } from '../languages/en-governors.js';
import { sentenceOf } from '../sentence-of.js';
import type { QuotedPassage } from './quoted-passage.js';
import { isLikelySpeaker } from './short-quotation.js';

/**
 * Whether an article renders a passage, which stands outside its marks, as what the draft's speaker said: by a reading of
 * its sentence, or by a verb of saying right beside the words. Where the draft leaves the speaker to its paragraph, the
 * source's must be named there.
 */
export function isReportOfSpeaker(
  draft: Draft,
  analysis: QuotationAnalysis,
  passage: QuotedPassage,
): boolean {
  const speaker = analysis.claim.quotation.attribution?.speaker;
  if (passage.speakerVerdict === 'different') return false;
  if (followsCueOf(analysis, passage)) return true;
  if (passage.speaker?.from !== 'attribution') return false;
  if (isLikelySpeaker(passage, speaker)) return true;
  if (analysis.quoted.words.length < LEAST_WORDS) return false;
  return speaker ? speaker.kind !== 'named' : isNamedBeside(draft, analysis, passage);
}

/** Whether the draft's paragraph, or one beside it, names the source's speaker outside the quotation. */
export function isNamedBeside(
  draft: Draft,
  { claim }: QuotationAnalysis,
  { speaker }: QuotedPassage,
): boolean {
  const name = speaker?.links[0]?.name;
  if (name == null) return false;
  const { text, blocks } = draft.markdown.prose;
  const { outer } = claim.quotation;
  const at = blocks.findIndex((block) => containsSpan(block, outer));
  const around = blocks.slice(Math.max(0, at - 1), at + 2);
  return around
    .flatMap((block) => findNames(text, block))
    .some((found) => !containsSpan(outer, found) && compareNames(found.name, name) === 'same');
}

/** So many words are the same passage, whoever "she" of the draft may be. */
const LEAST_WORDS = 8;

/** Fewer words stand behind a verb of saying by chance: "said that it was". */
const LEAST_WORDS_BESIDE_CUE = 6;

/**
 * “Marta Falk, 70, had kept the lock for years … and said [he was convinced that …]”: the words stand right behind a verb of
 * saying or a "that", in a sentence that names the draft's speaker before it and nobody nearer; or right before the same,
 * “[the hail took the cherries], Nils Aune told the meeting”.
 */
function followsCueOf(
  { claim, quoted }: QuotationAnalysis,
  { match, speakerVerdict }: QuotedPassage,
): boolean {
  const name = claim.quotation.attribution?.speaker.name;
  if (!name || speakerVerdict === 'different' || quoted.words.length < LEAST_WORDS_BESIDE_CUE) return false;
  const { source } = match.candidate;
  const sentence = sentenceOf(source, { start: match.span.start, end: match.span.start + 1 });
  const before = { start: sentence.start, end: match.span.start };
  const behind = { start: match.span.end, end: Math.max(match.span.end, sentence.end) };
  return isLead(source, before, name) || isTrail(source, behind, name);
}

function isLead({ prose: { text } }: Source, before: Span, name: string): boolean {
  const verb = leadVerb(tokenize(text, before));
  return verb !== null && isOnlyPerson(text, { start: before.start, end: verb.start }, name);
}

/** The verb that ends the words before: of "and said", "said that", "told the council that", "accused the board of". */
function leadVerb(words: readonly Token[]): Token | null {
  const last = words.at(-1);
  if (!last) return null;
  if (!RENDERING_LEADS.has(last.word)) return isTelling(last.word) ? last : null;
  const before = words.slice(-MOST_HEARER_WORDS - 2, -1);
  const blaming = BLAMED_WITH.has(last.word) ? before.findLast(({ word }) => BLAMING.has(word)) : undefined;
  if (blaming) return blaming;
  // "the boat that …": only behind a verb does a clause tell what was said.
  const verb = before.at(-1);
  if (verb && isTelling(verb.word)) return verb;
  return last.word === 'that' ? (before.findLast(({ word }) => TOLD_TO.has(word)) ?? null) : null;
}

/** Between a verb of saying and what it renders: "said that", "recalled how", "warned against". */
const RENDERING_LEADS: ReadonlySet<string> = new Set(['that', 'how', 'about', 'of', 'against', 'for']);

/** "the town council" of "told the town council that". */
const MOST_HEARER_WORDS = 4;

/** "said", "recalled", "believes"; what somebody heard or found is nobody's saying. */
function isTelling(word: string): boolean {
  const form = CUE_FORMS.get(word);
  if (THOUGHT.has(form?.lemma ?? '')) return form?.form !== 'base';
  return form?.class === 'speech' && form.form !== 'base' && form.form !== 'ing';
}

/** “…, Nils Aune told the meeting.” */
function isTrail({ prose: { text } }: Source, behind: Span, name: string): boolean {
  if (!/^[,]?\s/.test(text.slice(behind.start, behind.start + 2))) return false;
  const words = tokenize(text, behind).map(({ word }) => word);
  const isCue = words.slice(0, MOST_TRAIL_WORDS).some((word) => isTelling(word));
  return isCue && isOnlyPerson(text, behind, name);
}

/** "Nils Aune, a grower from Lom, told" */
const MOST_TRAIL_WORDS = 8;

function isOnlyPerson(text: string, span: Span, name: string): boolean {
  const names = findNames(text, span);
  const surely = names.filter(({ sort }) => sort === 'person');
  // "Elsie Grant recalled": no first name that is known.
  const people = surely.length > 0 ? surely : names.filter(({ sort }) => sort === 'unknown');
  return people.length > 0 && people.every((person) => compareNames(person.name, name) === 'same');
}
