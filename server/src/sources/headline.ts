import type { ProseBlock } from '../text/prose.js';
import { fact } from './facts.js';
import { countWords, isInCapitals } from './lines.js';
import type { Fact } from './source.js';
import { turnLabelOf } from './turn-labels.js';

/** The headline of a text, and its block where that is nothing but a headline. */
export interface Headline {
  readonly title: Fact<string>;
  readonly heading: ProseBlock | null;
}

/** A line with more words is prose; headlines and standfirsts of papers stay below. */
export const MOST_HEADLINE_WORDS = 28;
/** A first line with a full stop may be the first sentence; a longer one is. */
const MOST_SENTENCE_WORDS = 20;
const LONGEST_HEADLINE = 300;

/** A marked heading at the top is the title, unless a field says otherwise. */
export const HEADING_SURE = 0.88;

/**
 * The headline of a text whose header has none: a marked heading; or a first line without a full stop that other blocks
 * follow. With a full stop it may be the first sentence as well: it stays prose and only lends its title.
 */
export function readHeadline(text: string, blocks: readonly ProseBlock[]): Headline | null {
  const first = blocks.find((block) => block.kind !== 'metadata');
  if (!first) return null;
  const line = lineOf(text, first);
  if (first.kind === 'heading') return { title: fact(line, 'heading', HEADING_SURE), heading: null };
  const [, second] = blocks;
  if (first !== blocks[0] || first.kind !== 'paragraph' || !second || !isHeadlineLike(line)) return null;
  if (turnLabelOf(line) && turnLabelOf(lineOf(text, second))) return null;
  if (endsSentence(line)) return { title: fact(withoutStop(line), 'first line', 0.5), heading: null };
  return { title: fact(line, 'first line', 0.7), heading: { ...first, kind: 'heading' } };
}

/**
 * A line that may only say what kind of paper follows, or from whom ("CITY DESK", "OFFICE OF THE MAYOR"). It is the
 * headline where there is no other.
 */
export function isSlugLike(line: string): boolean {
  return isInCapitals(line) && countWords(line) <= MOST_SLUG_WORDS;
}

const MOST_SLUG_WORDS = 4;

/** A line that can be the headline below a slug: no second slug, no sentence. */
export function isHeadlineBelowSlug(line: string): boolean {
  return !isSlugLike(line) && isHeadlineLike(line) && !endsSentence(line);
}

function lineOf(text: string, block: ProseBlock): string {
  return text
    .slice(block.start, Math.min(block.end, block.start + LONGEST_HEADLINE + 1))
    .replaceAll(/\s+/gu, ' ');
}

function isHeadlineLike(line: string): boolean {
  const most = endsSentence(line) ? MOST_SENTENCE_WORDS : MOST_HEADLINE_WORDS;
  return line.length <= LONGEST_HEADLINE && countWords(line) <= most && countSentences(line) === 1;
}

function endsSentence(line: string): boolean {
  return /[.!?…]["'”’)]*$/u.test(line);
}

function withoutStop(line: string): string {
  return line.replace(/(?<!\.)\.(?=["'”’]?$)/u, '');
}

function countSentences(line: string): number {
  return line.split(/[.!?]["'”’)]*\s+(?=["'“‘]?\p{Lu})/u).length;
}
