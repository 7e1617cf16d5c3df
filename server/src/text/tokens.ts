import { foldWord } from './fold.js';
import type { Span } from './span.js';

/** A word: where it stands (UTF-16) and its folded form without apostrophes and digit separators ("don't" -> "dont"). */
export interface Token extends Span {
  readonly word: string;
}

/**
 * The words of a text, in order. Letters and digits make words; everything else parts them, except: apostrophes between
 * letters ("Haniyeh’s" -> "haniyehs"), separators between digits ("1,000" -> "1000", "3.5"), full stops of abbreviations
 * made of single letters ("U.S." -> "us"), brackets inside a word ("[t]he" -> "the", "pick[ing]" -> "picking"), invisible
 * characters (a soft hyphen). "%" is the word "percent". Both sides of
 * every comparison go through here: a difference between the sides costs matches.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  while (at < within.end) {
    const kind = characterKind(text, at);
    if (kind === PERCENT) {
      tokens.push({ start: at, end: at + 1, word: 'percent' });
      at++;
    } else if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(text, at, within.end);
      tokens.push({ start: at, end, word: wordForm(text.slice(at, end)) });
      at = end;
    } else {
      at++;
    }
  }
  return tokens;
}

/** How many words a text has, by `tokenize`'s rules. */
export function countWords(text: string): number {
  return tokenize(text).length;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const SEPARATOR = 4;
const INVISIBLE = 5;
const PERCENT = 6;
const BRACKET = 7;

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number, limit: number): number {
  const abbreviation = abbreviationEnd(text, start, limit);
  if (abbreviation > start) return abbreviation;
  let end = start + 1;
  while (end < limit) {
    const kind = characterKind(text, end);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (joins(text, end, kind, limit)) end += 2;
    else break;
  }
  return end;
}

/** Whether the character at `at` holds the word together: "don't", "1,000", "3.5", "co\u00adoperate". */
function joins(text: string, at: number, kind: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = characterKind(text, at + 1);
  if (kind === BRACKET) return next === LETTER && characterKind(text, at - 1) === LETTER;
  if (kind === INVISIBLE) return next === LETTER || next === DIGIT;
  if (kind === APOSTROPHE) return next === LETTER && characterKind(text, at - 1) === LETTER;
  return kind === SEPARATOR && next === DIGIT && characterKind(text, at - 1) === DIGIT;
}

/** The end of "U.S." or "J.K." before the last stop; `start` when there is no such abbreviation. */
function abbreviationEnd(text: string, start: number, limit: number): number {
  let end = start;
  let at = start;
  while (
    at + 1 < limit &&
    characterKind(text, at) === LETTER &&
    text.charCodeAt(at + 1) === FULL_STOP &&
    text.charCodeAt(at) < 0x250
  ) {
    end = at + 1;
    at += 2;
  }
  if (at < limit && at > start && characterKind(text, at) === LETTER) {
    // "U.S" at the end, but not "e.g.something" or "a.Then".
    const after = at + 1 < limit ? characterKind(text, at + 1) : OTHER;
    return after === LETTER || after === DIGIT ? (at - start > 2 ? end : start) : at + 1;
  }
  return end - start > 1 ? end : start;
}

function wordForm(raw: string): string {
  const folded = foldWord(raw);
  if (!/[^a-z0-9]/.test(folded)) return folded;
  if (/^\d/.test(folded)) return folded.replace(/[,' ]/g, '').replace(/\.$/, '');
  return folded.replace(/['.[\]]/g, '');
}

const FULL_STOP = 0x2e;

function characterKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII_KINDS[code] ?? OTHER;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return APOSTROPHE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return INVISIBLE;
  if (code < 0xaa || (code >= 0x2000 && code <= 0x206f)) return OTHER;
  // Surrogates count as letters, so that a character outside the Basic Multilingual Plane is never cut in two.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  return LETTER_OR_DIGIT.test(text.charAt(at)) ? LETTER : OTHER;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

const ASCII_KINDS: Uint8Array = asciiKinds();

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128);
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT;
  for (let code = 0x41; code <= 0x5a; code++) kinds[code] = LETTER;
  for (let code = 0x61; code <= 0x7a; code++) kinds[code] = LETTER;
  kinds[0x27] = APOSTROPHE;
  kinds[0x2c] = SEPARATOR;
  kinds[0x2e] = SEPARATOR;
  kinds[0x25] = PERCENT;
  kinds[0x5b] = BRACKET;
  kinds[0x5d] = BRACKET;
  return kinds;
}
