import { nextSpace, type Span } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Candidate } from '../evidence.js';
import type { QuotedWords } from './quoted-words.js';

/** Pieces of a quotation that all stand in a source word by word, but not one after the other. */
export type Scatter =
  /** In another order. */
  | (Scattered & {
      readonly kind: 'disorder';
      /** The pieces in the source's order: spans of the quotation's text. */
      readonly inSourceOrder: readonly Span[];
    })
  /** In order and far apart, parted where the quotation marks omissions. */
  | (Scattered & { readonly kind: 'apart' })
  /** In order, and run together where the source goes on otherwise: the numbers of the words before which that is so. */
  | (Scattered & { readonly kind: 'merged'; readonly seams: readonly number[] });

interface Scattered {
  /** Where the pieces stand in the source, in its order. */
  readonly places: readonly Span[];
  /** The number of the first word of each piece, in the quotation's order. */
  readonly firstWords: readonly number[];
}

/** Farther apart, pieces in another order are two utterances and no disorder of one. */
const FARTHEST = 1200;
/** A piece of fewer words stands in many places. */
const LEAST_PIECE_WORDS = 3;
/** Pieces that are sentences of their own must be longer: “That is right. We left” can be found in any interview. */
const LEAST_SENTENCES_WORDS = 8;

/**
 * “We left at noon … We came by sea” where the source has them the other way round. Only pieces parted by a marked
 * omission are looked at, each of which must stand there word by word.
 */
export function findDisorder(quoted: QuotedWords, { source, start, end }: Candidate): Scatter | null {
  if (quoted.omissionsBefore.size === 0) return null;
  const { text } = source.prose;
  const tokens = tokenize(text, {
    start: nextSpace(text, Math.max(0, start - FARTHEST)),
    end: nextSpace(text, Math.min(text.length, end + FARTHEST)),
  });
  const scatter = scatterOf(piecesAt(quoted, quoted.omissionsBefore), tokens, null);
  return scatter?.kind === 'disorder' ? scatter : null;
}

/**
 * The same for a quotation that no passage has: its sentences, too, may stand anywhere in the source. `isAside` tells
 * whether a gap between two pieces holds the reporter's words alone.
 */
export function findScatter(
  quoted: QuotedWords,
  { source }: Candidate,
  isAside: (gap: Span) => boolean,
): Scatter | null {
  const firstWords = new Set([...quoted.omissionsBefore, ...sentenceStarts(quoted)]);
  if (firstWords.size === 0 || quoted.words.length < LEAST_SENTENCES_WORDS) return null;
  if (!hasAllWords(source.prose.text, quoted)) return null;
  const marked = (number: number): boolean => quoted.omissionsBefore.has(number);
  return scatterOf(piecesAt(quoted, firstWords), tokenize(source.prose.text), { marked, isAside });
}

/** Whether the longer words stand somewhere in a text at all: cheaper to tell than where they stand. */
function hasAllWords(text: string, { words, bracketed }: QuotedWords): boolean {
  const lower = text.toLowerCase();
  return words.every(
    ({ word }, number) => bracketed.has(number) || !LONGER.test(word) || lower.includes(word),
  );
}

/** Plain letters, which folding leaves as they are, and more of them than a word with an apostrophe has. */
const LONGER = /^[a-z]{9,}$/;

interface Piece {
  readonly first: number;
  readonly words: readonly Token[];
}

function piecesAt({ words, bracketed }: QuotedWords, firstWords: ReadonlySet<number>): readonly Piece[] {
  const pieces: { first: number; words: Token[] }[] = [];
  words.forEach((token, number) => {
    if (number === 0 || firstWords.has(number)) pieces.push({ first: number, words: [] });
    if (!bracketed.has(number)) pieces.at(-1)?.words.push(token);
  });
  return pieces;
}

/** The numbers of the words that begin a sentence within the quotation. */
function sentenceStarts({ text, words }: QuotedWords): readonly number[] {
  return words.flatMap((word, number) => {
    const before = words[number - 1];
    const isStart =
      before !== undefined && /[.!?]/.test(text.slice(before.end, word.start)) && before.word.length > 1;
    return isStart ? [number] : [];
  });
}

interface Placed extends Span {
  readonly piece: Piece;
}

function scatterOf(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  gaps: { readonly marked: (number: number) => boolean; readonly isAside: (gap: Span) => boolean } | null,
): Scatter | null {
  if (pieces.length < 2 || pieces.some(({ words }) => words.length < LEAST_PIECE_WORDS)) return null;
  const placed = placePieces(pieces, tokens);
  if (!placed) return null;
  const firstWords = pieces.map(({ first }) => first);
  const order = placed.toSorted((a, b) => a.start - b.start);
  const places = order.map(({ start, end }) => ({ start, end }));
  if (order.some((place, i) => place !== placed[i])) {
    const span = (order.at(-1)?.end ?? 0) - (order[0]?.start ?? 0);
    const inSourceOrder = order.map(({ piece }) => spanOf(piece.words));
    return span > FARTHEST ? null : { kind: 'disorder', places, firstWords, inSourceOrder };
  }
  if (!gaps) return null;
  const seams = placed.flatMap(({ piece, start }, i) => {
    const gap = { start: placed[i - 1]?.end ?? start, end: start };
    return i === 0 || gaps.marked(piece.first) || gaps.isAside(gap) ? [] : [piece.first];
  });
  return seams.length > 0
    ? { kind: 'merged', places, firstWords, seams }
    : { kind: 'apart', places, firstWords };
}

/** Each piece behind the one before it where that can be, else wherever it stands; null when one stands nowhere. */
function placePieces(pieces: readonly Piece[], tokens: readonly Token[]): readonly Placed[] | null {
  const placed: Placed[] = [];
  let from = 0;
  for (const piece of pieces) {
    const behind = findWords(tokens, piece.words, from);
    const at = behind >= 0 ? behind : findWords(tokens, piece.words, 0);
    const [first, last] = [tokens[at], tokens[at + piece.words.length - 1]];
    if (at < 0 || !first || !last) return null;
    placed.push({ start: first.start, end: last.end, piece });
    from = at + piece.words.length;
  }
  return placed;
}

/** The number of the token from which on the words stand one after the other; -1 when they do not. */
function findWords(tokens: readonly Token[], words: readonly Token[], from: number): number {
  const last = tokens.length - words.length;
  for (let at = from; at <= last; at++) {
    if (words.every((token, i) => tokens[at + i]?.word === token.word)) return at;
  }
  return -1;
}

function spanOf(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
