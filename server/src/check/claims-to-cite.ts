import type { ClaimToCite } from '../cite/cite-all.js';
import { locatorAt } from '../sources/locate.js';
import type { Evidence } from './evidence.js';
import type { DraftJudgement } from './finding.js';
import { isUncited } from './rules/citation-missing.js';

/** The quotations of a draft whose words match and that have no citation, each with the source that has the words. */
export function claimsToCite(
  { draft, claims }: DraftJudgement,
  evidence: Pick<Evidence, 'citedSource' | 'pathFromDraft'>,
): readonly ClaimToCite[] {
  return claims.flatMap(({ claim, aspects, evidence: [passage] }) => {
    if (claim.kind !== 'quotation' || aspects.words.state !== 'matches' || !passage) return [];
    const { source, start } = passage;
    if (!isUncited(draft, claim, source, evidence)) return [];
    const span = draft.markdown.map.toSourceSpan(claim.quotation.outer);
    return [{ claim: span, source, path: evidence.pathFromDraft(source), locator: locatorAt(source, start) }];
  });
}
