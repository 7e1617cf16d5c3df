import type { QuotationClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import type { WordEdit } from '../text/align.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { classifyEdit } from './edits.js';
import type { PassageEdit } from './finding.js';
import type { WordsMatch } from './match-words.js';
import type { QuotedWords } from './quoted-words.js';
import type { QuotationStyle } from './settings.js';

/**
 * The differences between a quotation's text and a passage, each with its texts, places and how bad it is. The places in
 * the draft are offsets into the quotation's text: wherever that stands, the differences are the same.
 */
export function judgeEdits(
  draftText: string,
  quoted: QuotedWords,
  match: WordsMatch,
  style: QuotationStyle,
): readonly PassageEdit[] {
  const sourceText = match.candidate.source.prose.text;
  return match.edits.map((edit) => {
    const draftTokens = quoted.words.slice(edit.draftStart, edit.draftEnd);
    const sourceTokens = match.source.slice(edit.sourceStart, edit.sourceEnd);
    const inQuotation = editSpan(quoted.words, edit.draftStart, edit.draftEnd, draftText.length);
    const inSource = editSpan(match.source, edit.sourceStart, edit.sourceEnd, match.span.end);
    const words = {
      draft: draftTokens,
      source: sourceTokens,
      neighbours: neighbours(match, edit),
      draftText,
      sourceText,
    };
    return {
      draft: { ...inQuotation, text: draftText.slice(inQuotation.start, inQuotation.end) },
      source: { ...inSource, text: sourceText.slice(inSource.start, inSource.end) },
      class: classifyEdit(edit, words, style),
    };
  });
}

/** The edits of a claim's quotation with their places in the draft's file. */
export function placeEdits(
  draft: Draft,
  claim: QuotationClaim,
  edits: readonly PassageEdit[],
): readonly PassageEdit[] {
  const { start } = claim.quotation;
  return edits.map((edit) => {
    const span = { start: start + edit.draft.start, end: start + edit.draft.end };
    return { ...edit, draft: { ...edit.draft, ...draft.markdown.map.toSourceSpan(span) } };
  });
}

/** The stretch of the words [from, to); when there are none, the empty place before word `from`. */
function editSpan(words: readonly Token[], from: number, to: number, end: number): Span {
  const first = words[from];
  const last = words[to - 1];
  if (from < to && first && last) return { start: first.start, end: last.end };
  const place = first?.start ?? end;
  return { start: place, end: place };
}

function neighbours(match: WordsMatch, edit: WordEdit): readonly string[] {
  return [match.source[edit.sourceStart - 1], match.source[edit.sourceEnd]].flatMap(
    (token) => token?.word ?? [],
  );
}
