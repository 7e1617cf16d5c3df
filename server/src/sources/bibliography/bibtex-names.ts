import type { CslName } from '../csl.js';
import { texToText } from './tex-text.js';

/**
 * The names of an `author` field: "Doe, Jane and Ana de la Cruz and {The Corporation} and others", in BibTeX's three forms
 * ("First von Last", "von Last, First", "von Last, Jr, First") and BibLaTeX's fourth ("family=Doe, given=Jane").
 */
export function readBibtexNames(value: string): readonly CslName[] {
  return splitOutside(value, /^\s+and\s+/i).flatMap((name) => readName(name) ?? []);
}

function readName(written: string): CslName | null {
  const name = written.trim();
  if (name === '' || name === 'others') return null;
  if (isBraced(name)) return { literal: texToText(name) };
  const parts = splitOutside(name, /^\s*,\s*/);
  if (parts.length > 1 && parts.every((part) => /^\s*[a-z-]+\s*=/.test(part))) return extendedName(parts);
  if (parts.length > 1) {
    const [last = '', ...rest] = parts;
    return named(last, rest.at(-1) ?? '');
  }
  const words = splitOutside(name, /^\s+/).filter((word) => word !== '');
  if (words.length === 1) return { literal: texToText(name) };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const split = particle > 0 ? particle : words.length - 1;
  return named(words.slice(split).join(' '), words.slice(0, split).join(' '));
}

function named(family: string, given: string): CslName {
  const first = texToText(given);
  return { family: texToText(family), ...(first !== '' && { given: first }) };
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

function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Parts the text at what `separator` matches outside braces; it begins with blanks or a comma, and is tried only there. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth === 0 && /[\s,]/.test(char)) {
      const found = separator.exec(text.slice(at, at + LONGEST_SEPARATOR))?.[0];
      if (!found) continue;
      parts.push(text.slice(start, at));
      at += found.length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Blanks, a line end with its indentation, "and", and the same again. */
const LONGEST_SEPARATOR = 80;
