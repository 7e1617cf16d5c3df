import { type MarkdownDocument, parseMarkdown } from '../markup/parse-markdown.js';
import { createMemory, type Recall } from '../text/recall.js';

/**
 * What is kept of a draft for its next version, so that a keystroke costs what it changed. Reading with a memory gives the
 * very same draft as reading without.
 */
export interface DraftMemory {
  /** Reads the next version; only what changed is parsed. */
  parse(text: string): MarkdownDocument;
  /** What was found out about the draft's blocks and sentences, by their text. */
  readonly recall: Recall;
}

export function createDraftMemory(): DraftMemory {
  const memory = createMemory();
  let last: MarkdownDocument | undefined;
  return {
    recall: memory.recall,
    parse: (text) => {
      memory.turn();
      last = parseMarkdown(text, last);
      return last;
    },
  };
}
