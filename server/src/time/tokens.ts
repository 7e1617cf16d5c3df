import { isDigit, isSpace, type Span } from '../text/span.js';
import { LEXICON } from './languages/en.js';
import type { Word } from './words.js';

/**
 * What stands between a token and the one before it. `none`: they touch ("4pm"); `dash`: an en or em dash or a
 * hyphen with blanks; `stop`: a full stop and a blank; `dot`: a full stop alone; `far`: other words, other signs.
 */
export type Glue =
  | 'none'
  | 'blank'
  | 'comma'
  | 'hyphen'
  | 'dash'
  | 'slash'
  | 'colon'
  | 'dot'
  | 'stop'
  | 'apostrophe'
  | 'far';

/** A number, or a word the lexicon knows. Words it does not know make no tokens; they only part those around them. */
export interface Token extends Span {
  /** Null for a number in digits. */
  readonly word: Word | null;
  /** The value of a number in digits; -1 for a word. */
  readonly value: number;
  /** How many digits, when they may be part of a date; 0 for a word, an amount of money, "1,500", "45%", "B2". */
  readonly digits: number;
  /** What is written on to the digits: "4th", "1990s". */
  readonly suffix: 'ordinal' | 'plural' | null;
  readonly glue: Glue;
  readonly capital: boolean;
  /** Followed by "'s", which does not belong to the token: "last year's". */
  readonly possessive: boolean;
}

/** Longer words are in no lexicon. */
const MAX_WORD_LENGTH = 13;
/** Longer numbers are part of no date, and past fifteen digits no number is exact. */
const MAX_DIGITS = 8;

/** The numbers and known words of a text, in order, in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const state: State = { text, end: text.length, last: 0, clean: false };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at = readWord(state, at, tokens);
    else if (isDigit(code)) at = readNumber(state, at, tokens);
    else at++;
  }
  return tokens;
}

interface State {
  readonly text: string;
  readonly end: number;
  /** Where the last token ended. */
  last: number;
  /** False once a word that makes no token has been passed since. */
  clean: boolean;
}

function readWord(state: State, start: number, tokens: Token[]): number {
  const { text } = state;
  let end = start + 1;
  while (end < state.end && isLetter(text.charCodeAt(end))) end++;
  if (end - start === 1) end = dottedEnd(state, start);
  const word = lookUp(text, start, end);
  if (!word) {
    const name = quarterName(state, start, end);
    if (name) return pushWord(state, name.word, start, name.end, tokens);
    state.clean = false;
    return end;
  }
  return pushWord(state, word, start, end, tokens);
}

function pushWord(state: State, word: Word, start: number, wordEnd: number, tokens: Token[]): number {
  const { text } = state;
  const glue = state.clean ? glueBetween(text, state.last, start) : 'far';
  let end = wordEnd;
  if (word.short && end < state.end && text.charCodeAt(end) === FULL_STOP) end++;
  const possessive = isPossessive(text, end, state.end);
  const capital = text.charCodeAt(start) < 0x61;
  tokens.push({ word, value: -1, digits: 0, suffix: null, start, end, glue, capital, possessive });
  state.last = possessive ? end + 2 : end;
  state.clean = true;
  return state.last;
}

/** "a.m", "B.C", "p.m": single letters with stops between; the last stop is left for the abbreviation's rule. */
function dottedEnd(state: State, start: number): number {
  let end = start + 1;
  while (
    end + 1 < state.end &&
    state.text.charCodeAt(end) === FULL_STOP &&
    isLetter(state.text.charCodeAt(end + 1)) &&
    !(end + 2 < state.end && isLetter(state.text.charCodeAt(end + 2)))
  ) {
    end += 2;
  }
  return end;
}

/** "Q3", "H1", "FY2024": a letter or two and a digit. Returns the word that the digit belongs to. */
function quarterName(state: State, start: number, end: number): { word: Word; end: number } | null {
  if (end - start !== 1 || end >= state.end || !isDigit(state.text.charCodeAt(end))) return null;
  if (end + 1 < state.end && isWordCharacter(state.text.charCodeAt(end + 1))) return null;
  const word = lookUp(state.text, start, end + 1);
  return word ? { word, end: end + 1 } : null;
}

function lookUp(text: string, start: number, end: number): Word | null {
  if (end - start > MAX_WORD_LENGTH) return null;
  const form = text.slice(start, end);
  return LEXICON.get(form) ?? LEXICON.get(form.toLowerCase()) ?? null;
}

function readNumber(state: State, start: number, tokens: Token[]): number {
  const { text } = state;
  let end = start + 1;
  while (end < state.end && isDigit(text.charCodeAt(end))) end++;
  let plain = end - start <= MAX_DIGITS && (continuesToken(state, start, tokens) || !isPrefixed(text, start));
  let value = Number(text.slice(start, end));
  const digits = end - start;
  while (isThousands(text, end, state.end)) {
    value = value * 1000 + Number(text.slice(end + 1, end + 4));
    end += 4;
    plain = false;
  }
  const suffix = plain ? readSuffix(text, end, state.end) : null;
  if (suffix) end += suffix === 'plural' ? (isApostrophe(text.charCodeAt(end)) ? 2 : 1) : 2;
  else if (isPercent(text, end, state.end)) plain = false;
  const glue = state.clean ? glueBetween(text, state.last, start) : 'far';
  tokens.push({
    word: null,
    value,
    digits: plain ? digits : 0,
    suffix,
    start,
    end,
    glue,
    capital: false,
    possessive: isPossessive(text, end, state.end),
  });
  state.last = end;
  state.clean = true;
  return end;
}

/** "FY2024", and the later fields of "12.03.2024". */
function continuesToken(state: State, start: number, tokens: readonly Token[]): boolean {
  const before = tokens.at(-1);
  if (!before || !state.clean) return false;
  if (before.word) return state.last === start;
  return before.digits > 0 && state.last === start - 1 && state.text.charCodeAt(start - 1) === FULL_STOP;
}

/** "1st", "22nd", "1990s", "1990's". */
function readSuffix(text: string, at: number, limit: number): 'ordinal' | 'plural' | null {
  const pair = text.slice(at, Math.min(at + 2, limit)).toLowerCase();
  const third = at + 2 < limit ? text.charCodeAt(at + 2) : 0;
  if ((pair === 'st' || pair === 'nd' || pair === 'rd' || pair === 'th') && !isWordCharacter(third)) {
    return 'ordinal';
  }
  const second = pair.length > 1 ? pair.charCodeAt(1) : 0;
  if (pair[0] === 's' && !isWordCharacter(second)) return 'plural';
  return null;
}

/** "1,500": a comma, exactly three digits, no fourth. */
function isThousands(text: string, at: number, limit: number): boolean {
  if (at + 4 > limit || text.charCodeAt(at) !== COMMA) return false;
  for (let i = at + 1; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !(at + 4 < limit && isDigit(text.charCodeAt(at + 4)));
}

function isPercent(text: string, at: number, limit: number): boolean {
  return at < limit && (text[at] === '%' || (text[at] === ' ' && at + 1 < limit && text[at + 1] === '%'));
}

/** Signs and letters that make the digits after them something else: "$2000", "#45", "F16", "_2024", "v.5". */
function isPrefixed(text: string, start: number): boolean {
  if (start === 0) return false;
  const code = text.charCodeAt(start - 1);
  return (
    code === FULL_STOP || code === UNDERSCORE || isLetter(code) || '$#@£€¥'.includes(text[start - 1] ?? ' ')
  );
}

function isPossessive(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isApostrophe(text.charCodeAt(at)) || text[at + 1] !== 's') return false;
  return !(at + 2 < limit && isWordCharacter(text.charCodeAt(at + 2)));
}

function glueBetween(text: string, from: number, to: number): Glue {
  if (from === to) return 'none';
  let sign = 0;
  let blanks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) blanks++;
    else if (sign === 0 || (sign === HYPHEN && code === HYPHEN)) sign = code;
    else return 'far';
  }
  if (sign === 0) return 'blank';
  if (sign === COMMA) return 'comma';
  if (sign === FULL_STOP) return blanks > 0 ? 'stop' : 'dot';
  if (isApostrophe(sign)) return 'apostrophe';
  if (isDash(sign)) return 'dash';
  if (sign === HYPHEN || sign === 0x2010 || sign === 0x2011) {
    return blanks > 0 || to - from > 1 ? 'dash' : 'hyphen';
  }
  if (blanks > 0) return 'far';
  if (sign === SLASH) return 'slash';
  return sign === COLON ? 'colon' : 'far';
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;

function isDash(code: number): boolean {
  return code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x7e;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}

/** Latin letters with and without marks, and every other script: all that is neither ASCII nor punctuation. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE;
}
