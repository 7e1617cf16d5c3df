/**
 * The words of a TeX value: accents composed (`\"{o}`, `{\'e}`), escapes and dashes resolved, braces and commands that only
 * change the face of letters (`\emph{…}`) taken off. What it does not know it leaves as it stands.
 */
export function texToText(tex: string): string {
  if (!/[\\{}~\n\r\t]|--|``|''|\s\s/.test(tex)) return tex.trim();
  const plain = tex.includes('\\') ? withoutCommands(tex) : tex.replaceAll(/[{}]/g, '');
  return collapseBlanks(withDashes(plain).replaceAll('~', ' ')).trim();
}

/** Blanks and line ends as one blank each. */
export function collapseBlanks(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
}

function withDashes(text: string): string {
  if (!/--|``|''/.test(text)) return text;
  return text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('``', '“').replaceAll("''", '”');
}

function withoutCommands(tex: string): string {
  // Runs of blanks would be tried again and again behind an accent.
  return collapseBlanks(tex)
    .replaceAll(ACCENT, (whole, accent: string, braced?: string, bare?: string) => {
      const mark = MARKS.get(accent);
      const letter = (braced ?? bare ?? '').replace(/^\\([ij])$/, '$1');
      return mark === undefined || letter === '' ? whole : (letter[0] ?? '') + mark + letter.slice(1);
    })
    .replaceAll(LETTER_COMMAND, (whole, name: string) => LETTERS.get(name) ?? whole)
    .replaceAll(/\\([&%$#_{} ])/g, (_, mark: string) => (mark === '{' || mark === '}' ? ESCAPED[mark] : mark))
    .replaceAll(/\\[a-zA-Z]+\*?(?=\s*\{)/g, '')
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(ESCAPED['{'], '{')
    .replaceAll(ESCAPED['}'], '}')
    .normalize('NFC');
}

/** Stand for escaped braces until the others are gone; no text has them. */
const ESCAPED = { '{': '\ue000', '}': '\ue001' } as const;

/** `\"{o}`, `\"o`, `\c{c}`, `\v s`, with the letter in braces or behind. */
const ACCENT =
  /\\(["'`^~=.]|[cvuHkrdb](?![a-zA-Z]))\s*(?:\{\s*(\\?[a-zA-Z]*)\s*\}|(\\[ij](?![a-zA-Z])|[a-zA-Z]))/g;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '\u0308'],
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['d', '\u0323'],
  ['b', '\u0331'],
]);

const LETTER_COMMAND = /\\([a-zA-Z]+)(?![a-zA-Z])(?:\{\}|[ \t]+)?/g;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['textquoteright', '’'],
  ['textquoteleft', '‘'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textasciitilde', '~'],
  ['textbackslash', '\\'],
]);
