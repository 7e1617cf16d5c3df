import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { containsSpan } from '../text/span.js';
import { blockQuotationWords } from './block-quotations.js';
import { type Carry, pairBlock } from './mark-pairing.js';
import type { MarkedSpan } from './marked-span.js';
import { findTurns } from './transcript-labels.js';
import type { Turn } from './turn.js';

/**
 * Everything in quotation marks, in order of offset. Marks pair by orientation within a block; a quotation that is left
 * open goes on in the next block when that one opens with a mark, too (one close for several paragraphs). An opening
 * mark that nothing closes costs its own paragraph and no more. Linear.
 */
export function findMarkedSpans(doc: ProseDocument): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let carry: Carry = null;
  let chain = 0;
  const turns = turnsByBlock(doc);
  doc.blocks.forEach((block, index) => {
    const isFurniture = isPageFurniture(block);
    const next = isFurniture
      ? undefined
      : doc.blocks.slice(index + 1, index + 4).find((other) => !isPageFurniture(other));
    const paired = pairBlock(doc.text, { block, index }, isFurniture ? null : carry, chain, next);
    const whole = wholeSpans(doc, index, turns.get(index) ?? [], paired.chain);
    // A hostile paragraph has more spans than a call may have arguments.
    for (const span of mergeWhole(whole, paired.spans)) spans.push(span);
    if (!isFurniture) carry = paired.carry;
    chain = paired.chain + whole.length;
  });
  return joinTurns(joinBlockQuotations(doc, spans));
}

function turnsByBlock(doc: ProseDocument): Map<number, Turn[]> {
  const byBlock = new Map<number, Turn[]>();
  for (const turn of findTurns(doc)) {
    const others = byBlock.get(turn.block);
    if (others) others.push(turn);
    else byBlock.set(turn.block, [turn]);
  }
  return byBlock;
}

/** The stretches that are quotations without marks: a block quotation, the turns of a transcript. */
function wholeSpans(
  doc: ProseDocument,
  index: number,
  turns: readonly Turn[],
  firstChain: number,
): MarkedSpan[] {
  const block = doc.blocks[index];
  if (!block) return [];
  const facts = { closed: true, nested: false, block: index };
  if (block.kind === 'quotation') {
    const words = blockQuotationWords(doc.text, block);
    return words
      ? [{ ...facts, ...words.inner, outer: words.outer, form: 'block', continues: false, chain: firstChain }]
      : [];
  }
  return turns.map(({ words, label, continues }, i) => ({
    ...facts,
    ...words,
    outer: words,
    form: 'label',
    ...(label && { label }),
    continues,
    chain: firstChain + i,
  }));
}

/** What stands in marks inside a block quotation or a turn is nested; marks around the whole are the whole's own. */
function mergeWhole(whole: readonly MarkedSpan[], marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  if (whole.length === 0) return marked;
  let at = 0;
  const inner = marked.flatMap((span) => {
    while (at < whole.length && (whole[at]?.outer.end ?? 0) <= span.outer.start) at++;
    const around = whole[at];
    if (!around || !containsSpan(around.outer, span.outer)) return [span];
    return around.start === span.start && around.end === span.end ? [] : [{ ...span, nested: true }];
  });
  return [...whole, ...inner].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

/** The paragraphs of one turn are one quotation. */
function joinTurns(spans: MarkedSpan[]): MarkedSpan[] {
  let chain = -1;
  spans.forEach((span, i) => {
    if (span.form !== 'label') return;
    if (span.label) chain = span.chain;
    else spans[i] = { ...span, chain };
  });
  return spans;
}

/** The paragraphs of one block quotation are one quotation. */
function joinBlockQuotations(doc: ProseDocument, spans: MarkedSpan[]): MarkedSpan[] {
  let before = -1;
  spans.forEach((span, i) => {
    if (span.form !== 'block') return;
    const previous = spans[before];
    if (
      previous &&
      previous.block === span.block - 1 &&
      doc.text.slice(previous.outer.end, span.outer.start).trim() === ''
    ) {
      spans[before] = { ...previous, continues: true };
      spans[i] = { ...span, chain: previous.chain };
    }
    before = i;
  });
  return spans;
}

/** Blocks no sentence runs through; a quotation may go on behind them. */
function isPageFurniture(block: ProseBlock): boolean {
  return block.kind === 'metadata' || block.kind === 'caption';
}
