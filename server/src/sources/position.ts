import type { ProseBlock } from '../text/prose.js';
import { type Span, sliceSpan } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { CAPTION_STARTS, RELATED_LABELS, TEASER_STARTS } from './languages/en.js';
import { startsWithPhrase } from './languages/phrases.js';
import { paragraphAt } from './locate.js';
import type { Source } from './source.js';

/**
 * What part of a source something stands in. Only the body is the story itself: headline, standfirst, caption and pull quote
 * shorten it, a teaser belongs to another story, furniture to none.
 */
export type Position =
  | 'body'
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'pull quote'
  | 'teaser'
  | 'page furniture';

/** The part of the source that an offset stands in; the body for all that is not surely something else. */
export function positionAt(source: Source, offset: number): Position {
  const block = paragraphAt(source, offset);
  if (!block) return 'body';
  const { kind } = block;
  if (kind === 'caption' || isCaptionLine(source, block)) return 'caption';
  // The headings of a paper, a speech or a book are its author's words as the rest is.
  if (source.kind.value !== 'article' && source.kind.value !== 'unknown') return 'body';
  if (kind === 'heading') return 'headline';
  if (isTeaser(source, block)) return 'teaser';
  if (kind === 'metadata') return 'page furniture';
  if (isStandfirst(source, block)) return 'standfirst';
  return isPullQuote(source, block) ? 'pull quote' : 'body';
}

/** A short paragraph right under the headline that a byline or a date parts from the text below. */
function isStandfirst({ prose: { text, blocks } }: Source, block: ProseBlock): boolean {
  const at = blocks.indexOf(block);
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST_STANDFIRST) return false;
  const above = blocks.slice(0, at).findLastIndex(({ kind }) => kind !== 'paragraph');
  const below = blocks.findIndex(({ kind }, i) => i > at && kind !== 'paragraph');
  const [headline, byline] = [blocks[above], blocks[below]];
  if (headline?.kind !== 'heading' || byline?.kind !== 'metadata') return false;
  return below - above <= MOST_STANDFIRSTS + 1 && BYLINE.test(sliceSpan(text, byline));
}

const LONGEST_STANDFIRST = 260;
const MOST_STANDFIRSTS = 2;
/** "By Jane Doe", "August 4, 2024"; "ADVERTISEMENT" below a first paragraph makes it no standfirst. */
const BYLINE = /^by\b|\b(?:19|20)\d\d\b/iu;

/** "Photo: Ruth Palmer at the landing." anywhere in a text. */
function isCaptionLine({ prose: { text } }: Source, { start, end, kind }: ProseBlock): boolean {
  if (kind !== 'paragraph' || end - start > LONGEST_CAPTION) return false;
  return startsWithPhrase(sliceSpan(text, { start, end }), CAPTION_STARTS);
}

const LONGEST_CAPTION = 300;

/** "Related: Mayor vows to stay", or a line without a full stop below "Related stories". */
function isTeaser({ prose: { text, blocks } }: Source, block: ProseBlock): boolean {
  const line = sliceSpan(text, {
    start: block.start,
    end: Math.min(block.end, block.start + LONGEST_TEASER),
  });
  if (block.end - block.start > LONGEST_TEASER) return false;
  if (startsWithPhrase(line, TEASER_STARTS)) return true;
  if (isSentence(line)) return false;
  const at = blocks.indexOf(block);
  for (const before of blocks.slice(Math.max(0, at - MOST_TEASERS), at).reverse()) {
    const above = sliceSpan(text, before);
    if (RELATED_LABELS.has(bare(above))) return true;
    if (isSentence(above)) return false;
  }
  return false;
}

const LONGEST_TEASER = 200;
/** More headlines below one label are a page of their own. */
const MOST_TEASERS = 8;

function bare(line: string): string {
  return line.toLowerCase().replaceAll(/^[\W_]+|[\s.:|>»…_-]+$/gu, '');
}

function isSentence(line: string): boolean {
  return /[.!?…]["'”’)]*\s*$/u.test(line);
}

/** A short block whose words all stand, one after the other, in another paragraph. */
function isPullQuote({ prose: { text, blocks } }: Source, block: ProseBlock): boolean {
  if (block.end - block.start > LONGEST_PULL_QUOTE) return false;
  const words = wordsOf(text, block);
  if (words.split(' ').length < LEAST_PULLED_WORDS) return false;
  return blocks.some(
    (other) =>
      other.kind === 'paragraph' &&
      other.end - other.start > block.end - block.start &&
      ` ${wordsOf(text, other)} `.includes(` ${words} `),
  );
}

const LONGEST_PULL_QUOTE = 260;
const LEAST_PULLED_WORDS = 5;

/** Folded words with single blanks; of “We shall stay” — Ruth Palmer those before the dash. */
function wordsOf(text: string, span: Span): string {
  const dash = /\s[—–]\s?(?=\p{Lu}[^.]*$)/u.exec(sliceSpan(text, span));
  const end = dash ? span.start + dash.index : span.end;
  return tokenize(text, { start: span.start, end })
    .map(({ word }) => word)
    .join(' ');
}
