import type { MarkdownDocument } from '../markup/parse-markdown.js';
import type { SpeechReading } from '../speech/reading.js';
import type { TimeExpression } from '../time/values.js';
import type { Citations } from './citations.js';
import type { Claim } from './claim.js';
import type { Directives } from './directives.js';

/** A Markdown document that is checked, as read. `speech` and `times` are in its prose, everything else in its file. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly markdown: MarkdownDocument;
  /** The draft's own date from front matter, EDTF: relative expressions count from it. */
  readonly date: string | null;
  readonly speech: SpeechReading;
  readonly times: readonly TimeExpression[];
  readonly citations: Citations;
  readonly directives: Directives;
  readonly claims: readonly Claim[];
}
