import { readOfficeTellings } from '../sources/office-tellings.js';
import type { Source } from '../sources/source.js';
import { createStems } from '../text/stem.js';
import { buildEventIndex, type EventIndex, findEvents, readDatedSentences } from './event-index.js';
import { findPassages } from './find-passages.js';
import { buildPassageIndex } from './passage-index.js';
import { buildPeopleTable, type PeopleTable } from './people-table.js';
import type { EventSearch, Hit, PassageSearch } from './search.js';
import { readSourceWords } from './source-words.js';
import { createVocabulary } from './vocabulary.js';

/** Many sources, ready to be asked where words stand and which sentences tell of an event. */
export interface Archive {
  readonly sources: readonly Source[];
  /** The passages that fit the words best, best first; empty when nothing fits at all. */
  findPassages(search: PassageSearch): readonly Hit[];
  /** The dated sentences that share most names and words with an event, best first. */
  findEvents(search: EventSearch): readonly Hit[];
  /** The sources that have all these folded words somewhere, in the archive's order. */
  sourcesWith(words: readonly string[]): readonly Source[];
  /** Who held what office, and when. */
  readonly people: PeopleTable;
}

/** Makes archives one after the other; what one source adds to an archive is found out once, and kept with it. */
export interface ArchiveBuilder {
  /** Finds out now what `build` will need of a source: the pieces of long work, with pauses between them. */
  prepare(source: Source): void;
  /**
   * Indexes sources in memory. The event index is made at the first question for an event: a draft without dates never
   * pays for it.
   */
  build(sources: readonly Source[]): Archive;
}

export function createArchiveBuilder(): ArchiveBuilder {
  const vocabulary = createVocabulary();
  const wordsOf = keptWithProse((source) => readSourceWords(source, vocabulary));
  const stemOf = createStems();
  const datedSentencesOf = keptWithProse((source) => readDatedSentences(source, stemOf));
  const officesOf = keptWithProse(readOfficeTellings);
  return {
    prepare: (source) => {
      wordsOf(source);
      datedSentencesOf(source);
    },
    build: (sources) => {
      const passages = buildPassageIndex(sources, sources.map(wordsOf), vocabulary);
      let events: EventIndex | null = null;
      return {
        sources,
        findPassages: (search) => findPassages(passages, search),
        findEvents: (search) => {
          events ??= buildEventIndex(sources, sources.map(datedSentencesOf));
          return findEvents(events, search);
        },
        sourcesWith: (words) => passages.sourcesWith(words),
        people: buildPeopleTable(sources, passages.hasWord, officesOf),
      };
    },
  };
}

/** The archive of these sources and no others. */
export function buildArchive(sources: readonly Source[]): Archive {
  return createArchiveBuilder().build(sources);
}

/** With the prose, since a source that gets another key is another object with the same prose. */
function keptWithProse<T>(make: (source: Source) => T): (source: Source) => T {
  const made = new WeakMap<Source['prose'], T>();
  return (source) => {
    const known = made.get(source.prose);
    if (known !== undefined) return known;
    const value = make(source);
    made.set(source.prose, value);
    return value;
  };
}
