import { FEW_WORDS, findSlips } from './find-slips.js';
import { NAME_REACH, type NamePositions, namePositions } from './name-positions.js';
import type { PassageIndex } from './passage-index.js';
import type { Hit, PassageSearch } from './search.js';

/**
 * Finds where words stand, altered or not: seeds vote for diagonals (position in the source minus position in the
 * question), the windows around the best diagonals are matched word by word, and the covered weight is the score.
 * The budget and the number of windows are those measured best at 100 000 articles.
 */
export function findPassages(index: PassageIndex, search: PassageSearch): readonly Hit[] {
  const question = readQuestion(index, search);
  if (question.words.length === 0) return [];
  const isShort = question.words.length < FEW_WORDS;
  const names = namePositions(index, isShort ? search.names : []);
  const windows = bestWindows(index, question, names);
  const matches = windows
    .map((window) => matchWindow(index, question, window))
    .filter((match) => match !== null);
  const hits = rank(index, search, matches);
  if (!isShort || hits.some(({ score }) => score >= WHOLE)) return hits;
  return [...findSlips(index, search, names), ...hits].slice(0, search.limit);
}

/** All words stand there, one after the other. */
const WHOLE = 0.99;

/** How many postings may vote. */
const POSTING_BUDGET = 8000;
/** Diagonals are counted in steps of this many tokens: a few inserted or dropped words stay in one step. */
const DIAGONAL_STEP = 16;
/** How many windows are matched word by word. */
const WINDOW_LIMIT = 24;
/** Tokens around a window, for inserted words and the reporter's "he said". */
const WINDOW_MARGIN = 24;
/** How far apart the pieces of one elided quotation may stand, in tokens. */
const OMISSION_REACH = 400;
/** Longest stretch that is matched at once, in tokens. */
const LONGEST_WINDOW = 1200;
/** Skipping a source word costs this much of a full word's weight; next to nothing where an omission is marked. */
const SKIP_COST = 0.06;
const SKIP_AT_OMISSION_COST = 0.004;
/** A passage near the names of the sentence comes before one that covers the words as well. */
const NAME_BONUS = 0.08;

interface Question {
  /** Word numbers; -1 for words no source has. */
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
  readonly isElided: boolean;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

interface Match {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

function readQuestion(index: PassageIndex, search: PassageSearch): Question {
  const words = search.pieces.flat().map((word) => index.wordNumber(word));
  const weights = words.map((word) => wordWeight(index, word));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  return { words, weights, totalWeight, isElided: search.pieces.length > 1 };
}

/** 0.3 for the commonest words ("the": one in twenty) up to 1 for a word rarer than one in four hundred. */
function wordWeight(index: PassageIndex, word: number): number {
  if (word < 0) return 1;
  const rarity = Math.log(1 + index.stream.length / Math.max(1, index.frequency(word)));
  return Math.min(1, Math.max(0.3, (rarity - 2) / 4));
}

/** A name near by counts as much as one of the words. */
const NAME_VOTE = 0.8;

/** The windows with most votes, joined where they overlap or, in an elided question, lie within reach. */
function bestWindows(index: PassageIndex, question: Question, names: NamePositions): Window[] {
  const length = question.words.length;
  const reach = question.isElided ? OMISSION_REACH : length + WINDOW_MARGIN;
  const voted = [...countVotes(index, question)].map(([step, votes]) => ({
    step,
    votes: votes + (names.hasNear(step * DIAGONAL_STEP) ? NAME_VOTE : 0),
  }));
  const windows = voted
    .sort((a, b) => b.votes - a.votes || a.step - b.step)
    .slice(0, WINDOW_LIMIT)
    .flatMap(({ step }) => windowsOf(index, step * DIAGONAL_STEP, length))
    .sort((a, b) => a.from - b.from);
  return joinWindows(index, windows, reach);
}

/** Votes by diagonal step: each seed adds its weight, rarest seeds first until the budget is spent. */
function countVotes(index: PassageIndex, question: Question): Map<number, number> {
  const seeds = question.words
    .map((word, at) => ({ at, positions: index.postings(word, question.words[at + 1] ?? -1) }))
    .filter((seed) => seed.positions.length > 0)
    .sort((a, b) => a.positions.length - b.positions.length);
  const votes = new Map<number, number>();
  let spent = 0;
  for (const { at, positions } of seeds) {
    if (spent > 0 && spent + positions.length > POSTING_BUDGET) break;
    spent += positions.length;
    const weight = question.weights[at] ?? 0;
    for (const position of positions) {
      const step = Math.floor((position - at) / DIAGONAL_STEP);
      votes.set(step, (votes.get(step) ?? 0) + weight);
    }
  }
  return votes;
}

/** The stretch of a diagonal step; where one source ends in it and the next begins, one window in each. */
function windowsOf(index: PassageIndex, diagonal: number, length: number): Window[] {
  const windows: Window[] = [];
  const end = Math.min(diagonal + length + DIAGONAL_STEP, index.stream.length);
  for (let at = Math.max(diagonal, 0); at < end; ) {
    const source = index.sourceAt(at);
    const sourceEnd = index.sourceStarts[source + 1] ?? index.stream.length;
    const from = Math.max(index.sourceStarts[source] ?? 0, diagonal - WINDOW_MARGIN);
    windows.push({ from, to: Math.min(sourceEnd, end + WINDOW_MARGIN) });
    at = Math.max(sourceEnd, at + 1);
  }
  return windows;
}

function joinWindows(index: PassageIndex, windows: readonly Window[], reach: number): Window[] {
  const joined: Window[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    const isNear =
      last &&
      window.from - last.to <= reach &&
      Math.max(last.to, window.to) - last.from <= LONGEST_WINDOW &&
      index.sourceAt(last.from) === index.sourceAt(window.from);
    if (isNear) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else if (window.to > window.from) joined.push(window);
  }
  return joined;
}

/**
 * The best run of the question's words within a window, in order: a local alignment in which only equal words count and
 * skipped source words cost a little. O(question x window) time, O(window) space.
 */
function matchWindow(index: PassageIndex, question: Question, window: Window): Match | null {
  const tokens = index.stream.subarray(window.from, window.to);
  const skipCost = question.isElided ? SKIP_AT_OMISSION_COST : SKIP_COST;
  let above = emptyRow(tokens.length + 1);
  let row = emptyRow(tokens.length + 1);
  let best: Match | null = null;
  for (let i = 0; i < question.words.length; i++) {
    const last = fillRow(above, row, tokens, question.words[i] ?? -1, question.weights[i] ?? 0, skipCost);
    const score = row.values[last + 1] ?? 0;
    if (last >= 0 && score > (best?.score ?? 0)) {
      best = { first: window.from + (row.starts[last + 1] ?? 0), last: window.from + last, score };
    }
    [above, row] = [row, above];
  }
  return best && { ...best, score: Math.min(1, best.score / question.totalWeight) };
}

/** A row of the table: for each column the best weight so far and the token where that run began (-1: none). */
interface Row {
  readonly values: Float64Array;
  readonly starts: Int32Array;
}

function emptyRow(width: number): Row {
  return { values: new Float64Array(width), starts: new Int32Array(width).fill(-1) };
}

/** Takes one more word of the question; answers the token at which it fits with the highest value, -1 for none. */
function fillRow(
  above: Row,
  row: Row,
  tokens: Int32Array,
  word: number,
  weight: number,
  skipCost: number,
): number {
  let best = -1;
  let bestValue = 0;
  row.values[0] = 0;
  row.starts[0] = -1;
  for (let j = 1; j <= tokens.length; j++) {
    const stay = above.values[j] ?? 0;
    const skip = (row.values[j - 1] ?? 0) - skipCost;
    const take = word >= 0 && tokens[j - 1] === word ? (above.values[j - 1] ?? 0) + weight : -1;
    const value = Math.max(0, stay, skip, take);
    row.values[j] = value;
    if (value === 0) row.starts[j] = -1;
    else if (value === take)
      row.starts[j] = (above.starts[j - 1] ?? -1) >= 0 ? (above.starts[j - 1] ?? -1) : j - 1;
    else row.starts[j] = (value === stay ? above.starts[j] : row.starts[j - 1]) ?? -1;
    if (take > bestValue) {
      best = j - 1;
      bestValue = take;
    }
  }
  return best;
}

/** Best first; a passage found twice counts once. */
function rank(index: PassageIndex, search: PassageSearch, matches: readonly Match[]): readonly Hit[] {
  const names = new Set(search.names.map((word) => index.wordNumber(word)).filter((word) => word >= 0));
  const order = (match: Match): number => match.score + (isNearName(index, names, match) ? NAME_BONUS : 0);
  const ranked = matches
    .map((match) => ({ match, order: order(match) }))
    .sort((a, b) => b.order - a.order || a.match.first - b.match.first);
  const hits: Hit[] = [];
  for (const { match } of ranked) {
    const source = index.sources[index.sourceAt(match.first)];
    if (!source || hits.length >= search.limit) continue;
    hits.push({ source, ...index.spanOf(match.first, match.last), score: match.score });
  }
  return hits;
}

function isNearName(index: PassageIndex, names: ReadonlySet<number>, match: Match): boolean {
  if (names.size === 0) return false;
  const source = index.sourceAt(match.first);
  const from = Math.max(index.sourceStarts[source] ?? 0, match.first - NAME_REACH);
  const to = Math.min(index.sourceStarts[source + 1] ?? 0, match.last + NAME_REACH);
  for (let at = from; at < to; at++) if (names.has(index.stream[at] ?? -1)) return true;
  return false;
}
