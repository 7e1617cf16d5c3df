import type { Claim } from '../draft/claim.js';
import { suppressionAt } from '../draft/directives.js';
import type { Draft } from '../draft/draft.js';
import { analyseDate } from './analyse-date.js';
import { analyseQuotation } from './analyse-quotation.js';
import type { ClaimAnalysis } from './analysis.js';
import { claimAspects } from './aspects.js';
import type { Evidence } from './evidence.js';
import { evidencePassages } from './evidence-passages.js';
import type { ClaimJudgement, DraftJudgement, Finding, FindingCode } from './finding.js';
import type { Rule, RuleFinding } from './rule.js';
import { citationMissing } from './rules/citation-missing.js';
import { CLAIM_RULES, DRAFT_RULES, PAIR_RULES } from './rules/rules.js';
import type { CheckSettings } from './settings.js';

/**
 * Judges a draft's claims by the gathered evidence. Pure and synchronous: the same draft, evidence and settings give the
 * same findings. Claims and findings by offset, findings at one place by code.
 */
export function judge(draft: Draft, evidence: Evidence, settings: CheckSettings): DraftJudgement {
  const judged = draft.claims.map((claim) => judgeClaim(draft, claim, evidence, settings));
  const analyses = judged.map((one) => one.analysis);
  const ofPairs = PAIR_RULES.flatMap(({ code, check }) =>
    check(draft, evidence, analyses).flatMap((found) => toFinding(draft, code, null, found, settings) ?? []),
  );
  const ofDraft = DRAFT_RULES.flatMap(({ code, check }) =>
    check(draft, evidence).flatMap((found) => toFinding(draft, code, null, found, settings) ?? []),
  );
  const findings = [...judged.flatMap((one) => one.findings), ...ofPairs, ...ofDraft];
  return {
    draft,
    claims: judged.map((one) => one.judgement),
    findings: findings.sort(byPlace).filter((finding, i) => i === 0 || !isRepeated(finding, findings[i - 1])),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || a.code.localeCompare(b.code);
}

/** One expression, one finding: the date of an event may be the date of a saying, too, and so be two claims. */
function isRepeated(finding: Finding, before: Finding | undefined): boolean {
  if (before?.code !== finding.code || before.claim === finding.claim) return false;
  return before.start === finding.start && before.end === finding.end;
}

interface JudgedClaim {
  readonly analysis: ClaimAnalysis;
  readonly judgement: ClaimJudgement;
  readonly findings: readonly Finding[];
}

function judgeClaim(draft: Draft, claim: Claim, evidence: Evidence, settings: CheckSettings): JudgedClaim {
  const analysis = analyse(draft, claim, evidence, settings);
  const context = { draft, evidence, settings };
  const run = (rule: Rule): readonly Finding[] =>
    rule
      .check(context, analysis)
      .flatMap((found) => toFinding(draft, rule.code, claim.id, found, settings) ?? []);
  const said = CLAIM_RULES.flatMap(run);
  // What is wrong with a quotation is mended before the quotation is cited.
  const findings = said.some(isLoud) ? said : [...said, ...run(citationMissing)];
  const aspects = claimAspects(analysis, evidence, findings);
  return { analysis, judgement: { claim, aspects, evidence: evidencePassages(analysis) }, findings };
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function analyse(draft: Draft, claim: Claim, evidence: Evidence, settings: CheckSettings): ClaimAnalysis {
  return claim.kind === 'quotation'
    ? analyseQuotation(draft, claim, evidence, settings)
    : analyseDate(draft, claim, evidence);
}

/** Null when the setting is `off`. A setting replaces every severity of its code. */
function toFinding(
  draft: Draft,
  code: FindingCode,
  claim: string | null,
  found: RuleFinding,
  settings: CheckSettings,
): Finding | null {
  const setting = settings.rules[code];
  if (setting === 'off') return null;
  const suppressed = suppressionAt(draft.directives, code, found);
  return { ...found, code, claim, severity: setting ?? found.severity, suppressed };
}
