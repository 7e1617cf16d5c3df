import type { DateClaim, QuotationClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { antecedentNames, antecedentOf } from '../text/antecedents.js';
import { findNames } from '../text/names.js';
import { overlaps, type Span } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import type { EventQuery, PassageQuery, Query } from './evidence.js';
import { readQuotedWords, searchPieces } from './quoted-words.js';

/** What must be asked of the corpus to judge a draft's claims: one query a claim. */
export function plan(draft: Draft): readonly Query[] {
  return draft.claims.flatMap((claim): Query[] => {
    if (claim.kind === 'quotation') return [passageQuery(draft, claim)];
    return claim.expression.readings.length > 0 ? [eventQuery(draft, claim)] : [];
  });
}

function passageQuery(draft: Draft, claim: QuotationClaim): PassageQuery {
  const speaker = claim.quotation.attribution?.speaker.name ?? null;
  const names = new Set(nameWords(draft, claim.sentence));
  for (const token of tokenize(speaker ?? '')) names.add(token.word);
  return {
    kind: 'passage',
    claim: claim.id,
    pieces: searchPieces(readQuotedWords(claim.quotation.text)),
    names: [...names],
    speaker,
  };
}

function eventQuery(draft: Draft, claim: DateClaim): EventQuery {
  const { text } = draft.markdown.prose;
  const left = [...draft.times, ...draft.speech.quotations].filter((span) => overlaps(span, claim.sentence));
  const isEvent = (span: Span): boolean => !left.some((other) => overlaps(other, span));
  const words = tokenize(text, claim.sentence).filter(isEvent);
  const antecedent = antecedentOf(draft.markdown.prose, claim.sentence);
  return {
    kind: 'event',
    claim: claim.id,
    words: [...words.map((token) => token.word), ...(antecedent === null ? [] : antecedentNames(antecedent))],
    names: nameWords(draft, claim.sentence),
  };
}

function nameWords(draft: Draft, within: Span): readonly string[] {
  const { text } = draft.markdown.prose;
  return findNames(text, within).flatMap((name) => tokenize(text, name).map((token) => token.word));
}
