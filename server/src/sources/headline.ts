import type { ProseBlock } from '../text/prose.js';
import { sliceSpan } from '../text/span.js';
import { type FoundFacts, fact } from './facts.js';
import { countWords } from './lines.js';
import type { LineRole } from './opening-line.js';

/** Blocks of an opening with what they are, and what they tell. */
export interface OpeningPart {
  readonly blocks: readonly ProseBlock[];
  readonly facts: FoundFacts;
  readonly roles: ReadonlySet<LineRole>;
}

/** A line with more words is prose; headlines and standfirsts of papers stay below. */
export const MOST_HEADLINE_WORDS = 28;
/** A first line with a full stop may be the first sentence; a longer one is. */
const MOST_SENTENCE_WORDS = 20;
const LONGEST_HEADLINE = 300;

/** A marked heading at the top is the title, unless a field says otherwise. */
export const HEADING_SURE = 0.88;

/**
 * The headline of a text without a header: a marked heading; or a first line without a full stop that other blocks
 * follow. With a full stop it may be the first sentence as well: it stays prose and only lends its title.
 */
export function readHeadline(text: string, blocks: readonly ProseBlock[]): OpeningPart {
  const none: OpeningPart = { blocks: [], facts: {}, roles: new Set() };
  const first = blocks.find((block) => block.kind !== 'metadata');
  if (!first) return none;
  const line = sliceSpan(text, first)
    .slice(0, LONGEST_HEADLINE + 1)
    .replaceAll(/\s+/gu, ' ');
  if (first.kind === 'heading') return { ...none, facts: { title: fact(line, 'heading', HEADING_SURE) } };
  const isAlone = first !== blocks[0] || blocks.length < 2;
  if (isAlone || first.kind !== 'paragraph' || !isHeadlineLike(line)) return none;
  if (endsSentence(line)) return { ...none, facts: { title: fact(withoutStop(line), 'first line', 0.5) } };
  return {
    ...none,
    blocks: [{ ...first, kind: 'heading' }],
    facts: { title: fact(line, 'first line', 0.7) },
  };
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
