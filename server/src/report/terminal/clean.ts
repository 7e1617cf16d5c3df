/**
 * Text that is safe to show in a terminal: without escape sequences and other control characters, without the marks
 * that turn the direction of writing round (a source could make a report say something else with them), and with
 * every white space as one blank: "a\u001b[31mb" -> "a[31mb".
 */
export function cleanText(text: string): string {
  return text.replaceAll(SPACES, ' ').replaceAll(UNSAFE, '');
}

/** `\s` has tabs, line ends, no-break and other Unicode spaces. */
const SPACES = /\s/gu;

/** Controls (Cc), and the invisible marks of direction: LRM, RLM, ALM, embeddings, overrides, isolates. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** How many columns a terminal gives to a text: none to a combining mark, two to a wide character. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_COMBINING) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const FIRST_COMBINING = 0x300;

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The blocks of Unicode's EastAsianWidth.txt whose characters are wide (W, F), and emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
