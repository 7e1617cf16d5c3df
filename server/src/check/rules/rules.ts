import type { DraftRule, PairRule, Rule } from '../rule.js';
import { bibliographyInvalid } from './bibliography-invalid.js';
import { citationDate } from './citation-date.js';
import { citationUnknown } from './citation-unknown.js';
import { dateInvalid } from './date-invalid.js';
import { dateMismatch } from './date-mismatch.js';
import { dateWeekday } from './date-weekday.js';
import { quoteAltered } from './quote-altered.js';
import { quoteElided } from './quote-elided.js';
import { quoteMisattributed } from './quote-misattributed.js';
import { quoteNotAQuotation } from './quote-not-a-quotation.js';
import { quoteNotFound } from './quote-not-found.js';
import { quoteRelayed } from './quote-relayed.js';
import { quoteUndated } from './quote-undated.js';
import { quoteWrongSource } from './quote-wrong-source.js';
import { alteredTwice, misattributedTwice } from './quoted-twice.js';
import { sourceSuperseded } from './source-superseded.js';
import { speakerSpelling } from './speaker-spelling.js';
import { speakerTitle } from './speaker-title.js';

/**
 * The rules on single claims, in no order that matters: each speaks for itself. `citation.missing` is not among them: it
 * speaks last, and only where nothing louder was said.
 */
export const CLAIM_RULES: readonly Rule[] = [
  quoteAltered,
  quoteElided,
  quoteMisattributed,
  quoteNotAQuotation,
  quoteNotFound,
  quoteRelayed,
  quoteWrongSource,
  quoteUndated,
  speakerTitle,
  speakerSpelling,
  sourceSuperseded,
  dateMismatch,
  dateWeekday,
  dateInvalid,
];

/** The rules on a draft as a whole. */
export const DRAFT_RULES: readonly DraftRule[] = [citationUnknown, citationDate, bibliographyInvalid];

/** The rules on claims of one draft that do not go together. */
export const PAIR_RULES: readonly PairRule[] = [alteredTwice, misattributedTwice];
