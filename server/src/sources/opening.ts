import type { ProseBlock } from '../text/prose.js';
import { type Span, sliceSpan, trimSpan } from '../text/span.js';
import { parseEdtf } from '../time/edtf.js';
import { type FoundFacts, fact, mergeFacts } from './facts.js';
import { HEADING_SURE, MOST_HEADLINE_WORDS, readHeadline } from './headline.js';
import { OUTLET_SURE } from './imprint-line.js';
import { TRANSCRIPT_STARTS } from './languages/en-kinds.js';
import { startsWithPhrase } from './languages/phrases.js';
import { countWords, linesOf } from './lines.js';
import { type LineRole, readOpeningLine } from './opening-line.js';
import { isOutlet } from './outlet-name.js';
import { isBareName, namesListed, splitNames } from './people-line.js';
import { type OpeningLine, withoutLoneField, withoutSlugs, withoutTornLines } from './reread-lines.js';
import { turnLabelOf } from './turn-labels.js';

/** What stands above a text, taken apart. */
export interface Opening {
  /** All blocks of the document; those of the opening reclassified, and split where furniture shared a block. */
  readonly blocks: readonly ProseBlock[];
  readonly facts: FoundFacts;
  /** What the opening shows: a byline, a date line, a reading time. */
  readonly roles: ReadonlySet<LineRole>;
}

/**
 * Takes the opening of a document apart: a machine's date ("date 2026-01-30 Iraq has …"), section, headline, byline,
 * date line, labelled header, caption. Lines that are none of these stay prose.
 */
export function readOpening(text: string, blocks: readonly ProseBlock[]): Opening {
  const prefix = machineDate(text, blocks[0]);
  const rest = prefix ? [...prefix.blocks.slice(1), ...blocks.slice(1)] : blocks;
  const lead = prefix ? prefix.blocks.slice(0, 1) : [];
  const lines = openingLines(text, rest);
  const headerLines = lines.slice(0, headerLength(lines));
  const below = remainder(text, rest, headerLines.at(-1)?.end ?? 0);
  const next = readHeadline(text, below);
  const header = classifyHeader(withoutSlugs(headerLines, next));
  const headline = header.facts.title ? null : next;
  const body = headline?.heading ? [headline.heading, ...below.slice(1)] : below;
  return {
    blocks: [...lead, ...header.blocks, ...body],
    facts: mergeFacts(prefix?.facts ?? {}, header.facts, { title: headline?.title }),
    roles: header.roles,
  };
}

interface OpeningPart {
  readonly blocks: readonly ProseBlock[];
  readonly facts: FoundFacts;
  readonly roles: ReadonlySet<LineRole>;
}

/**
 * "date 2026-01-30 Iraq has intensified …": a scraper's stamp in front of the first sentence. Without the word "date"
 * a capital follows: "2026-01-30 was a Friday" is a sentence.
 */
function machineDate(text: string, first: ProseBlock | undefined): MachineDate | null {
  if (first?.kind !== 'paragraph') return null;
  const head = text.slice(first.start, Math.min(first.end, first.start + LONGEST_STAMP));
  const match = STAMP.exec(head);
  const day = match?.[2] ?? '';
  if (!match || !parseEdtf(day) || (!match[1] && !/^["'“‘]?\p{Lu}/u.test(head.slice(match[0].length))))
    return null;
  const stamp: ProseBlock = {
    kind: 'metadata',
    start: first.start,
    end: first.start + match[0].trimEnd().length,
  };
  const sentence: ProseBlock = { ...first, start: first.start + match[0].length };
  return { blocks: [stamp, sentence], facts: { issued: fact(day, 'first line', 0.9) } };
}

type MachineDate = Pick<OpeningPart, 'blocks' | 'facts'>;

const LONGEST_STAMP = 60;
const STAMP = /^(date[:\s]\s*)?[[(]?(\d{4}-\d{2}-\d{2})(?:T[\d:.]{4,12}Z?)?[\])]?[:|-]?[^\S\n\r]+(?=\S)/iu;

/** No header of a page or a release is longer. */
const MOST_OPENING_LINES = 24;

/** The first lines, until as many as part a header from its text are none of a header's. */
function openingLines(text: string, blocks: readonly ProseBlock[]): readonly OpeningLine[] {
  const lines: OpeningLine[] = [];
  let unread = 0;
  for (const { block, start, end } of linesOfBlocks(text, blocks)) {
    const line = sliceSpan(text, { start, end });
    const reading = block.kind === 'paragraph' ? readOpeningLine(line) : null;
    lines.push({ start, end, text: line, block, reading });
    unread = reading || block.kind !== 'paragraph' ? 0 : unread + 1;
    const most = lines.every(({ text: other }) => isRecordTitle(other))
      ? MOST_RECORD_LINES
      : MOST_UNREAD_LINES;
    if (lines.length >= MOST_OPENING_LINES || unread > most) break;
  }
  return withoutLoneField(withoutTornLines(lines));
}

function* linesOfBlocks(
  text: string,
  blocks: readonly ProseBlock[],
): Generator<Span & { readonly block: ProseBlock }> {
  for (const block of blocks) {
    const lines = block.kind === 'paragraph' ? linesOf(text, block) : [block];
    for (const { start, end } of lines) yield { start, end, block };
  }
}

/**
 * How many of the first lines are the header: up to the last line of furniture that at most three headline-like
 * lines part from the one before. A header has at least one line that only a header has: a date, a byline, a field, an address.
 */
function headerLength(lines: readonly OpeningLine[]): number {
  let length = 0;
  let unread = 0;
  let proven = false;
  for (const [index, line] of lines.entries()) {
    if (line.reading) {
      unread = 0;
      length = index + 1;
      proven ||= isProof(line.reading.role);
    } else if (line.block.kind === 'paragraph') {
      unread++;
      const isShort = countWords(line.text) <= MOST_HEADLINE_WORDS && !isTurn(lines, index);
      const areRecordTitles =
        unread === index + 1 && lines.slice(0, unread).every((one) => isRecordTitle(one.text));
      if (!isShort || unread > (areRecordTitles ? MOST_RECORD_LINES : MOST_UNREAD_LINES)) break;
    }
  }
  return proven ? length : leadingWeakLines(lines);
}

/** A labelled line beside another: "Poll: Trump leads" alone is a headline. */
function isTurn(lines: readonly OpeningLine[], index: number): boolean {
  const labelled = (at: number): boolean => turnLabelOf(lines[at]?.text ?? '') !== null;
  return labelled(index) && (labelled(index - 1) || labelled(index + 1));
}

/** Headline, standfirst and the author's name may follow each other. */
const MOST_UNREAD_LINES = 3;

/** A court's record names the court, the number, the parties and itself, each on a line, before it names the day. */
const MOST_RECORD_LINES = 6;
const MOST_RECORD_WORDS = 12;

/** "CASE NO. 2026/114", "Lowmere Boats v Ardle Quay Ltd": short, and no sentence. */
function isRecordTitle(line: string): boolean {
  return countWords(line) <= MOST_RECORD_WORDS && !/[.!?:;,]["'”’)]*$/u.test(line);
}

function isProof(role: LineRole): boolean {
  return (
    role === 'date' || role === 'byline' || role === 'field' || role === 'url' || role === 'reading-time'
  );
}

/** "NEWS", "ADVERTISEMENT" above a text that begins at once. */
function leadingWeakLines(lines: readonly OpeningLine[]): number {
  const first = lines.findIndex((line) => line.reading?.kind !== 'metadata');
  return Math.max(0, first);
}

function classifyHeader(lines: readonly OpeningLine[]): OpeningPart {
  const blocks: ProseBlock[] = [];
  const roles = new Set<LineRole>();
  const state = { headline: false, name: false };
  let facts: FoundFacts = {};
  for (const line of lines) {
    const span = { start: line.start, end: line.end };
    const names = state.name ? null : namesUnderHeadline(line.text);
    if (line.reading) {
      roles.add(line.reading.role);
      blocks.push({ kind: line.reading.kind, ...span });
      facts = mergeFacts(facts, line.reading.facts);
    } else if (line.block.kind !== 'paragraph') {
      blocks.push({ kind: line.block.kind, ...span });
      if (line.block.kind === 'heading')
        facts = mergeFacts(facts, { title: fact(line.text, 'heading', HEADING_SURE) });
    } else if (isOutlet(line.text)) {
      // "The Easthaven Courier" above the headline, or between the byline and the date.
      blocks.push({ kind: 'metadata', ...span });
      facts = mergeFacts(facts, { publisher: fact(line.text, 'masthead', OUTLET_SURE) });
    } else if (!state.headline && !facts.title) {
      state.headline = true;
      blocks.push({ kind: 'heading', ...span });
      facts = mergeFacts(facts, { title: fact(line.text, 'headline', 0.85) });
    } else if (names) {
      state.name = true;
      roles.add('byline');
      blocks.push({ kind: 'metadata', ...span });
      facts = mergeFacts(facts, { authors: fact(names, 'name under the headline', 0.75) });
    } else {
      blocks.push({ kind: 'paragraph', ...span });
    }
  }
  return { blocks: rejoined(blocks, lines), facts, roles };
}

/** "Tova Renner", "Ann Lee, Okko Bryn"; "OFFICIAL REPORT" is what a record calls itself. */
function namesUnderHeadline(line: string): readonly string[] | null {
  if (startsWithPhrase(line, TRANSCRIPT_STARTS)) return null;
  return isBareName(line) ? splitNames(line) : namesListed(line);
}

/** Lines of one paragraph that all stayed prose are one block again. */
function rejoined(blocks: readonly ProseBlock[], lines: readonly OpeningLine[]): readonly ProseBlock[] {
  const joined: ProseBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1);
    const sameBlock = lines[index]?.block === lines[index - 1]?.block;
    if (last && sameBlock && last.kind === 'paragraph' && block.kind === 'paragraph') {
      joined[joined.length - 1] = { ...last, end: block.end };
    } else joined.push(block);
  }
  return joined;
}

/** The blocks behind `offset`; one that reaches over it loses its beginning. */
function remainder(text: string, blocks: readonly ProseBlock[], offset: number): readonly ProseBlock[] {
  return blocks.flatMap((block) => {
    if (block.end <= offset) return [];
    if (block.start >= offset) return [block];
    return [{ kind: block.kind, ...trimSpan(text, { start: offset, end: block.end }) }];
  });
}
