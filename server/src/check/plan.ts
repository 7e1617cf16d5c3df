import type { DateClaim, QuotationClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { antecedentNames, antecedentOf } from '../text/antecedents.js';
import { findNames } from '../text/names.js';
import { forgetful, type Recall } from '../text/recall.js';
import { overlaps, type Span, sliceSpan } from '../text/span.js';
import { indexSpans, type SpanIndex } from '../text/span-index.js';
import { tokenize } from '../text/tokens.js';
import type { EventQuery, PassageQuery, Query } from './evidence.js';
import { readQuotedWords, searchPieces } from './words/quoted-words.js';

/**
 * What must be asked of the corpus to judge a draft's claims: one query a claim. With `recall` the query of a sentence that
 * was asked before is the same as then.
 */
export function plan(draft: Draft, recall: Recall = forgetful): readonly Query[] {
  const { speech, times } = draft;
  const quotations = speech.quotations.toSorted((a, b) => a.start - b.start);
  const apart = [indexSpans<Span>(times), indexSpans<Span>(quotations)];
  return draft.claims.flatMap((claim): Query[] => {
    if (claim.kind === 'quotation') return [passageQuery(draft, claim, recall)];
    return claim.expression.readings.length > 0 ? [eventQuery(draft, claim, apart, recall)] : [];
  });
}

function passageQuery(draft: Draft, claim: QuotationClaim, recall: Recall): PassageQuery {
  const { quotation, id } = claim;
  const speaker = quotation.attribution?.speaker.name ?? null;
  const sentence = sliceSpan(draft.markdown.prose.text, claim.sentence);
  const query = recall(`passage ${JSON.stringify([quotation.text, speaker, sentence])}`, () => ({
    pieces: searchPieces(readQuotedWords(quotation.text)),
    names: [...new Set([...nameWords(sentence), ...tokenize(speaker ?? '').map(({ word }) => word)])],
  }));
  return { kind: 'passage', claim: id, ...query, speaker };
}

function eventQuery(
  draft: Draft,
  { id, sentence }: DateClaim,
  apart: readonly SpanIndex<Span>[],
  recall: Recall,
): EventQuery {
  const text = sliceSpan(draft.markdown.prose.text, sentence);
  const left = apart
    .flatMap((spans) => spans.overlapping(sentence))
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const antecedent = antecedentOf(draft.markdown.prose, sentence, recall);
  const query = recall(`event ${JSON.stringify([text, left, antecedent])}`, () => ({
    words: [
      ...tokenize(text)
        .filter((token) => !left.some((span) => overlaps(span, token)))
        .map(({ word }) => word),
      ...(antecedent === null ? [] : antecedentNames(antecedent)),
    ],
    names: nameWords(text),
  }));
  return { kind: 'event', claim: id, ...query };
}

function nameWords(sentence: string): readonly string[] {
  return findNames(sentence).flatMap((name) => tokenize(sentence, name).map(({ word }) => word));
}
