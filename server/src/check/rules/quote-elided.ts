import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import { LEAST_UNATTRIBUTED_WORDS } from '../../draft/find-claims.js';
import { overlaps } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { putBackFix } from '../fixes/wording-fixes.js';
import { IDLE, TOLD } from '../languages/en-governors.js';
import { isAsWritten, type QuotedPassage } from '../passages/quoted-passage.js';
import { isNamedBeside } from '../passages/reported-words.js';
import type { Rule, RuleFinding } from '../rule.js';
import { messages } from '../wording/messages.js';
import { type Elision, elisionAtEnd, elisionAtStart, markedElisions } from '../words/elisions.js';
import { isInMarks } from '../words/match-words.js';
import { quietedAt, restraintText } from './loudness.js';

/** A marked omission: a hint that names what it leaves out, a warning when that turns the kept words round. */
export const quoteElided: Rule = {
  code: 'quote.elided',
  severities: ['warning', 'hint'],
  summary: 'The quotation leaves out words of the source.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage } = analysis;
    const elisions = [
      ...markedElisions(passage.match),
      ...governingEnds(draft, analysis).filter((elision) => !isToldByDraft(draft, analysis, elision)),
    ];
    return elisions.map((elision) => finding(draft, analysis, passage, elision));
  },
};

/**
 * What is cut off before the first or behind the last word and governs the rest. Few words stand in many places: they must
 * be the same speaker's, and no passage may have them without it.
 */
function governingEnds(draft: Draft, analysis: QuotationAnalysis): readonly Elision[] {
  const { passage, others, quoted } = analysis;
  if (!passage || !(isInMarks(passage.match) || passage.speaker?.from === 'author')) return [];
  if (quoted.words.length < LEAST_UNATTRIBUTED_WORDS && !isSpeakersOwn(draft, analysis, passage)) return [];
  const sound = others.filter(isAsWritten);
  return [elisionAtStart, elisionAtEnd].flatMap((find) => {
    const isFree = sound.some((other) => find(other.match) === null);
    return (isFree ? null : find(passage.match)) ?? [];
  });
}

/** The draft's speaker is the source's, or is nobody the draft tells of and named beside the quotation. */
function isSpeakersOwn(draft: Draft, analysis: QuotationAnalysis, passage: QuotedPassage): boolean {
  if (passage.speakerVerdict !== 'cannot-tell') return passage.speakerVerdict === 'same';
  return (
    analysis.claim.quotation.attribution?.speaker.name == null && isNamedBeside(draft, analysis, passage)
  );
}

function finding(
  draft: Draft,
  analysis: QuotationAnalysis,
  passage: QuotedPassage,
  elision: Elision,
): RuleFinding {
  const { claim } = analysis;
  const { match } = passage;
  const { source } = match.candidate;
  const span = {
    start: Math.min(elision.start, match.span.start),
    end: Math.max(elision.end, match.span.end),
  };
  const place = { start: claim.start, end: claim.end, evidence: [0], fixes: [] };
  if (elision.governor === null) {
    return { ...place, severity: 'hint', message: messages.leavesOut(source, span, elision.text) };
  }
  const message = messages.leavesOutGovernor(source, span, elision.governor) + restraintText(passage);
  const fix = putBackFix(draft, analysis, elision);
  return { ...place, severity: quietedAt(passage, 'warning'), message, fixes: fix ? [fix] : [] };
}

/** The draft's own words beside the quotation keep the sense: he does not think that “he is guilty”. */
function isToldByDraft(draft: Draft, { claim }: QuotationAnalysis, { governor }: Elision): boolean {
  const { sentence, quotation } = claim;
  const { text } = draft.markdown.prose;
  const cue = quotation.attribution?.cue;
  const beside = [
    ...tokenize(text, { start: sentence.start, end: Math.max(sentence.start, quotation.outer.start) }),
    ...tokenize(text, { start: quotation.outer.end, end: Math.max(sentence.end, quotation.outer.end) }),
    ...utteranceBefore(draft, quotation),
  ].filter((token) => !cue || !overlaps(token, cue));
  const left = tokenize(governor ?? '').map((token) => token.word);
  return beside.some(
    ({ word }, i) =>
      left.includes(word) || (TOLD.has(word) && !(word === 'not' && IDLE.has(beside[i + 1]?.word ?? ''))),
  );
}

/** The words of the utterance's other pieces: “If it rains,” she said, “we shall stay.” */
function utteranceBefore(draft: Draft, quotation: QuotationClaim['quotation']): readonly Token[] {
  return draft.speech.quotations
    .filter((other) => other !== quotation && other.group === quotation.group)
    .flatMap((other) => tokenize(other.text));
}
