import type { Claim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every finding code. Stable: settings, ignore directives and other tools name them. */
export const FINDING_CODES = [
  'quote.altered',
  'quote.elided',
  'quote.misattributed',
  'quote.not-a-quotation',
  'quote.not-found',
  'quote.wrong-source',
  'quote.relayed',
  'quote.undated',
  'date.mismatch',
  'date.weekday',
  'date.invalid',
  'speaker.title',
  'speaker.spelling',
  'citation.unknown',
  'citation.date',
  'citation.missing',
  'source.superseded',
  'bibliography.invalid',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** A change of one file. Offsets are UTF-16 into the file as it was read. */
export type FixEdit =
  | {
      readonly kind: 'replace';
      readonly uri: string;
      readonly start: number;
      readonly end: number;
      readonly newText: string;
    }
  | { readonly kind: 'create'; readonly uri: string; readonly text: string };

/** A way to mend a finding. `safe` ones keep the writer's meaning beyond doubt; at most one is `preferred`. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly FixEdit[];
}

/** What a rule has to say. The span is in the draft's file; `evidence` counts the claim's passages it rests on. */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly claim: string | null;
  readonly evidence: readonly number[];
  readonly fixes: readonly Fix[];
  readonly suppressed: Suppression | null;
}

/** Who silenced a finding: `decision` (.stet/decisions.json) or `directive` (a comment in the draft). */
export interface Suppression {
  readonly by: string;
  readonly reason: string | null;
}

export type AspectName = 'words' | 'speaker' | 'date' | 'source';

/** How one aspect of a claim stands against the sources. `unchecked` always has a reason. */
export interface Aspect {
  readonly state: 'matches' | 'differs' | 'no-match' | 'unchecked';
  readonly reason?: string;
}

/** A difference of words: what the draft has and what the passage has. Offsets: draft file, source prose. */
export interface PassageEdit {
  readonly draft: Span & { readonly text: string };
  readonly source: Span & { readonly text: string };
  readonly class: EditClass;
}

/** How bad an edit is: `legitimate` and `information` are no alterations. */
export type EditClass = 'legitimate' | 'information' | 'warning' | 'error';

/** How many passages a claim shows: the one it is judged by first. */
export const MOST_PASSAGES = 3;

/** A passage a claim was held against, and what it says. Offsets are into the source's prose. */
export interface EvidencePassage extends Span {
  readonly source: Source;
  readonly text: string;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly date: string | null;
  readonly locator: Locator | null;
  readonly edits: readonly PassageEdit[];
}

export interface ClaimJudgement {
  readonly claim: Claim;
  readonly aspects: Readonly<Record<AspectName, Aspect>>;
  readonly evidence: readonly EvidencePassage[];
}

/** All that check says of one draft; claims and findings by offset. */
export interface DraftJudgement {
  readonly draft: Draft;
  readonly claims: readonly ClaimJudgement[];
  readonly findings: readonly Finding[];
}
