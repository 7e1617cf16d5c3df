import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';

export interface PassageSearch {
  /** Folded words (`tokenize`), parted where the quotation marks an omission. */
  readonly pieces: readonly (readonly string[])[];
  /** Folded words of names: of passages that fit alike, one near these names comes first. */
  readonly names: readonly string[];
  readonly limit: number;
}

export interface EventSearch {
  /** Folded words of the sentence that tells the event, its time expressions left out. */
  readonly words: readonly string[];
  /** Those of them that belong to names. */
  readonly names: readonly string[];
  readonly limit: number;
}

/** A stretch of a source's prose; `score` 0..1 tells how much of the question it covers. */
export interface Hit extends Span {
  readonly source: Source;
  readonly score: number;
}
