import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { editorialNotes } from './quoted-words.js';

/**
 * What stands in a stretch of a source and is none of its words: editors' notes ("[sic]"), the numbers that call a note
 * ("half[12]", "half.²"), and addresses ("https://…"). Style books let all of them go (APA, "Changes to quotations").
 */
export function besideWords(text: string, window: Span): readonly Span[] {
  const matched = [...text.slice(window.start, window.end).matchAll(BESIDE)].map(({ 0: found, index }) => ({
    start: window.start + index,
    end: window.start + index + found.length,
  }));
  return [...editorialNotes(text, window), ...matched];
}

/** A call behind its word or its full stop; a link. A raised figure inside a word ("m²") belongs to it. */
const BESIDE =
  /(?<=\S)\[(?:note )?\d{1,3}(?:[,–-] ?\d{1,3})*\]|(?<=[.,;:!?”"’)])[¹²³⁰⁴-⁹]+|(?:https?:\/\/|www\.)[^\s”"’]+/giu;

/** Whether a word of the source is the draft's with a raised number behind it: "half²" for "half", but not "m²" for "m". */
export function isCalled(draft: Token, source: Token, sourceText: string): boolean {
  const [, letters = ''] = RAISED.exec(sourceText.slice(source.start, source.end)) ?? [];
  return (
    letters.length >= LEAST_LETTERS &&
    source.word.startsWith(draft.word) &&
    draft.word.length === letters.length
  );
}

/** Shorter words may be units. */
const LEAST_LETTERS = 3;
const RAISED = /^(\p{L}+)[¹²³⁰⁴-⁹]+$/u;
