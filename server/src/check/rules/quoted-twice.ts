import type { Draft } from '../../draft/draft.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import type { ClaimAnalysis } from '../analysis.js';
import type { Evidence } from '../evidence.js';
import type { PairRule, RuleFinding } from '../rule.js';
import { findTwins, type Twins } from '../twins.js';
import { messages } from '../wording/messages.js';

/** The draft itself has the words twice, and otherwise: no source tells which is right. */
export const alteredTwice: PairRule = {
  code: 'quote.altered',
  check: (draft, evidence, analyses) =>
    openTwins(evidence, analyses).flatMap((twins): RuleFinding[] => {
      const { earlier, later, difference } = twins;
      if (!difference) return [];
      const [mine, theirs] = [
        later.quoted.text.slice(difference.later.start, difference.later.end),
        earlier.quoted.text.slice(difference.earlier.start, difference.earlier.end),
      ];
      const { start, end } = later.claim;
      return [told({ start, end }, messages.quotedTwice(lineOf(draft, earlier), theirs, mine))];
    }),
};

/** The same words are given to two people. */
export const misattributedTwice: PairRule = {
  code: 'quote.misattributed',
  check: (draft, evidence, analyses) =>
    openTwins(evidence, analyses).flatMap(({ earlier, later, areOtherSpeakers }): RuleFinding[] => {
      const mention = later.claim.quotation.attribution?.speaker;
      const name = earlier.claim.quotation.attribution?.speaker.name;
      if (!areOtherSpeakers || !mention || !name) return [];
      const span = draft.markdown.map.toSourceSpan(mention);
      return [told(span, messages.givenTwice(lineOf(draft, earlier), name))];
    }),
};

/** Twins of which no source has either: where one has, or may yet have, that tells which is right. */
function openTwins({ corpus }: Evidence, analyses: readonly ClaimAnalysis[]): readonly Twins[] {
  if (!corpus.isComplete) return [];
  const quotations = analyses.filter((one): one is QuotationAnalysis => one.kind === 'quotation');
  return findTwins(quotations.filter(({ passage }) => passage === null));
}

function lineOf({ text }: Draft, { claim }: QuotationAnalysis): number {
  return text.slice(0, claim.start).split('\n').length;
}

function told(span: { readonly start: number; readonly end: number }, message: string): RuleFinding {
  return { start: span.start, end: span.end, severity: 'information', message, evidence: [], fixes: [] };
}
