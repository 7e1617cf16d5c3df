import { OffsetMap } from './offset-map.js';

/** A text folded for comparison, and the way back to the characters it was made from. */
export interface FoldedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Folds what writers, typists and converters change without changing words: case, accents and other marks (NFKD),
 * ligatures ("ﬁ" -> "fi"), dashes ("—" -> "-"), quotation marks, odd spaces; soft hyphens and zero-width characters go.
 * Never throws; lone surrogates stay as they are.
 */
export function fold(text: string): FoldedText {
  const builder = OffsetMap.builder();
  for (let i = 0; i < text.length; ) {
    const length = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    builder.add(foldCharacter(text.slice(i, i + length)), { start: i, end: i + length });
    i += length;
  }
  return builder.finish();
}

/** The folded form of a word or phrase, without the map. */
export function foldWord(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** One character (a whole code point) folded: '' for what no reader sees, else one or more characters. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character;
  const plain = PLAIN_FORMS.get(code);
  if (plain !== undefined) return plain;
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** Characters that NFKD leaves alone but readers take for a plainer one. */
const PLAIN_FORMS: ReadonlyMap<number, string> = new Map([
  ...each([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff], ''),
  ...each([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d], '-'),
  ...each([0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2bb, 0x2bc, 0x2bd, 0x2039, 0x203a, 0xb4], "'"),
  ...each([0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb], '"'),
  ...each([0xa0, 0x1680, 0x2028, 0x2029], ' '),
  // Letters whose stroke or ligature is no combining mark: "Łódź", "Øresund", "Straße".
  [0x141, 'l'],
  [0x142, 'l'],
  [0xd8, 'o'],
  [0xf8, 'o'],
  [0xdf, 'ss'],
  [0xc6, 'ae'],
  [0xe6, 'ae'],
  [0x152, 'oe'],
  [0x153, 'oe'],
  [0x110, 'd'],
  [0x111, 'd'],
  [0x131, 'i'],
]);

function each(codes: readonly number[], plain: string): [number, string][] {
  return codes.map((code) => [code, plain]);
}
