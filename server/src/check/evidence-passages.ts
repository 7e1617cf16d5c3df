import { locatorAt } from '../sources/locate.js';
import { type Span, sliceSpan } from '../text/span.js';
import type { ClaimAnalysis } from './analysis.js';
import type { EventMatch } from './events/match-event.js';
import { type EvidencePassage, MOST_PASSAGES } from './finding.js';
import type { QuotedPassage } from './passages/quoted-passage.js';
import { saidExpression } from './said-date.js';

/** The passages a claim was held against, as reports and hovers show them. */
export function evidencePassages(analysis: ClaimAnalysis): readonly EvidencePassage[] {
  if (analysis.kind === 'quotation') {
    const passages = analysis.passage ? [analysis.passage, ...analysis.others] : [];
    return passages.slice(0, MOST_PASSAGES).map(quotedPassage);
  }
  const matches = analysis.match ? [analysis.match, ...analysis.others] : [];
  return matches.slice(0, MOST_PASSAGES).map(datedPassage);
}

function quotedPassage(passage: QuotedPassage): EvidencePassage {
  const { match, speaker, edits } = passage;
  const [first, ...via] = speaker?.links ?? [];
  return {
    ...placed(match.candidate.source, match.span),
    speaker: first ? (first.name ?? first.text) : null,
    via: via.map((link) => link.name ?? link.text),
    date: saidExpression(passage)?.value ?? null,
    edits,
  };
}

function datedPassage({ candidate, expression }: EventMatch): EvidencePassage {
  const span = { start: candidate.start, end: candidate.end };
  return { ...placed(candidate.source, span), speaker: null, via: [], date: expression.value, edits: [] };
}

function placed(
  source: EvidencePassage['source'],
  { start, end }: Span,
): Pick<EvidencePassage, 'source' | 'start' | 'end' | 'text' | 'locator'> {
  const text = sliceSpan(source.prose.text, { start, end });
  return { source, start, end, text, locator: locatorAt(source, start) };
}
