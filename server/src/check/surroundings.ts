import type { Candidate } from './evidence.js';

/** What a source says besides the sentence that is compared. */
export interface Surroundings {
  /**
   * Its opening, the paragraph before, and its own up to the end of the sentence: a name of the draft that is not there
   * belongs to another event.
   */
  readonly near: string;
  /** All that stands before the sentence. */
  readonly before: string;
  /** The story's title and first paragraph, which say whom it is about; the title alone in the first two paragraphs. */
  readonly opening: string;
  /** The whole text. */
  readonly whole: string;
}

/** What a sentence of a news story takes as known: the story's opening, the paragraph before it, its own up to its end. */
export function surroundingsOf({ source, start, end }: Candidate): Surroundings {
  const { text, blocks } = source.prose;
  const at = Math.max(
    0,
    blocks.findLastIndex((block) => block.start < end),
  );
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const opened = first < at ? (blocks[first]?.end ?? 0) : 0;
  const opening = `${source.title?.value ?? ''}\n${text.slice(0, opened)}`;
  const before = Math.max(opened, blocks[at - 1]?.start ?? 0);
  return {
    opening,
    near: `${opening}\n${text.slice(before, end)}`,
    before: text.slice(0, start),
    whole: text,
  };
}
