import type { Span } from '../text/span.js';

/** Something wrong in the front matter; the rest of the document is read all the same. */
export interface FrontMatterProblem {
  readonly message: string;
  readonly span: Span;
}

/** A field that readers see, as it stands in the file: each piece is prose made from a stretch of the text. */
export interface FrontMatterField {
  readonly name: string;
  readonly pieces: readonly { readonly text: string; readonly span: Span }[];
}
