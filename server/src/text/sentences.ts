import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './languages/en-abbreviations.js';
import { isDigit, isSpace, type Span } from './span.js';

/**
 * The sentences of a text (or of `within`), in order, without the white space around them. UTF-16 offsets into `text`.
 * Linear. A blank line always ends a sentence, a single line end never does (wrapped text). Closing marks after the
 * stop belong to the sentence they close: `“He left.” Then …` gives `“He left.”` and `Then …`; a stop before a small
 * letter ends none (`“Why?” he asked`), nor does one in "Mr.", "U.S.", "J. K. Rowling", "Aug. 04" or "3.5".
 */
export function findSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  const end = Math.min(within.end, text.length);
  let start = skipSpaces(text, Math.max(0, within.start), end);
  let pos = start;
  while (pos < end) {
    const code = text.charCodeAt(pos);
    if (code === LINE_FEED) {
      const next = skipSpaces(text, pos, end);
      if (hasBlankLine(text, pos, next)) {
        pushTrimmed(sentences, text, start, pos);
        start = next;
      }
      pos = next;
    } else if (isStop(code)) {
      const after = skipStopsAndClosers(text, pos, end);
      if (endsSentence(text, { start, end }, pos, after)) {
        pushTrimmed(sentences, text, start, after);
        start = skipSpaces(text, after, end);
        pos = start;
      } else {
        pos = after;
      }
    } else {
      pos++;
    }
  }
  pushTrimmed(sentences, text, start, end);
  return sentences;
}

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Longest word looked at before a stop; longer ones are no abbreviations. Keeps the scan linear. */
const MAX_ABBREVIATION = 12;

const CLOSERS = new Set([...'"\'”’»)]}“›*_'].map((mark) => mark.charCodeAt(0)));
const OPENERS = new Set([...'"\'“‘«„‚([{‹*_—–-•'].map((mark) => mark.charCodeAt(0)));

/** Whether the run of stops and closing marks `stop..after` ends the sentence that began at `scope.start`. */
function endsSentence(text: string, scope: Span, stop: number, after: number): boolean {
  if (after >= scope.end) return true;
  if (!isSpace(text.charCodeAt(after))) return false;
  const gapEnd = skipSpaces(text, after, scope.end);
  if (hasBlankLine(text, after, gapEnd)) return true;
  const next = skipOpeners(text, gapEnd, scope.end);
  if (next >= scope.end) return true;
  if (startsSmall(text, next)) return false;
  if (text.charCodeAt(stop) !== FULL_STOP || text.charCodeAt(stop + 1) === FULL_STOP) return true;
  return after > stop + 1 || !isAbbreviation(text, scope.start, stop, next);
}

/** Whether the stop belongs to the word before it, given where the next word begins. */
function isAbbreviation(text: string, from: number, stop: number, next: number): boolean {
  const word = wordBefore(text, from, stop);
  const folded = word.toLowerCase();
  if (folded === '') return false;
  if (TITLE_ABBREVIATIONS.has(folded)) return true;
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (isNumber(word)) return nextIsDigit || isOrdinalContext(text, next);
  if (!OTHER_ABBREVIATIONS.has(folded) && !isInitials(word)) return false;
  return nextIsDigit || !SENTENCE_OPENERS.has(wordAt(text, next));
}

/** "J", "U.S", "J.K": single letters parted by stops. "I" is a word: "So do I. He left." */
function isInitials(word: string): boolean {
  if (word === 'I') return false;
  for (let i = 0; i < word.length; i++) {
    const isLetterPlace = i % 2 === 0;
    if (isLetterPlace ? !isLetter(word, i) : word[i] !== '.') return false;
  }
  return word.length % 2 === 1;
}

/** German ordinals: "am 9. September", "der 3. Versuch" — only before a month, to leave "in 1999. Then" alone. */
function isOrdinalContext(text: string, next: number): boolean {
  return GERMAN_MONTHS.has(wordAt(text, next));
}

const GERMAN_MONTHS = new Set(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
);

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  const least = Math.max(from, stop - MAX_ABBREVIATION);
  while (start > least && isWordCharacter(text, start - 1)) start--;
  const isCut = start === least && start > from && isWordCharacter(text, start - 1);
  return isCut ? '' : text.slice(start, stop).replace(/^\.+/, '');
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < MAX_ABBREVIATION && isLetter(text, end)) end++;
  return text.slice(start, end);
}

function isWordCharacter(text: string, pos: number): boolean {
  return text.charCodeAt(pos) === FULL_STOP || isDigit(text.charCodeAt(pos)) || isLetter(text, pos);
}

function isLetter(text: string, pos: number): boolean {
  const char = text.charAt(pos);
  return char.toLowerCase() !== char.toUpperCase();
}

function startsSmall(text: string, pos: number): boolean {
  const char = text.charAt(pos);
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS;
}

function skipStopsAndClosers(text: string, pos: number, end: number): number {
  let at = pos;
  while (at < end && isStop(text.charCodeAt(at))) at++;
  while (at < end && CLOSERS.has(text.charCodeAt(at))) at++;
  return at;
}

function skipOpeners(text: string, pos: number, end: number): number {
  let at = pos;
  while (at < end && (OPENERS.has(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at++;
  return at;
}

function skipSpaces(text: string, pos: number, end: number): number {
  let at = pos;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the white space `start..end` holds two line ends. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  let lineEnds = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === LINE_FEED) lineEnds++;
  return lineEnds > 1;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > start) sentences.push({ start, end: last });
}
