import type { Meaning } from '../meaning.js';
import { isLetter, type Token } from '../tokens.js';
import type { Edge } from '../words.js';

/** A text and its tokens, as every rule of the grammar reads them. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What a rule found: its meaning and the index of the first token that no longer belongs to it. */
export interface Match {
  readonly meaning: Meaning;
  readonly next: number;
  readonly approximate?: boolean;
  readonly edge?: Edge;
  /** Of a range: the token after its first end, and the token its second end begins with. */
  readonly split?: readonly [firstEnd: number, lastStart: number];
}

/** A rule of the grammar: reads at a token, or finds nothing there. Looks only a bounded number of tokens ahead. */
export type Rule = (reader: Reader, at: number) => Match | null;

/** The first match of several rules. */
export function firstMatch(rules: readonly Rule[], reader: Reader, at: number): Match | null {
  for (const rule of rules) {
    const match = rule(reader, at);
    if (match) return match;
  }
  return null;
}

export function isWord(token: Token | undefined, text: string): boolean {
  return token?.word?.text === text;
}

/** A token that follows the one before it as words of one phrase do. */
interface NextToken extends Token {
  readonly glue: 'blank' | 'hyphen';
}

export function isNext(token: Token | undefined): token is NextToken {
  return token !== undefined && (token.glue === 'blank' || token.glue === 'hyphen');
}

/** A word of one phrase with what stands before it: blank or hyphen, and this text. */
export function isNextWord(reader: Reader, at: number, text: string): boolean {
  const token = reader.tokens[at];
  return isNext(token) && isWord(token, text);
}

/** The index after an optional word: `skipWord(reader, at, 'of')`. */
export function skipWord(reader: Reader, at: number, text: string): number {
  return isNextWord(reader, at, text) ? at + 1 : at;
}

/** The index after an optional "the" that leads a phrase. */
export function skipThe(reader: Reader, at: number): number {
  return isWord(reader.tokens[at], 'the') && isNext(reader.tokens[at + 1]) ? at + 1 : at;
}

/** Digits touched by ":", "/", "." or a hyphen and more digits are part of something else: "5:30", "4.5". */
export function isCutOff(reader: Reader, at: number): boolean {
  const after = reader.tokens[at];
  if (after?.word !== null) return false;
  return after.glue === 'colon' || after.glue === 'dot' || after.glue === 'slash' || after.glue === 'hyphen';
}

/** The word that begins at or after `from`, past one blank; '' when a sign comes first. */
export function wordAfter(text: string, from: number): string {
  if (text.charCodeAt(from) > 0x20) return '';
  let start = from;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The word that ends right before `to`, past blanks or a hyphen; '' when another sign comes first. */
export function wordBefore(text: string, to: number): string {
  let end = to;
  while (end > 0 && (text.charCodeAt(end - 1) <= 0x20 || text[end - 1] === '-')) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The first sign at or after `from` that is no blank; '' at the end. */
export function signAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return text[at] ?? '';
}

/** Whether the phrase that ends at `offset` ends a clause: a sign follows, or the text is over. */
export function endsClause(text: string, offset: number): boolean {
  const sign = signAfter(text, offset);
  return sign === '' || !isLetter(sign.charCodeAt(0)) ? sign !== '-' : false;
}
