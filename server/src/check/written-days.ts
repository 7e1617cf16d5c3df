import { overlaps, sliceSpan } from '../text/span.js';
import { edtfInterval } from '../time/edtf.js';
import type { DayInterval } from '../time/values.js';
import type { QuotedPassage } from './passages/quoted-passage.js';

/** How sure a source's date must be before anything is held against it. */
const LEAST_SURE_DATE = 0.6;

/** Publication may lag behind or, by time zone, run ahead of the day on which words were said. */
const ZONE_SLACK_DAYS = 1;

/** When a passage was written: `last` is the last day on which its words may have been said. */
export interface WrittenDays extends DayInterval {
  readonly last: number;
}

/**
 * The days on which a passage may have been written: that of the dated heading it stands under, else all from the source's
 * publication to its last update. Null for a source without a date.
 */
export function writtenDays(passage: QuotedPassage): WrittenDays | null {
  const { issued, updated } = passage.match.candidate.source;
  const published = issued && issued.sure >= LEAST_SURE_DATE ? edtfInterval(issued.value) : null;
  if (!published) return null;
  const day = headingDay(passage);
  if (day) return { ...day, last: day.to };
  const to = Math.max(published.to, (updated && edtfInterval(updated.value)?.to) ?? published.to);
  return { from: published.from, to, last: to + ZONE_SLACK_DAYS };
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
