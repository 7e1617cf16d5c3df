import { OffsetMap } from '../../text/offset-map.js';
import { overlaps, type Span } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { EDITORIAL_NOTES } from '../languages/en.js';

/** The words of a quotation as the writer marks them. Spans of words are offsets into the quotation's text. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly Token[];
  /** Words before which an omission is marked: "… ", "[...]", "(…)". Marks at the ends omit nothing that counts. */
  readonly omissionsBefore: ReadonlySet<number>;
  /** Words that stand in [brackets]: the writer's, not the speaker's. A bracketed letter ("[w]e") changes no word. */
  readonly bracketed: ReadonlySet<number>;
}

/** Reads `text`, the inside of a quotation: "I [really] do … think [sic]" -> I, really (bracketed), do, think (omission). */
export function readQuotedWords(text: string): QuotedWords {
  const plain = withoutEditorialMarks(text);
  const words = tokenize(plain.text).map((token) => ({ ...token, ...plain.map.toSourceSpan(token) }));
  const bracketed = new Set<number>();
  const omissionsBefore = new Set<number>();
  words.forEach((word, number) => {
    if (plain.brackets.some((bracket) => covers(text, bracket, word))) bracketed.add(number);
    const from = number === 0 ? 0 : (words[number - 1]?.end ?? 0);
    const isAfterOmission = plain.omissions.some((omission) =>
      overlaps(omission, { start: from, end: word.start }),
    );
    if (number > 0 && isAfterOmission) omissionsBefore.add(number);
  });
  return { text, words, omissionsBefore, bracketed };
}

/** The folded words parted at marked omissions, bracketed ones left out: what is looked for in the corpus. */
export function searchPieces(quoted: QuotedWords): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  quoted.words.forEach((token, number) => {
    if (quoted.omissionsBefore.has(number)) pieces.push([]);
    if (!quoted.bracketed.has(number)) pieces.at(-1)?.push(token.word);
  });
  return pieces.filter((piece) => piece.length > 0);
}

/** The brackets of a text with more in them than an editor's note: a source's own "[on Monday]". */
export function wordsInBrackets(text: string, within: Span): readonly Span[] {
  return bracketsIn(text, within).filter((bracket) => !holdsNote(text, bracket));
}

/** "[sic]" and its like in a text: the editor's, on whichever side they stand. */
export function editorialNotes(text: string, within: Span): readonly Span[] {
  return bracketsIn(text, within).filter((bracket) => holdsNote(text, bracket));
}

function bracketsIn(text: string, within: Span): readonly Span[] {
  const brackets: Span[] = [];
  for (let at = text.indexOf('[', within.start); at >= 0 && at < within.end; at = text.indexOf('[', at + 1)) {
    const bracket = bracketAt(text, at);
    if (bracket) brackets.push(bracket);
  }
  return brackets;
}

function holdsNote(text: string, { start, end }: Span): boolean {
  return isEditorialNote(text.slice(start + 1, end - 1));
}

interface PlainText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly brackets: readonly Span[];
  readonly omissions: readonly Span[];
}

/** Drops brackets but keeps what they hold, so that "[w]e" is the word "we"; "[sic]" and its like go altogether. */
function withoutEditorialMarks(text: string): PlainText {
  const builder = OffsetMap.builder();
  const brackets: Span[] = [];
  const omissions: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const omission = omissionEnd(text, at);
    const bracket = omission > at ? null : bracketAt(text, at);
    const skipped = Math.max(labelEnd(text, at), addressEnd(text, at));
    if (skipped > at) {
      builder.add(' ', { start: at, end: skipped });
      at = skipped;
    } else if (omission > at) {
      omissions.push({ start: at, end: omission });
      builder.add(' ', { start: at, end: omission });
      at = omission;
    } else if (bracket) {
      const inside = { start: at + 1, end: bracket.end - 1 };
      if (!holdsNote(text, bracket)) {
        builder.add(text.slice(inside.start, inside.end), inside);
        brackets.push(bracket);
      }
      at = bracket.end;
    } else {
      builder.add(text.charAt(at), { start: at, end: at + 1 });
      at++;
    }
  }
  return { ...builder.finish(), brackets, omissions };
}

/** Where the name of a turn ends that begins a line at `at`, "THE WITNESS:"; `at` when there is none. Who speaks is no part of the words. */
function labelEnd(text: string, at: number): number {
  if (at > 0 && text.charAt(at - 1) !== '\n') return at;
  const [label = ''] = LABEL.exec(text.slice(at, at + LONGEST_LABEL)) ?? [];
  return at + label.length;
}

/** A longer line in capitals is shouted. */
const LONGEST_LABEL = 40;
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4}:(?=\s)/u;

/** Where the address ends that begins at `at`, "https://…"; `at` when none does: style books let it go. */
function addressEnd(text: string, at: number): number {
  if (!/^[hw]$/i.test(text.charAt(at)) || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  const [address = ''] = ADDRESS.exec(text.slice(at, at + LONGEST_ADDRESS)) ?? [];
  return at + address.length;
}

const LONGEST_ADDRESS = 500;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s”"’]+/i;

/** Where the omission mark that begins at `at` ends; `at` when there is none: "…", "...", ". . .", "[…]", "(...)". */
function omissionEnd(text: string, at: number): number {
  const opener = text.charAt(at);
  if (opener === '[' || opener === '(') {
    const end = dotsEnd(text, skipBlanks(text, at + 1));
    const close = skipBlanks(text, end);
    const isClosed = end > at + 1 && text.charAt(close) === (opener === '[' ? ']' : ')');
    return isClosed ? close + 1 : at;
  }
  return dotsEnd(text, at);
}

const LEAST_DOTS = 3;

function dotsEnd(text: string, at: number): number {
  let dots = 0;
  let end = at;
  let next = at;
  while (next < text.length) {
    const character = text.charAt(next);
    if (character === '…') dots += LEAST_DOTS;
    else if (character === '.') dots++;
    else break;
    end = next + 1;
    next = skipBlanks(text, end);
    // "end. ... And": blanks part dots only where more dots follow.
    if (text.charAt(next) !== '.' && text.charAt(next) !== '…') break;
  }
  return dots >= LEAST_DOTS ? end : at;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\u00a0') next++;
  return next;
}

/** The longest bracket that counts as an editor's; a longer one is taken for the text's own. */
const LONGEST_BRACKET = 200;

function bracketAt(text: string, at: number): Span | null {
  if (text.charAt(at) !== '[') return null;
  const close = text.slice(at, at + LONGEST_BRACKET).indexOf(']');
  return close > 0 ? { start: at, end: at + close + 1 } : null;
}

/** "[sic]", "[emphasis added]", "[laughter]": said of the words, not part of them. */
function isEditorialNote(inside: string): boolean {
  const plain = inside.trim().replace(/\s*[.!?]$/, '');
  return EDITORIAL_NOTES.has(plain.toLowerCase().replace(/\s+/g, ' '));
}

/**
 * A word in brackets, be it with a short verb behind them: "[Berit Sand]’s" for "she’s". So is one with another ending in
 * them: "refuse[d]". A bracket at its beginning changes a letter's case.
 */
function covers(text: string, bracket: Span, word: Span): boolean {
  if (word.start < bracket.start) return bracket.start < word.end;
  if (word.start >= bracket.end) return false;
  return word.end <= bracket.end || APOSTROPHES.includes(text.charAt(bracket.end));
}

const APOSTROPHES: readonly string[] = ["'", '’'];
