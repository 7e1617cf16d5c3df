import { nextSpace, type Span, sliceSpan } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { Candidate } from './evidence.js';
import type { QuotedWords } from './quoted-words.js';

/** Pieces of a quotation that all stand in a passage, but in another order. */
export interface Disorder {
  /** The stretch of the source from the first piece there to the last. */
  readonly span: Span;
  /** Where the pieces stand in the source, in its order. */
  readonly places: readonly Span[];
  /** The pieces in the source's order: spans of the quotation's text. */
  readonly inSourceOrder: readonly Span[];
}

/** Farther apart, pieces are two utterances and no disorder of one. */
const FARTHEST = 1200;
/** A piece of fewer words stands in many places. */
const LEAST_PIECE_WORDS = 3;

/**
 * “We left at noon … We came by sea” where the source has them the other way round. Only pieces parted by a marked
 * omission are looked at, each of which must stand there word by word.
 */
export function findDisorder(quoted: QuotedWords, { source, start, end }: Candidate): Disorder | null {
  if (quoted.omissionsBefore.size === 0) return null;
  const pieces = piecesOf(quoted);
  if (pieces.some((piece) => piece.length < LEAST_PIECE_WORDS)) return null;
  const { text } = source.prose;
  const tokens = tokenize(text, {
    start: nextSpace(text, Math.max(0, start - FARTHEST)),
    end: nextSpace(text, Math.min(text.length, end + FARTHEST)),
  });
  const places = pieces.map((piece) => findWords(tokens, piece));
  const found = places.filter((place) => place !== null);
  if (
    found.length < places.length ||
    found.every((place, i) => i === 0 || (found[i - 1]?.end ?? 0) <= place.start)
  )
    return null;
  const order = found
    .map((place, i) => ({ place, piece: pieces[i] ?? [] }))
    .sort((a, b) => a.place.start - b.place.start);
  const span = { start: order[0]?.place.start ?? 0, end: order.at(-1)?.place.end ?? 0 };
  if (span.end - span.start > FARTHEST || sliceSpan(text, span).includes('\n\n\n')) return null;
  return {
    span,
    places: order.map(({ place }) => place),
    inSourceOrder: order.map(({ piece }) => spanOf(piece)),
  };
}

function piecesOf({ words, omissionsBefore, bracketed }: QuotedWords): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  words.forEach((token, number) => {
    if (omissionsBefore.has(number)) pieces.push([]);
    if (!bracketed.has(number)) pieces.at(-1)?.push(token);
  });
  return pieces;
}

/** Where the words stand one after the other; null when they do not. */
function findWords(tokens: readonly Token[], piece: readonly Token[]): Span | null {
  const last = tokens.length - piece.length;
  for (let at = 0; at <= last; at++) {
    if (!piece.every((token, i) => tokens[at + i]?.word === token.word)) continue;
    return { start: tokens[at]?.start ?? 0, end: tokens[at + piece.length - 1]?.end ?? 0 };
  }
  return null;
}

function spanOf(piece: readonly Token[]): Span {
  return { start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 };
}
