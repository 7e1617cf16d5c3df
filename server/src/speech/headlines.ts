import { isFirstName } from '../text/first-names.js';
import type { FoundName } from '../text/names.js';
import type { ProseBlock } from '../text/prose.js';
import type { Span } from '../text/span.js';

/** A longer paragraph is no headline. */
const LONGEST = 160;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 4;
/** Shorter words stay small in headlines, too. */
const LONG_WORD = 4;
const SHARE_OF_CAPITALS = 0.8;

/** A heading, or a short paragraph whose long words nearly all have capitals ("Mayor Fires Aide After Long Dispute"). */
export function isHeadline(text: string, block: ProseBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST) return false;
  const line = text.slice(block.start, block.end);
  if (/[.!?]["”’)]?\s+\p{Lu}/u.test(line)) return false;
  const words = line.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length >= LONG_WORD);
  if (words.length < FEWEST_WORDS) return false;
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length;
  return capitals >= SHARE_OF_CAPITALS * words.length;
}

/**
 * Names without the runs of capitals that only a headline has ("Paper Fires Lee", "As Brown Lee Answer"): where the text
 * goes on to name somebody of that surname in full, or speaks of the words apart, the headline's run is nobody's name.
 */
export function withoutHeadlineRuns(names: readonly FoundName[], headlines: readonly Span[]): FoundName[] {
  if (headlines.length === 0) return [...names];
  const inHeadline = new Set(namesWithin(names, headlines));
  const body = names.filter((name) => !inHeadline.has(name));
  const bodyNames = new Set(body.map(({ name }) => name));
  const surnames = new Set(body.filter(({ name }) => name.includes(' ')).map(({ name }) => lastWord(name)));
  return names.filter((name) => {
    if (!inHeadline.has(name) || bodyNames.has(name.name)) return true;
    const words = name.name.split(' ');
    if (words.length === 1) return true;
    if (surnames.has(lastWord(name.name))) return false;
    return isFirstName(words[0] ?? '') && !words.every((word) => bodyNames.has(word));
  });
}

/** Both in order of offset. */
function namesWithin(names: readonly FoundName[], spans: readonly Span[]): FoundName[] {
  let next = 0;
  return names.filter((name) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= name.start) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= name.start;
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
