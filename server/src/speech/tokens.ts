import {
  OTHER_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from '../text/languages/en-abbreviations.js';
import type { FoundName } from '../text/names.js';
import type { ProseBlock } from '../text/prose.js';
import { isDigit, isSpace, type Span } from '../text/span.js';
import type { MarkedSpan } from './marked-span.js';

/**
 * What the sieves read: a paragraph as a row of words, names and punctuation in which each quotation is one token, so
 * that nothing inside marks is taken for grammar.
 */
export interface Token extends Span {
  readonly kind:
    | 'word'
    | 'name'
    | 'quote'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'stop'
    | 'dash'
    | 'open'
    | 'close';
  /** Small letters, straight apostrophes; of a name the name itself. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Followed by "'s" or a plural's apostrophe. */
  readonly isPossessive: boolean;
  readonly name: FoundName | null;
  /** Index among the document's marked spans; -1 when it is no quotation. */
  readonly quote: number;
  /** The character a quotation's words end in, inner marks aside: "," of `“…,”` and of `“… ‘No,’”`; else empty. */
  readonly ending: string;
  /** Number of its sentence within the paragraph. */
  readonly sentence: number;
}

/** The tokens of one block. `names` and `quotes` are those of the block, in order; nested quotations are left out. */
export function tokenize(
  text: string,
  block: ProseBlock,
  names: readonly FoundName[],
  quotes: readonly { readonly span: MarkedSpan; readonly index: number }[],
): readonly Token[] {
  const scanner: Scanner = { text, names, quotes, tokens: [], nextName: 0, nextQuote: 0 };
  let pos = block.start;
  while (pos < block.end) {
    if (isSpace(text.charCodeAt(pos))) {
      pos++;
      continue;
    }
    const end =
      readQuote(scanner, pos) ?? readName(scanner, pos, block.end) ?? readPlain(scanner, pos, block.end);
    pos = Math.max(end, pos + 1);
  }
  return numberSentences(text, scanner.tokens);
}

/** A token while its block is read; handed out as `Token`. */
type MutableToken = { -readonly [Key in keyof Token]: Token[Key] };

interface Scanner {
  readonly text: string;
  readonly names: readonly FoundName[];
  readonly quotes: readonly { readonly span: MarkedSpan; readonly index: number }[];
  readonly tokens: MutableToken[];
  nextName: number;
  nextQuote: number;
}

/** Each reader adds what begins at `pos` to the tokens and returns where it ends; null when nothing of its kind does. */
function readQuote(scanner: Scanner, pos: number): number | null {
  const { quotes, text } = scanner;
  while (scanner.nextQuote < quotes.length && (quotes[scanner.nextQuote]?.span.outer.start ?? 0) < pos)
    scanner.nextQuote++;
  const quote = quotes[scanner.nextQuote];
  if (quote?.span.outer.start !== pos) return null;
  const { end } = quote.span.outer;
  const token = plain('quote', pos, end);
  token.quote = quote.index;
  token.ending = endingOf(text, quote.span);
  scanner.tokens.push(token);
  return end;
}

function endingOf(text: string, span: Span): string {
  let at = span.end - 1;
  while (at > span.start && (CLOSING_MARKS.has(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at--;
  return text.charAt(at);
}

const CLOSING_MARKS = new Set([...'"”’\'“»«']);

function readName(scanner: Scanner, pos: number, end: number): number | null {
  const { names, text } = scanner;
  while (scanner.nextName < names.length && (names[scanner.nextName]?.titledStart ?? 0) < pos)
    scanner.nextName++;
  const name = names[scanner.nextName];
  if (name?.titledStart !== pos || name.end > end) return null;
  const after = possessiveEnd(text, name.end);
  const token = plain('name', pos, name.end);
  token.lower = name.name.toLowerCase();
  token.isCapital = true;
  token.name = name;
  token.isPossessive = after > name.end;
  scanner.tokens.push(token);
  return after;
}

/** Past "'s" or a lone apostrophe after a word; `end` when there is none. */
function possessiveEnd(text: string, end: number): number {
  if (!isApostrophe(text.charCodeAt(end))) return end;
  const next = text.charCodeAt(end + 1);
  if ((next === 0x73 || next === 0x53) && !isWordCode(text.charCodeAt(end + 2))) return end + 2;
  return isWordCode(next) ? end : end + 1;
}

function readPlain(scanner: Scanner, pos: number, end: number): number {
  const { text, tokens } = scanner;
  if (isWordCode(text.charCodeAt(pos))) return readWord(scanner, pos, end);
  const kind = PUNCTUATION.get(text.charAt(pos));
  if (!kind) return pos + 1;
  let stop = pos + 1;
  while (stop < end && text[stop] === text[pos]) stop++;
  if (kind !== 'hyphen') tokens.push(plain(kind, pos, stop));
  else if (stop - pos > 1 || isSpacedDash(text, pos)) tokens.push(plain('dash', pos, stop));
  return stop;
}

const PUNCTUATION = new Map<string, Token['kind'] | 'hyphen'>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['-', 'hyphen'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);

function isSpacedDash(text: string, pos: number): boolean {
  return isSpace(text.charCodeAt(pos - 1)) && isSpace(text.charCodeAt(pos + 1));
}

function readWord({ text, tokens }: Scanner, pos: number, end: number): number {
  let stop = pos;
  while (stop < end && continuesWord(text, stop, end)) stop++;
  const raw = text.slice(pos, stop);
  const token = plain('word', pos, stop);
  tokens.push(token);
  // "US" is a country, not the pronoun; "IT" and "WHO" are left to stand.
  token.lower = raw === 'US' ? 'u.s' : raw.toLowerCase();
  token.isCapital = token.lower.charCodeAt(0) !== raw.charCodeAt(0);
  if (token.lower.includes('’')) token.lower = token.lower.replaceAll('’', "'");
  const split = splitContraction(token.lower);
  if (split > 0) {
    splitWord(tokens, token, split);
  } else if (text[stop] === '.' && isAbbreviated(text, token.lower, stop)) {
    token.end = stop + 1;
  } else if (token.lower.endsWith('s') && isApostrophe(text.charCodeAt(stop))) {
    token.isPossessive = true;
    return stop + 1;
  }
  return token.end > stop ? token.end : stop;
}

/** "president's" is a possessive; "he's", "she'd", "we'll" are two words. */
function splitWord(tokens: MutableToken[], token: MutableToken, split: number): void {
  const { start, end, lower } = token;
  token.end = start + split;
  token.lower = lower.slice(0, split);
  if (lower.slice(split) === "'s" && !TAKES_CONTRACTED_IS.has(token.lower)) {
    token.isPossessive = true;
    return;
  }
  const rest = plain('word', start + split, end);
  rest.lower = lower.slice(split);
  tokens.push(rest);
}

const TAKES_CONTRACTED_IS = new Set('he she it who that there what here this how where let'.split(' '));

/** "he'd" -> 2, "trump's" -> 5; 0 when nothing is contracted ("don't" stays whole). */
function splitContraction(lower: string): number {
  const at = lower.lastIndexOf("'");
  if (at <= 0) return 0;
  const tail = lower.slice(at + 1);
  return tail === 's' || tail === 'd' || tail === 'll' || tail === 've' || tail === 're' || tail === 'm'
    ? at
    : 0;
}

function isAbbreviated(text: string, lower: string, stop: number): boolean {
  if (TITLE_ABBREVIATIONS.has(lower)) return true;
  const isInitial = lower.length === 1 && lower !== 'i';
  if (!isInitial && !lower.includes('.') && !OTHER_ABBREVIATIONS.has(lower)) return false;
  const next = /^\s+(\p{L}+)/u.exec(text.slice(stop + 1, stop + 16))?.[1];
  return next !== undefined && !SENTENCE_OPENERS.has(next);
}

function continuesWord(text: string, pos: number, end: number): boolean {
  const code = text.charCodeAt(pos);
  if (isWordCode(code)) return true;
  const joins =
    isApostrophe(code) || code === 0x2d || code === 0x2e || code === 0x2c || code === 0x40 || code === 0x2f;
  if (!joins || pos + 1 >= end || !isWordCode(text.charCodeAt(pos + 1))) return false;
  // A comma joins digits only: "3,000"; a stop letters of one kind: "U.S", "example.com".
  return code !== 0x2c || (isDigit(text.charCodeAt(pos - 1)) && isDigit(text.charCodeAt(pos + 1)));
}

/** Letters, digits and the signs that stand in words: "$", "%", "#", "@", "&". */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      isDigit(code) ||
      (code >= 0x23 && code <= 0x26) ||
      code === 0x40
    );
  }
  if (code < 0xc0 || code === 0xfeff || code === 0xff62 || code === 0xff63) return false;
  // General punctuation, and that of Chinese and Japanese with their corner brackets.
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function plain(kind: Token['kind'], start: number, end: number): MutableToken {
  return {
    kind,
    start,
    end,
    lower: '',
    isCapital: false,
    isPossessive: false,
    name: null,
    quote: -1,
    ending: '',
    sentence: 0,
  };
}

/** A stop ends a sentence before a capital, a name or a quotation; so does a quotation that ends with a stop. */
function numberSentences(text: string, tokens: readonly MutableToken[]): readonly Token[] {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    token.sentence = sentence;
    if (next && endsSentence(token) && opensSentence(text, next)) sentence++;
  }
  return tokens;
}

function endsSentence(token: Token): boolean {
  if (token.kind === 'stop') return true;
  if (token.kind !== 'quote') return false;
  const { ending } = token;
  return ending === '.' || ending === '!' || ending === '?' || ending === '…';
}

function opensSentence(text: string, token: Token): boolean {
  if (token.kind === 'word') return token.isCapital || isDigit(text.charCodeAt(token.start));
  return token.kind === 'quote' || token.kind === 'name' || token.kind === 'open' || token.kind === 'dash';
}
