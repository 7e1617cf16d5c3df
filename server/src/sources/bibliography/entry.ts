import type { Recall } from '../../text/recall.js';
import { type Span, sliceSpan } from '../../text/span.js';
import type { CslItem } from '../csl.js';

export type BibliographyFormat = 'csl-json' | 'csl-yaml' | 'bibtex' | 'ris';

/** One work of a bibliography. Spans are UTF-16 offsets into the file. */
export interface BibliographyEntry {
  readonly id: string;
  readonly span: Span;
  /** The key as it stands in the file, without quotation marks around it. */
  readonly idSpan: Span;
  readonly item: CslItem;
  /** Paths of the files that are kept of the work, as written: `file` of BibTeX, `L1` of RIS. */
  readonly files: readonly string[];
}

export interface BibliographyProblem {
  readonly message: string;
  readonly span: Span;
}

/** What could be read of a bibliography's text: a broken entry is a problem, and the others are read all the same. */
export interface ReadBibliography {
  readonly format: BibliographyFormat;
  readonly entries: readonly BibliographyEntry[];
  /** False when there may be keys that are not among the entries: the file is cut off, or is no bibliography at all. */
  readonly isWhole: boolean;
  readonly problems: readonly BibliographyProblem[];
}

/** An entry as a format's reader makes it: offsets count from the start of the entry's own text. */
export interface EntryReading {
  readonly entry: BibliographyEntry | null;
  readonly problems: readonly BibliographyProblem[];
}

export function problemAt(message: string, start: number, end: number = start): BibliographyProblem {
  return { message, span: { start, end } };
}

/**
 * Reads the entries that stand in these stretches of a file, each by its own text; `recall` gives those that were read before.
 */
export function readEntries(
  text: string,
  spans: readonly Span[],
  recall: Recall,
  read: (own: string) => EntryReading,
): Pick<ReadBibliography, 'entries' | 'problems'> {
  const readings = spans.map((span) => {
    const own = sliceSpan(text, span).trimEnd();
    return movedReading(
      recall(own, () => read(own)),
      span.start,
    );
  });
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** The reading of one entry, moved to where the entry stands in its file. */
function movedReading(reading: EntryReading, by: number): EntryReading {
  if (by === 0) return reading;
  const { entry, problems } = reading;
  return {
    entry: entry && { ...entry, span: movedSpan(entry.span, by), idSpan: movedSpan(entry.idSpan, by) },
    problems: problems.map((problem) => movedProblem(problem, by)),
  };
}

export function movedProblem({ message, span }: BibliographyProblem, by: number): BibliographyProblem {
  return { message, span: movedSpan(span, by) };
}

export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
