import type { Bibliography, BibliographyFile } from '../cite/bibliography.js';
import type { CitedSource } from '../cite/cited-source.js';
import type { BibliographyProblem } from '../sources/bibliography/read-bibliography.js';
import type { DatedTelling } from '../sources/office-tellings.js';
import type { Office } from '../sources/offices.js';
import type { Source } from '../sources/source.js';
import type { SpeechReading } from '../speech/reading.js';
import type { Span } from '../text/span.js';
import type { TimeExpression } from '../time/values.js';

/** What judging a claim asks of the corpus. `plan` makes queries, the workspace gathers, `judge` reads the answers. */
export type Query = PassageQuery | EventQuery;

/** Where do these words stand? */
export interface PassageQuery {
  readonly kind: 'passage';
  readonly claim: string;
  /** Folded words of the quotation, parted at its marked omissions; [bracketed] words left out. */
  readonly pieces: readonly (readonly string[])[];
  /** Folded words of the names in the draft's sentence and of the speaker: they lead where the words alone are too few. */
  readonly names: readonly string[];
  /** Canonical name of the draft's speaker: does the corpus quote them at all? */
  readonly speaker: string | null;
}

/** Which sentences tell of this event? */
export interface EventQuery {
  readonly kind: 'event';
  readonly claim: string;
  /** Folded words of the draft's sentence without its time expressions and quotations. */
  readonly words: readonly string[];
  /** Those of them that belong to names. */
  readonly names: readonly string[];
}

/** The whole speech and time analysis of a source. */
export interface Reading {
  readonly speech: SpeechReading;
  readonly times: readonly TimeExpression[];
}

/** A stretch of a source that may bear a claim out, best first. Offsets are into the source's prose. */
export interface Candidate extends Span {
  readonly source: Source;
  /** Null when the source is beyond what could be read in time; its aspects stay unchecked. */
  readonly reading: Reading | null;
  /** The passage may not reach beyond: the story's paragraph, and not the headline above it. */
  readonly within?: Span;
  /** 0..1, how much of the query the passage covers. It selects passages; it never decides a verdict. */
  readonly score: number;
}

export interface Evidence {
  /** By claim id. A claim without an entry was not asked. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Claims whose speaker some source quotes, with one such source. */
  readonly quotedSpeakers: ReadonlyMap<string, Source>;
  readonly corpus: CorpusState;
  /** Keys that a citation may name: sources' keys and the bibliography's. */
  readonly knownKeys: ReadonlyMap<string, Source | null>;
  /** False when a bibliography of the draft could not be read: then no key can be called unknown. */
  readonly keysAreComplete: boolean;
  readonly bibliography: Bibliography;
  /** What is wrong with the draft's bibliographies, one trouble a file. */
  readonly bibliographyTroubles: readonly BibliographyTrouble[];
  readonly citedSource: CitedSource;
  /** The source's path from the draft's folder, with "/": what a link or a footnote of the draft would say. */
  readonly pathFromDraft: (source: Source) => string;
  /** Who held what office, by sources of a time. */
  readonly people: PeopleTable;
  /** For whoever judges the same draft again and again: what was found out before. */
  readonly remember?: Remember;
}

/** What sources dated near a day (counted since 1970-01-01) tell of offices; nearest first, of no confidential source. */
export interface PeopleTable {
  /** Tellings of this office or one that may be it. */
  holdersOf(office: Office, day: number): readonly DatedTelling[];
  /** Tellings of the offices of whoever may bear the name. */
  officesOf(name: string, day: number): readonly DatedTelling[];
}

/** A bibliography that a draft, its project or the settings name, and of which not all can be used. */
export type BibliographyTrouble = {
  /** As it is written. */
  readonly path: string;
  readonly uri: string;
  readonly by: 'draft' | 'project' | 'settings';
} & (
  | { readonly kind: 'missing' | 'outside' | 'unknown-format' }
  | {
      readonly kind: 'broken';
      readonly file: BibliographyFile;
      readonly first: BibliographyProblem;
      readonly count: number;
    }
);

/**
 * The value that `make` gives, or gave before for this very object and this key: it must depend on nothing else. Equal
 * queries get the same list of candidates as long as the corpus is the same.
 */
export type Remember = <T>(about: object, key: string, make: () => T) => T;

/** Where drafts are judged once: everything is computed. */
export const compute: Remember = (_about, _key, make) => make();

/**
 * Whether "found nowhere" can be said: `isComplete` once every source has been tried; `unreadable` counts those that
 * could not be read even so.
 */
export interface CorpusState {
  readonly readable: number;
  readonly unreadable: number;
  readonly isComplete: boolean;
}
