import type { Draft } from '../../draft/draft.js';
import { LEAST_UNATTRIBUTED_WORDS } from '../../draft/find-claims.js';
import { sliceSpan } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis, QuotedPassage } from '../analyse-quotation.js';
import { isAsWritten } from '../analyse-quotation.js';
import { type Elision, elisionAtStart, markedElisions } from '../elisions.js';
import { isInMarks } from '../match-words.js';
import { messages } from '../messages.js';
import type { Rule, RuleFinding } from '../rule.js';
import { quieted } from './loudness.js';

/** A marked omission: a hint that names what it leaves out, a warning when that turns the kept words round. */
export const quoteElided: Rule = {
  code: 'quote.elided',
  severities: ['warning', 'hint'],
  summary: 'The quotation leaves out words of the source.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage } = analysis;
    const elisions = [...markedElisions(passage.match)];
    const atStart = governingStart(analysis);
    if (atStart && !isToldByDraft(draft, analysis, atStart)) elisions.push(atStart);
    return elisions.map((elision) => finding(analysis, passage, elision));
  },
};

/**
 * A negation or condition cut off before the first word. Few words stand in many places: they must be the same speaker's,
 * and no passage may have them without it.
 */
function governingStart({ passage, others, quoted }: QuotationAnalysis): Elision | null {
  if (!passage || !isInMarks(passage.match)) return null;
  if (quoted.words.length < LEAST_UNATTRIBUTED_WORDS && passage.speakerVerdict !== 'same') return null;
  const isFree = others.some((other) => isAsWritten(other) && elisionAtStart(other.match) === null);
  return isFree ? null : elisionAtStart(passage.match);
}

function finding({ claim }: QuotationAnalysis, { match }: QuotedPassage, elision: Elision): RuleFinding {
  const { source } = match.candidate;
  const span = { start: Math.min(elision.start, match.span.start), end: match.span.end };
  const place = { start: claim.start, end: claim.end, evidence: [0], fixes: [] };
  if (elision.governor === null) {
    return { ...place, severity: 'hint', message: messages.leavesOut(source, span, elision.text) };
  }
  const message = messages.leavesOutGovernor(source, span, elision.governor);
  return { ...place, severity: quieted(source, 'warning'), message };
}

/** The draft's own words before the quotation keep the sense: he does not think that “he is guilty”. */
function isToldByDraft(draft: Draft, analysis: QuotationAnalysis, elision: Elision): boolean {
  const { sentence, quotation } = analysis.claim;
  const before = { start: sentence.start, end: Math.max(sentence.start, quotation.outer.start) };
  const lead = tokenize(sliceSpan(draft.markdown.prose.text, before)).map((token) => token.word);
  const left = tokenize(elision.text).map((token) => token.word);
  return left.some((word) => lead.includes(word)) || lead.some((word) => TOLD.has(word));
}

/** Words with which a draft keeps a negation or a condition in its own telling. */
const TOLD: ReadonlySet<string> = new Set(
  'not never no nobody nothing none neither nor if unless whether without denied denies deny refused rejected doubted doubts isnt wasnt doesnt didnt dont wont wouldnt cannot cant'.split(
    ' ',
  ),
);
