import { alignWords, type WordEdit } from '../../text/align.js';
import { antecedentOf } from '../../text/antecedents.js';
import { PERSONAL_PRONOUNS } from '../../text/languages/en-predicates.js';
import { compareNames, type FoundName, findNames } from '../../text/names.js';
import { overlaps, type Span } from '../../text/span.js';
import { eventStem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';
import type { TimeExpression } from '../../time/values.js';
import type { Candidate } from '../evidence.js';
import { DISTINGUISHING_WORDS } from '../languages/en-events.js';
import { surroundingsOf } from '../surroundings.js';
import { wordOf } from './clauses.js';
import { readEventFrame } from './event-frame.js';
import { type DatedSentence, type EventMatch, isFarOff } from './event-match.js';
import { type Predicate, readPredicate } from './predicate.js';
import { haveOtherPatients } from './same-thing.js';
import { areNamed } from './shared-names.js';

/** Share of the draft's words, and of those that tell of an event, that make it nearly the same sentence. */
const LEAST_WORDING = 0.6;
const LEAST_WORDS = 6;
/** From here on the sentences are the same but for a word, and so is what they tell. */
const SAME_WORDING = 0.85;

/** Aligns both sentences with each time expression as one word: the expression across is the one that dates the event. */
export function matchByWording(
  event: DatedSentence,
  candidate: Candidate,
  times: readonly TimeExpression[],
  predicate: Predicate | null,
): EventMatch | null {
  const mine = wordsAndTimes(event.text, event.sentence, event.times);
  const theirs = wordsAndTimes(candidate.source.prose.text, candidate, times);
  const alignment = alignWords(
    mine.map((item) => item.word),
    theirs.map((item) => item.word),
  );
  if (alignment.edits.some((edit) => isRetold(edit, mine, theirs) || addsMark(edit, mine))) return null;
  const told = { items: mine, text: event.text, antecedent: () => event.antecedent };
  const { prose } = candidate.source;
  const heard = { items: theirs, text: prose.text, antecedent: () => antecedentOf(prose, candidate) };
  if (alignment.edits.some((edit) => leansOnOther(edit, told, heard))) return null;
  const kept = mine.map((item, i) => ({ ...item, isKept: !isEdited(alignment.edits, i) }));
  const words = kept.filter((item) => item.time === null);
  const telling = words.filter((item) => eventStem(item.word) !== null);
  if (words.length < LEAST_WORDS || keptShare(words) < LEAST_WORDING || keptShare(telling) < LEAST_WORDING)
    return null;
  const expression =
    expressionAcross(mine, theirs, alignment, event.expression) ??
    movedExpression(candidate, times, predicate);
  if (!expression || expression.readings.length === 0) return null;
  // The day of a telling is no day of the event: `matchByPredicate` gives it the days before.
  if (readPredicate(candidate.source.prose.text, candidate, expression)?.isAnnounced) return null;
  const isLoose = keptShare(telling) < SAME_WORDING;
  const happensOnce = predicate?.classes[0]?.happensOnce ?? false;
  if (isLoose && !happensOnce && isFarOff(event.expression, expression)) return null;
  if (isLoose && isOfOther(event, candidate, times, { expression, predicate })) return null;
  return { candidate, expression, by: 'wording', happensOnce, slack: 0 };
}

/** Whether the like sentences tell of different things: "a bakery" and "the noodle maker", flights and "flights to Porto Belo". */
function isOfOther(
  event: DatedSentence,
  candidate: Candidate,
  times: readonly TimeExpression[],
  { expression, predicate }: { readonly expression: TimeExpression; readonly predicate: Predicate | null },
): boolean {
  const { text } = candidate.source.prose;
  const theirs = readPredicate(text, candidate, expression);
  if (!predicate || !theirs) return false;
  const mine = readEventFrame(event.text, event.sentence, predicate, event);
  const frame = readEventFrame(text, candidate, theirs, { expression, times, antecedent: null });
  return haveOtherPatients(mine, frame) || !areNamed(mine.own, surroundingsOf(candidate).near);
}

/**
 * Another telling word in a telling word's place, "opened the library" for "opened the hospital": another event. Words of
 * like meaning ("stated", "said") tell the same.
 */
function isRetold(edit: WordEdit, mine: readonly Item[], theirs: readonly Item[]): boolean {
  const told = tellingStems(mine.slice(edit.draftStart, edit.draftEnd));
  const heard = tellingStems(theirs.slice(edit.sourceStart, edit.sourceEnd));
  return told.length > 0 && heard.length > 0 && !told.some((stem) => heard.includes(stem));
}

/** "suspended by the board" in the source, "by the board of another school" in the draft. */
function addsMark(edit: WordEdit, mine: readonly Item[]): boolean {
  return mine.slice(edit.draftStart, edit.draftEnd).some(({ word }) => DISTINGUISHING_WORDS.has(word));
}

/** A sentence in its text, and the one before it that its pronouns lean on. */
interface LeaningSentence {
  readonly items: readonly Item[];
  readonly text: string;
  readonly antecedent: () => string | null;
}

/** "She opened the pier" for "Palmer opened the pier", where the sentence before names people, and Palmer is none of them. */
function leansOnOther(edit: WordEdit, told: LeaningSentence, heard: LeaningSentence): boolean {
  const mine = told.items.slice(edit.draftStart, edit.draftEnd);
  const theirs = heard.items.slice(edit.sourceStart, edit.sourceEnd);
  return (
    (isPronoun(mine) && areOthers(told.antecedent(), namesAmong(heard.text, theirs))) ||
    (isPronoun(theirs) && areOthers(heard.antecedent(), namesAmong(told.text, mine)))
  );
}

function isPronoun([only, ...more]: readonly Item[]): boolean {
  return only !== undefined && more.length === 0 && PERSONAL_PRONOUNS.has(only.word);
}

function areOthers(antecedent: string | null, names: readonly FoundName[]): boolean {
  const people = antecedent === null ? [] : findNames(antecedent).filter(mayBePerson);
  if (people.length === 0 || names.length === 0) return false;
  return names.every((name) =>
    people.every((person) => compareNames(person.name, name.name) === 'different'),
  );
}

function namesAmong(text: string, items: readonly Item[]): readonly FoundName[] {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? findNames(text, { start: first.start, end: last.end }).filter(mayBePerson) : [];
}

function mayBePerson({ sort }: FoundName): boolean {
  return sort === 'person' || sort === 'unknown';
}

function tellingStems(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.time === null ? (eventStem(item.word) ?? []) : []));
}

function isEdited(edits: readonly WordEdit[], i: number): boolean {
  return edits.some((edit) => edit.draftStart <= i && i < edit.draftEnd);
}

function keptShare(words: readonly { readonly isKept: boolean }[]): number {
  return words.filter((word) => word.isKept).length / Math.max(1, words.length);
}

interface Item extends Span {
  readonly word: string;
  readonly time: TimeExpression | null;
}

/** The words of a sentence with every time expression as one item that equals any other. */
function wordsAndTimes(text: string, sentence: Span, times: readonly TimeExpression[]): Item[] {
  const items: Item[] = [];
  let last: TimeExpression | null = null;
  for (const token of tokenize(text, sentence)) {
    const time = times.find((candidate) => overlaps(candidate, token)) ?? null;
    const { start, end } = token;
    if (time === null) items.push({ word: wordOf(text, token), time, start, end });
    else if (time !== last) items.push({ word: TIME_WORD, time, start, end });
    last = time ?? last;
  }
  return items;
}

/** Stands for a time expression; no token is like it. */
const TIME_WORD = '\u0000';

/** The only expression of the source's sentence, elsewhere in it but beside the same predicate. */
function movedExpression(
  candidate: Candidate,
  times: readonly TimeExpression[],
  predicate: Predicate | null,
): TimeExpression | null {
  const [only, ...more] = times;
  if (!only || more.length > 0) return null;
  const theirs = readPredicate(candidate.source.prose.text, candidate, only);
  return theirs?.classes[0] === predicate?.classes[0] ? only : null;
}

function expressionAcross(
  mine: readonly Item[],
  theirs: readonly Item[],
  alignment: ReturnType<typeof alignWords>,
  expression: TimeExpression,
): TimeExpression | null {
  let j = alignment.sourceStart;
  for (let i = 0; i < mine.length; i++) {
    const edit = alignment.edits.find((candidate) => candidate.draftStart <= i && i < candidate.draftEnd);
    const dropped = alignment.edits.find(
      (candidate) => candidate.draftStart === i && candidate.sourceStart === j,
    );
    if (edit) {
      if (mine[i]?.time === expression) return null;
      if (i === edit.draftEnd - 1) j = edit.sourceEnd;
      continue;
    }
    if (dropped) j = dropped.sourceEnd;
    if (mine[i]?.time === expression) return theirs[j]?.time ?? null;
    j++;
  }
  return null;
}
