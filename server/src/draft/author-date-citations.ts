import { type Span, sliceSpan } from '../text/span.js';
import { type CitedLocator, suffixLocator } from './cited-locators.js';
import { WORDS_OF_DATES } from './languages/en-author-date.js';

/** "(Al-Alawi 2026, p. 3)" or "Sirwan (2024)"; spans are in the text it was found in. */
export interface AuthorDateItem {
  readonly name: string;
  readonly year: string;
  /** The bracket, with the name before it where that stands outside. */
  readonly span: Span;
  /** The name and the year. */
  readonly item: Span;
  readonly locator: CitedLocator | null;
}

/**
 * Finds author-date citations in one block of prose, as APA and Chicago print them. Only sources tell whether a name and a
 * year are one: "(Labour 2019)" reads the same.
 */
export function findAuthorDateItems(text: string, block: Span): AuthorDateItem[] {
  const own = sliceSpan(text, block);
  return [...own.matchAll(BRACKET)].flatMap((match) => {
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    return narrativeItem(text, block, span) ?? bracketItems(text, span);
  });
}

/** Longer than a bracket of several citations with locators. */
const BRACKET = /\((?=[^()]{0,200}\d{4})[^()\n]{4,200}\)/g;

/** "Sirwan (2024, p. 33)": the name stands before the bracket. */
function narrativeItem(text: string, block: Span, bracket: Span): AuthorDateItem[] | null {
  const inside = YEAR_FIRST.exec(text.slice(bracket.start + 1, bracket.end - 1));
  const before = text.slice(Math.max(block.start, bracket.start - LONGEST_NAME), bracket.start);
  const name = NAME_AT_END.exec(before)?.[1];
  if (!inside?.[1] || name === undefined) return inside ? [] : null;
  const start = bracket.start - before.length + before.lastIndexOf(name);
  const end = bracket.start + 1 + inside[1].length;
  const locator = suffixLocator(inside[2] ?? '');
  return [{ name, year: inside[1], span: { start, end: bracket.end }, item: { start, end }, locator }];
}

/** "(see Smith 2020, p. 3; Roe and Doe 2019)". */
function bracketItems(text: string, bracket: Span): AuthorDateItem[] {
  const items: AuthorDateItem[] = [];
  let at = bracket.start + 1;
  for (const part of text.slice(at, bracket.end - 1).split(';')) {
    const match = NAME_AND_YEAR.exec(part);
    const [whole = '', lead = '', name = '', year = ''] = match ?? [];
    if (match && !WORDS_OF_DATES.has(firstWord(name))) {
      const start = at + match.index + lead.length;
      const end = at + match.index + whole.length;
      const suffix = part.slice(match.index + whole.length);
      items.push({ name, year, span: bracket, item: { start, end }, locator: suffixLocator(suffix) });
    }
    at += part.length + 1;
  }
  return items;
}

function firstWord(name: string): string {
  return name.split(/[\s.]/, 1)[0]?.toLowerCase() ?? '';
}

const LONGEST_NAME = 60;
const SURNAME = String.raw`(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}\p{M}'’-]+`;
const NAMES = String.raw`${SURNAME}(?:\s(?:and|&)\s${SURNAME}|\set\sal\.)?`;
/** Years that sources have; "(2 pm 1130)" has none. */
const YEAR = String.raw`(?:1[5-9]|20)\d{2}`;
const YEAR_FIRST = new RegExp(String.raw`^(${YEAR})[a-z]?(?![\p{L}\p{N}])(?:[,:]\s?(.*))?$`, 'u');
const NAME_AT_END = new RegExp(String.raw`(?<![\p{L}\p{M}'’-])(${NAMES})\s$`, 'u');
/** A body's name may have several words: "(Example News 2026)". */
const NAME_AND_YEAR = new RegExp(
  String.raw`^(\s*(?:see(?: also)?|cf\.|e\.g\.,?)?\s*)(${NAMES}|\p{Lu}[\p{L}\p{M}'’-]*(?:\s[\p{L}\p{M}'’&-]+){1,5}),?\s(${YEAR})(?=[a-z]?(?:[,:\s]|$))`,
  'u',
);
