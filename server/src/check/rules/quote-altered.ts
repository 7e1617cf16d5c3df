import type { Draft } from '../../draft/draft.js';
import type { Span } from '../../text/span.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { type Fix, MOST_PASSAGES, type PassageEdit } from '../finding.js';
import { markOmissionsFix, reorderFix, replaceWordingFix } from '../fixes/wording-fixes.js';
import { countOrigins, differingSource, isSameWording } from '../origins.js';
import type { QuotedPassage } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';
import { isOutOfMarks } from '../words/match-words.js';
import type { Scatter } from '../words/piece-order.js';
import { quietedAt, restraintText } from './loudness.js';
import { otherRendering } from './other-rendering.js';
import { isReportersWords } from './quote-not-a-quotation.js';

/** The source reads otherwise: an error for a number, name, negation, modal or quantifier, else a warning. */
export const quoteAltered: Rule = {
  code: 'quote.altered',
  severities: ['error', 'warning'],
  summary: 'The source has other words than the quotation.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage) return [];
    if (analysis.words !== 'differs') return otherRendering(analysis);
    const { passage, others, claim } = analysis;
    if (isOutOfMarks(passage.match) && isReportersWords(draft, analysis)) return [];
    const { scatter } = passage;
    const fix = fixOf(draft, analysis, passage);
    const rival = scatter ? null : differingSource(passage, others);
    return [
      {
        start: claim.start,
        end: claim.end,
        // Where sources differ, none of them settles the matter.
        severity: quietedAt(passage, passage.worst === 'error' && !rival ? 'error' : 'warning'),
        message: messageOf(analysis, passage, rival) + restraintText(passage),
        evidence: [0, ...indexOfEvidence(others, rival)],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

function messageOf(
  { others }: QuotationAnalysis,
  passage: QuotedPassage,
  rival: QuotedPassage | null,
): string {
  const { scatter, match } = passage;
  const { source } = match.candidate;
  if (scatter?.kind === 'merged') return messages.merged(source, aroundSeam(scatter));
  if (scatter) return messages.reordered(source, match.span);
  const alike = countOrigins([passage, ...others.filter((other) => isSameWording(passage, other))]);
  return [
    messages.altered(source, match.span, weightyEdits(passage)),
    ...(alike.files > 1 ? [messages.origins(alike)] : []),
    ...(rival ? [describeRival(rival)] : []),
  ].join(' ');
}

function fixOf(draft: Draft, analysis: QuotationAnalysis, passage: QuotedPassage): Fix | null {
  const { scatter } = passage;
  if (scatter?.kind === 'disorder') return reorderFix(draft, analysis, scatter);
  if (scatter?.kind === 'merged') return markOmissionsFix(draft, analysis, scatter);
  return replaceWordingFix(draft, analysis, passage, weightyEdits(passage));
}

/** The places of the pieces on both sides of the first seam. */
function aroundSeam({ places, firstWords, seams }: Extract<Scatter, { kind: 'merged' }>): [Span, Span] {
  const at = Math.max(1, firstWords.indexOf(seams[0] ?? 0));
  const nowhere = { start: 0, end: 0 };
  return [places[at - 1] ?? nowhere, places[at] ?? nowhere];
}

function describeRival(rival: QuotedPassage): string {
  const { candidate, span } = rival.match;
  return messages.otherSource(candidate.source, span, weightyEdits(rival));
}

function weightyEdits(passage: QuotedPassage): readonly PassageEdit[] {
  return passage.edits.filter((edit) => edit.class === 'warning' || edit.class === 'error');
}

/** The place of the other source among the claim's evidence, where that shows it. */
function indexOfEvidence(others: readonly QuotedPassage[], rival: QuotedPassage | null): readonly number[] {
  const at = rival ? others.indexOf(rival) + 1 : 0;
  return at > 0 && at < MOST_PASSAGES ? [at] : [];
}
