/**
 * What may be left out or replaced at no or little cost when words are aligned. Indices count words: `before` word i
 * of the draft, word j of the source.
 */
export interface AlignmentRules {
  /** Draft words before which an omission is marked ("…"): source words may be left out there. */
  readonly omissionsBefore: ReadonlySet<number>;
  /** Draft words in [brackets]: they may stand for any source words, or for none. */
  readonly bracketed: ReadonlySet<number>;
  /** Source words that are not the speaker's, such as the reporter's "he said" between two quoted pieces. */
  readonly isAside: (sourceIndex: number) => boolean;
}

/** Why an edit is no difference in itself: the draft marks it, or the source words are the reporter's. */
export type EditMark = 'omission' | 'bracket' | 'aside' | null;

/**
 * One difference: the draft's words [draftStart, draftEnd) stand where the source has [sourceStart, sourceEnd). One of
 * the two may be empty: words added by the draft, or left out by it.
 */
export interface WordEdit {
  readonly draftStart: number;
  readonly draftEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly mark: EditMark;
}

/** The best place of the draft's words in the source's: its range of source words, and what differs there. */
export interface Alignment {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly edits: readonly WordEdit[];
  /** Draft words that stand in the source as they are. */
  readonly matched: number;
  readonly cost: number;
}

export const NO_RULES: AlignmentRules = {
  omissionsBefore: new Set(),
  bracketed: new Set(),
  isAside: () => false,
};

/**
 * Finds the place in `source` where the words of `draft` fit best and every difference there: semi-global alignment
 * (Sellers 1980), all of the draft against any stretch of the source, O(draft x source) time and space. Words compare as
 * given; fold them first.
 */
export function alignWords(
  draft: readonly string[],
  source: readonly string[],
  rules: AlignmentRules = NO_RULES,
): Alignment {
  const width = source.length + 1;
  const steps = new Uint8Array((draft.length + 1) * width);
  const last = fillTable(draft, source, rules, steps);
  let sourceEnd = 0;
  for (let j = 1; j < width; j++) if (costAt(last, j) < costAt(last, sourceEnd)) sourceEnd = j;
  // A changed last word is as dear when it counts as added: take it for replaced.
  if (costAt(last, sourceEnd + 1) === costAt(last, sourceEnd)) sourceEnd++;
  return traceBack(draft, source, rules, steps, sourceEnd, costAt(last, sourceEnd));
}

// Steps of the table. MATCH and REPLACE take a word of each side, ADD one of the draft, DROP one of the source.
const START = 0;
const MATCH = 1;
const REPLACE = 2;
const ADD = 3;
const DROP = 4;

/** Words differ: as dear as adding one, so that a word at an end counts as replaced and not as added. */
const REPLACE_COST = 1.3;
/** A replaced word that begins alike ("escalation", "escalations") is likelier the same place. */
const SIMILAR_COST = 0.9;
const ADD_COST = 1.3;
/**
 * The first and the last word are what a place is known by, and any place may begin or end there: other words for them are
 * dearer, so that some words left out right beside them ("on, um, the the cranes") show as left out.
 */
const END_COST = 2;
/**
 * Less than half of replacing a word, so that words left out unmarked ("the, um, the") show as left out: what follows
 * them is not replaced instead.
 */
const DROP_COST = 0.6;
/** Replacing across the source's quotation marks is dearer than within them. */
const REPLACE_ASIDE_COST = 1.5;
const REPLACE_END_ASIDE_COST = 2.2;
/** Dropping a word at a marked omission, or one of the reporter's between two quoted pieces, costs next to nothing. */
const DROP_MARKED_COST = 0.02;
const DROP_ASIDE_COST = 0.05;
/** Words a bracket stands for: cheap, but dear enough that a bracket swallows no more than it must. */
const DROP_BRACKET_COST = 0.3;
const REPLACE_BRACKET_COST = 0.01;
const ADD_BRACKET_COST = 0.1;

/** Fills `steps` row by row; answers the costs of the last row. */
function fillTable(
  draft: readonly string[],
  source: readonly string[],
  rules: AlignmentRules,
  steps: Uint8Array,
): Float64Array {
  const width = source.length + 1;
  const across = numberWords(source, rules);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= draft.length; i++) {
    const costs = costsAt(i, draft.length, rules);
    fillRow(draft[i - 1] ?? '', across, costs, { above, row, steps: steps.subarray(i * width) });
    [above, row] = [row, above];
  }
  return above;
}

/** The source's words as numbers: the inner loop compares no strings but those that begin alike. */
interface NumberedWords {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
  /** See `openingOf`; 0 for asides, which are never taken for similar. */
  readonly openings: Int32Array;
  /** 1 for words that are not the speaker's. */
  readonly asides: Uint8Array;
}

function numberWords(words: readonly string[], rules: AlignmentRules): NumberedWords {
  const numbers = new Int32Array(words.length);
  const openings = new Int32Array(words.length);
  const asides = new Uint8Array(words.length);
  const numberOf = new Map<string, number>();
  for (const [j, word] of words.entries()) {
    const number = numberOf.get(word) ?? numberOf.size;
    numberOf.set(word, number);
    numbers[j] = number;
    asides[j] = rules.isAside(j) ? 1 : 0;
    openings[j] = asides[j] === 1 ? 0 : openingOf(word);
  }
  return { words, numbers, numberOf, openings, asides };
}

interface Rows {
  readonly above: Float64Array;
  readonly row: Float64Array;
  /** From the row's own steps on. */
  readonly steps: Uint8Array;
}

/** The row of one draft word. This is the innermost loop of all comparing: it makes nothing. */
function fillRow(
  word: string,
  { words, numbers, numberOf, openings, asides }: NumberedWords,
  { add, drop, dropAside, replace, replaceSimilar, replaceAside }: StepCosts,
  { above, row, steps }: Rows,
): void {
  const opening = openingOf(word);
  const number = numberOf.get(word) ?? -1;
  let before = above[0] ?? 0;
  let left = before + add;
  row[0] = left;
  steps[0] = ADD;
  for (let j = 0; j < numbers.length; j++) {
    const isAside = asides[j] === 1;
    let best = before;
    let step = MATCH;
    if (number !== numbers[j]) {
      const isSimilar = opening !== 0 && opening === openings[j] && beginAlike(word, words[j] ?? '');
      best += isSimilar ? replaceSimilar : isAside ? replaceAside : replace;
      step = REPLACE;
    }
    const dropped = left + (isAside ? dropAside : drop);
    if (dropped < best) {
      best = dropped;
      step = DROP;
    }
    before = above[j + 1] ?? 0;
    const added = before + add;
    if (added < best) {
      best = added;
      step = ADD;
    }
    row[j + 1] = best;
    steps[j + 1] = step;
    left = best;
  }
}

/** What the steps from one draft word cost, whatever source word they meet. */
interface StepCosts {
  readonly add: number;
  /** Leaving out a source word behind it. */
  readonly drop: number;
  readonly dropAside: number;
  readonly replace: number;
  readonly replaceSimilar: number;
  readonly replaceAside: number;
}

/** The costs at the `i`th word of a draft of `length` words. */
function costsAt(i: number, length: number, rules: AlignmentRules): StepCosts {
  const isBracketed = rules.bracketed.has(i - 1);
  const isEnd = i === 1 || i === length;
  const drop = dropCostAfter(i, length, rules);
  const other = isEnd ? END_COST : REPLACE_COST;
  const otherAside = isEnd ? REPLACE_END_ASIDE_COST : REPLACE_ASIDE_COST;
  return {
    add: isBracketed ? ADD_BRACKET_COST : isEnd ? END_COST : ADD_COST,
    drop,
    dropAside: Math.min(drop, DROP_ASIDE_COST),
    replace: isBracketed ? REPLACE_BRACKET_COST : other,
    replaceSimilar: isBracketed ? REPLACE_BRACKET_COST : SIMILAR_COST,
    replaceAside: isBracketed ? REPLACE_BRACKET_COST : otherAside,
  };
}

/** What it costs to leave out a source word after the first `i` words of the draft; nothing is left out after the last. */
function dropCostAfter(i: number, length: number, rules: AlignmentRules): number {
  if (i < length && rules.omissionsBefore.has(i)) return DROP_MARKED_COST;
  if (rules.bracketed.has(i - 1) || rules.bracketed.has(i)) return DROP_BRACKET_COST;
  return DROP_COST;
}

/** Letters that words must share to begin alike. */
const LEAST_ALIKE = 4;

/**
 * The first letters of a word as one number, so that most words are told apart at once; equal ones prove nothing. 0 where
 * it has fewer than must be alike.
 */
function openingOf(word: string): number {
  if (word.length < LEAST_ALIKE) return 0;
  let opening = 0;
  for (let at = 0; at < LEAST_ALIKE; at++) opening = (Math.imul(opening, 31) + word.charCodeAt(at)) | 0;
  return opening === 0 ? 1 : opening;
}

/** Whether two words share at least their first four letters and most of the shorter one. */
function beginAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common >= LEAST_ALIKE && common * 3 >= shorter * 2;
}

function costAt(costs: Float64Array, index: number): number {
  return costs[index] ?? Number.POSITIVE_INFINITY;
}

function traceBack(
  draft: readonly string[],
  source: readonly string[],
  rules: AlignmentRules,
  steps: Uint8Array,
  sourceEnd: number,
  cost: number,
): Alignment {
  const width = source.length + 1;
  const edits: WordEdit[] = [];
  let matched = 0;
  let i = draft.length;
  let j = sourceEnd;
  let step = steps[i * width + j] ?? START;
  while (i > 0 && step !== START) {
    if (step === MATCH) matched++;
    else collect(edits, singleEdit(step, i, j, rules));
    if (step !== DROP) i--;
    if (step !== ADD) j--;
    step = steps[i * width + j] ?? START;
  }
  return { sourceStart: j, sourceEnd, edits: edits.reverse(), matched, cost };
}

/** The edit of one step that ends at draft word `i` and source word `j`. */
function singleEdit(step: number, i: number, j: number, rules: AlignmentRules): WordEdit {
  const draftStart = step === DROP ? i : i - 1;
  const sourceStart = step === ADD ? j : j - 1;
  return { draftStart, draftEnd: i, sourceStart, sourceEnd: j, mark: markOf(step, i, j, rules) };
}

function markOf(step: number, i: number, j: number, rules: AlignmentRules): EditMark {
  if (step !== DROP) return rules.bracketed.has(i - 1) ? 'bracket' : null;
  if (rules.omissionsBefore.has(i)) return 'omission';
  if (rules.isAside(j - 1)) return 'aside';
  return rules.bracketed.has(i - 1) || rules.bracketed.has(i) ? 'bracket' : null;
}

/** Adds an edit found while going backwards: next to the edit after it and of its mark, both become one. */
function collect(edits: WordEdit[], edit: WordEdit): void {
  const after = edits.at(-1);
  const isNext = after && after.draftStart === edit.draftEnd && after.sourceStart === edit.sourceEnd;
  if (!isNext || after.mark !== edit.mark) {
    edits.push(edit);
    return;
  }
  edits[edits.length - 1] = { ...after, draftStart: edit.draftStart, sourceStart: edit.sourceStart };
}
