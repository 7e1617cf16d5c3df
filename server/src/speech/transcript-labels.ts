import type { ProseDocument } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';
import { NO_SPEAKER_LABELS } from './languages/en.js';

/** A turn of a transcript: "MR. PRICE: Good afternoon." The label is without its colon, the words without the label. */
export interface Turn {
  readonly label: Span;
  readonly words: Span;
  readonly block: number;
}

/** Fewer turns make no transcript: "Note: …" and the like stand in any text. */
const MIN_TURNS = 4;
const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 5;

/**
 * The turns of a document that is a transcript, else nothing. A line that opens with a short capitalised label and a
 * colon is a turn; to be believed, at least two labels must come back, and marks must not follow the colons.
 */
export function findTurns(doc: ProseDocument): Turn[] {
  const turns = doc.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? turnsOfBlock(doc.text, block, index) : [],
  );
  return transcriptTurns(doc.text, turns);
}

function turnsOfBlock(text: string, block: Span, index: number): Turn[] {
  const turns: Turn[] = [];
  let label: Span | null = null;
  let wordsStart = 0;
  for (
    let line = block.start;
    line >= block.start && line < block.end;
    line = nextLine(text, line, block.end)
  ) {
    const found = labelAt(text, line, block.end);
    if (!found) continue;
    if (label) turns.push({ label, words: trimSpan(text, { start: wordsStart, end: line }), block: index });
    label = found;
    wordsStart = found.end + 1;
  }
  if (label)
    turns.push({ label, words: trimSpan(text, { start: wordsStart, end: block.end }), block: index });
  return turns.filter((turn) => turn.words.end > turn.words.start);
}

function nextLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at >= end ? end : at + 1;
}

/** "MR. PRICE", "Speaker 1", "Q", "Anna Lee": capitalised words or numbers up to a colon and a blank. */
function labelAt(text: string, start: number, end: number): Span | null {
  const colon = text.slice(start, Math.min(end, start + MAX_LABEL_LENGTH)).indexOf(':');
  if (colon <= 0) return null;
  const stop = start + colon;
  const next = text.charAt(stop + 1);
  if (stop + 1 < end && next !== ' ' && next !== '\n' && next !== '\t') return null;
  const words = text.slice(start, stop).trim().split(/\s+/);
  if (words.length > MAX_LABEL_WORDS || NO_SPEAKER_LABELS.has(words.join(' ').toLowerCase())) return null;
  if (
    !words.every((word) => /^(?:\p{Lu}|\d+$|\(|al-|de$|van$|von$)/u.test(word)) ||
    /^\d/.test(words[0] ?? '')
  )
    return null;
  return trimSpan(text, { start, end: stop });
}

/** The turns whose label comes back or is in capitals, when they are those of a transcript; else none. */
function transcriptTurns(text: string, turns: readonly Turn[]): Turn[] {
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
