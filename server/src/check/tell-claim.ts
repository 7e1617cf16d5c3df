import type { Claim } from '../draft/claim.js';
import { containsSpan, type Span } from '../text/span.js';
import { analyseDate } from './analyse-date.js';
import { analyseQuotation } from './analyse-quotation.js';
import type { ClaimAnalysis } from './analysis.js';
import { evidencePassages } from './evidence-passages.js';
import type { EvidencePassage, FindingCode, FixEdit } from './finding.js';
import type { RuleContext, RuleFinding } from './rule.js';
import { CLAIM_RULES } from './rules/rules.js';
import { vicinitiesOf } from './vicinity.js';

/** What the rules on single claims say of one claim, before settings and directives are asked. */
export interface ToldClaim {
  readonly analysis: ClaimAnalysis;
  readonly found: readonly { readonly code: FindingCode; readonly findings: readonly RuleFinding[] }[];
  readonly passages: readonly EvidencePassage[];
}

/**
 * Tells of the claims of one draft. Where evidence remembers, what was told of a claim is taken over as long as its
 * candidates and its vicinity are the same.
 */
export function tellerOf(context: RuleContext): (claim: Claim) => ToldClaim {
  const { draft, evidence, settings } = context;
  const { remember } = evidence;
  if (!remember) return (claim) => tell(context, claim);
  const vicinityOf = vicinitiesOf(draft, evidence);
  const general = JSON.stringify([draft.uri, draft.date, settings, evidence.corpus]);
  return (claim) => {
    const candidates = evidence.candidates.get(claim.id);
    // Whether a speaker is quoted elsewhere matters for the whole draft's language: such claims are told anew.
    if (!candidates || evidence.quotedSpeakers.has(claim.id)) return tell(context, claim);
    const { key, span } = vicinityOf(claim);
    // Apart from what else is known of the candidates: every keystroke in the claim's own paragraph is another vicinity.
    const versions = remember(candidates, 'told', () => ({}));
    const fresh: ToldClaim[] = [];
    const known = remember(versions, `${general}\n${key}`, () => {
      const told = tell(context, claim);
      fresh.push(told);
      return isWithin(told, draft.uri, span) ? moved(told, draft.uri, -span.start) : null;
    });
    if (fresh[0]) return fresh[0];
    return known ? retold(context, claim, moved(known, draft.uri, span.start)) : tell(context, claim);
  };
}

function tell(context: RuleContext, claim: Claim): ToldClaim {
  const analysis = analyse(context, claim);
  const found = CLAIM_RULES.flatMap(({ code, check }) => {
    const findings = check(context, analysis);
    return findings.length > 0 ? [{ code, findings }] : [];
  });
  return { analysis, found, passages: evidencePassages(analysis) };
}

function analyse({ draft, evidence, settings }: RuleContext, claim: Claim): ClaimAnalysis {
  return claim.kind === 'quotation'
    ? analyseQuotation(draft, claim, evidence, settings)
    : analyseDate(draft, claim, evidence);
}

/** The same of a claim that stands elsewhere now; the places of its edits are in its analysis. */
function retold(context: RuleContext, claim: Claim, told: ToldClaim): ToldClaim {
  const { found, passages } = told;
  if (claim.kind === 'date') {
    const analysis = told.analysis.kind === 'date' ? { ...told.analysis, claim } : analyse(context, claim);
    return { analysis, found, passages };
  }
  const analysis = analyseQuotation(context.draft, claim, context.evidence, context.settings);
  const held = analysis.passage ? [analysis.passage, ...analysis.others] : [];
  return {
    analysis,
    found,
    passages: passages.map((passage, at) => ({ ...passage, edits: held[at]?.edits ?? [] })),
  };
}

/** Whether all that is told of the draft stands within `span` of its file. */
function isWithin({ found }: ToldClaim, uri: string, span: Span): boolean {
  return found.every(({ findings }) =>
    findings.every(
      (finding) =>
        containsSpan(span, finding) &&
        finding.fixes.every(({ edits }) =>
          edits.every((edit) => edit.kind === 'replace' && edit.uri === uri && containsSpan(span, edit)),
        ),
    ),
  );
}

function moved(told: ToldClaim, uri: string, by: number): ToldClaim {
  if (told.found.length === 0) return told;
  const edit = (one: FixEdit): FixEdit =>
    one.kind === 'replace' && one.uri === uri ? { ...one, ...movedSpan(one, by) } : one;
  const finding = (one: RuleFinding): RuleFinding => ({
    ...one,
    ...movedSpan(one, by),
    fixes: one.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })),
  });
  return {
    ...told,
    found: told.found.map(({ code, findings }) => ({ code, findings: findings.map(finding) })),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
