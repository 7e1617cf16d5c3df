/**
 * Agencies and archives write quotations as ``…''. Markdown takes two such openings for a span of code and swallows
 * what stands between them. Turns every "``" that "''" closes within its paragraph into "''": as long, so that all
 * offsets stay. Code that is closed by its own marks stays code.
 */
export function withoutTexQuotes(text: string): string {
  if (!text.includes(OPENING) || !text.includes(CLOSING)) return text;
  const parts: string[] = [];
  let copied = 0;
  for (const match of text.matchAll(/(?<!`)``(?!`)/gu)) {
    if (!isClosedByApostrophes(text, match.index + OPENING.length)) continue;
    parts.push(text.slice(copied, match.index), CLOSING);
    copied = match.index + OPENING.length;
  }
  return parts.join('') + text.slice(copied);
}

const OPENING = '``';
const CLOSING = "''";
/** No quotation within one paragraph of news is longer. */
const LONGEST_QUOTATION = 3000;

function isClosedByApostrophes(text: string, from: number): boolean {
  const ahead = text.slice(from, from + LONGEST_QUOTATION);
  const next = /``|''|\r?\n[^\S\n]*\r?\n/u.exec(ahead)?.[0];
  return next === CLOSING;
}
