import type { Claim } from '../draft/claim.js';
import { suppressionAt } from '../draft/directives.js';
import type { Draft } from '../draft/draft.js';
import type { ClaimAnalysis } from './analysis.js';
import { claimAspects } from './aspects.js';
import type { Evidence } from './evidence.js';
import type { ClaimJudgement, DraftJudgement, Finding, FindingCode } from './finding.js';
import type { RuleContext, RuleFinding } from './rule.js';
import { citationMissing } from './rules/citation-missing.js';
import { DRAFT_RULES, PAIR_RULES } from './rules/rules.js';
import type { CheckSettings } from './settings.js';
import { type ToldClaim, tellerOf } from './tell-claim.js';

/**
 * Judges a draft's claims by the gathered evidence. Pure and synchronous: the same draft, evidence and settings give the
 * same findings. Claims and findings by offset, findings at one place by code.
 */
export function judge(draft: Draft, evidence: Evidence, settings: CheckSettings): DraftJudgement {
  const context = { draft, evidence, settings };
  const tell = tellerOf(context);
  const judged = draft.claims.map((claim) => judgeClaim(context, claim, tell(claim)));
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

function judgeClaim({ draft, evidence, settings }: RuleContext, claim: Claim, told: ToldClaim): JudgedClaim {
  const { analysis } = told;
  const toFindings = (code: FindingCode, found: readonly RuleFinding[]): readonly Finding[] =>
    found.flatMap((one) => toFinding(draft, code, claim.id, one, settings) ?? []);
  const said = told.found.flatMap(({ code, findings }) => toFindings(code, findings));
  // What is wrong with a quotation is mended before the quotation is cited.
  const cite = (): readonly Finding[] =>
    toFindings(citationMissing.code, citationMissing.check({ draft, evidence, settings }, analysis));
  const findings = said.some(isLoud) ? said : [...said, ...cite()];
  const aspects = claimAspects(analysis, evidence, findings);
  return { analysis, judgement: { claim, aspects, evidence: told.passages }, findings };
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
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
