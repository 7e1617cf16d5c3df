import { reorderFix, replaceWordingFix } from '../fixes.js';
import { isOutOfMarks } from '../match-words.js';
import { messages } from '../messages.js';
import type { Rule } from '../rule.js';
import { quieted } from './loudness.js';
import { isReportersWords } from './quote-not-a-quotation.js';

/** The source reads otherwise: an error for a number, name, negation, modal or quantifier, else a warning. */
export const quoteAltered: Rule = {
  code: 'quote.altered',
  severities: ['error', 'warning'],
  summary: 'The source has other words than the quotation.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || analysis.words !== 'differs' || !analysis.passage) return [];
    const { passage, claim } = analysis;
    if (isOutOfMarks(passage.match) && isReportersWords(analysis)) return [];
    const edits = passage.edits.filter((edit) => edit.class === 'warning' || edit.class === 'error');
    const { source } = passage.match.candidate;
    const { disorder, match } = passage;
    const fix = disorder ? reorderFix(draft, analysis, disorder) : replaceWordingFix(draft, passage, edits);
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: quieted(source, passage.worst === 'error' ? 'error' : 'warning'),
        message: disorder
          ? messages.reordered(source, match.span)
          : messages.altered(source, match.span, edits),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};
