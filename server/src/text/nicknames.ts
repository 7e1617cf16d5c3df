import { isSpace } from './span.js';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);

/** Longest nickname between marks, in characters: two words. */
const LONGEST_NICKNAME = 24;

/**
 * Where a name goes on after a nickname in marks: of `Raymond “Buzz” Keller` with `at` before the mark, the place of
 * "Keller". -1 when no capital stands behind the closing mark, or what is marked is no capitalised word or two.
 */
export function afterNickname(text: string, at: number, end: number): number {
  const closing = PAIRS.get(text.charAt(at));
  if (closing === undefined) return -1;
  const close = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_NICKNAME)).indexOf(closing);
  if (close < 2) return -1;
  const after = at + 1 + close + 1;
  if (!isNickname(text.slice(at + 1, after - 1)) || !isSpace(text.charCodeAt(after))) return -1;
  const next = after + 1;
  return next < end && isCapital(text.charAt(next)) ? next : -1;
}

/** The name without nicknames: `Donald ‘Tubby’ MacAskill` -> `Donald MacAskill`. */
export function withoutNickname(name: string): string {
  let at = 0;
  for (const character of name) {
    const next = afterNickname(name, at, name.length);
    if (next > at) return name.slice(0, at) + name.slice(next);
    at += character.length;
  }
  return name;
}

function isNickname(inside: string): boolean {
  const words = inside.split(' ');
  return (
    words.length <= 2 && words.every((word) => isCapital(word.charAt(0)) && /^[\p{L}.'’-]+$/u.test(word))
  );
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
