import type { Draft } from '../draft/draft.js';
import { compareNames, findNames } from '../text/names.js';
import { containsSpan, type Span } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { QuotationAnalysis } from './analyse-quotation.js';
import { ABOUT, BLAMED_WITH, BLAMING, SAYING, SPEAKING, TOLD_TO } from './languages/en-governors.js';
import type { QuotedPassage } from './quoted-passage.js';
import { sentenceOf } from './sentence-of.js';
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
  if (speaker?.name != null && isBesideCueOf(speaker.name, analysis, passage)) return true;
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
 * “Jessie Elkins, 70, had served in the navy … and said [he was convinced that …]”: the words stand right behind a verb of
 * saying, or before one, and nobody is named nearer to it than the draft's speaker.
 */
function isBesideCueOf(name: string, { quoted }: QuotationAnalysis, { match }: QuotedPassage): boolean {
  if (quoted.words.length < LEAST_WORDS_BESIDE_CUE) return false;
  const { candidate, span } = match;
  const { text } = candidate.source.prose;
  const { start } = sentenceOf(candidate.source, { start: span.start, end: span.start + 1 });
  const { end } = sentenceOf(candidate.source, { start: span.end - 1, end: span.end });
  const cue = cueBefore(tokenize(text, { start, end: span.start }));
  const isBefore = cue !== null && isNearest(text, { start, end: cue.start }, name);
  return isBefore || isCueBehind(text, { start: span.end, end }, name);
}

/** The verb that ends the words before: of "and said", "told the council that", "warned against", "accused the board of". */
function cueBefore(before: readonly Token[]): Token | null {
  const isThat = before.at(-1)?.word === 'that';
  const tokens = isThat ? before.slice(0, -1) : before;
  const [verb, last] = tokens.slice(-2);
  if (last === undefined) return verb && SAYING.has(verb.word) ? verb : null;
  if (SAYING.has(last.word)) return last;
  if (verb && ABOUT.has(last.word) && SPEAKING.has(verb.word)) return verb;
  if (BLAMED_WITH.has(last.word))
    return tokens.slice(-MOST_HEARER_WORDS - 1).findLast(({ word }) => BLAMING.has(word)) ?? null;
  return isThat
    ? (tokens.slice(-MOST_HEARER_WORDS - 1).findLast(({ word }) => TOLD_TO.has(word)) ?? null)
    : null;
}

/** "the town council" of "told the town council that". */
const MOST_HEARER_WORDS = 4;

/** Whether the last person who is named in a stretch of text is this one. */
function isNearest(text: string, span: Span, name: string): boolean {
  const nearest = findNames(text, span).findLast(({ sort }) => sort === 'person');
  return nearest !== undefined && compareNames(nearest.name, name) !== 'different';
}

/** ", Elkins said" and ", said Jessie Elkins" behind the words. */
function isCueBehind(text: string, span: Span, name: string): boolean {
  const [first, ...more] = tokenize(text, span).slice(0, MOST_CUE_WORDS);
  if (!first || text.slice(span.start, first.start).trim() !== ',') return false;
  const cue = [first, ...more].find(({ word }) => SAYING.has(word) || TOLD_TO.has(word));
  const reach = { start: first.start, end: more.at(-1)?.end ?? first.end };
  const [person] = findNames(text, reach).filter(({ sort }) => sort === 'person');
  return cue !== undefined && person !== undefined && compareNames(person.name, name) !== 'different';
}

/** "said Jessie Elkins", "Elkins has said". */
const MOST_CUE_WORDS = 4;
