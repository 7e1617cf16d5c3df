import { messages } from '../messages.js';
import type { Rule } from '../rule.js';

/**
 * Nothing in the corpus has these words: information, and a warning only where the corpus quotes that speaker and
 * everything could be read. While sources are missing, nothing is "not found".
 */
export const quoteNotFound: Rule = {
  code: 'quote.not-found',
  severities: ['warning', 'information'],
  summary: 'No readable source has these words.',
  check: ({ evidence }, analysis) => {
    if (analysis.kind !== 'quotation' || analysis.words !== 'no-match') return [];
    const { corpus, quotedSpeakers } = evidence;
    if (!corpus.isComplete || corpus.readable === 0) return [];
    const { claim } = analysis;
    const place = { start: claim.start, end: claim.end, evidence: [], fixes: [] };
    const quoting = quotedSpeakers.get(claim.id);
    const speaker = claim.quotation.attribution?.speaker.name;
    if (!quoting || !speaker || corpus.unreadable > 0) {
      return [{ ...place, severity: 'information', message: messages.notFound(corpus.readable) }];
    }
    return [
      {
        ...place,
        severity: 'warning',
        message: messages.notFoundOfSpeaker(corpus.readable, speaker, quoting),
      },
    ];
  },
};
