import { LEAST_UNATTRIBUTED_WORDS } from '../../draft/find-claims.js';
import { type Alignment, alignWords, type WordEdit } from '../../text/align.js';
import { containsSpan, nextSpace, type Span } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Candidate } from '../evidence.js';
import { besideWords } from './beside-words.js';
import { isSameWriting } from './edits.js';
import { type QuotedWords, wordsInBrackets } from './quoted-words.js';
import { snapEnds } from './snap-ends.js';

/** How the words of a quotation stand in one passage. Token spans of the source are offsets into its prose. */
export interface WordsMatch {
  readonly candidate: Candidate;
  readonly source: readonly Token[];
  /** The stretch of the source the words are aligned with. */
  readonly span: Span;
  readonly edits: readonly WordEdit[];
  /** Share of the draft's words, bracketed ones apart, that stand there as they are. */
  readonly coverage: number;
  /** Share of those that stand inside the source's own quotation marks or block quotations; 0 when it was not read. */
  readonly quotedShare: number;
}

/**
 * Holds the quotation against a candidate. The reporter's words between two quoted pieces ("…," he said. "…") count as
 * an aside, but only where the passage is quoted at all: otherwise nothing may be skipped for free.
 */
export function matchWords(quoted: QuotedWords, candidate: Candidate): WordsMatch {
  const source = windowTokens(quoted, candidate);
  const inMarks = source.map((token) => isQuotedIn(candidate, token));
  const asides = asidesOf(inMarks);
  const withAsides = align(quoted, candidate, source, (j) => asides[j] ?? false);
  const quotedShare = quotedPart(withAsides, inMarks);
  const alignment = quotedShare >= MOSTLY ? withAsides : align(quoted, candidate, source, () => false);
  const edits = alignment.edits.map((edit) => unmarkedInBrackets(candidate, source, edit));
  return {
    candidate,
    source,
    span: alignedSpan(alignment, source),
    edits,
    coverage: alignment.matched / Math.max(1, quoted.words.length - quoted.bracketed.size),
    quotedShare: quotedPart(alignment, inMarks),
  };
}

/** More of the reporter's words than this between two marked pieces, and they are two utterances. */
export const LONGEST_ASIDE_WORDS = 25;

/** Which words the reporter puts between two marked pieces, "he said" and its like. */
function asidesOf(inMarks: readonly boolean[]): readonly boolean[] {
  const asides = inMarks.map((marked) => !marked);
  for (let start = 0; start < asides.length; start++) {
    const marked = asides.indexOf(false, start);
    const end = marked < 0 ? asides.length : marked;
    if (end - start > LONGEST_ASIDE_WORDS) asides.fill(false, start, end);
    start = end;
  }
  return asides;
}

/** Above this share a passage counts as wholly in (or out of) marks: an alignment may catch a stray word. */
const MOSTLY = 0.7;

/** Whether the passage stands in the source's quotation marks. */
export function isInMarks(match: WordsMatch): boolean {
  return match.quotedShare >= MOSTLY;
}

/** Whether the passage stands outside all quotation marks of the source. */
export function isOutOfMarks(match: WordsMatch): boolean {
  return match.quotedShare <= 1 - MOSTLY;
}

/** The stretches of the source between the omissions that the draft marks. */
export function keptSpans({ source, span, edits }: WordsMatch): readonly Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const { mark, sourceStart, sourceEnd } of edits) {
    const [last, next] = [source[sourceStart - 1], source[sourceEnd]];
    if (mark !== 'omission' || !last || !next) continue;
    spans.push({ start, end: last.end });
    start = next.start;
  }
  return [...spans, { start, end: span.end }].filter((kept) => kept.start < kept.end);
}

/** Words around the candidate that may belong to the passage: what the archive's window missed at its ends. */
const MARGIN_WORDS = 12;
const CHARACTERS_A_WORD = 8;

function windowTokens(quoted: QuotedWords, candidate: Candidate): readonly Token[] {
  const { text } = candidate.source.prose;
  const own = tokenize(text, candidate);
  // A few words that fill their passage: around it any two others would do as well.
  if (own.length === quoted.words.length && own.length < LEAST_UNATTRIBUTED_WORDS) return own;
  const limits = candidate.within ?? { start: 0, end: text.length };
  const margin = (MARGIN_WORDS + quoted.words.length) * CHARACTERS_A_WORD;
  const start = Math.max(limits.start, nextSpace(text, Math.max(0, candidate.start - margin)));
  const end = Math.min(limits.end, candidate.end + margin);
  const window = { start, end: Math.min(limits.end, nextSpace(text, end)) };
  const notes = besideWords(text, window);
  return tokenize(text, window).filter((token) => !notes.some((note) => containsSpan(note, token)));
}

function align(
  quoted: QuotedWords,
  candidate: Candidate,
  source: readonly Token[],
  isAside: (j: number) => boolean,
): Alignment {
  const { omissionsBefore, bracketed } = quoted;
  const alignment = alignWords(
    quoted.words.map((token) => token.word),
    source.map((token) => token.word),
    { omissionsBefore, bracketed, isAside },
  );
  // Another passage has no ends to speak of.
  if (alignment.matched < quoted.words.length * LEAST_SNAPPED) return alignment;
  return snapEnds(alignment, { draft: quoted.words.length, source: source.length }, (mine, theirs) =>
    isSameWriting(
      { tokens: quoted.words.slice(mine.start, mine.end), text: quoted.text },
      { tokens: source.slice(theirs.start, theirs.end), text: candidate.source.prose.text },
    ),
  );
}

/** Below this share of equal words a place is another passage, whatever its ends are. */
const LEAST_SNAPPED = 0.4;

/** Where the source itself has brackets, those of the draft are no change of the writer's and must have the same words. */
function unmarkedInBrackets(candidate: Candidate, source: readonly Token[], edit: WordEdit): WordEdit {
  const [first, last] = [source[edit.sourceStart], source[edit.sourceEnd - 1]];
  if (edit.mark !== 'bracket' || !first || !last || edit.sourceStart === edit.sourceEnd) return edit;
  const { text } = candidate.source.prose;
  const around = { start: Math.max(0, first.start - LONGEST_LEAD), end: last.end };
  const isInBrackets = wordsInBrackets(text, around).some((bracket) =>
    containsSpan(bracket, { start: first.start, end: last.end }),
  );
  return isInBrackets ? { ...edit, mark: null } : edit;
}

/** How far before a word the bracket around it may open. */
const LONGEST_LEAD = 120;

/** Whether a word of the source stands in its quotation marks or block quotations. */
export function isQuotedIn(candidate: Candidate, token: Token): boolean {
  const quotations = candidate.reading?.speech.quotations ?? [];
  return quotations.some((quotation) => !quotation.nested && containsSpan(quotation.outer, token));
}

/** The share of matched source words that stand in marks. */
function quotedPart(alignment: Alignment, inMarks: readonly boolean[]): number {
  let matched = 0;
  let quoted = 0;
  for (let j = alignment.sourceStart; j < alignment.sourceEnd; j++) {
    if (alignment.edits.some((edit) => edit.sourceStart <= j && j < edit.sourceEnd)) continue;
    matched++;
    if (inMarks[j]) quoted++;
  }
  return matched === 0 ? 0 : quoted / matched;
}

function alignedSpan(alignment: Alignment, source: readonly Token[]): Span {
  const first = source[alignment.sourceStart];
  const last = source[Math.max(alignment.sourceStart, alignment.sourceEnd - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? first?.start ?? 0 };
}
