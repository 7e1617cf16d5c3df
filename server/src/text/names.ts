import { type CapitalisedPhrase, type PhraseWord, scanCapitalisedPhrases } from './capitalised-phrases.js';
import { isFirstName } from './first-names.js';
import { GERMAN_OPENERS, isGermanOffice } from './languages/de-names.js';
import {
  CAPITALISED_COMMON,
  COMMON_ENDINGS,
  COMMON_OPENERS,
  FUNCTION_WORDS,
  GROUPS,
  NAME_SUFFIXES,
  NAMING_ORGANISATION_WORDS,
  OPENERS_IN_NAMES,
  ORGANISATION_WORDS,
  PLACES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './languages/en-names.js';
import { withoutNickname } from './nicknames.js';
import type { Span } from './span.js';

export { compareNames } from './compare-names.js';

/** A name in a text. The span is the name without its title. UTF-16 offsets. */
export interface FoundName extends Span {
  /** The words of the span with single blanks: `Antony Blinken`. */
  readonly name: string;
  /** The title before it as the text has it: `US Secretary of State`; null when there is none. */
  readonly title: string | null;
  /** Where the title begins; `start` when there is none. */
  readonly titledStart: number;
  /** `group` is a people, party or religion ("Iranian", "Republicans"); `unknown` may well be a surname alone. */
  readonly sort: 'person' | 'organisation' | 'place' | 'group' | 'unknown';
}

/**
 * Capitalised names of persons, organisations and places, in order, never overlapping. Linear. Titles alone ("the Prime
 * Minister"), days, months and the common first words of sentences are no names. A sentence's first word that is not
 * in the list of common words counts as a name unless it ends like a verb or adverb and never stands capitalised inside
 * a sentence of `within`.
 */
export function findNames(text: string, within: Span = { start: 0, end: text.length }): FoundName[] {
  const phrases = scanCapitalisedPhrases(text, within);
  return namesOf(text, phrases, wordsInsideSentences(phrases));
}

/** The names among the phrases; `inner` are the words that stand capitalised inside sentences. */
export function namesOf(
  text: string,
  phrases: readonly CapitalisedPhrase[],
  inner: ReadonlySet<string>,
): FoundName[] {
  const names: FoundName[] = [];
  for (const phrase of phrases) {
    for (const part of splitAtCommonWords(phrase, inner).flatMap(splitBeforeFullName)) {
      const name = readName(text, part, phrase);
      if (name) names.push(name);
    }
  }
  return names;
}

/** Words seen with a capital where no sentence begins. */
export function wordsInsideSentences(phrases: readonly CapitalisedPhrase[]): ReadonlySet<string> {
  const inner = new Set<string>();
  for (const { words, opensSentence } of phrases) {
    for (let i = opensSentence ? 1 : 0; i < words.length; i++) inner.add(words[i]?.folded ?? '');
  }
  return inner;
}

/** "On Monday Mr. Brown" -> ["Mr. Brown"]; "The Washington Post" -> ["Washington Post"]. */
function splitAtCommonWords(phrase: CapitalisedPhrase, inner: ReadonlySet<string>): PhraseWord[][] {
  const parts: PhraseWord[][] = [];
  let part: PhraseWord[] = [];
  phrase.words.forEach((word, i) => {
    const opens = i === 0 && phrase.opensSentence;
    if (isCommon(word, { before: part.at(-1), after: phrase.words[i + 1], opens, inner })) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else {
      part.push(word);
    }
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

/**
 * A headline's capitals run into a name: "Bush Hits Marco Rubio" -> ["Bush Hits", "Marco Rubio"]. Two words before a first
 * name, none of them a first name or a title, are none of the name's.
 */
function splitBeforeFullName(words: readonly PhraseWord[]): (readonly PhraseWord[])[] {
  if (isShouted(words)) return [words.slice(1)];
  if (words.length < SHORTEST_RUN) return [words];
  const first = words.findIndex((word) => isFirstName(word.folded));
  if (first < 2 || first === words.length - 1) return [words];
  const [head, tail] = [words.slice(0, first), words.slice(first)];
  const isTitled = head.some(
    (word) => word.isLink || isTitleHead(word.folded) || TITLE_MODIFIERS.has(word.folded),
  );
  return isTitled || tail.some((word) => ORGANISATION_WORDS.has(word.folded)) ? [words] : [head, tail];
}

/** "SACKED Julian Braga": a headline's first word in capitals, before a first name that is not. */
function isShouted([word, first, last]: readonly PhraseWord[]): boolean {
  if (!word?.isAcronym || !first || first.isAcronym || !last) return false;
  const isTitle = isTitleHead(word.folded) || TITLE_MODIFIERS.has(word.folded) || isFirstName(word.folded);
  return word.folded.length > LONGEST_ACRONYM && !isTitle && isFirstName(first.folded);
}

const LONGEST_ACRONYM = 5;

/** Two words before a name of two. */
const SHORTEST_RUN = 4;

interface WordContext {
  readonly before: PhraseWord | undefined;
  readonly after: PhraseWord | undefined;
  readonly opens: boolean;
  readonly inner: ReadonlySet<string>;
}

function isCommon(word: PhraseWord, { before, after, opens, inner }: WordContext): boolean {
  const { folded } = word;
  if (word.isLink || (folded === 'us' && word.isAcronym)) return false;
  // "Theresa May", "Andrew Will": a common word, but a surname after a first name or a title.
  const afterName = before !== undefined && (isFirstName(before.folded) || TITLE_HEADS.has(before.folded));
  if (afterName && !word.isAcronym) return CAPITALISED_COMMON.has(folded) || NEVER_SURNAMES.has(folded);
  // "Will Smith", "April Ryan": a common word, but a first name before another capital.
  if (after && isFirstName(folded)) return opens && OPENING_VERBS.has(folded) && !inner.has(folded);
  if (CAPITALISED_COMMON.has(folded) || FUNCTION_WORDS.has(folded)) return true;
  if (!opens) return false;
  if (after && (TITLE_MODIFIERS.has(folded) || OPENERS_IN_NAMES.has(folded))) return false;
  if (COMMON_OPENERS.has(folded) || GERMAN_OPENERS.has(folded)) return true;
  if (isFirstName(folded) || inner.has(folded) || (after && TITLE_HEADS.has(folded))) return false;
  return COMMON_ENDINGS.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending));
}

/** "Will Sanders come?": a verb before a name, unless the text has it as a name elsewhere. */
const OPENING_VERBS: ReadonlySet<string> = new Set(['will', 'may']);

const NEVER_SURNAMES: ReadonlySet<string> = new Set(
  'he she it they we i you the a an his her their its our my and but or in on at to of for with by from as is was has'.split(
    ' ',
  ),
);

/** Splits title and name; null for titles alone and leftovers such as "of". */
function readName(text: string, words: readonly PhraseWord[], phrase: CapitalisedPhrase): FoundName | null {
  const first = titleLength(words);
  const last = words.findLast((word) => !word.isLink);
  const nameStart = words[first];
  if (!last || !nameStart || nameStart.isLink) return null;
  const hasLowerTitle = words[0] === phrase.words[0] && phrase.titleStart < phrase.start;
  const titledStart = hasLowerTitle ? phrase.titleStart : (words[0]?.start ?? nameStart.start);
  const hasTitle = hasLowerTitle || first > 0;
  const nameWords = words.slice(first);
  return {
    start: nameStart.start,
    end: last.end,
    name: collapse(text.slice(nameStart.start, last.end)),
    title: hasTitle ? collapse(text.slice(titledStart, nameStart.start)) : null,
    titledStart: hasTitle ? titledStart : nameStart.start,
    sort: sortOf(nameWords, hasTitle),
  };
}

/**
 * How many words at the head are the title: 4 of "US Secretary of State Antony Blinken"; all of them when nothing but a
 * title is there. A title word that ends the phrase is a surname after a first name ("Larry King").
 */
function titleLength(words: readonly PhraseWord[]): number {
  const first = words.findIndex((word) => !TITLE_MODIFIERS.has(word.folded));
  // "Democrat Hillary Clinton", "Republican Marco Rubio"
  if (first > 0 && first < words.length - 1 && isFirstName(words[first]?.folded ?? '')) return first;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || !isTitleHead(word.folded)) continue;
    const isLast = i === words.length - 1;
    if (isLast && i > 0 && isFirstName(words[i - 1]?.folded ?? '')) continue;
    if (words.slice(0, i).some((before) => isFirstName(before.folded))) continue;
    return skipOffice(words, i + 1);
  }
  return words.every((word) => TITLE_MODIFIERS.has(word.folded)) ? words.length : 0;
}

function isTitleHead(folded: string): boolean {
  return TITLE_HEADS.has(folded.replace(/\.$/, '')) || isGermanOffice(folded);
}

/** Past "of State", "of Health and Human Services" after a title's head. */
function skipOffice(words: readonly PhraseWord[], from: number): number {
  let at = from;
  while (words[at]?.isLink && words[at + 1]?.isOffice) {
    at += 2;
    while (words[at]?.isOffice) at++;
  }
  return at;
}

function sortOf(words: readonly PhraseWord[], hasTitle: boolean): FoundName['sort'] {
  const plain = words.filter((word) => !NAME_SUFFIXES.has(word.folded.replace(/\.$/, '')));
  const first = plain[0]?.folded ?? '';
  const last = plain.at(-1)?.folded ?? '';
  if (plain.length === 1 && GROUPS.has(first)) return 'group';
  const hasFirstName = plain.length > 1 && isFirstName(first);
  if (!hasFirstName && !mayBeFirstName(plain) && plain.some((word) => ORGANISATION_WORDS.has(word.folded)))
    return 'organisation';
  if (hasTitle || hasFirstName) return 'person';
  if (PLACES.has(last)) return 'place';
  if (plain.length === 1 && plain[0]?.isAcronym) return 'organisation';
  return 'unknown';
}

/** "Bay Buchanan", "River Stone": a person may be called so where nothing else in the name speaks of a body. */
function mayBeFirstName([first, ...others]: readonly PhraseWord[]): boolean {
  if (!first || others.length !== 1 || !NAMING_ORGANISATION_WORDS.has(first.folded)) return false;
  return !others.some((word) => ORGANISATION_WORDS.has(word.folded) || word.isAcronym);
}

function collapse(text: string): string {
  return withoutNickname(text.trim().replace(/\s+/g, ' '));
}
