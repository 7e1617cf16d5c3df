import type { Span } from './span.js';

/**
 * Whether a span of a sentence stands in a relative clause, and the other outside it: "At the school, where many spent Tuesday
 * night, the caretaker said …" does not tell when he said it, nor does "said Novak, who saw the dam on Tuesday".
 */
export function isInRelativeClause(text: string, sentence: Span, span: Span, other: Span): boolean {
  const opener = OPENER.exec(text.slice(sentence.start, span.start));
  if (!opener) return false;
  const start = sentence.start + opener.index;
  if (other.end <= start) return true;
  const sign = text.slice(span.end, sentence.end).search(SIGN);
  const end = sign < 0 ? sentence.end : span.end + sign;
  if (other.start >= end) return true;
  // "The man who was hurt on Tuesday said": the clause has a verb of its own; "who on Tuesday said" has none.
  const between = opener[1]?.trim().split(/\s+/u) ?? [];
  return other.start >= span.end && between.length > 1;
}

/** The last relative pronoun before a place, with no sign between. "when" is none: it tells the time of the main clause. */
const OPENER = /\b(?:where|who|whom|whose|which)\b([^,;:–—()“”"]*)$/u;

const SIGN = /[,;:–—()“”"]/u;
