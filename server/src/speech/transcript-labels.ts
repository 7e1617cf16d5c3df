import type { ProseDocument } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';
import { type Label, labelAt, mayOpenTurn } from './label-lines.js';

/** A turn of a transcript: "MR. PRICE: Good afternoon." The words are without the label. */
export interface Turn {
  /** Where its speaker is named: without colon, office and time; null in a further paragraph of the turn before. */
  readonly label: Span | null;
  readonly words: Span;
  readonly block: number;
  /** The next block goes on with it. */
  readonly continues: boolean;
}

interface LabelledTurn extends Turn {
  readonly label: Span;
  readonly isTelling: boolean;
}

/** Fewer turns make no transcript: "Note: …" and the like stand in any text. */
const MIN_TURNS = 4;

/**
 * The turns of a document that is a transcript, else nothing. A line that opens with a short capitalised label and a
 * colon is a turn; to be believed, at least two labels must come back, and marks must not follow the colons. In a
 * transcript a label that stands there once is believed by its form ("Madam Speaker", "Ann Lee (Lowmere)"). Paragraphs
 * without a label between two turns belong to the first of them; one with what may be a label belongs to nobody.
 */
export function findTurns(doc: ProseDocument): Turn[] {
  const turns = doc.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? turnsOfBlock(doc.text, block, index) : [],
  );
  return withFurtherParagraphs(doc, transcriptTurns(doc.text, turns));
}

function turnsOfBlock(text: string, block: Span, index: number): LabelledTurn[] {
  const turns: LabelledTurn[] = [];
  let open: Label | null = null;
  const finish = (end: number): void => {
    if (!open) return;
    const words = trimSpan(text, { start: open.wordsStart, end });
    if (words.end > words.start)
      turns.push({ label: open.label, isTelling: open.isTelling, words, block: index, continues: false });
  };
  for (
    let line = block.start;
    line >= block.start && line < block.end;
    line = nextLine(text, line, block.end)
  ) {
    const found = labelAt(text, line, block.end);
    if (!found && !(open && mayOpenTurn(text.slice(line, nextLine(text, line, block.end))))) continue;
    finish(line);
    open = found;
  }
  finish(block.end);
  return turns;
}

function nextLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at >= end ? end : at + 1;
}

/** What is said goes on in the next paragraph, but not behind a heading, a note or what may be another's label. */
function withFurtherParagraphs({ text, blocks }: ProseDocument, turns: readonly LabelledTurn[]): Turn[] {
  return turns.flatMap((turn, i) => {
    const nextBlock = turns[i + 1]?.block ?? 0;
    const all: Turn[] = [turn];
    for (let index = turn.block + 1; index < nextBlock; index++) {
      const block = blocks[index];
      if (block?.kind !== 'paragraph' || !goesOn(text.slice(block.start, block.end))) break;
      const before = all.pop();
      if (before) all.push({ ...before, continues: true });
      all.push({ label: null, words: trimSpan(text, block), block: index, continues: false });
    }
    return all;
  });
}

/** "(Laughter.)", "[crosstalk]" and "…" are not said, and “Hon. Members: Hear, hear!” is somebody else's. */
function goesOn(paragraph: string): boolean {
  return !/^[([*]/.test(paragraph) && /\p{L}/u.test(paragraph) && !mayOpenTurn(paragraph);
}

/** The turns whose label comes back or is telling, when they are those of a transcript; else none. */
function transcriptTurns(text: string, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const name = text.slice(label.start, label.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = turns.filter(
    ({ label, isTelling }) => isTelling || (counts.get(text.slice(label.start, label.end)) ?? 0) > 1,
  );
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  const marked = kept.filter(({ words }) => '“"‘„«'.includes(text.charAt(words.start))).length;
  const spoken = kept.filter(
    ({ words }) => text.slice(words.start, words.end).split(/\s+/).length >= MIN_TURN_WORDS,
  ).length;
  const isTranscript =
    kept.length >= MIN_TURNS && repeated >= 2 && marked * 2 < kept.length && spoken * 2 >= kept.length;
  return isTranscript ? kept : [];
}

/** Tables of results ("Smith: 1,769.") have labels, too, but nothing is said there. */
const MIN_TURN_WORDS = 4;
