import { paragraphAt } from '../../sources/locate.js';
import type { Source } from '../../sources/source.js';
import { type Span, sliceSpan } from '../../text/span.js';
import {
  SAID_IN_LANGUAGE,
  SPEAKING_LANGUAGE,
  TRANSLATION_NOTICES,
  WHOLE_IN_LANGUAGE,
} from '../languages/en-translations.js';

/**
 * The words by which a source says that a passage is a translation, in its paragraph or at its own head or foot: "through
 * an interpreter", "said in Arabic". Null where it says nothing of the kind. Another translator has other words.
 */
export function translationNotice(source: Source, passage: Span): string | null {
  const { text, blocks } = source.prose;
  const own = paragraphAt(source, passage.start);
  const near = own ? noticeIn(sliceSpan(text, own), NEAR_WORDS) : null;
  if (near !== null) return near;
  const ends = [...blocks.slice(0, ENDS), ...blocks.slice(-ENDS)];
  for (const block of ends) {
    if (block === own || block.end - block.start > LONGEST_NOTICE) continue;
    const notice = noticeIn(sliceSpan(text, block), WHOLE);
    if (notice !== null) return notice;
  }
  return null;
}

/** A notice for a whole text stands in its first or last lines, and is short. */
const ENDS = 4;
const LONGEST_NOTICE = 240;

const NEAR_WORDS = [SAID_IN_LANGUAGE, SPEAKING_LANGUAGE];
const WHOLE = [WHOLE_IN_LANGUAGE];

function noticeIn(text: string, patterns: readonly RegExp[]): string | null {
  const lower = text.toLowerCase();
  const phrase = TRANSLATION_NOTICES.find((notice) => lower.includes(notice));
  if (phrase !== undefined) return phrase;
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}
