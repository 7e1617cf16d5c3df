import type { FrontMatter } from '../markup/document.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import { readSpeech } from '../speech/read-speech.js';
import { overlaps } from '../text/span.js';
import { parseEdtf } from '../time/edtf.js';
import { type DateOrder, readTimes } from '../time/read-times.js';
import { findCitations } from './citations.js';
import { findDirectives } from './directives.js';
import type { Draft } from './draft.js';
import { findClaims } from './find-claims.js';

export interface DraftInput {
  readonly uri: string;
  readonly text: string;
  readonly dateOrder?: DateOrder;
  /** Codes that directives may name; others are problems. Absent: any. */
  readonly knownCodes?: ReadonlySet<string>;
}

/** Reads a draft: markup, speech, dates, citations and the claims they make. Never throws, whatever the text. */
export function readDraft({ uri, text, dateOrder = 'auto', knownCodes }: DraftInput): Draft {
  const markdown = parseMarkdown(text);
  const date = draftDate(markdown.frontMatter);
  const speech = readSpeech(markdown.prose);
  const citations = findCitations(markdown, text);
  // A key such as `[@blinken2024]` is no date, though it holds a year.
  const times = readTimes(markdown.prose, { documentDate: date, dateOrder }).filter(
    (time) => !citations.all.some((citation) => overlaps(citation.span, markdown.map.toSourceSpan(time))),
  );
  const directives = findDirectives(markdown, text, knownCodes);
  const read = { uri, text, markdown, date, speech, times, citations, directives };
  return { ...read, claims: directives.isOff ? [] : findClaims(read) };
}

/** Front matter `date`, where it is a date: "2026-02-02", "2026-02". */
function draftDate(frontMatter: FrontMatter | null): string | null {
  const value = frontMatter?.data.date;
  if (typeof value === 'number') return parseEdtf(String(value)) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const day = value.trim().slice(0, 'YYYY-MM-DD'.length);
  return parseEdtf(day) ? day : null;
}
