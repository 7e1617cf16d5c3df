import type { Quotation, QuotationKind } from '../speech/reading.js';
import { isInRelativeClause } from '../text/relative-clause.js';
import { containsOffset, containsSpan, distance, type Span, sliceSpan } from '../text/span.js';
import { firstFrom, indexSpans, type SpanIndex } from '../text/span-index.js';
import { countWords } from '../text/tokens.js';
import type { Granularity, TimeExpression } from '../time/values.js';
import type { Citation } from './citations.js';
import type { Claim, DateClaim, QuotationClaim } from './claim.js';
import type { Draft } from './draft.js';

/** A draft but for its claims, with what they are looked up in. */
interface ReadText {
  readonly draft: Omit<Draft, 'claims'>;
  readonly sentences: SpanIndex<Span>;
  readonly times: SpanIndex<TimeExpression>;
  /** What stands in marks, marks included. */
  readonly quoted: SpanIndex<Span>;
  /** Where the draft's citations stand in its prose. */
  readonly cited: readonly Span[];
}

/** The claims of a draft, by offset; `sentences` are those of its prose. */
export function findClaims(draft: Omit<Draft, 'claims'>, sentences: readonly Span[]): readonly Claim[] {
  const outer = draft.speech.quotations.map((quotation) => quotation.outer);
  const read: ReadText = {
    draft,
    sentences: indexSpans(sentences),
    times: indexSpans(draft.times),
    quoted: indexSpans(outer.toSorted((a, b) => a.start - b.start)),
    cited: draft.citations.all.map(({ proseOffset }) => ({ start: proseOffset, end: proseOffset })),
  };
  return [...quotationClaims(read), ...dateClaims(read)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Fewer words than this are a claim only where a cue gives them to a speaker: "scare quotes" are no one's words. */
export const LEAST_UNATTRIBUTED_WORDS = 5;

/** Kinds of marked words that are somebody's speech; titles of works, terms and signs are not. */
const SPOKEN: ReadonlySet<QuotationKind> = new Set(['direct', 'partial', 'block', 'label']);

function quotationClaims(read: ReadText): QuotationClaim[] {
  const { draft } = read;
  const claimed = draft.speech.quotations.filter(isClaim);
  const utterances = piecesByGroup(claimed);
  return claimed.map((quotation, number) => {
    const sentence = sentenceAround(read, quotation.outer);
    // A citation behind any piece of an utterance stands for all.
    const pieces = (utterances.get(quotation.group) ?? []).filter((piece) => isOneForm(piece, quotation));
    return {
      kind: 'quotation',
      id: `q${number + 1}`,
      ...draft.markdown.map.toSourceSpan(quotation),
      text: quotation.text,
      sentence,
      citations: pieces.flatMap((piece) => citationsOf(read, sentenceAround(read, piece.outer), piece)),
      quotation,
      said: saidDate(read, sentence, quotation),
    };
  });
}

/** The pieces of each utterance, by the number that they share. */
export function piecesByGroup(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const pieces = groups.get(quotation.group);
    if (pieces) pieces.push(quotation);
    else groups.set(quotation.group, [quotation]);
  }
  return groups;
}

/** A block quotation below goes on with the words, and has a citation of its own. */
export function isOneForm(one: Pick<Quotation, 'kind'>, other: Pick<Quotation, 'kind'>): boolean {
  return (one.kind === 'block') === (other.kind === 'block');
}

/** A quotation without its closing mark is still being typed: it is not judged yet. */
function isClaim(quotation: Quotation): boolean {
  if (quotation.nested || !SPOKEN.has(quotation.kind)) return false;
  if (!quotation.closed && !quotation.continues) return false;
  // "A: …" and "Q: …" mark turns, but name nobody.
  if (quotation.kind === 'label' && (quotation.attribution?.speaker.name ?? '').length < 2) return false;
  const words = countWords(quotation.text);
  if (words === 0) return false;
  return words >= LEAST_UNATTRIBUTED_WORDS || isGivenToSpeaker(quotation);
}

/** By a verb, or by its place beside a name: "- Ada Brandt: “a quiet robbery”". */
function isGivenToSpeaker({ attribution }: Quotation): boolean {
  if (attribution === null) return false;
  const { cue, speaker, sieve } = attribution;
  return cue !== null || (speaker.name !== null && GIVEN_BY_PLACE.has(sieve));
}

const GIVEN_BY_PLACE: ReadonlySet<string> = new Set(['name-colon', 'colon', 'bracketed-name', 'table-cell']);

/** How far a date may stand from the cue it dates: "On 6 July 2016, at a rally in Cleveland, Marty Small said, “…”". */
const CUE_REACH = 80;
/** Words are said on a day; a month or a year in their sentence dates something else. */
const FINE: ReadonlySet<Granularity> = new Set(['day', 'time', 'weekend', 'week']);

/** The day on which the words were said: the one date beside the cue, outside the marks. */
function saidDate(read: ReadText, sentence: Span, quotation: Quotation): TimeExpression | null {
  const cue = quotation.attribution?.cue;
  if (!cue || !containsSpan(sentence, cue)) return null;
  const dates = read.times
    .overlapping(sentence)
    .filter(
      (time) =>
        time.type === 'DATE' &&
        containsSpan(sentence, time) &&
        distance(cue, time) <= CUE_REACH &&
        !isQuoted(read, time),
    );
  const [date, ...more] = dates;
  if (!date || more.length > 0 || !isOwnDate(date)) return null;
  if (isInRelativeClause(read.draft.markdown.prose.text, sentence, date, cue)) return null;
  return date.readings.length > 0 && FINE.has(date.granularity) ? date : null;
}

function dateClaims(read: ReadText): DateClaim[] {
  const { draft } = read;
  const claimed = draft.times.filter(
    (time, at) =>
      isOwnDate(time) && !isAppositive(draft, time, at) && !isQuoted(read, time) && isInStory(draft, time),
  );
  return claimed.map((expression, number) => {
    const sentence = sentenceAround(read, expression);
    return {
      kind: 'date',
      id: `d${number + 1}`,
      ...draft.markdown.map.toSourceSpan(expression),
      text: expression.text,
      sentence,
      citations: citationsOf(read, sentence, expression),
      expression,
    };
  });
}

/** "that day" and "a week later" lean on a date before them, which is a claim of its own. */
function isOwnDate(time: TimeExpression): boolean {
  return time.type === 'DATE' && time.anchor !== 'mention';
}

/** "the Wednesday before, 31 July 2024" and "21 April 2017, a Friday": the full date is the claim, its neighbour only says more. */
function isAppositive({ times, markdown }: Omit<Draft, 'claims'>, time: TimeExpression, at: number): boolean {
  if (time.anchor === 'explicit') return false;
  return [times[at - 1], times[at + 1]].some((other) => {
    if (other?.anchor !== 'explicit' || other.granularity !== 'day') return false;
    const between = markdown.prose.text.slice(
      Math.min(time.end, other.end),
      Math.max(time.start, other.start),
    );
    return between.length <= APPOSITION && /^\s*(before|after)?\s*[,(–—]\s*(an?|the|on)?\s*$/.test(between);
  });
}

/** Longer than any words between a date and its neighbour: " before, the ". */
const APPOSITION = 30;

/** What stands in marks is the speaker's date, counted from the day they spoke. */
function isQuoted({ quoted }: ReadText, time: TimeExpression): boolean {
  return quoted.overlapping(time).length > 0;
}

/** Front matter and notes date the draft and its sources, not what happened. */
function isInStory({ markdown }: Omit<Draft, 'claims'>, time: TimeExpression): boolean {
  const { blocks } = markdown.prose;
  const block = blocks[firstFrom(blocks, time.start + 1) - 1];
  return (
    block !== undefined &&
    containsOffset(block, time.start) &&
    block.kind !== 'metadata' &&
    block.kind !== 'footnote'
  );
}

function sentenceAround({ sentences }: ReadText, span: Span): Span {
  const touched = sentences.overlapping(span);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}

/** The citations of the sentence, and those between its end and the next word ("… said. [@key]", "… said.[^1]"). */
function citationsOf({ draft, cited }: ReadText, sentence: Span, claimed: Span): readonly Citation[] {
  const { text } = draft.markdown.prose;
  const end = Math.max(sentence.end, claimed.end);
  const first = firstFrom(cited, sentence.start);
  let next = first;
  for (let place = cited[next]; place; place = cited[++next]) {
    if (place.start > end && sliceSpan(text, { start: end, end: place.start }).trim() !== '') break;
  }
  return draft.citations.all.slice(first, next);
}
