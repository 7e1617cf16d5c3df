import type { Quotation, QuotationKind } from '../speech/reading.js';
import { findSentences } from '../text/sentences.js';
import { containsOffset, containsSpan, distance, overlaps, type Span, sliceSpan } from '../text/span.js';
import { countWords } from '../text/tokens.js';
import type { Granularity, TimeExpression } from '../time/values.js';
import type { Citation } from './citations.js';
import type { Claim, DateClaim, QuotationClaim } from './claim.js';
import type { Draft } from './draft.js';

/** The claims of a draft, by offset. */
export function findClaims(draft: Omit<Draft, 'claims'>): readonly Claim[] {
  const sentences = sentencesOf(draft);
  const quotations = quotationClaims(draft, sentences);
  return [...quotations, ...dateClaims(draft, sentences)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Fewer words than this are a claim only where a cue gives them to a speaker: "scare quotes" are no one's words. */
export const LEAST_UNATTRIBUTED_WORDS = 5;

/** Kinds of marked words that are somebody's speech; titles of works, terms and signs are not. */
const SPOKEN: ReadonlySet<QuotationKind> = new Set(['direct', 'partial', 'block', 'label']);

function sentencesOf(draft: Omit<Draft, 'claims'>): readonly Span[] {
  const { text, blocks } = draft.markdown.prose;
  return blocks.flatMap((block) => findSentences(text, block));
}

function quotationClaims(draft: Omit<Draft, 'claims'>, sentences: readonly Span[]): QuotationClaim[] {
  const claimed = draft.speech.quotations.filter(isClaim);
  return claimed.map((quotation, number) => {
    const span = draft.markdown.map.toSourceSpan(quotation);
    const sentence = sentenceAround(sentences, quotation.outer);
    return {
      kind: 'quotation',
      id: `q${number + 1}`,
      ...span,
      text: quotation.text,
      sentence,
      citations: piecesOf(claimed, quotation).flatMap((piece) =>
        citationsOf(draft, sentenceAround(sentences, piece.outer), piece),
      ),
      quotation,
      said: saidDate(draft, sentence, quotation),
    };
  });
}

/** The pieces of one utterance: a citation behind any of them stands for all. */
function piecesOf(quotations: readonly Quotation[], { group }: Quotation): readonly Quotation[] {
  return quotations.filter((quotation) => quotation.group === group);
}

/** A quotation without its closing mark is still being typed: it is not judged yet. */
function isClaim(quotation: Quotation): boolean {
  if (quotation.nested || !SPOKEN.has(quotation.kind)) return false;
  if (!quotation.closed && !quotation.continues) return false;
  // "A: …" and "Q: …" mark turns, but name nobody.
  if (quotation.kind === 'label' && (quotation.attribution?.speaker.name ?? '').length < 2) return false;
  const words = countWords(quotation.text);
  if (words === 0) return false;
  const isAttributed = quotation.attribution?.cue != null;
  return words >= LEAST_UNATTRIBUTED_WORDS || isAttributed;
}

/** How far a date may stand from the cue it dates: "On 6 July 2016, at a rally in Cleveland, Marty Small said, “…”". */
const CUE_REACH = 80;
/** Words are said on a day; a month or a year in their sentence dates something else. */
const FINE: ReadonlySet<Granularity> = new Set(['day', 'time', 'weekend', 'week']);

/** The day on which the words were said: the one date beside the cue, outside the marks. */
function saidDate(draft: Omit<Draft, 'claims'>, sentence: Span, quotation: Quotation): TimeExpression | null {
  const cue = quotation.attribution?.cue;
  if (!cue || !containsSpan(sentence, cue)) return null;
  const dates = draft.times.filter(
    (time) =>
      time.type === 'DATE' &&
      containsSpan(sentence, time) &&
      distance(cue, time) <= CUE_REACH &&
      !isQuoted(draft, time),
  );
  const [date, ...more] = dates;
  if (!date || more.length > 0 || !isOwnDate(date)) return null;
  return date.readings.length > 0 && FINE.has(date.granularity) ? date : null;
}

function dateClaims(draft: Omit<Draft, 'claims'>, sentences: readonly Span[]): DateClaim[] {
  const claimed = draft.times.filter(
    (time) =>
      isOwnDate(time) && !isAppositive(draft, time) && !isQuoted(draft, time) && isInStory(draft, time),
  );
  return claimed.map((expression, number) => {
    const sentence = sentenceAround(sentences, expression);
    return {
      kind: 'date',
      id: `d${number + 1}`,
      ...draft.markdown.map.toSourceSpan(expression),
      text: expression.text,
      sentence,
      citations: citationsOf(draft, sentence, expression),
      expression,
    };
  });
}

/** "that day" and "a week later" lean on a date before them, which is a claim of its own. */
function isOwnDate(time: TimeExpression): boolean {
  return time.type === 'DATE' && time.anchor !== 'mention';
}

/** "the Wednesday before, 31 July 2024" and "21 April 2017, a Friday": the full date is the claim, its neighbour only says more. */
function isAppositive({ times, markdown }: Omit<Draft, 'claims'>, time: TimeExpression): boolean {
  if (time.anchor === 'explicit') return false;
  return times.some((other) => {
    if (other.anchor !== 'explicit' || other.granularity !== 'day') return false;
    const between = markdown.prose.text.slice(
      Math.min(time.end, other.end),
      Math.max(time.start, other.start),
    );
    return /^\s*(before|after)?\s*[,(–—]\s*(an?|the|on)?\s*$/.test(between);
  });
}

/** What stands in marks is the speaker's date, counted from the day they spoke. */
function isQuoted(draft: Omit<Draft, 'claims'>, time: TimeExpression): boolean {
  return draft.speech.quotations.some((quotation) => overlaps(quotation.outer, time));
}

/** Front matter and notes date the draft and its sources, not what happened. */
function isInStory(draft: Omit<Draft, 'claims'>, time: TimeExpression): boolean {
  const block = draft.markdown.prose.blocks.find((candidate) => containsOffset(candidate, time.start));
  return block !== undefined && block.kind !== 'metadata' && block.kind !== 'footnote';
}

function sentenceAround(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter((sentence) => overlaps(sentence, span));
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}

/** The citations of the sentence, and those between its end and the next word ("… said. [@key]", "… said.[^1]"). */
function citationsOf(draft: Omit<Draft, 'claims'>, sentence: Span, claimed: Span): readonly Citation[] {
  const { text } = draft.markdown.prose;
  const reach = { start: sentence.start, end: Math.max(sentence.end, claimed.end) };
  return draft.citations.all.filter((citation) => {
    const at = citation.proseOffset;
    if (at >= reach.start && at <= reach.end) return true;
    return at > reach.end && sliceSpan(text, { start: reach.end, end: at }).trim() === '';
  });
}
