import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { SourceWords } from './source-words.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The words of all sources as one stream of numbers, with exactly one posting a token: under the word when it is rare,
 * else under the hash of the word and the next one. So a quotation made of common words is found as fast as one with a
 * rare word, and no list is long. Positions count tokens of the stream.
 */
export interface PassageIndex {
  readonly sources: readonly Source[];
  /** Word number of each token. */
  readonly stream: Int32Array;
  /** First token of each source, and one past the last token at the end. */
  readonly sourceStarts: Int32Array;
  /** The number of a folded word; -1 when no source has it. */
  wordNumber(word: string): number;
  /** How often a word stands in the stream. */
  frequency(word: number): number;
  /** Positions at which `word` (followed by `next`, when the word is common) stands. */
  postings(word: number, next: number): Int32Array;
  sourceAt(position: number): number;
  /** Where the tokens from `first` to `last`, of one source, stand in its prose. */
  spanOf(first: number, last: number): Span;
  sourcesWith(words: readonly string[]): readonly Source[];
  /** Whether the source of that number has a folded word. */
  hasWord(source: number, word: string): boolean;
}

/** Up to this many occurrences a word has postings of its own; the figure was measured best at 100 000 articles. */
const RARE_WORD_LIMIT = 2048;

/** `words` are those of `sources`, in the same order. */
export function buildPassageIndex(
  sources: readonly Source[],
  words: readonly SourceWords[],
  vocabulary: Vocabulary,
): PassageIndex {
  const { stream, sourceStarts } = joinWords(words);
  // The vocabulary grows with later sources: their words are none of this index.
  const size = vocabulary.size();
  const frequencies = countWords(stream, size);
  const lists = buildPostings(stream, frequencies, vocabulary);
  const sourceAt = (position: number): number => lastAtOrBefore(sourceStarts, position);
  const wordNumber = (word: string): number => {
    const number = vocabulary.find(word);
    return number < size ? number : -1;
  };
  const spanOf = (first: number, last: number): Span => {
    const source = sourceAt(first);
    const from = sourceStarts[source] ?? 0;
    const start = words[source]?.starts[first - from] ?? 0;
    return { start, end: words[source]?.ends[last - from] ?? start };
  };
  const index: PassageIndex = {
    sources,
    stream,
    sourceStarts,
    sourceAt,
    spanOf,
    wordNumber,
    frequency: (word) => frequencies[word] ?? 0,
    postings: (word, next) => lists.of(word, next),
    sourcesWith: (asked) => sourcesWith(index, asked),
    hasWord: (source, word) => sourceHas(index, source, wordNumber(word)),
  };
  return index;
}

function joinWords(words: readonly SourceWords[]): Pick<PassageIndex, 'stream' | 'sourceStarts'> {
  const sourceStarts = new Int32Array(words.length + 1);
  words.forEach(({ numbers }, at) => {
    sourceStarts[at + 1] = (sourceStarts[at] ?? 0) + numbers.length;
  });
  const stream = new Int32Array(sourceStarts.at(-1) ?? 0);
  words.forEach(({ numbers }, at) => {
    stream.set(numbers, sourceStarts[at]);
  });
  return { stream, sourceStarts };
}

function countWords(stream: Int32Array, words: number): Int32Array {
  const frequencies = new Int32Array(words);
  for (const word of stream) frequencies[word] = (frequencies[word] ?? 0) + 1;
  return frequencies;
}

/** One posting a token, in lists by key: keys below the vocabulary's size are words, the rest hashed pairs. */
function buildPostings(
  stream: Int32Array,
  frequencies: Int32Array,
  vocabulary: Vocabulary,
): { of(word: number, next: number): Int32Array } {
  const pairKeys = pairKeyCount(stream.length);
  const keyOf = (word: number, next: number): number =>
    (frequencies[word] ?? 0) <= RARE_WORD_LIMIT
      ? word
      : frequencies.length + hashPair(vocabulary.hashOf(word), vocabulary.hashOf(next), pairKeys);
  const listEnds = new Int32Array(frequencies.length + pairKeys + 1);
  for (let at = 0; at < stream.length; at++) {
    const key = keyOf(stream[at] ?? 0, stream[at + 1] ?? -1) + 1;
    listEnds[key] = (listEnds[key] ?? 0) + 1;
  }
  for (let key = 1; key < listEnds.length; key++)
    listEnds[key] = (listEnds[key] ?? 0) + (listEnds[key - 1] ?? 0);
  const cursors = listEnds.slice(0, -1);
  const positions = new Int32Array(stream.length);
  for (let at = 0; at < stream.length; at++) {
    const key = keyOf(stream[at] ?? 0, stream[at + 1] ?? -1);
    const cursor = cursors[key] ?? 0;
    positions[cursor] = at;
    cursors[key] = cursor + 1;
  }
  return {
    of: (word, next) => {
      if (word < 0) return NO_POSITIONS;
      const key = keyOf(word, next);
      return positions.subarray(listEnds[key] ?? 0, listEnds[key + 1] ?? 0);
    },
  };
}

const NO_POSITIONS: Int32Array = new Int32Array(0);

/** A power of two near the number of tokens, so that a list of hashed pairs holds few strangers. */
function pairKeyCount(tokens: number): number {
  let count = 1024;
  while (count < tokens && count < 1 << 24) count *= 2;
  return count;
}

function hashPair(word: number, next: number, keys: number): number {
  let hash = Math.imul(word, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) & (keys - 1);
}

/** The index of the last entry that is at most `value`; entries ascend. */
function lastAtOrBefore(entries: Int32Array, value: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sourcesWith(index: PassageIndex, words: readonly string[]): readonly Source[] {
  let kept: Set<number> | null = null;
  for (const word of words) {
    const number = index.wordNumber(word);
    const found = new Set<number>();
    for (let source = 0; source < index.sources.length; source++) {
      if (kept && !kept.has(source)) continue;
      if (sourceHas(index, source, number)) found.add(source);
    }
    kept = found;
  }
  return index.sources.filter((_, source) => kept?.has(source) ?? false);
}

function sourceHas(index: PassageIndex, source: number, word: number): boolean {
  if (word < 0) return false;
  const from = index.sourceStarts[source] ?? 0;
  const to = index.sourceStarts[source + 1] ?? 0;
  const found = index.stream.subarray(from, to).indexOf(word);
  return found >= 0;
}
