import type { Source } from '../sources/source.js';
import { buildEventIndex, findEvents } from './event-index.js';
import { findPassages } from './find-passages.js';
import { buildPassageIndex } from './passage-index.js';
import type { EventSearch, Hit, PassageSearch } from './search.js';

/** Many sources, ready to be asked where words stand and which sentences tell of an event. */
export interface Archive {
  readonly sources: readonly Source[];
  /** The passages that fit the words best, best first; empty when nothing fits at all. */
  findPassages(search: PassageSearch): readonly Hit[];
  /** The dated sentences that share most names and words with an event, best first. */
  findEvents(search: EventSearch): readonly Hit[];
  /** The sources that have all these folded words somewhere, in the archive's order. */
  sourcesWith(words: readonly string[]): readonly Source[];
}

/**
 * Indexes sources in memory. The event index is made at the first question for an event: a draft without dates never
 * pays for it.
 */
export function buildArchive(sources: readonly Source[]): Archive {
  const passages = buildPassageIndex(sources);
  let events: ReturnType<typeof buildEventIndex> | null = null;
  return {
    sources,
    findPassages: (search) => findPassages(passages, search),
    findEvents: (search) => {
      events ??= buildEventIndex(sources);
      return findEvents(events, search);
    },
    sourcesWith: (words) => passages.sourcesWith(words),
  };
}
