import type { CslName } from '../csl.js';
import { collapseBlanks, texToText } from './tex-text.js';

/**
 * The names of an `author` field: "Doe, Jane and Ana de la Cruz and {The Corporation} and others", in BibTeX's three forms
 * ("First von Last", "von Last, First", "von Last, Jr, First") and BibLaTeX's fourth ("family=Doe, given=Jane").
 */
export function readBibtexNames(value: string): readonly CslName[] {
  const flat = collapseBlanks(value);
  // Braces and commands are in few names, and those are read with more care.
  const isPlain = !/[\\{}=]/.test(flat);
  const written = isPlain ? flat.split(/ and /i) : splitOutside(flat, /^ and /i);
  const names: CslName[] = [];
  for (const one of written) {
    const name = isPlain ? plainName(one.trim()) : readName(one.trim());
    if (name) names.push(name);
  }
  return names;
}

function plainName(name: string): CslName | null {
  const comma = name.indexOf(',');
  return comma < 0
    ? nameOfWords(name.split(' '))
    : named(name.slice(0, comma), name.slice(name.lastIndexOf(',') + 1));
}

function readName(name: string): CslName | null {
  if (isBraced(name)) return { literal: texToText(name) };
  const parts = splitOutside(name, /^ ?, ?/);
  if (parts.length > 1 && parts.every((part) => /^ ?[a-z-]+ ?=/.test(part))) return extendedName(parts);
  if (parts.length > 1) return named(parts[0] ?? '', parts.at(-1) ?? '');
  return nameOfWords(splitOutside(name, /^ /).filter((word) => word !== ''));
}

/** "Ana de la Cruz": what begins in small letters belongs to the family's name. One word is a body. */
function nameOfWords(words: readonly string[]): CslName | null {
  const [only = ''] = words;
  if (words.length <= 1) return only === '' || only === 'others' ? null : { literal: texToText(only) };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const split = particle > 0 ? particle : words.length - 1;
  return named(words.slice(split).join(' '), words.slice(0, split).join(' '));
}

function named(family: string, given: string): CslName {
  const first = texToText(given);
  return first === '' ? { family: texToText(family) } : { family: texToText(family), given: first };
}

/** `family=Doe, given=Jane, prefix=van`. */
function extendedName(parts: readonly string[]): CslName {
  const fields = new Map(
    parts.map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim(), part.slice(equals + 1).replaceAll(/^"|"$/g, '')];
    }),
  );
  const family = [fields.get('prefix'), fields.get('family')].filter(Boolean).join(' ');
  return named(family, fields.get('given') ?? '');
}

/** Whether one pair of braces holds all of it. */
export function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Parts the text, whose blanks are single, at what `separator` matches outside braces. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth === 0 && (char === ' ' || char === ',')) {
      const found = separator.exec(text.slice(at, at + LONGEST_SEPARATOR))?.[0];
      if (!found) continue;
      parts.push(text.slice(start, at));
      at += found.length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** " and ". */
const LONGEST_SEPARATOR = 5;
