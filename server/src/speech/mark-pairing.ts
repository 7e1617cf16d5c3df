import type { ProseBlock } from '../text/prose.js';
import { containsSpan, isSpace, type Span, trimSpan } from '../text/span.js';
import { findDoubledApostrophes } from './doubled-apostrophes.js';
import type { MarkedSpan } from './marked-span.js';
import { type QuotationMark, scanDoubleMarks } from './marks.js';
import { findSingleMarkSpans } from './single-marks.js';

/** What a block hands to the next one: an open quotation, told by its mark. Key of a per-block cache. */
export type Carry = { readonly group: QuotationMark['group'] | 'single'; readonly chain: number } | null;

/** The spans of a block, what it leaves open and the next free number of a chain. */
export interface PairedBlock {
  readonly spans: MarkedSpan[];
  readonly carry: Carry;
  readonly chain: number;
}

interface OpenMark {
  readonly mark: QuotationMark;
  readonly chain: number;
}

/** Pairs the marks of one block. Depends on the block, what was left open before it and the start of the next. */
export function pairBlock(
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
  pairing.nestSinglesIn(findDoubledApostrophes(text, block, next));
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
        if (
          top &&
          top.mark.group === mark.group &&
          (balance[i] ?? 0) < 1 &&
          !nestsInStraight(top.mark, marks, i)
        )
          this.#abandon(mark);
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
    const { group, end } = outermost.mark;
    const goesOn = next !== undefined && opensWithMark(this.#text, next, group);
    // "« Previous page", `5 " of rain`: a mark before a blank opens nothing unless something closes it.
    if (!goesOn && isSpace(this.#text.charCodeAt(end))) return null;
    this.#push({ start: outermost.mark.start, end: this.#block.end }, end, this.#block.end, {
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

  /** What opens in single marks inside quotations that are not read themselves is nested all the same. */
  nestSinglesIn(unread: readonly Span[]): void {
    let at = 0;
    this.spans.forEach((span, i) => {
      const { start } = span.outer;
      while (at < unread.length && (unread[at]?.end ?? 0) <= start) at++;
      const isInside = (unread[at]?.start ?? start) < start;
      if (isInside && this.#text[start] === "'") this.spans[i] = { ...span, nested: true };
    });
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
    const { closed, continues, chain } = facts;
    // Field by field: a text may be nothing but short quotations, and a spread costs several times as much.
    this.spans.push({
      start: inner.start,
      end: inner.end,
      outer: closed ? outer : trimSpan(this.#text, outer),
      closed,
      continues,
      nested: false,
      chain,
      form: 'marks',
      block: this.#index,
    });
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

/** `"He called it “fine” at last.`: curly marks that close again stand inside a straight one that is still open. */
function nestsInStraight(open: QuotationMark, marks: readonly QuotationMark[], at: number): boolean {
  if (open.char !== '"') return false;
  const pair = `${marks[at]?.char}${marks[at + 1]?.char}`;
  return pair === '“”' || pair === '„“' || pair === '„”';
}

/**
 * For each mark: how many closes more than opens of its group follow it in the block. One or more: a mark opened there
 * will nest.
 */
function closesAhead(marks: readonly QuotationMark[]): Int32Array {
  const ahead = new Int32Array(marks.length);
  const sums = new Map<QuotationMark['group'], number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    const sum = sums.get(mark.group) ?? 0;
    ahead[i] = sum - 1;
    if (mark.role !== 'either') sums.set(mark.group, mark.role === 'close' ? sum + 1 : sum - 1);
  }
  return ahead;
}

function opensWithMark(text: string, block: Span, group: NonNullable<Carry>['group']): boolean {
  let pos = block.start;
  while (pos < block.end && isSpace(text.charCodeAt(pos))) pos++;
  return FIRST_MARKS[group].some((mark) => text.startsWith(mark, pos));
}

const FIRST_DOUBLE_MARKS = ['“', '"', '„', '”', '``'];
const FIRST_MARKS: Readonly<Record<NonNullable<Carry>['group'], readonly string[]>> = {
  double: FIRST_DOUBLE_MARKS,
  typewriter: FIRST_DOUBLE_MARKS,
  guillemet: ['«', '»'],
  'single-guillemet': ['‹', '›'],
  corner: ['「', '｢', '﹁'],
  'white-corner': ['『', '﹃'],
  single: ['‘', "'", '‚'],
};

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
