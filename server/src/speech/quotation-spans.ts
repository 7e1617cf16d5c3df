import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { containsSpan, isSpace, type Span, trimSpan } from '../text/span.js';
import { blockQuotationWords } from './block-quotations.js';
import { type QuotationMark, scanDoubleMarks } from './marks.js';
import { findSingleMarkSpans } from './single-marks.js';
import { findTurns, type Turn } from './transcript-labels.js';

/** A stretch in quotation marks: where it lies, nothing yet about whose it is. */
export interface MarkedSpan extends Span {
  /** With the marks. */
  readonly outer: Span;
  readonly closed: boolean;
  readonly continues: boolean;
  readonly nested: boolean;
  /** Pieces of one multi-paragraph quotation share a number. */
  readonly chain: number;
  /** What makes it a quotation: its marks, its block, or a transcript's label. */
  readonly form: 'marks' | 'block' | 'label';
  /** Index of the block it stands in. */
  readonly block: number;
}

/** What a block hands to the next one: an open quotation, told by its mark. Key of a per-block cache. */
type Carry = { readonly group: QuotationMark['group'] | 'single'; readonly chain: number } | null;

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
    spans.push(...mergeWhole(whole, paired.spans));
    if (!isFurniture) carry = paired.carry;
    chain = paired.chain + whole.length;
  });
  return joinBlockQuotations(doc, spans);
}

function turnsByBlock(doc: ProseDocument): Map<number, Turn[]> {
  const byBlock = new Map<number, Turn[]>();
  for (const turn of findTurns(doc)) byBlock.set(turn.block, [...(byBlock.get(turn.block) ?? []), turn]);
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
  const facts = { closed: true, continues: false, nested: false, block: index };
  if (block.kind === 'quotation') {
    const words = blockQuotationWords(doc.text, block);
    return words ? [{ ...facts, ...words.inner, outer: words.outer, form: 'block', chain: firstChain }] : [];
  }
  return turns.map((turn, i) => ({
    ...facts,
    ...turn.words,
    outer: turn.words,
    form: 'label',
    chain: firstChain + i,
  }));
}

/** What stands in marks inside a block quotation or a turn is nested; marks around the whole are the whole's own. */
function mergeWhole(whole: readonly MarkedSpan[], marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  if (whole.length === 0) return marked;
  const inner = marked
    .map((span) =>
      whole.some((other) => containsSpan(other.outer, span.outer)) ? { ...span, nested: true } : span,
    )
    .filter((span) => !whole.some((other) => other.start === span.start && other.end === span.end));
  return [...whole, ...inner].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
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

interface PairedBlock {
  readonly spans: MarkedSpan[];
  readonly carry: Carry;
  readonly chain: number;
}

interface OpenMark {
  readonly mark: QuotationMark;
  readonly chain: number;
}

function pairBlock(
  text: string,
  { block, index }: { readonly block: ProseBlock; readonly index: number },
  carry: Carry,
  firstChain: number,
  next?: ProseBlock,
): PairedBlock {
  const pairing = new BlockPairing(text, block, index, firstChain);
  const marks = scanDoubleMarks(text, block);
  pairing.pairDoubles(marks, carry);
  const open = pairing.finish(marks, next);
  pairing.addSingles(carry, next);
  const spans = pairing.spans.sort((a, b) => a.outer.start - b.outer.start);
  return { spans, carry: open ?? pairing.openSingle, chain: pairing.chain };
}

/** The state of pairing one block; lives only as long as the call. */
class BlockPairing {
  readonly spans: MarkedSpan[] = [];
  readonly #text: string;
  readonly #block: ProseBlock;
  readonly #index: number;
  readonly #stack: OpenMark[] = [];
  chain: number;
  openSingle: Carry = null;

  constructor(text: string, block: ProseBlock, index: number, chain: number) {
    this.#text = text;
    this.#block = block;
    this.#index = index;
    this.chain = chain;
  }

  pairDoubles(marks: readonly QuotationMark[], carry: Carry): void {
    const balance = closesAhead(marks);
    marks.forEach((mark, i) => {
      const top = this.#stack.at(-1);
      if (this.#opens(mark, top)) {
        if (top && top.mark.group === mark.group && (balance[i] ?? 0) < 1) this.#abandon(mark);
        this.#stack.push({ mark, chain: this.#chainFor(mark, i, carry) });
      } else {
        this.#close(mark, i === 0 ? carry : null);
      }
    });
  }

  /** Ends what is still open; returns what goes on in the next block. */
  finish(marks: readonly QuotationMark[], next: ProseBlock | undefined): Carry {
    const outermost = this.#stack[0];
    this.#stack.length = 0;
    if (!outermost || !marks.length) return null;
    const { group } = outermost.mark;
    const goesOn = next !== undefined && opensWithMark(this.#text, next, group);
    this.#push({ start: outermost.mark.start, end: this.#block.end }, outermost.mark.end, this.#block.end, {
      closed: false,
      continues: goesOn,
      chain: outermost.chain,
    });
    return { group, chain: outermost.chain };
  }

  addSingles(carry: Carry, next: ProseBlock | undefined): void {
    this.#markNested();
    const doubles = this.spans.filter((span) => !span.nested).map((span) => span.outer);
    let at = 0;
    for (const single of findSingleMarkSpans(this.#text, this.#block)) {
      while (at < doubles.length && (doubles[at]?.end ?? 0) <= single.start) at++;
      const place = placeAmong(doubles, at, single);
      const goesOn = !single.closed && next !== undefined && opensWithMark(this.#text, next, 'single');
      if (place === 'across' || (!single.closed && (place === 'inside' || !goesOn))) continue;
      const continued = carry?.group === 'single' && single.start === this.#block.start;
      const chain = continued ? carry.chain : this.chain++;
      const end = single.closed ? single.end - 1 : single.end;
      this.#push(single, single.start + 1, end, { closed: single.closed, continues: goesOn, chain });
      if (goesOn) this.openSingle = { group: 'single', chain };
    }
    this.#markNested();
  }

  #opens(mark: QuotationMark, top: OpenMark | undefined): boolean {
    if (mark.role !== 'either') return mark.role === 'open' && !(top?.mark.char === '„' && mark.char === '“');
    return top?.mark.group !== mark.group;
  }

  /** A block that opens with a mark while a quotation is carried over goes on with it. */
  #chainFor(mark: QuotationMark, position: number, carry: Carry): number {
    const continues =
      carry !== null && position === 0 && carry.group === mark.group && this.#isAtBlockStart(mark.start);
    return continues ? carry.chain : this.chain++;
  }

  #close(mark: QuotationMark, carry: Carry): void {
    const at = this.#stack.findLastIndex((open) => open.mark.group === mark.group);
    const open = this.#stack[at];
    if (open) {
      this.#stack.length = at;
      this.#push({ start: open.mark.start, end: mark.end }, open.mark.end, mark.start, {
        closed: true,
        continues: false,
        chain: open.chain,
      });
    } else if (carry?.group === mark.group) {
      // The next paragraph of an open quotation, printed without a mark of its own.
      const outer = { start: this.#block.start, end: mark.end };
      this.#push(outer, outer.start, mark.start, { closed: true, continues: false, chain: carry.chain });
    }
  }

  /** A mark opens while one of its kind is open and only one close is to come: the first one was never closed. */
  #abandon(mark: QuotationMark): void {
    const at = this.#stack.findLastIndex((open) => open.mark.group === mark.group);
    const open = this.#stack[at];
    this.#stack.length = Math.max(0, at);
    if (!open) return;
    this.#push({ start: open.mark.start, end: mark.start }, open.mark.end, mark.start, {
      closed: false,
      continues: false,
      chain: open.chain,
    });
  }

  #push(
    outer: Span,
    start: number,
    end: number,
    facts: { readonly closed: boolean; readonly continues: boolean; readonly chain: number },
  ): void {
    const inner = trimSpan(this.#text, { start, end });
    if (inner.end <= inner.start) return;
    const trimmed = facts.closed ? outer : trimSpan(this.#text, outer);
    this.spans.push({ ...inner, ...facts, outer: trimmed, nested: false, form: 'marks', block: this.#index });
  }

  #markNested(): void {
    this.spans.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
    let outerEnd = -1;
    this.spans.forEach((span, i) => {
      const nested = span.outer.end <= outerEnd;
      if (nested !== span.nested) this.spans[i] = { ...span, nested };
      if (!nested) outerEnd = span.outer.end;
    });
  }

  #isAtBlockStart(pos: number): boolean {
    return pos - this.#block.start <= 1;
  }
}

/** For each mark: how many closes more than opens follow it in the block. One or more: a mark opened there will nest. */
function closesAhead(marks: readonly QuotationMark[]): number[] {
  const ahead = new Array<number>(marks.length).fill(0);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    ahead[i] = sum - 1;
    if (mark?.role === 'close') sum++;
    else if (mark?.role === 'open') sum--;
  }
  return ahead;
}

function opensWithMark(text: string, block: Span, group: string): boolean {
  let pos = block.start;
  while (pos < block.end && isSpace(text.charCodeAt(pos))) pos++;
  const char = text.charAt(pos);
  if (group === 'single') return char === '‘' || char === "'" || char === '‚';
  if (group === 'guillemet') return char === '«' || char === '»';
  return char === '“' || char === '"' || char === '„' || char === '”' || text.startsWith('``', pos);
}

/** How a stretch in single marks lies to the double-marked ones, of which `from` is the first not before it. */
function placeAmong(doubles: readonly Span[], from: number, single: Span): 'inside' | 'apart' | 'across' {
  for (let i = from; i < doubles.length; i++) {
    const double = doubles[i];
    if (!double || double.start >= single.end) break;
    if (containsSpan(double, single)) return 'inside';
    if (!containsSpan(single, double)) return 'across';
  }
  return 'apart';
}
