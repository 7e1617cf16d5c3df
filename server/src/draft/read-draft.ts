import type { FrontMatter } from '../markup/document.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import { readSpeech } from '../speech/read-speech.js';
import { forgetful } from '../text/recall.js';
import { indexSpans } from '../text/span-index.js';
import { daysOfInstant, formatDay, isTimeInUtc, parseDay, parseEdtf } from '../time/edtf.js';
import { type DateOrder, resolveTimes } from '../time/read-times.js';
import { withoutBlockCitations } from './block-citations.js';
import { findCitations } from './citations.js';
import { findDirectives } from './directives.js';
import type { Draft } from './draft.js';
import type { DraftMemory } from './draft-memory.js';
import { findClaims } from './find-claims.js';
import { readBlocks } from './read-blocks.js';

export interface DraftInput {
  readonly uri: string;
  readonly text: string;
  readonly dateOrder?: DateOrder;
  /** Codes that directives may name; others are problems. Absent: any. */
  readonly knownCodes?: ReadonlySet<string>;
}

/**
 * Reads a draft: markup, speech, dates, citations and the claims they make. Never throws, whatever the text. With the
 * memory of its last version only what changed is read anew; the draft is the same.
 */
export function readDraft(
  { uri, text, dateOrder = 'auto', knownCodes }: DraftInput,
  memory?: DraftMemory,
): Draft {
  const recall = memory?.recall ?? forgetful;
  const markdown = memory ? memory.parse(text) : parseMarkdown(text);
  const date = draftDate(markdown.frontMatter);
  const blocks = readBlocks(markdown.prose, recall);
  const citations = findCitations(markdown, text);
  const spoken = readSpeech(markdown.prose, memory?.recall);
  const speech = withoutBlockCitations(spoken, citations.all, markdown);
  // A key such as `[@blinken2024]` is no date, though it holds a year; “Minsk (2015)” may be one.
  const marked = citations.all.filter(({ form }) => form !== 'author-date');
  const cited = indexSpans(marked.map(({ span }) => span).sort((a, b) => a.start - b.start));
  const times = resolveTimes(
    blocks.map(({ scanned }) => scanned),
    { documentDate: date, otherDates: daysBeside(date, markdown.frontMatter), dateOrder },
  ).filter((time) => cited.overlapping(markdown.map.toSourceSpan(time)).length === 0);
  const directives = findDirectives(markdown, text, knownCodes);
  const read = { uri, text, markdown, date, speech, times, citations, directives };
  const sentences = blocks.flatMap((block) => block.sentences);
  return { ...read, claims: directives.isOff ? [] : findClaims(read, sentences) };
}

/** Front matter `date`, where it is a date: "2026-02-02", "2026-02". */
function draftDate(frontMatter: FrontMatter | null): string | null {
  const value = frontMatter?.data.date;
  if (typeof value === 'number') return parseEdtf(String(value)) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const day = value.trim().slice(0, DAY_LENGTH);
  return parseEdtf(day) ? day : null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Of `date: 2024-08-04T02:30:00Z`, which is the evening before in America: the days that it may be for the writer. */
function daysBeside(date: string | null, frontMatter: FrontMatter | null): readonly string[] {
  const value = frontMatter?.data.date;
  const day = date === null ? null : parseDay(date);
  if (day === null || typeof value !== 'string') return [];
  const isUtc = isTimeInUtc(value.trim().slice(DAY_LENGTH));
  return daysOfInstant(day, isUtc)
    .filter((other) => other !== day)
    .map(formatDay);
}
