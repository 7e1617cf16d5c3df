import type { ClaimJudgement, DraftJudgement, EvidencePassage } from '../check/finding.js';
import type { Citation } from '../draft/citations.js';
import type { Source } from '../sources/source.js';
import { containsOffset, type Span } from '../text/span.js';
import type { CheckedDraft } from './drafts.js';

/** What stands at a place of a draft and has something to tell. The span is exactly that, in the draft's file. */
export type Target =
  | { readonly kind: 'claim'; readonly span: Span; readonly judged: ClaimJudgement }
  | {
      readonly kind: 'citation';
      readonly span: Span;
      readonly citation: Citation;
      readonly source: Source | null;
    };

/** The innermost of them: a citation, a speaker's mention, a date, else the quotation around. */
export function targetAt(draft: CheckedDraft, offset: number): Target | null {
  const { judgement } = draft;
  const { all } = judgement.draft.citations;
  // In "[see @a; @b]" each key is a citation of its own.
  const named = all.find(({ item, form }) => form === 'pandoc' && containsOffset(item, offset));
  const citation = named ?? all.find(({ span }) => containsOffset(span, offset));
  if (citation) {
    const { span } = named ? { span: named.item } : citation;
    return { kind: 'citation', span, citation, source: draft.evidence.citedSource(citation) };
  }
  for (const spansOf of [speakerSpans, dateSpans, wordSpans]) {
    for (const judged of judgement.claims) {
      const span = spansOf(judgement, judged).find((each) => containsOffset(each, offset));
      if (span) return { kind: 'claim', span, judged };
    }
  }
  return null;
}

/** The passages of a citation's claim that lie in the cited source: what it leads to before the source as such. */
export function passagesCited(
  { judgement }: CheckedDraft,
  citation: Citation,
  source: Source,
): readonly EvidencePassage[] {
  const citing = judgement.claims.filter(({ claim }) => claim.citations.includes(citation));
  return citing.flatMap(({ evidence }) => evidence.filter((passage) => passage.source === source));
}

type SpansOf = (judgement: DraftJudgement, judged: ClaimJudgement) => readonly Span[];

const speakerSpans: SpansOf = ({ draft }, { claim }) => {
  const mention = claim.kind === 'quotation' ? claim.quotation.attribution?.speaker : null;
  return mention ? [draft.markdown.map.toSourceSpan(mention)] : [];
};

const dateSpans: SpansOf = ({ draft }, { claim }) => {
  if (claim.kind === 'date') return [claim];
  return claim.said ? [draft.markdown.map.toSourceSpan(claim.said)] : [];
};

const wordSpans: SpansOf = (_, { claim }) => (claim.kind === 'quotation' ? [claim] : []);
