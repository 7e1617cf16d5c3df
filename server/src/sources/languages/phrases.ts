/** The phrases of a list, parted by commas; line ends count as blanks. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replaceAll(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');
}

/** The text begins with one of the phrases (lower case) as a whole: "image of" begins "Image of a man", not "Image often". */
export function startsWithPhrase(text: string, starts: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return starts.some((start) => lower.startsWith(start) && !isTornWord(start, lower.charAt(start.length)));
}

function isTornWord(start: string, next: string): boolean {
  return /\p{L}$/u.test(start) && /\p{L}/u.test(next);
}
