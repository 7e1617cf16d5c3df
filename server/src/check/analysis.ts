import type { DateAnalysis } from './analyse-date.js';
import type { QuotationAnalysis } from './analyse-quotation.js';

/** What the corpus says of one claim, before any rule speaks. */
export type ClaimAnalysis = QuotationAnalysis | DateAnalysis;
