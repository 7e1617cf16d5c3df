import type { QuotationAnalysis } from '../analyse-quotation.js';
import { isAsWritten, type QuotedPassage } from '../passages/quoted-passage.js';
import type { RuleFinding } from '../rule.js';
import { messages } from '../wording/messages.js';

/**
 * For words that a source has as written: that it has them in its headline, and others in the text below; or that another
 * source has the same statement in other words, and one of the two says that it is translated. Information: both stand.
 */
export function otherRendering(analysis: QuotationAnalysis): readonly RuleFinding[] {
  const { passage, others, claim, rendering } = analysis;
  if (!passage || analysis.words !== 'matches') return [];
  const place = { start: claim.start, end: claim.end, severity: 'information' as const, fixes: [] };
  const { candidate, span } = passage.match;
  const below = bodyBelow(passage, others);
  if (below) {
    const message = messages.headlineDiffers(candidate.source, passage.position, span, below.match.span);
    return [{ ...place, message, evidence: [0] }];
  }
  if (!rendering) return [];
  const message = messages.renderings(candidate.source, span, rendering.source, rendering);
  return [{ ...place, message, evidence: [0] }];
}

/** The passage of the same source's text that has the headline's words otherwise. */
function bodyBelow(passage: QuotedPassage, others: readonly QuotedPassage[]): QuotedPassage | null {
  const { source } = passage.match.candidate;
  if (isInBody(passage) || others.some((other) => isAsWritten(other) && isInBody(other))) return null;
  return (
    others.find(
      (other) =>
        other.match.candidate.source === source && isInBody(other) && other.speakerVerdict !== 'different',
    ) ?? null
  );
}

function isInBody({ position }: QuotedPassage): boolean {
  return position === 'body' || position === 'pull quote';
}
