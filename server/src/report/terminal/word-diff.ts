import type { PassageEdit } from '../../check/finding.js';
import type { Span } from '../../text/span.js';
import { cleanText } from './clean.js';
import type { Segment } from './wrap.js';

/**
 * The draft's words with what the source has instead: "swift and [-decisive-] {+comprehensive+}". Differences that
 * style books allow are not shown; of the words between two differences a few are. Empty without differences.
 */
export function wordDiff(text: string, claim: Span, edits: readonly PassageEdit[]): readonly Segment[] {
  const shown = edits
    .filter((edit) => edit.class !== 'legitimate' && edit.draft.start >= claim.start)
    .toSorted((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
  const segments: Segment[] = [];
  let at = claim.start;
  for (const edit of shown) {
    if (edit.draft.start < at) continue;
    const before = wordsOf(text.slice(at, edit.draft.start));
    segments.push({ text: segments.length === 0 ? lastWords(before) : middleWords(before), style: 'plain' });
    segments.push(...editSegments(edit));
    at = edit.draft.end;
  }
  if (segments.length === 0) return [];
  return spaced([...segments, { text: firstWords(wordsOf(text.slice(at, claim.end))), style: 'plain' }]);
}

/** How many words stand around a difference: enough to find the place by. */
const CONTEXT_WORDS = 6;

function editSegments({ draft, source }: PassageEdit): readonly Segment[] {
  const deleted = cleanText(draft.text).trim();
  const inserted = cleanText(source.text).trim();
  return [
    { text: deleted === '' ? '' : `[-${deleted}-]`, style: 'deleted' },
    { text: inserted === '' ? '' : `{+${inserted}+}`, style: 'inserted' },
  ];
}

/** The segments with a blank between them, but none before a comma or behind an opening mark. */
function spaced(segments: readonly Segment[]): readonly Segment[] {
  const filled = segments.filter(({ text }) => text !== '');
  return filled.flatMap((segment, index) => {
    const before = filled[index - 1]?.text ?? '';
    const isTight = index === 0 || /^[.,;:!?)\]”’]/.test(segment.text) || /[([“‘]$/.test(before);
    return isTight ? [segment] : [{ text: ' ', style: 'plain' }, segment];
  });
}

function wordsOf(text: string): readonly string[] {
  return cleanText(text)
    .split(' ')
    .filter((word) => word !== '');
}

function firstWords(all: readonly string[]): string {
  return isLong(all) ? `${all.slice(0, CONTEXT_WORDS).join(' ')} …` : all.join(' ');
}

function lastWords(all: readonly string[]): string {
  return isLong(all) ? `… ${all.slice(-CONTEXT_WORDS).join(' ')}` : all.join(' ');
}

function middleWords(all: readonly string[]): string {
  if (!isLong(all.slice(CONTEXT_WORDS))) return all.join(' ');
  return `${all.slice(0, CONTEXT_WORDS).join(' ')} … ${all.slice(-CONTEXT_WORDS).join(' ')}`;
}

/** An ellipsis that stands for a single word saves nothing. */
function isLong(all: readonly string[]): boolean {
  return all.length > CONTEXT_WORDS + 1;
}
