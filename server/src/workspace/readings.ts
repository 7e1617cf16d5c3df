import type { Reading } from '../check/evidence.js';
import { publicationDays } from '../sources/publication-days.js';
import type { Source } from '../sources/source.js';
import { readSpeech } from '../speech/read-speech.js';
import { type DateOrder, readTimes } from '../time/read-times.js';

/** Readings of sources, made at the first question and kept as long as the source is. */
export interface Readings {
  /** Null when the source is too long to be read while somebody waits. */
  of(source: Source): Reading | null;
}

/** Longest text that is read whole, in UTF-16 units: a thick book. Reading it takes about a second. */
const LONGEST_READ = 4_000_000;

export function createReadings(dateOrder: DateOrder): Readings {
  const made = new WeakMap<Source, Reading>();
  return {
    of: (source) => {
      if (source.prose.text.length > LONGEST_READ) return null;
      const known = made.get(source);
      if (known) return known;
      const reading = readSource(source, dateOrder);
      made.set(source, reading);
      return reading;
    },
  };
}

/** Relative dates count from the day of publication: "on Thursday" in an article of 30 January. */
function readSource(source: Source, dateOrder: DateOrder): Reading {
  return {
    speech: readSpeech(source.prose),
    times: readTimes(source.prose, { ...publicationDays(source), dateOrder }),
  };
}
