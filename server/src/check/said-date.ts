import type { Draft } from '../draft/draft.js';
import { containsSpan, distance, overlaps } from '../text/span.js';
import { contradicts } from '../time/contradiction.js';
import { edtfInterval } from '../time/edtf.js';
import type { Granularity, TimeExpression } from '../time/values.js';
import type { QuotationAnalysis } from './analyse-quotation.js';
import { messages } from './messages.js';
import type { QuotedPassage } from './quoted-passage.js';
import type { RuleFinding } from './rule.js';
import { sentenceOf } from './sentence-of.js';

/** Publication may lag behind or, by time zone, run ahead of the day on which words were said. */
const ZONE_SLACK_DAYS = 1;
/** How sure a source's date must be before anything is held against it. */
const LEAST_SURE_DATE = 0.6;

/**
 * "On 6 July 2016, X said “…”" where the source dates the words otherwise: in the sentence that quotes them, or because
 * it was published before that day. Words are not said after their publication.
 */
export function saidMismatch(draft: Draft, analysis: QuotationAnalysis): readonly RuleFinding[] {
  const { claim, passage, others } = analysis;
  if (!claim.said || claim.said.problem !== null || !passage || passage.match.coverage < 1) return [];
  const { said } = claim;
  if ([passage, ...others].some((other) => !saidVerdict(other, said))) return [];
  const { source } = passage.match.candidate;
  const expression = saidExpression(passage);
  const message = expression
    ? messages.dateDiffersForRecurring(source, expression, said)
    : messages.saidDiffers(source, source.issued?.value ?? '', said);
  const span = draft.markdown.map.toSourceSpan(said);
  return [{ ...span, severity: 'warning', message, evidence: [0], fixes: [] }];
}

/** Whether the passage contradicts the day on which the draft has the words said. */
export function saidVerdict(passage: QuotedPassage, said: TimeExpression): boolean {
  const expression = saidExpression(passage);
  if (expression) return contradicts(said, expression);
  const { issued } = passage.match.candidate.source;
  const published = issued && issued.sure >= LEAST_SURE_DATE ? edtfInterval(issued.value) : null;
  if (!published) return false;
  return said.readings.every(({ interval }) => interval.from > published.to + ZONE_SLACK_DAYS);
}

/** How far a date may stand from the cue that it dates: “…,” said Mr. Price, a spokesman for the board and once its chair, on Thursday. */
const CUE_REACH = 100;

/** The day of the cue that gives the passage to its speaker: one date beside it, outside the marks. */
export function saidExpression({ match }: QuotedPassage): TimeExpression | null {
  const { reading, source } = match.candidate;
  const quotation = reading?.speech.quotations.find((candidate) => overlaps(candidate, match.span));
  const cue = quotation?.attribution?.cue;
  if (!reading || !cue) return null;
  const sentence = sentenceOf(source, cue);
  const dates = reading.times.filter(
    (time) =>
      time.type === 'DATE' &&
      FINE.has(time.granularity) &&
      time.readings.length > 0 &&
      containsSpan(sentence, time) &&
      distance(cue, time) <= CUE_REACH &&
      !reading.speech.quotations.some((other) => overlaps(other.outer, time)),
  );
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/** Words are said on a day; a year beside the cue dates something else. */
const FINE: ReadonlySet<Granularity> = new Set(['day', 'time', 'weekend', 'week']);
