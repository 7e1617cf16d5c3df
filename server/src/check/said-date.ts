import type { Draft } from '../draft/draft.js';
import type { SourceKind } from '../sources/source.js';
import { isInRelativeClause } from '../text/relative-clause.js';
import { containsOffset, containsSpan, distance, overlaps } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { contradicts } from '../time/contradiction.js';
import type { DayInterval, Granularity, TimeExpression } from '../time/values.js';
import type { QuotationAnalysis } from './analyse-quotation.js';
import { MOST_PASSAGES } from './finding.js';
import { THEN_WORDS } from './languages/en.js';
import type { QuotedPassage } from './passages/quoted-passage.js';
import type { RuleFinding } from './rule.js';
import { sentenceOf } from './sentence-of.js';
import { messages } from './wording/messages.js';
import { writtenDays } from './written-days.js';

/**
 * "On 6 July 2016, X said “…”" where the source dates the words otherwise: in the sentence that quotes them, because it
 * was published before that day, or because it is news of much later days. Words are not said after their publication.
 */
export function saidMismatch(draft: Draft, analysis: QuotationAnalysis): readonly RuleFinding[] {
  const { claim, passage, others } = analysis;
  if (!claim.said || claim.said.problem !== null || !passage || passage.match.coverage < 1) return [];
  const { said } = claim;
  const passages = [passage, ...others];
  const verdicts = passages.map((one) => saidVerdict(one, said));
  const at = verdicts.indexOf('differs');
  const differing = passages[at];
  // A source without a date says nothing either way.
  if (!differing || verdicts.includes('possible')) return [];
  const { source } = differing.match.candidate;
  const expression = saidExpression(differing);
  const message = expression
    ? messages.dateDiffersForRecurring(source, expression, said)
    : messages.saidDiffers(source, source.issued?.value ?? '', said);
  const span = draft.markdown.map.toSourceSpan(said);
  return [{ ...span, severity: 'warning', message, evidence: [at < MOST_PASSAGES ? at : 0], fixes: [] }];
}

/** `unknown` where nothing dates the source's words. */
export type SaidVerdict = 'differs' | 'possible' | 'unknown';

/** What the passage says of the day on which the draft has the words said. */
export function saidVerdict(passage: QuotedPassage, said: TimeExpression): SaidVerdict {
  const expression = saidExpression(passage);
  if (expression) return contradicts(said, expression) ? 'differs' : 'possible';
  const published = writtenDays(passage);
  if (!published) return 'unknown';
  const lag = isOwnDay(passage, said) ? null : longestLag(passage, published);
  // "on 6 November" may be of this year or the last: one is after the publication, the other long before it.
  const isOutside = said.readings.every(
    ({ interval }) => interval.from > published.last || (lag !== null && interval.to < published.from - lag),
  );
  return isOutside ? 'differs' : 'possible';
}

/** Whether the draft may have the day from the source itself, or says only "since 7 January": then it need not be of the saying. */
function isOwnDay({ match }: QuotedPassage, said: TimeExpression): boolean {
  const times = match.candidate.reading?.times ?? [];
  return (
    said.bound !== undefined ||
    times.some((time) => FINE.has(time.granularity) && time.readings.length > 0 && !contradicts(said, time))
  );
}

/**
 * How many days before its publication a source's words may have been said; null where there is no telling. News has words of
 * these days where it does not say otherwise: "once said", "told the court in May", "in his speech of 2019".
 */
function longestLag({ match }: QuotedPassage, published: DayInterval): number | null {
  const { source, reading } = match.candidate;
  const lag = LONGEST_LAGS.get(source.kind.value);
  if (lag === undefined || !reading) return null;
  const { text, blocks } = source.prose;
  const block = blocks.find((one) => containsOffset(one, match.span.start));
  if (!block) return null;
  const isOlder = reading.times.some(
    (time) =>
      overlaps(block, time) && (time.readings[0]?.interval.from ?? published.from) < published.from - WEEK,
  );
  const isThen = tokenize(text, sentenceOf(source, match.span)).some(({ word }) => THEN_WORDS.has(word));
  return isOlder || isThen ? null : lag;
}

const WEEK = 7;

/** A speech is put out when it is held, and a record has its day; a story may take a while. */
const LONGEST_LAGS: ReadonlyMap<SourceKind, number> = new Map([
  ['speech', 3],
  ['statement', 3],
  ['transcript', 3],
  ['article', 14],
]);

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
  const [date, ...more] = dates;
  if (!date || more.length > 0 || isInRelativeClause(source.prose.text, sentence, date, cue)) return null;
  return date;
}

/** Words are said on a day; a year beside the cue dates something else. */
const FINE: ReadonlySet<Granularity> = new Set(['day', 'time', 'weekend', 'week']);
