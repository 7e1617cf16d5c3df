import { alignWords } from '../text/align.js';
import { compareNames } from '../text/names.js';
import { overlaps, type Span } from '../text/span.js';
import type { QuotationAnalysis } from './analyse-quotation.js';
import { isSameWriting } from './words/edits.js';
import type { QuotedWords } from './words/quoted-words.js';

/** Words that a draft quotes twice, and otherwise the second time: in a headline, a pull quote or farther down. */
export interface Twins {
  readonly earlier: QuotationAnalysis;
  readonly later: QuotationAnalysis;
  /** The first difference: spans of the two quotations' texts; null where the words agree. */
  readonly difference: { readonly earlier: Span; readonly later: Span } | null;
  readonly areOtherSpeakers: boolean;
}

/** Fewer words are a phrase that may be said again and again. */
const LEAST_WORDS = 6;
/** Rows of so many words are what two quotations are known by. */
const ROW = 3;
/** With less of the shorter one's words in place they are two utterances. */
const LEAST_SHARED = 0.8;

/** Each quotation with the earlier one of the same words that differs from it. They are found in O(words of all quotations). */
export function findTwins(analyses: readonly QuotationAnalysis[]): readonly Twins[] {
  const rows = new Map<string, number>();
  return analyses.flatMap((later, number) => {
    if (later.quoted.words.length < LEAST_WORDS) return [];
    const own = rowsOf(later.quoted);
    const earlier = analyses[mostOften(own.flatMap((row) => rows.get(row) ?? [])) ?? -1];
    for (const row of own) if (!rows.has(row)) rows.set(row, number);
    return earlier ? (compareTwins(earlier, later) ?? []) : [];
  });
}

function rowsOf({ words }: QuotedWords): readonly string[] {
  return words.slice(0, 1 - ROW).map((_, i) =>
    words
      .slice(i, i + ROW)
      .map((token) => token.word)
      .join(' '),
  );
}

function mostOften(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** Null where they are two utterances, or nothing differs. */
function compareTwins(earlier: QuotationAnalysis, later: QuotationAnalysis): Twins | null {
  if (overlaps(earlier.claim.sentence, later.claim.sentence)) return null;
  const isShorter = later.quoted.words.length <= earlier.quoted.words.length;
  const [short, long] = isShorter ? [later.quoted, earlier.quoted] : [earlier.quoted, later.quoted];
  // Where the longer one marks changes, the shorter may have what was changed.
  if (long.omissionsBefore.size > 0 || long.bracketed.size > 0) return null;
  const { edits, matched } = alignWords(
    short.words.map((token) => token.word),
    long.words.map((token) => token.word),
    { omissionsBefore: short.omissionsBefore, bracketed: short.bracketed, isAside: () => false },
  );
  if (matched < LEAST_SHARED * (short.words.length - short.bracketed.size)) return null;
  const differing = edits.find((edit) => {
    const mine = { tokens: short.words.slice(edit.draftStart, edit.draftEnd), text: short.text };
    const theirs = { tokens: long.words.slice(edit.sourceStart, edit.sourceEnd), text: long.text };
    return edit.mark === null && !isSameWriting(mine, theirs);
  });
  const [mine, theirs] = differing
    ? [
        spanOf(short, differing.draftStart, differing.draftEnd),
        spanOf(long, differing.sourceStart, differing.sourceEnd),
      ]
    : [null, null];
  const difference =
    mine && theirs ? { earlier: isShorter ? theirs : mine, later: isShorter ? mine : theirs } : null;
  const areOtherSpeakers = haveOtherSpeakers(earlier, later);
  return difference || areOtherSpeakers ? { earlier, later, difference, areOtherSpeakers } : null;
}

/** From word `from` to word `to`, with the word before, so that what was left out has a place. */
function spanOf({ words, text }: QuotedWords, from: number, to: number): Span {
  const first = words[Math.max(0, from - 1)];
  const last = words[Math.min(words.length, to + 1) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}

function haveOtherSpeakers(a: QuotationAnalysis, b: QuotationAnalysis): boolean {
  const [one, two] = [a, b].map(({ claim }) => claim.quotation.attribution?.speaker);
  if (one?.kind !== 'named' || two?.kind !== 'named' || one.name === null || two.name === null) return false;
  return compareNames(one.name, two.name) === 'different';
}
