import type { MarkdownDocument } from '../markup/parse-markdown.js';
import type { Quotation, SpeechReading } from '../speech/reading.js';
import { type Span, sliceSpan, trimSpan } from '../text/span.js';
import { indexSpans, type SpanIndex } from '../text/span-index.js';
import type { Citation } from './citations.js';
import { LOCATOR_LABEL } from './languages/en-locators.js';

/**
 * The speech of a draft whose block quotations end before their citations: "> … we have paid. (Doe 2024, p. 3)", "> … we have
 * paid. [@doe2024]", "> … we have paid. (p. 3)". What stands in brackets there is the writer's.
 */
export function withoutBlockCitations(
  speech: SpeechReading,
  citations: readonly Citation[],
  markdown: MarkdownDocument,
): SpeechReading {
  if (!speech.quotations.some(isBlock)) return speech;
  const found = citations.flatMap((citation) => bracketOf(citation, markdown) ?? []);
  const bracketed = indexSpans(found.sort((a, b) => a.start - b.start));
  const quotations = speech.quotations.map((quotation) =>
    isBlock(quotation)
      ? endedBefore(bracketed, withoutPages(quotation, markdown.prose.text), markdown.prose.text)
      : quotation,
  );
  return { ...speech, quotations };
}

function isBlock({ kind }: Quotation): boolean {
  return kind === 'block';
}

/** Where the brackets of a citation stand in the prose; null for one that is part of the text. */
function bracketOf({ form, span, proseOffset }: Citation, { prose, map }: MarkdownDocument): Span | null {
  if (form === 'footnote') return null;
  const before = prose.text[proseOffset - 1];
  const start = form === 'link' && before === '(' ? proseOffset - 1 : proseOffset;
  const isBracketed = form === 'author-date' || /[[(]/.test(prose.text[start] ?? '');
  return isBracketed ? { start, end: Math.max(map.fromSource(span.end), start + 1) } : null;
}

function endedBefore(bracketed: SpanIndex<Span>, quotation: Quotation, text: string): Quotation {
  let { end } = quotation;
  for (const bracket of bracketed.overlapping(quotation).toReversed()) {
    const isInside = bracket.start > quotation.start && bracket.start < end;
    if (isInside && /^[\s)\].,;]*$/.test(text.slice(bracket.end, end))) end = bracket.start;
  }
  return endedAt(quotation, end, text);
}

/** "(p. 207)", "(pp. 12–13)", "(207)" behind the last sentence: the source is named before the block. */
function withoutPages(quotation: Quotation, text: string): Quotation {
  const pages = PAGES.exec(quotation.text.slice(-LONGEST_PAGES));
  return pages ? endedAt(quotation, quotation.end - pages[0].length, text) : quotation;
}

const LONGEST_PAGES = 40;
const PAGES = new RegExp(String.raw`\s\((?:(?:${LOCATOR_LABEL})\s*)?\d[\d\s,–-]*\)\.?\s*$`, 'u');

function endedAt(quotation: Quotation, end: number, text: string): Quotation {
  if (end === quotation.end) return quotation;
  const words = trimSpan(text, { start: quotation.start, end });
  return { ...quotation, ...words, text: sliceSpan(text, words) };
}
