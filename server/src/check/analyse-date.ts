import type { DateClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { antecedentOf } from '../text/antecedents.js';
import { containsSpan, type Span, sliceSpan } from '../text/span.js';
import { firstFrom } from '../text/span-index.js';
import { contradicts } from '../time/contradiction.js';
import type { TimeExpression } from '../time/values.js';
import { isBornOutBeside } from './events/born-out.js';
import { type DatedSentence, type EventMatch, matchEvent } from './events/match-event.js';
import { rangeEnd } from './events/range-ends.js';
import { type Candidate, compute, type Evidence } from './evidence.js';

/** What the corpus says of a dated event. */
export interface DateAnalysis {
  readonly kind: 'date';
  readonly claim: DateClaim;
  readonly verdict: DateVerdict;
  /** The telling the verdict rests on, and further ones of the same mind. */
  readonly match: EventMatch | null;
  readonly others: readonly EventMatch[];
  /** Where tellings contradict one another, one for each date: they are named, and none is taken for right. */
  readonly disagreement: readonly EventMatch[];
}

/** `disputed`: some sources bear the date out and some do not: nobody is accused. */
export type DateVerdict = 'matches' | 'differs' | 'disputed' | 'no-match' | 'unresolved';

/** Holds an event's date against the sources' tellings of the event. */
export function analyseDate(draft: Draft, claim: DateClaim, evidence: Evidence): DateAnalysis {
  const { expression, sentence } = claim;
  if (expression.readings.length === 0 || expression.granularity === 'reference') {
    return { kind: 'date', claim, verdict: 'unresolved', match: null, others: [], disagreement: [] };
  }
  const event = datedSentence(draft, sentence, expression);
  const candidates = evidence.candidates.get(claim.id) ?? [];
  const remember = evidence.remember ?? compute;
  const matches = remember(candidates, JSON.stringify(event), () =>
    candidates.flatMap((candidate) => matchEvent(event, candidate) ?? []),
  );
  const tellings = bySource(matches);
  // "in April or May": which of them is left open.
  const meant = [expression, ...alternatives(event)];
  const against = tellings.filter(
    (telling) =>
      meant.every((one) => isContradicted(one, telling) && !isToldElsewhere(one, telling, candidates)) &&
      !telling.some((match) => isBornOutBeside(event, match)),
  );
  const agreeing = tellings.filter((telling) => !isOutside(expression, telling));
  const disagreement = disagreeing([...agreeing, ...against]);
  return { kind: 'date', claim, ...weigh(agreeing.flat(), against.flat()), disagreement };
}

/** The first telling of each date that no telling before it may have meant; empty when all may mean the same. */
function disagreeing(tellings: readonly Telling[]): readonly EventMatch[] {
  const apart: Telling[] = [];
  for (const telling of tellings) {
    const own = expressionsOf(telling);
    const isOther = apart.every((other) => expressionsOf(other).every((one) => contradicts(one, own)));
    if (isOther) apart.push(telling);
  }
  return apart.length > 1 ? apart.flatMap(([first]) => first ?? []) : [];
}

/** Whether no date of the telling may be the draft's. */
function isOutside(expression: TimeExpression, telling: Telling): boolean {
  const slack = Math.max(0, ...telling.map((match) => match.slack));
  // Of "between 3 May and 5 June" each end is held against the like end.
  const end = rangeEnd(expression);
  const ends = telling.flatMap((match) => {
    const theirs = rangeEnd(match.expression);
    return theirs && theirs.which === end?.which ? [theirs.expression] : [];
  });
  if (end && ends.length > 0) return contradicts(end.expression, ends, slack);
  const isLikeBounded =
    expression.bound !== undefined &&
    telling.every((match) => isStrong(match) && match.expression.bound === expression.bound);
  // "by 31 August" and "by 30 August" overlap; in nearly the same sentence they are two dates.
  return isLikeBounded
    ? contradicts(
        withoutBound(expression),
        telling.map((match) => withoutBound(match.expression)),
      )
    : contradicts(expression, expressionsOf(telling), slack);
}

function withoutBound({ bound: _, ...expression }: TimeExpression): TimeExpression {
  return expression;
}

/** The sentence by itself: what it tells is the same wherever it stands in the draft. */
function datedSentence(draft: Draft, sentence: Span, expression: TimeExpression): DatedSentence {
  const moved = (time: TimeExpression): TimeExpression => ({
    ...time,
    start: time.start - sentence.start,
    end: time.end - sentence.start,
    // A wrong weekday has its own rule.
    problem: null,
  });
  const times = timesIn(draft, sentence);
  const at = times.indexOf(expression);
  const own = times.map(moved);
  const text = sliceSpan(draft.markdown.prose.text, sentence);
  return {
    text,
    sentence: { start: 0, end: text.length },
    expression: own[at] ?? moved(expression),
    times: own,
    antecedent: antecedentOf(draft.markdown.prose, sentence),
  };
}

/** The dates of a list that the expression stands in: "in April or May", "on 3 and 4 May". */
function alternatives({ text, times, expression }: DatedSentence): readonly TimeExpression[] {
  const at = times.indexOf(expression);
  const listed: TimeExpression[] = [];
  for (const step of [-1, 1]) {
    let last = expression;
    for (let i = at + step; at >= 0; i += step) {
      const next = times[i];
      if (!next) break;
      const between = text.slice(Math.min(last.end, next.end), Math.max(last.start, next.start));
      if (!LISTING.test(between)) break;
      listed.push(next);
      last = next;
    }
  }
  return listed.filter((time) => rangeEnd(time) === null);
}

/** What stands between the dates of a list. */
const LISTING = /^(?:,|,? (?:or|and|and again|or else)(?: (?:in|on|early|late))?) $/;

function timesIn({ times }: Draft, sentence: Span): readonly TimeExpression[] {
  const from = firstFrom(times, sentence.start);
  return times.slice(from, firstFrom(times, sentence.end)).filter((time) => containsSpan(sentence, time));
}

/** What one source says of the event, in several sentences: its expressions are intersected. */
type Telling = readonly EventMatch[];

function bySource(matches: readonly EventMatch[]): readonly Telling[] {
  const sources = [...new Set(matches.map((match) => match.candidate.source))];
  return sources.map((source) => matches.filter((match) => match.candidate.source === source));
}

/**
 * Whether a source's own dates of the event rule the draft's out. "the next day" leans on a date before it and may lean on
 * another than was taken: it can agree, never accuse.
 */
function isContradicted(expression: TimeExpression, telling: Telling): boolean {
  const own = telling.filter(({ expression: { anchor } }) => anchor === 'explicit' || anchor === 'document');
  return own.length > 0 && isOutside(expression, telling) && isOutside(expression, own);
}

/**
 * Whether another sentence, as like the draft's as the one that contradicts it, has the draft's date: then it may be the
 * one that tells the event, in words that were not understood.
 */
function isToldElsewhere(
  expression: TimeExpression,
  telling: Telling,
  candidates: readonly Candidate[],
): boolean {
  const likest = Math.max(...telling.map(({ candidate }) => candidate.score));
  if (telling.some(isStrong)) return false;
  const own = rangeEnd(expression)?.expression ?? expression;
  return candidates.some(
    (candidate) =>
      candidate.score >= likest &&
      !telling.some((match) => match.candidate === candidate) &&
      datesIn(candidate, expression).some((time) => !contradicts(own, time)),
  );
}

/** The dates of a sentence that are its own: of a day no more than of its month is proof, of a month its year. */
function datesIn(candidate: Candidate, { granularity }: TimeExpression): readonly TimeExpression[] {
  return (candidate.reading?.times ?? []).filter(
    (time) =>
      containsSpan(candidate, time) &&
      time.readings.length > 0 &&
      time.bound === undefined &&
      (time.granularity === 'day' ||
        time.granularity === 'month' ||
        (time.granularity === 'year' && granularity !== 'day')),
  );
}

function expressionsOf(telling: Telling): readonly TimeExpression[] {
  return telling.map((match) => match.expression);
}

function weigh(
  agreeing: readonly EventMatch[],
  against: readonly EventMatch[],
): Pick<DateAnalysis, 'verdict' | 'match' | 'others'> {
  const [match = null, ...others] = agreeing;
  if (match)
    return { verdict: against.some(isStrong) && !isStrong(match) ? 'disputed' : 'matches', match, others };
  const [first = null, ...rest] = [...against].sort((a, b) => strength(b) - strength(a));
  return first
    ? { verdict: 'differs', match: first, others: rest }
    : { verdict: 'no-match', match: null, others: [] };
}

function isStrong(match: EventMatch): boolean {
  return match.by === 'wording';
}

function strength(match: EventMatch): number {
  return (isStrong(match) ? 1 : 0) + match.candidate.score;
}
