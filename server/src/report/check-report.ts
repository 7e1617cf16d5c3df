import type { DraftJudgement, Finding } from '../check/finding.js';
import type { Source, SourceProblem } from '../sources/source.js';

/** A file of the corpus that could not be read, and why. */
export interface UnreadableFile {
  readonly uri: string;
  readonly problem: SourceProblem;
}

/** All that one run of `check` has to tell; every format is made from it. */
export interface CheckReport {
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableFile[];
  /** In the order they are to be told. */
  readonly drafts: readonly DraftJudgement[];
  readonly pathOf: PathOf;
  readonly hashOf: HashOf;
}

/**
 * How a file is written in reports: its path relative to the working folder, `/` between its parts. What is no `file:`
 * URI, such as "confidential source C1", stays as it is.
 */
export type PathOf = (uri: string) => string;

/** What a decision about a finding is kept under; null: nobody may learn it, since a confidential passage is in it. */
export type HashOf = (judgement: DraftJudgement, finding: Finding) => string | null;
