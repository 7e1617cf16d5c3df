import { type FoundName, findNames } from '../text/names.js';

/**
 * The names in the lines of a text that have the word, in capitals or not: names of other lines tell nothing of it, and to
 * read them all takes long in a book. A name that goes on over a line's end is two: a byline, and the dateline below it.
 */
export function namesInLinesWith(text: string, word: string): readonly FoundName[] {
  const wanted = word.toLowerCase();
  let end = -1;
  return text.split('\n').flatMap((line) => {
    const start = end + 1;
    end = start + line.length;
    return line.toLowerCase().includes(wanted) ? findNames(text, { start, end }) : [];
  });
}
