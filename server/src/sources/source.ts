import type { OffsetMap } from '../text/offset-map.js';
import type { ProseDocument } from '../text/prose.js';
import type { PageStart } from './pages.js';

export const SOURCE_KINDS = [
  'article',
  'transcript',
  'statement',
  'speech',
  'paper',
  'report',
  'book',
  'post',
  'notes',
  'unknown',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How faithfully a source renders words: an automatic transcript (`machine`) or somebody's `notes` are not verbatim. */
export type Reliability = (typeof RELIABILITIES)[number];

export const RELIABILITIES = ['verbatim', 'machine', 'notes'] as const;

/**
 * A fact about a source, where it was found ("json-ld", "meta article:published_time", "dateline", "first line",
 * "sidecar", "file name", "setting") and how sure that makes it, 0..1.
 */
export interface Fact<T> {
  readonly value: T;
  readonly from: string;
  readonly sure: number;
  /** Of a day: it is that of an instant known in UTC alone; where the document appeared it may be the day before or after. */
  readonly isUtc?: true;
}

/** Something wrong with a source itself; shown with the sources, never among the findings of drafts. */
export interface SourceProblem {
  /** `metadata`: the source was read, and something in its sidecar or front matter was not. */
  readonly kind: 'unreadable' | 'metadata' | 'undated' | 'duplicate' | 'superseded' | 'unused';
  readonly message: string;
}

/** One document of the corpus, as read. Offsets everywhere are UTF-16 into `prose.text`. */
export interface Source {
  readonly uri: string;
  /** Citation key: surname, else publisher, else file stem, + year (+ a, b…), ASCII, stable. */
  readonly key: string;
  /** The key its writer gave it (sidecar, front matter): `assignKeys` keeps it. */
  readonly givenKey?: string;
  readonly kind: Fact<SourceKind>;
  readonly reliability: Reliability;
  readonly confidential: boolean;
  readonly title: Fact<string> | null;
  readonly authors: Fact<readonly string[]> | null;
  readonly publisher: Fact<string> | null;
  /** EDTF: "2024-08-04", "2024-08", "2024". */
  readonly issued: Fact<string> | null;
  readonly updated: Fact<string> | null;
  readonly url: Fact<string> | null;
  /** BCP 47, "en"; null when unknown. */
  readonly language: Fact<string> | null;
  /** The text without markup, in blocks; page furniture is `metadata`. */
  readonly prose: ProseDocument;
  /** Where its pages begin, of a text that knows them. */
  readonly pages?: readonly PageStart[];
  /** From `prose.text` to the decoded file, where the file is text; null elsewhere. */
  readonly fileMap: OffsetMap | null;
  readonly problems: readonly SourceProblem[];
}
