import { NAME_REACH, type NamePositions } from './name-positions.js';
import type { PassageIndex } from './passage-index.js';
import type { Hit, PassageSearch } from './search.js';

/** With fewer words than this, windows by the hundred get as many votes: the names of the sentence lead. */
export const FEW_WORDS = 5;

/** How many postings are looked at. */
const POSTING_BUDGET = 8000;

/**
 * Where the words of a short question stand all but one, word for word: “swift and decisive” finds “swift and
 * comprehensive”. Those near a name of its sentence come first, then those between marks of their own. O(words x postings).
 */
export function findSlips(
  index: PassageIndex,
  { pieces, limit }: PassageSearch,
  names: NamePositions,
): readonly Hit[] {
  const words = pieces.flat().map((word) => index.wordNumber(word));
  if (words.length < 2 || words.length >= FEW_WORDS) return [];
  return slipStarts(index, words)
    .map((first) => ({
      first,
      away: names.distanceFrom(first),
      marks: marksAround(index, first, words.length),
    }))
    .sort(
      (a, b) =>
        nearness(a.away) - nearness(b.away) || b.marks - a.marks || a.away - b.away || a.first - b.first,
    )
    .slice(0, limit)
    .flatMap(({ first }) => {
      const source = index.sources[index.sourceAt(first)];
      const span = index.spanOf(first, first + words.length - 1);
      return source ? [{ source, ...span, score: (words.length - 1) / words.length }] : [];
    });
}

/** One near a name of the sentence comes before one that is not. */
function nearness(away: number): number {
  return away <= NAME_REACH ? 0 : 1;
}

/** The positions from which on one word, and no more, differs. */
function slipStarts(index: PassageIndex, words: readonly number[]): readonly number[] {
  const starts = new Set<number>();
  let spent = 0;
  for (const [at, word] of words.entries()) {
    const positions = index.postings(word, words[at + 1] ?? -1);
    if (spent + positions.length > POSTING_BUDGET) continue;
    spent += positions.length;
    for (const position of positions) {
      const first = position - at;
      if (!starts.has(first) && isSlip(index, words, first)) starts.add(first);
    }
  }
  return [...starts];
}

function isSlip(index: PassageIndex, words: readonly number[], first: number): boolean {
  const last = first + words.length - 1;
  if (first < 0 || last >= index.stream.length || index.sourceAt(first) !== index.sourceAt(last))
    return false;
  const equal = words.filter((word, at) => index.stream[first + at] === word).length;
  return equal === words.length - 1;
}

/** 2 where the words stand between marks of their own, 1 where a mark opens or closes right there. */
function marksAround(index: PassageIndex, first: number, words: number): number {
  const text = index.sources[index.sourceAt(first)]?.prose.text ?? '';
  const { start, end } = index.spanOf(first, first + words - 1);
  const opens = /["“”«»„‘'`]$/.test(text.slice(Math.max(0, start - 1), start));
  const closes = /^[.,;:!?…]*["“”«»‘’']/.test(text.slice(end, end + 3));
  return (opens ? 1 : 0) + (closes ? 1 : 0);
}
