import { TITLE_ABBREVIATIONS } from './languages/en-abbreviations.js';
import {
  NAME_ARTICLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_COMPLEMENTS,
  ORGANISATION_LINKS,
  ORGANISATION_WORDS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './languages/en-names.js';
import { afterNickname } from './nicknames.js';
import { isSpace, type Span } from './span.js';

/** One word of a capitalised phrase. */
export interface PhraseWord extends Span {
  /** Lower case, straight apostrophes, without a closing stop or possessive. */
  readonly folded: string;
  /** A small word that joins: "of", "van", "al-". */
  readonly isLink: boolean;
  /** Part of an office after "of": "State" in "Secretary of State". */
  readonly isOffice: boolean;
  readonly isAcronym: boolean;
}

/** Capitalised words in a row, with what joins them; title and name are not parted yet. */
export interface CapitalisedPhrase extends Span {
  readonly words: readonly PhraseWord[];
  readonly opensSentence: boolean;
  /** Where small-letter title words before it begin ("former spokesman" Sean Spicer); `start` without any. */
  readonly titleStart: number;
}

/** The capitalised phrases of `within`, in order. Linear. */
export function scanCapitalisedPhrases(text: string, within: Span): CapitalisedPhrase[] {
  const phrases: CapitalisedPhrase[] = [];
  const end = Math.min(within.end, text.length);
  let pos = Math.max(0, within.start);
  while (pos < end) {
    if (!opensName(text, pos, end) || !isWordStart(text, pos)) {
      pos++;
      continue;
    }
    const words = readPhrase(text, pos, end);
    const last = words.at(-1);
    if (!last) {
      pos++;
      continue;
    }
    phrases.push({
      start: pos,
      end: last.end,
      words,
      opensSentence: opensSentence(text, pos, within.start),
      titleStart: smallTitleStart(text, pos, within.start),
    });
    pos = last.end;
  }
  return phrases;
}

/** No name has more words; keeps a text of capitals only from growing one endless phrase. */
const MAX_WORDS = 12;
/** Title words with a small letter before a name: "former national security adviser". */
const MAX_SMALL_TITLE_WORDS = 5;

function readPhrase(text: string, from: number, end: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let word = readWord(text, from, end);
  while (word && words.length < MAX_WORDS) {
    words.push(word);
    if (isApostrophe(text, word.end)) break;
    const next = skipGap(text, word, end);
    if (next < 0) break;
    const joined = readJoiners(text, next, end, words);
    if (joined === null) break;
    words.push(...joined);
    word = readWord(text, joined.length > 0 ? skipBlanks(text, joined.at(-1)?.end ?? next, end) : next, end);
  }
  return words;
}

/**
 * The small words at `at` that join the phrase to a capital behind them: [] when the capital stands right there, null
 * when the phrase ends.
 */
function readJoiners(
  text: string,
  at: number,
  end: number,
  words: readonly PhraseWord[],
): PhraseWord[] | null {
  if (opensName(text, at, end)) return [];
  const joiners: PhraseWord[] = [];
  let pos = at;
  while (joiners.length < 2) {
    const word = readSmallWord(text, pos, end);
    if (!word || !mayJoin(word, words)) return null;
    joiners.push(word);
    pos = skipBlanks(text, word.end, end);
    if (opensName(text, pos, end)) return joinsOffice(text, pos, end, words, joiners) ? joiners : null;
  }
  return null;
}

function mayJoin(word: PhraseWord, words: readonly PhraseWord[]): boolean {
  const { folded } = word;
  if (NAME_PARTICLES.has(folded) && folded.length > 1) return true;
  if (!ORGANISATION_LINKS.has(folded)) return false;
  if (folded === 'and') return words.some((before) => before.isLink && before.folded !== 'and');
  const last = words.at(-1)?.folded ?? '';
  return ORGANISATION_WORDS.has(last) || TITLE_HEADS.has(last);
}

/** After a title's head only an office goes on: "Secretary of State", but "President" of "President of Turkey". */
function joinsOffice(
  text: string,
  pos: number,
  end: number,
  words: readonly PhraseWord[],
  joiners: readonly PhraseWord[],
): boolean {
  const head = words.at(-1);
  const isLinkWord = ORGANISATION_LINKS.has(joiners[0]?.folded ?? '');
  if (!head || !isLinkWord || !TITLE_HEADS.has(head.folded)) return true;
  return OFFICE_COMPLEMENTS.has(readWord(text, pos, end)?.folded ?? '');
}

function readWord(text: string, start: number, end: number): PhraseWord | null {
  if (!opensName(text, start, end)) return null;
  let stop = start;
  while (stop < end && isNameCharacter(text, stop, end)) stop++;
  const wordEnd = withoutPossessive(text, start, stop, end);
  return makeWord(text, start, takesStop(text, start, wordEnd) ? wordEnd + 1 : wordEnd, false);
}

/** The possessive is not part of the name: "Trump's", "Sanders’" but "O'Malley" and "Shia’ al-Sudani". */
function withoutPossessive(text: string, start: number, stop: number, end: number): number {
  if (stop - start < 2) return stop;
  if (isApostrophe(text, stop - 1)) return keepsApostrophe(text, stop, end) ? stop : stop - 1;
  const last = text.charCodeAt(stop - 1);
  return (last === SMALL_S || last === CAPITAL_S) && isApostrophe(text, stop - 2) ? stop - 2 : stop;
}

const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

function isApostrophe(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code === 0x27 || code === 0x2019;
}

/** An apostrophe that ends a transliterated name stays when an Arabic article follows. */
function keepsApostrophe(text: string, stop: number, end: number): boolean {
  const next = text.slice(stop, Math.min(end, stop + 4)).toLowerCase();
  return next === ' al-' || next === ' el-';
}

function makeWord(text: string, start: number, end: number, isLink: boolean): PhraseWord {
  const raw = text.slice(start, end);
  let folded = raw.toLowerCase();
  if (folded.includes('’')) folded = folded.replaceAll('’', "'");
  if (folded.endsWith('.')) folded = folded.slice(0, -1);
  const isAcronym = raw.length > 1 && !isSmallAscii(raw.charCodeAt(1)) && raw === raw.toUpperCase();
  return { start, end, folded, isLink, isOffice: OFFICE_COMPLEMENTS.has(folded), isAcronym };
}

function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** "J.", "Sen.", "Jr.", "St." keep their stop; "Obama." at a sentence's end does not. */
function takesStop(text: string, start: number, end: number): boolean {
  if (text[end] !== '.') return false;
  if (end - start === 1) return true;
  const folded = text.slice(start, end).toLowerCase();
  return folded.includes('.') || TITLE_ABBREVIATIONS.has(folded) || NAME_SUFFIXES.has(folded);
}

function readSmallWord(text: string, start: number, end: number): PhraseWord | null {
  let stop = start;
  if (text[stop] === '&') stop++;
  while (stop < end && isLetterAt(text, stop)) stop++;
  return stop > start && stop - start <= 4 ? makeWord(text, start, stop, true) : null;
}

/**
 * The place of the next word when only blanks, one line end, an inner comma ("Gore, Jr.") or a nickname in marks
 * (Raymond “Buzz” Keller) lies between; else -1.
 */
function skipGap(text: string, word: PhraseWord, end: number): number {
  let at = word.end;
  if (text[at] === ',' && isSuffixAt(text, at + 2, end)) at++;
  const next = skipBlanks(text, at, end);
  if (next <= at) return -1;
  const nicknamed = afterNickname(text, next, end);
  return nicknamed >= 0 ? nicknamed : next;
}

function isSuffixAt(text: string, pos: number, end: number): boolean {
  const word = readSmallWord(text, pos, end);
  return word !== null && NAME_SUFFIXES.has(word.folded);
}

/** Past blanks and at most one line end. */
function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  let lineEnds = 0;
  while (at < end && isSpace(text.charCodeAt(at))) {
    if (text[at] === '\n' && ++lineEnds > 1) return from;
    at++;
  }
  return at;
}

/** Whether a capitalised word begins here, or an Arabic article with a capital behind it ("al-Sudani"). */
function opensName(text: string, pos: number, end: number): boolean {
  if (pos >= end) return false;
  if (isUpper(text, pos)) return true;
  const hyphen = text[pos + 2] === '-' ? pos + 2 : pos + 3;
  if (text[hyphen] !== '-' || hyphen >= end) return false;
  return isUpper(text, hyphen + 1) && NAME_ARTICLES.has(text.slice(pos, hyphen));
}

function isWordStart(text: string, pos: number): boolean {
  return pos === 0 || !(isLetterAt(text, pos - 1) || isDigitAt(text, pos - 1));
}

function isNameCharacter(text: string, pos: number, end: number): boolean {
  if (isLetterAt(text, pos) || isDigitAt(text, pos)) return true;
  const char = text[pos];
  if (char === "'" || char === '’') return true;
  if (char !== '-' && char !== '.' && char !== '&') return false;
  // Inner stops and hyphens only: "U.S.", "al-Sudani", "AT&T".
  return pos + 1 < end && isLetterAt(text, pos + 1) && (char !== '.' || isUpper(text, pos + 1));
}

function isUpper(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = text.charAt(pos);
  return char !== char.toLowerCase();
}

function isLetterAt(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const char = text.charAt(pos);
  return char.toLowerCase() !== char.toUpperCase();
}

function isDigitAt(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a sentence begins at `pos`: only opening marks and blanks lie between it and a stop or the text's start. */
function opensSentence(text: string, pos: number, from: number): boolean {
  let at = pos - 1;
  while (at >= from && isOpeningOrSpace(text, at)) {
    if (text[at] === '\n' && text[at - 1] === '\n') return true;
    at--;
  }
  return (
    at < from ||
    SENTENCE_ENDS.has(text.charAt(at)) ||
    (CLOSING.has(text.charAt(at)) && SENTENCE_ENDS.has(text.charAt(at - 1)))
  );
}

const SENTENCE_ENDS = new Set('.!?…:;•—–');
const CLOSING = new Set('"”’\')');
const OPENING = new Set('"“‘\'«„([*_');

function isOpeningOrSpace(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || OPENING.has(text.charAt(at));
}

/** Walks back over small-letter title words: "campaign spokesman Jason Miller" begins at "campaign". */
function smallTitleStart(text: string, start: number, from: number): number {
  let titleStart = start;
  let hasHead = false;
  let end = start;
  for (let i = 0; i < MAX_SMALL_TITLE_WORDS; i++) {
    let wordEnd = end;
    while (wordEnd > from && text[wordEnd - 1] === ' ') wordEnd--;
    let wordStart = wordEnd;
    while (wordStart > from && (isLetterAt(text, wordStart - 1) || text[wordStart - 1] === '-')) wordStart--;
    const word = text.slice(wordStart, wordEnd);
    if (wordEnd === end || wordStart === wordEnd) break;
    if (TITLE_HEADS.has(word)) hasHead = true;
    else if (!TITLE_MODIFIERS.has(word)) break;
    titleStart = wordStart;
    end = wordStart;
  }
  return hasHead || text.startsWith('former ', titleStart) ? titleStart : start;
}
