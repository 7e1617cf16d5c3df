import type { Mention, Person, SpeechReading } from '../../speech/reading.js';
import { genderOfTitleText } from '../../text/compare-names.js';
import { TITLE_HEADS } from '../../text/languages/en-names.js';
import { compareNames } from '../../text/names.js';
import type { ProseDocument } from '../../text/prose.js';
import { findSentences } from '../../text/sentences.js';
import { containsOffset, overlaps, type Span } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { PRONOUN_GENDERS } from '../languages/en.js';
import {
  HUMAN_NOUNS,
  INTRODUCING,
  KIN_GENDERS,
  OPENING_PREPOSITIONS,
  ROLE_DETERMINERS,
  SUBJECT_LEADS,
} from '../languages/en-people.js';
import { isBody } from './bodies.js';

/**
 * Whether nothing speaks against a pronoun's name: it is a person's, of the pronoun's gender as far as the draft and the
 * source tell, and no role is the subject of a clause between the two. Anything but a pronoun is as it is read.
 */
export function isSurelyBound(
  document: ProseDocument,
  speech: SpeechReading,
  mention: Mention,
  others: readonly Person[],
): boolean {
  const { kind, name } = mention;
  if (kind !== 'pronoun' || name === null) return true;
  const known = [...speech.people, ...others].filter((person) => compareNames(person.name, name) === 'same');
  // "He was asked by Cellmark": one word that no text gives a first name or a title may be a paper's.
  if (isBody(name) || (known.length === 0 && !name.includes(' '))) return false;
  if (!known.every((person) => agrees(mention, person))) return false;
  return !hasRoleBetween(document, speech, mention, name);
}

function agrees({ text }: Mention, { titles }: Person): boolean {
  const wanted = PRONOUN_GENDERS.get(text.toLowerCase());
  return titles.every((title) => {
    const told = genderOfTitleText(title);
    return told === null || wanted === undefined || told === wanted;
  });
}

/** Whether "the judge" or "his sister" does something between the name and its pronoun, in one of the last two paragraphs. */
function hasRoleBetween(
  { text, blocks }: ProseDocument,
  { people, quotations }: SpeechReading,
  mention: Mention,
  name: string,
): boolean {
  const at = blocks.findIndex((block) => containsOffset(block, mention.start));
  const own = blocks[at];
  if (!own) return false;
  const mentions = people
    .filter((person) => compareNames(person.name, name) === 'same')
    .flatMap((p) => p.mentions);
  const earliest = blocks[Math.max(0, at - 1)]?.start ?? own.start;
  const named = mentions.filter(({ end }) => end <= mention.start).map(({ start }) => start);
  const start = Math.max(earliest, ...named);
  return blocks
    .slice(Math.max(0, at - 1), at + 1)
    .flatMap((block) => findSentences(text, block))
    .filter((sentence) => sentence.end > start && sentence.start < mention.start)
    .some((sentence) =>
      rolesOf(text, sentence).some(
        (role) =>
          role.start > start &&
          role.end <= mention.start &&
          !quotations.some(({ outer }) => overlaps(outer, role)) &&
          mayMean(mention, role) &&
          !mentions.some((other) => isToldOf(text, other, role)),
      ),
    );
}

/** A role or a relative that is the subject of a clause; `noun` is its head. */
interface Role extends Span {
  readonly noun: string;
}

/** "**The judge** rose", "and **his older sister** wrote"; not "met the judge", and not "Vera Lind, the judge, rose". */
function rolesOf(text: string, sentence: Span): readonly Role[] {
  const tokens = tokenize(text, sentence);
  return tokens.flatMap((first, i): readonly Role[] => {
    if (!ROLE_DETERMINERS.has(first.word) || !opensClause(text, tokens, i)) return [];
    const head = tokens
      .slice(i + 1, i + 2 + MOST_MODIFIERS)
      .find((token, k) => isHuman(nounOf(text, token)) && !isHuman(tokens[i + k + 2]?.word ?? ''));
    if (!head || /[,;:.]/.test(text.slice(first.start, head.start))) return [];
    // "The judge Vera Lind": the name is beside it.
    const isNamed = /^,? \p{Lu}/u.test(text.slice(head.end, head.end + 3));
    return isNamed ? [] : [{ start: first.start, end: head.end, noun: nounOf(text, head) }];
  });
}

const MOST_MODIFIERS = 3;

function opensClause(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return true;
  if (SUBJECT_LEADS.has(before.word)) return true;
  // "I have a brother", "In her place came a woman": somebody new.
  if (INTRODUCING.has(before.word) && token.word.startsWith('a')) return true;
  // "At noon the director rose"
  if (OPENING_PREPOSITIONS.has(tokens[0]?.word ?? '') && at > 1 && at <= LONGEST_OPENING) return true;
  // "After the vote, the judge rose": but "Vera Lind, the judge" is one person.
  const isBehindComma = text.slice(before.end, token.start).includes(',');
  return isBehindComma && !/^\p{Lu}/u.test(text.slice(before.start, before.end));
}

/** "On the last day of May" */
const LONGEST_OPENING = 6;

/** "Her sister's answer was plain": she is whom the next "she" means. */
function nounOf(text: string, { start, end, word }: Token): string {
  return /['’]s$/.test(text.slice(start, end)) ? word.slice(0, -1) : word;
}

function isHuman(word: string): boolean {
  return (
    HUMAN_NOUNS.has(word) || TITLE_HEADS.has(word) || KIN_GENDERS.has(word) || /(?:wo)?man$|ist$/.test(word)
  );
}

function mayMean({ text }: Mention, { noun }: Role): boolean {
  const gender = KIN_GENDERS.get(noun) ?? genderOfTitleText(noun);
  return gender === null || gender === PRONOUN_GENDERS.get(text.toLowerCase());
}

/** "Vera Lind, a judge", "Judge Vera Lind": the role is that person's own. */
function isToldOf(text: string, { start, end, title }: Mention, { noun }: Role): boolean {
  const has = (words: string): boolean => tokenize(words).some(({ word }) => word === noun);
  const [told = ''] = /^, [^.;]*/u.exec(text.slice(end, end + LONGEST_APPOSITION)) ?? [];
  return (
    (title !== null && has(title)) || has(told) || has(text.slice(Math.max(0, start - SHORT_LEAD), start))
  );
}

const LONGEST_APPOSITION = 60;
/** "the chief engineer, Vera Lind" */
const SHORT_LEAD = 12;
