import { moveName } from '../text/block-names.js';
import type { FoundName } from '../text/names.js';
import type { ProseBlock } from '../text/prose.js';
import type { Recall } from '../text/recall.js';
import { type BlockGrammar, readGrammar } from './grammar.js';
import type { MarkedSpan } from './marked-span.js';

/** What of a document stands in one block. */
export interface BlockContent {
  readonly block: ProseBlock;
  readonly names: readonly FoundName[];
  /** With their indices among the document's quotations. */
  readonly quotes: readonly { readonly span: MarkedSpan; readonly index: number }[];
}

/**
 * How much of the text around a block its tokens may look at: before a dash at its start, behind "John Q." at its end.
 */
const SURROUNDINGS = 20;

/** The grammar of a block, taken over when a block of the same text, names and quotations was read before. */
export function recallGrammar(text: string, content: BlockContent, recall: Recall): BlockGrammar {
  const { block, names, quotes } = content;
  const start = Math.max(0, block.start - SURROUNDINGS);
  const around = text.slice(start, block.end + SURROUNDINGS);
  const places = [
    [block.kind, block.start - start, block.end - start],
    ...quotes.map(({ span: { outer } }) => [outer.start - start, outer.end - start]),
    ...names.map((name) => [name.titledStart - start, name.start - start, name.end - start, name.sort]),
  ];
  const known = recall(`grammar ${places.join(' ')} ${around}`, () => readAlone(around, content, start));
  return placeGrammar(known, content, start);
}

/** The grammar as if nothing but its surroundings stood around the block; the document's text began at `start`. */
function readAlone(around: string, { block, names, quotes }: BlockContent, start: number): BlockGrammar {
  return readGrammar(
    around,
    { ...block, start: block.start - start, end: block.end - start },
    names.map((name) => moveName(name, -start)),
    quotes.map(({ span }, index) => ({ span: moveSpan(span, -start), index })),
  );
}

function moveSpan(span: MarkedSpan, by: number): MarkedSpan {
  const { start, end, outer } = span;
  return {
    ...span,
    start: start + by,
    end: end + by,
    outer: { start: outer.start + by, end: outer.end + by },
  };
}

/** Puts the tokens where the block stands now, with the document's own names and quotations. */
function placeGrammar(
  { kind, tokens, cues, roles }: BlockGrammar,
  { names, quotes }: BlockContent,
  start: number,
): BlockGrammar {
  const named = new Map(names.map((name) => [name.start - start, name]));
  return {
    kind,
    cues,
    roles,
    tokens: tokens.map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
      name: token.name && (named.get(token.name.start) ?? token.name),
      quote: token.quote < 0 ? -1 : (quotes[token.quote]?.index ?? -1),
    })),
  };
}
