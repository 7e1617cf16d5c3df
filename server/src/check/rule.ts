import type { Draft } from '../draft/draft.js';
import type { Span } from '../text/span.js';
import type { ClaimAnalysis } from './analysis.js';
import type { Evidence } from './evidence.js';
import type { FindingCode, Fix, Severity } from './finding.js';
import type { CheckSettings } from './settings.js';

/** What a rule sees: one claim with its analysis, and all that it was held against. Pure values. */
export interface RuleContext {
  readonly draft: Draft;
  readonly evidence: Evidence;
  readonly settings: CheckSettings;
}

/** A finding as a rule makes it: the judge adds the code, the settings' severity and suppressions. */
export interface RuleFinding extends Span {
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly number[];
  readonly fixes: readonly Fix[];
}

/** One rule = one code = one file. */
export interface Rule {
  readonly code: FindingCode;
  /** Severities it may use unless a setting replaces them, loudest first. */
  readonly severities: readonly Severity[];
  /** One sentence for the documentation and for reports that list rules. */
  readonly summary: string;
  readonly check: (context: RuleContext, analysis: ClaimAnalysis) => readonly RuleFinding[];
}

/** A rule about the draft as a whole: its citations, its bibliographies. */
export interface DraftRule extends Pick<Rule, 'code' | 'severities' | 'summary'> {
  readonly check: (draft: Draft, evidence: Evidence) => readonly RuleFinding[];
}

/** What claims say of one another, with the codes of rules that hold them against sources. */
export interface PairRule {
  readonly code: FindingCode;
  readonly check: (
    draft: Draft,
    evidence: Evidence,
    analyses: readonly ClaimAnalysis[],
  ) => readonly RuleFinding[];
}
