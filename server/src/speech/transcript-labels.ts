import type { ProseDocument } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';
import { NO_SPEAKER_LABELS } from './languages/en.js';

/** A turn of a transcript: "MR. PRICE: Good afternoon." The words are without the label. */
export interface Turn {
  /** Without colon, brackets and time; null in a further paragraph of the turn before. */
  readonly label: Span | null;
  readonly words: Span;
  readonly block: number;
  /** The next block goes on with it. */
  readonly continues: boolean;
}

interface LabelledTurn extends Turn {
  readonly label: Span;
}

/** Fewer turns make no transcript: "Note: …" and the like stand in any text. */
const MIN_TURNS = 4;
const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 5;

/**
 * The turns of a document that is a transcript, else nothing. A line that opens with a short capitalised label and a
 * colon is a turn; to be believed, at least two labels must come back, and marks must not follow the colons. Paragraphs
 * without a label between two turns belong to the first of them.
 */
export function findTurns(doc: ProseDocument): Turn[] {
  const turns = doc.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? turnsOfBlock(doc.text, block, index) : [],
  );
  const transcript = transcriptTurns(doc.text, turns);
  return transcript.length > 0 ? withFurtherParagraphs(doc, transcript) : answersOfInterview(doc, turns);
}

/** `Were you afraid?` / `Ann Lee: Not at all.`: answers by name behind questions that have no label. */
function answersOfInterview({ text, blocks }: ProseDocument, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const answers = turns.filter(({ label, words, block }) => {
    const above = blocks[block - 1];
    const isAnswer = above !== undefined && text.slice(above.start, above.end).trimEnd().endsWith('?');
    return isAnswer && isFullName(text.slice(label.start, label.end)) && !isMarked(text, words);
  });
  const [first] = answers;
  const name = first && text.slice(first.label.start, first.label.end);
  const own = answers.filter(({ label }) => text.slice(label.start, label.end) === name);
  return own.length >= MIN_ANSWERS ? own : [];
}

/** "Ann Lee", "Bettina Rausch-Hill": two words at least, none of them in capitals alone or with digits. */
function isFullName(label: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|al-\p{L}+))+$/u.test(label);
}

const MIN_ANSWERS = 2;

function isMarked(text: string, words: Span): boolean {
  return '“"‘„«'.includes(text.charAt(words.start));
}

function turnsOfBlock(text: string, block: Span, index: number): LabelledTurn[] {
  const turns: LabelledTurn[] = [];
  let open: Label | null = null;
  const finish = (end: number): void => {
    if (!open) return;
    const words = trimSpan(text, { start: open.wordsStart, end });
    if (words.end > words.start) turns.push({ label: open.label, words, block: index, continues: false });
  };
  for (
    let line = block.start;
    line >= block.start && line < block.end;
    line = nextLine(text, line, block.end)
  ) {
    const found = labelAt(text, line, block.end);
    if (!found) continue;
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

interface Label {
  readonly label: Span;
  readonly wordsStart: number;
}

/** "MR. PRICE: …", "Speaker 1: …", "Q. …", "[Speaker 1] …", "00:01:10 Ann Lee: …", "Ann Lee (01:10): …". */
function labelAt(text: string, start: number, end: number): Label | null {
  const head = text.slice(start, Math.min(end, start + MAX_HEAD_LENGTH));
  if (!head.includes(':') && !'[QA'.includes(head.charAt(0))) return null;
  const time = LEADING_TIME.exec(head)?.[0].length ?? 0;
  const rest = head.slice(time);
  const match = QUESTION_OR_ANSWER.exec(rest) ?? BRACKETED.exec(rest) ?? NAMED.exec(rest);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined || !isLabel(name.trim())) return null;
  const from = start + time + match[0].indexOf(name);
  return {
    label: trimSpan(text, { start: from, end: from + name.length }),
    wordsStart: start + time + match[0].length,
  };
}

const TIME = String.raw`[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]?`;
const LEADING_TIME = new RegExp(String.raw`^${TIME}[ \t]+(?:[-–—][ \t]+)?`);
/** "Q. Will it hold?", "Q: …", "Q    …" as in the briefings of ministries. */
const QUESTION_OR_ANSWER = /^([QA])(?:[.:][ \t]+|[ \t]{2,}|\t)(?=\S)/;
/** A colon may be wanting behind a bracket that ends in a number: "[applause]" is no speaker. */
const BRACKETED = /^\[(?:([^\]:\n]{1,48})\]:|([^\]:\n]{1,40} \d{1,3})\])(?=\s|$)/;
/** A colon and a blank, or a time at the end of the line. */
const NAMED = new RegExp(
  String.raw`^(?:([^:\n[]{1,${MAX_LABEL_LENGTH - 1}}?)[ \t]*(?:${TIME})?:(?=[ \n\t]|$)|([^:\n[]{1,${MAX_LABEL_LENGTH}}?)[ \t]+${TIME}[ \t]*(?=\n))`,
);
const MAX_HEAD_LENGTH = 96;

/** Capitalised words or numbers, of which the first is none. */
function isLabel(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= MAX_LABEL_WORDS &&
    !NO_SPEAKER_LABELS.has(words.join(' ').toLowerCase()) &&
    words.every((word) => /^(?:\p{Lu}|\d+$|\(|al-|de$|van$|von$)/u.test(word)) &&
    !/^\d/.test(words[0] ?? '')
  );
}

/** What is said goes on in the next paragraph, but not behind a heading or a note. */
function withFurtherParagraphs({ text, blocks }: ProseDocument, turns: readonly LabelledTurn[]): Turn[] {
  return turns.flatMap((turn, i) => {
    const nextBlock = turns[i + 1]?.block ?? 0;
    const all: Turn[] = [turn];
    for (let index = turn.block + 1; index < nextBlock; index++) {
      const block = blocks[index];
      if (block?.kind !== 'paragraph' || !isSaid(text.slice(block.start, block.end))) break;
      const before = all.pop();
      if (before) all.push({ ...before, continues: true });
      all.push({ label: null, words: trimSpan(text, block), block: index, continues: false });
    }
    return all;
  });
}

/** "(Laughter.)", "[crosstalk]" and "…" are not said. */
function isSaid(paragraph: string): boolean {
  return !/^[([*]/.test(paragraph) && /\p{L}/u.test(paragraph);
}

/** The turns whose label comes back or is in capitals, when they are those of a transcript; else none. */
function transcriptTurns(text: string, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const name = text.slice(label.start, label.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = turns.filter(({ label }) => {
    const name = text.slice(label.start, label.end);
    return (counts.get(name) ?? 0) > 1 || name === name.toUpperCase();
  });
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  const marked = kept.filter(({ words }) => isMarked(text, words)).length;
  const spoken = kept.filter(
    ({ words }) => text.slice(words.start, words.end).split(/\s+/).length >= MIN_TURN_WORDS,
  ).length;
  const isTranscript =
    kept.length >= MIN_TURNS && repeated >= 2 && marked * 2 < kept.length && spoken * 2 >= kept.length;
  return isTranscript ? kept : [];
}

/** Tables of results ("Smith: 1,769.") have labels, too, but nothing is said there. */
const MIN_TURN_WORDS = 4;
