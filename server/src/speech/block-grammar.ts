import { moveName } from '../text/block-names.js';
import type { FoundName } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import type { Recall } from '../text/recall.js';
import { type BlockGrammar, readGrammar } from './grammar.js';
import type { MarkedSpan } from './marked-span.js';

/** Tokens and verbs of every block; names and quotations are dealt out in one walk. With `recall`, known blocks are not read again. */
export function readGrammars(
  doc: ProseDocument,
  spans: readonly MarkedSpan[],
  names: readonly FoundName[],
  recall: Recall | undefined,
): BlockGrammar[] {
  let nextName = 0;
  let nextSpan = 0;
  return doc.blocks.map((block, index) => {
    const own: FoundName[] = [];
    while (nextName < names.length && (names[nextName]?.titledStart ?? 0) < block.end) {
      const name = names[nextName++];
      if (name && name.titledStart >= block.start) own.push(name);
    }
    const quotes: { span: MarkedSpan; index: number }[] = [];
    while (nextSpan < spans.length && (spans[nextSpan]?.block ?? 0) <= index) {
      const span = spans[nextSpan];
      if (span && !span.nested && span.block === index) quotes.push({ span, index: nextSpan });
      nextSpan++;
    }
    return recall
      ? recallGrammar(doc.text, { block, names: own, quotes }, recall)
      : readGrammar(doc.text, block, own, quotes);
  });
}

/** What of a document stands in one block. */
interface BlockContent {
  readonly block: ProseBlock;
  readonly names: readonly FoundName[];
  /** With their indices among the document's quotations. */
  readonly quotes: readonly { readonly span: MarkedSpan; readonly index: number }[];
}

/** How much of the text around a block its tokens may look at: before a dash at its start, behind "John Q." at its end. */
const SURROUNDINGS = 20;

/** The grammar of a block, taken over when a block of the same text, names and quotations was read before. */
function recallGrammar(text: string, content: BlockContent, recall: Recall): BlockGrammar {
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
