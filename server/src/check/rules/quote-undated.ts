import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import type { Source, SourceKind } from '../../sources/source.js';
import { containsSpan } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import { edtfInterval, parseEdtf } from '../../time/edtf.js';
import { THEN_WORDS } from '../languages/en.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** Older words are no news, and a reader takes undated ones for fresh. */
const OLD_DAYS = 90;

/** What is said on a day; papers, reports and books are quoted for what they hold at any time. */
const SAID: ReadonlySet<SourceKind> = new Set(['article', 'transcript', 'statement', 'speech', 'post']);

/** Words much older than the draft stand in a paragraph that does not tell when they were said. */
export const quoteUndated: Rule = {
  code: 'quote.undated',
  severities: ['information'],
  summary:
    'The words are over 90 days older than the draft, and their paragraph does not tell when they were said.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, others, claim } = analysis;
    const speaker = claim.quotation.attribution?.speaker;
    const isSpoken = speaker != null && (speaker.name !== null || speaker.kind === 'pronoun');
    if (!isSpoken || claim.citations.length > 0 || isDated(draft, claim)) return [];
    const sources = [passage, ...others].filter(isAsWritten).map(({ match }) => match.candidate.source);
    const ages = sources.map((source) => daysBefore(draft, source));
    if (!ages.every((age) => age !== null && age > OLD_DAYS)) return [];
    const { source } = passage.match.candidate;
    if (!SAID.has(source.kind.value)) return [];
    const message = messages.undated(source, passage.match.span, Math.min(...ages.map((age) => age ?? 0)));
    return [
      { start: claim.start, end: claim.end, severity: 'information', message, evidence: [0], fixes: [] },
    ];
  },
};

/** By how many days the source is older than the draft, at least; null when either has no date. */
function daysBefore(draft: Draft, { issued }: Source): number | null {
  if (draft.date === null || !issued || !parseEdtf(draft.date) || !parseEdtf(issued.value)) return null;
  const [mine, theirs] = [edtfInterval(draft.date), edtfInterval(issued.value)];
  return mine && theirs ? mine.from - theirs.to : null;
}

/** Whether the paragraph or the heading above it has a date, a year or a "then" outside the quotation. */
function isDated(draft: Draft, { quotation }: QuotationClaim): boolean {
  const { text, blocks } = draft.markdown.prose;
  const at = blocks.findIndex((block) => containsSpan(block, quotation.outer));
  const own = blocks[at];
  if (!own) return false;
  const heading = blocks.slice(0, at).findLast((block) => block.kind === 'heading');
  const lead = quotation.kind === 'block' ? blocks[at - 1] : undefined;
  const near = [own, heading, lead].filter((block) => block !== undefined);
  const isTime = draft.times.some(
    (time) => near.some((block) => containsSpan(block, time)) && !containsSpan(quotation.outer, time),
  );
  if (isTime) return true;
  return near.some((block) => tokenize(text, block).some(({ word }) => THEN_WORDS.has(word)));
}
