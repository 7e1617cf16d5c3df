import type { Quotation } from '../speech/reading.js';
import type { Span } from '../text/span.js';
import type { TimeExpression } from '../time/values.js';
import type { Citation } from './citations.js';

/** What a draft asserts and a source can bear out. The span is in the draft's file. */
export type Claim = QuotationClaim | DateClaim;

interface ClaimBase extends Span {
  /** Stable within one reading of a draft: "q3", "d1". */
  readonly id: string;
  /** The words of the span without markup. */
  readonly text: string;
  /** The sentence around it, in the draft's prose. */
  readonly sentence: Span;
  readonly citations: readonly Citation[];
}

/** Words that somebody is said to have said. The quotation's offsets are in the draft's prose. */
export interface QuotationClaim extends ClaimBase {
  readonly kind: 'quotation';
  readonly quotation: Quotation;
  /** When the words are said to have been said, where the sentence tells. */
  readonly said: TimeExpression | null;
}

/** An event and its date: the sentence tells the event. The expression's offsets are in the draft's prose. */
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly expression: TimeExpression;
}
