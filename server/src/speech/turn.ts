import type { ProseDocument } from '../text/prose.js';
import type { Span } from '../text/span.js';

/** A turn of a transcript: "MR. PRICE: Good afternoon." The words are without the label. */
export interface Turn {
  /**
   * Where its speaker is named: the label without colon, office and time, or, where the label names nobody ("Q.", "AL:"),
   * the place that does; null in a further paragraph of the turn before.
   */
  readonly label: Span | null;
  readonly words: Span;
  readonly block: number;
  /** The next block goes on with it. */
  readonly continues: boolean;
}

/** A turn that begins with its label. */
export interface LabelledTurn extends Turn {
  readonly label: Span;
  /** The block of the label, which may stand above the words. */
  readonly labelBlock: number;
  /** The form of the label alone shows a speaker. */
  readonly isTelling: boolean;
}

/** Fewer turns make no transcript: "Note: …" and the like stand in any text. */
const MIN_TURNS = 4;
/** Tables of results ("Smith: 1,769.") have labels, too, but nothing is said there. */
const MIN_TURN_WORDS = 4;

/** How often each label stands there, by its text. */
export function countLabels(text: string, turns: readonly LabelledTurn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const name = text.slice(label.start, label.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The turns whose label comes back or is telling, when they are those of a transcript; else none. */
export function transcriptTurns({ text }: ProseDocument, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const counts = countLabels(text, turns);
  const kept = turns.filter(
    ({ label, isTelling }) => isTelling || (counts.get(text.slice(label.start, label.end)) ?? 0) > 1,
  );
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  const marked = kept.filter(({ words }) => opensWithMark(text, words)).length;
  const spoken = kept.filter(
    ({ words }) => text.slice(words.start, words.end).split(/\s+/).length >= MIN_TURN_WORDS,
  ).length;
  const isTranscript =
    kept.length >= MIN_TURNS && repeated >= 2 && marked * 2 < kept.length && spoken * 2 >= kept.length;
  return isTranscript ? kept : [];
}

/** Words in marks behind a label are a quotation in running prose, and no turn. */
export function opensWithMark(text: string, words: Span): boolean {
  return '“"‘„«'.includes(text.charAt(words.start));
}
