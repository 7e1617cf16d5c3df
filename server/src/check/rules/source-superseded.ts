import { isSuperseded } from '../../sources/versions.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** Only a version that its publisher corrected or withdrew has the words. */
export const sourceSuperseded: Rule = {
  code: 'source.superseded',
  severities: ['warning'],
  summary: 'Only a corrected or withdrawn version of a source has these words.',
  check: (_, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, others, claim } = analysis;
    const bearing = [passage, ...others].filter(isAsWritten);
    if (!bearing.every(({ match }) => isSuperseded(match.candidate.source))) return [];
    const { source } = passage.match.candidate;
    const problem = source.problems.find(({ kind }) => kind === 'superseded')?.message ?? '';
    const message = messages.superseded(source, passage.match.span, problem);
    return [{ start: claim.start, end: claim.end, severity: 'warning', message, evidence: [0], fixes: [] }];
  },
};
