import { isFirstName } from '../text/first-names.js';
import {
  AGENCIES,
  BYLINE_STARTS,
  DATE_LINE_WORDS,
  DATE_LINE_WORDS_ELSEWHERE,
  LINK_WORDS,
  NAME_PARTICLES,
  ROLE_WORDS,
} from './languages/en.js';

/**
 * The names of a byline or an author field: "By Jane Doe and John Roe, Associated Press" -> ["Jane Doe", "John Roe",
 * "Associated Press"]; "Jane Doe, chief reporter" -> ["Jane Doe"]; web addresses and roles are left out.
 */
export function splitNames(text: string): readonly string[] {
  const line = withoutBylineStart(
    oneLine(text.slice(0, LONGEST_NAME_LIST)).replaceAll(/https?:\/\/\S+/gu, ''),
  );
  const names: string[] = [];
  for (const part of line.split(/\s*[,;|·•/]\s*/u)) {
    const own = part
      .split(/\s*&\s*|\s+(?:and|und|et|y|with)\s+/u)
      .map((name) => name.replace(/\s(?:in|for|at)\s.*$/u, '').replaceAll(/^[-–—@\s]+|[-–—:.\s]+$/gu, ''))
      .filter(isNameOfLine);
    const [only = '', ...more] = own;
    if (own.length > 0 && (more.length > 0 || !isTownBehind(only, names))) names.push(...own);
  }
  return [...new Set(names)];
}

function isNameOfLine(name: string): boolean {
  const isShort = name.length > 1 && name.length <= LONGEST_NAME;
  return isShort && !isRole(name) && !isAddress(name) && !isOfDateLine(name);
}

/** "Von Ada Brandt, Lindau": one word behind a full name is where it was written, or the outlet. */
function isTownBehind(name: string, before: readonly string[]): boolean {
  return before.some((one) => one.includes(' ')) && !name.includes(' ') && !AGENCIES.includes(name);
}

/** "Sunday", "Published on", "publié le": words of a date line. */
function isOfDateLine(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.every((word) => DATE_LINE_WORDS.has(word) || DATE_LINE_WORDS_ELSEWHERE.has(word));
}

/** "By Jane Doe", "by: Jane Doe", "Written by Jane Doe", "Von Jane Doe". */
export function isByline(line: string): boolean {
  const rest = withoutBylineStart(line);
  return rest.length < line.length && startsNames(rest);
}

/**
 * A bare name on its own line: two to five capitalised words without a full stop ("Dilan Sirwan", "Jane van der Berg").
 */
export function isBareName(line: string): boolean {
  const words = line.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || line.length > LONGEST_NAME) return false;
  return words.every((word) => NAME_PARTICLES.has(word.toLowerCase()) || isNameWord(word));
}

/**
 * Several bare names on one line, as papers print their authors: "Ann Lee, Okko Bryn and Jan van der Berg", "Ann Lee¹, Okko
 * Bryn²*"; null for other lines. One of them must be known for a person by the first name: towns are listed as well.
 */
export function namesListed(line: string): readonly string[] | null {
  if (line.length > LONGEST_NAME_LIST) return null;
  const plain = line.replaceAll(/[\d¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§∗]+(?=[,;\s]|$)/gu, '');
  const names = plain.split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/u).filter((name) => name !== '');
  const areNames = names.length > 1 && names.every(isBareName);
  return areNames && names.some((name) => isFirstName(name.split(' ')[0] ?? '')) ? names : null;
}

const LONGEST_NAME = 60;
/** Longer than the authors of any article. */
const LONGEST_NAME_LIST = 1000;

/** What follows "By": a full name first, or nothing but one short name ("Reuters"). "By Monday, troops had …" is prose. */
function startsNames(rest: string): boolean {
  if (rest.length > LONGEST_BYLINE || /\p{Ll}[.!?]["'”’]?$/u.test(rest)) return false;
  const [first = '', second] = splitNames(rest);
  return isBareName(first) || (second === undefined && isNameWord(first));
}

const LONGEST_BYLINE = 160;

/** "Dilan", "O’Neill", "J.", "al-Sudani": capitalised, letters only, not written in capitals throughout. */
function isNameWord(word: string): boolean {
  if (!/^(?:\p{Lu}\.){1,3}$|^(?:al-|el-|d['’])?\p{Lu}[\p{L}'’-]*$/u.test(word)) return false;
  return !LINK_WORDS.has(word.toLowerCase());
}

function withoutBylineStart(line: string): string {
  const lower = line.toLowerCase();
  for (const start of BYLINE_STARTS) {
    if (lower.startsWith(start) && /^[\s:]/u.test(line.slice(start.length))) {
      return line.slice(start.length).replace(/^[\s:]+/u, '');
    }
  }
  return line;
}

function isRole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.some((word) => ROLE_WORDS.has(word)) || !/\p{L}/u.test(name);
}

function isAddress(name: string): boolean {
  return /^www\.|\S@\S/u.test(name);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
