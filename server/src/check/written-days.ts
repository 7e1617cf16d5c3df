import { overlaps, sliceSpan } from '../text/span.js';
import { edtfInterval } from '../time/edtf.js';
import type { DayInterval } from '../time/values.js';
import type { QuotedPassage } from './quoted-passage.js';

/** How sure a source's date must be before anything is held against it. */
const LEAST_SURE_DATE = 0.6;

/**
 * The days on which a passage may have been written: from the source's publication to its last update, and on the day of the
 * dated heading that it stands under. Null for a source without a date.
 */
export function writtenDays(passage: QuotedPassage): DayInterval | null {
  const { issued, updated } = passage.match.candidate.source;
  const published = issued && issued.sure >= LEAST_SURE_DATE ? edtfInterval(issued.value) : null;
  if (!published) return null;
  const days = [published, updated ? edtfInterval(updated.value) : null, headingDay(passage)];
  const known = days.filter((one) => one !== null);
  return {
    from: Math.min(...known.map(({ from }) => from)),
    to: Math.max(...known.map(({ to }) => to)),
  };
}

/** "Friday 14 March" above the posts of that day. */
function headingDay({ match: { span, candidate } }: QuotedPassage): DayInterval | null {
  const { text, blocks } = candidate.source.prose;
  const times = candidate.reading?.times ?? [];
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'heading' || block.end > span.start) continue;
    const day = times.find((time) => time.granularity === 'day' && overlaps(block, time));
    const rest = day ? sliceSpan(text, block).length - (day.end - day.start) : 0;
    if (day) return rest <= LONGEST_BESIDE ? (day.readings[0]?.interval ?? null) : null;
  }
  return null;
}

/** "Day three: ", ", afternoon": what a dated heading has beside its day; with more it is a headline. */
const LONGEST_BESIDE = 20;
