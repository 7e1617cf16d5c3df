import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { PassageEdit } from '../finding.js';
import type { QuotationStyle } from '../settings.js';
import { signBefore } from './amounts.js';
import { classifyEdit } from './edits.js';
import type { WordsMatch } from './match-words.js';
import type { QuotedWords } from './quoted-words.js';

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
  const worded = match.edits.map((edit) => {
    const draftTokens = quoted.words.slice(edit.draftStart, edit.draftEnd);
    const sourceTokens = match.source.slice(edit.sourceStart, edit.sourceEnd);
    const inQuotation = editSpan(quoted.words, edit.draftStart, edit.draftEnd, draftText.length);
    const inSource = editSpan(match.source, edit.sourceStart, edit.sourceEnd, match.span.end);
    const words = {
      draft: draftTokens,
      source: sourceTokens,
      draftBefore: wordsBefore(quoted.words, edit.draftStart),
      sourceBefore: wordsBefore(match.source, edit.sourceStart),
      sourceAfter: match.source.slice(edit.sourceEnd, edit.sourceEnd + WORDS_BESIDE),
      draftText,
      sourceText,
    };
    return {
      draft: { ...inQuotation, text: draftText.slice(inQuotation.start, inQuotation.end) },
      source: { ...inSource, text: sourceText.slice(inSource.start, inSource.end) },
      class: classifyEdit(edit, words, style),
    };
  });
  return [...worded, ...changedSigns(draftText, quoted, match)].sort((a, b) => a.draft.start - b.draft.start);
}

/** Figures that are equal but for the sign before them, which is no word: "$3" where the source has "£3". */
function changedSigns(draftText: string, quoted: QuotedWords, match: WordsMatch): readonly PassageEdit[] {
  const sourceText = match.candidate.source.prose.text;
  return equalWords(quoted, match).flatMap(([mine, theirs]): PassageEdit[] => {
    const [a, b] = [signBefore(draftText, [mine]), signBefore(sourceText, [theirs])];
    if (a === null || b === null || a === b) return [];
    const side = (text: string, { start, end }: Token) => ({
      start: start - 1,
      end,
      text: text.slice(start - 1, end),
    });
    return [{ draft: side(draftText, mine), source: side(sourceText, theirs), class: 'error' }];
  });
}

/** The words that stand on both sides as they are, in pairs. */
function equalWords(quoted: QuotedWords, { source, edits, span }: WordsMatch): readonly [Token, Token][] {
  const pairs: [Token, Token][] = [];
  let i = 0;
  let j = source.findIndex((token) => token.start >= span.start);
  for (const edit of [...edits, null]) {
    const end = edit?.draftStart ?? quoted.words.length;
    for (; i < end; i++, j++) {
      const [mine, theirs] = [quoted.words[i], source[j]];
      if (mine && theirs) pairs.push([mine, theirs]);
    }
    if (edit) [i, j] = [edit.draftEnd, edit.sourceEnd];
  }
  return pairs;
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

/** As many words as a number with its sign may have: "$3.5 million". */
const WORDS_BESIDE = 4;

function wordsBefore(words: readonly Token[], at: number): readonly Token[] {
  return words.slice(Math.max(0, at - WORDS_BESIDE), at);
}
