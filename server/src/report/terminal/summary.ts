import type { ClaimJudgement, DraftJudgement } from '../../check/finding.js';
import type { CheckReport } from '../check-report.js';
import { counted } from '../format.js';

/** "2 sources · 14 claims: 9 match, 4 differ, 1 unchecked · 3 errors, 2 warnings". */
export function summaryOf({ sources, unreadable, drafts }: CheckReport): string {
  const several = drafts.length > 1 ? [counted(drafts.length, 'draft')] : [];
  return [
    sourceCount(sources.length, unreadable.length),
    ...several,
    claimCount(drafts),
    findingCount(drafts),
  ].join(' · ');
}

function sourceCount(readable: number, unreadable: number): string {
  return counted(readable, 'source') + (unreadable > 0 ? ` (and ${unreadable} unreadable)` : '');
}

function claimCount(drafts: readonly DraftJudgement[]): string {
  const claims = drafts.flatMap((draft) => draft.claims);
  const states = claims.map(claimState);
  const parts = (['match', 'differ', 'without match', 'unchecked'] as const).flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0
      ? []
      : [
          `${count} ${state === 'match' && count === 1 ? 'matches' : state === 'differ' && count === 1 ? 'differs' : state}`,
        ];
  });
  return counted(claims.length, 'claim') + (parts.length > 0 ? `: ${parts.join(', ')}` : '');
}

/** A claim is as good as its worst aspect that could be checked; one aspect that matches bears out the rest. */
function claimState({ aspects }: ClaimJudgement): 'match' | 'differ' | 'without match' | 'unchecked' {
  const states = Object.values(aspects).map(({ state }) => state);
  if (states.includes('differs')) return 'differ';
  if (states.includes('no-match')) return 'without match';
  return states.includes('matches') ? 'match' : 'unchecked';
}

function findingCount(drafts: readonly DraftJudgement[]): string {
  const findings = drafts.flatMap((draft) => draft.findings);
  const open = findings.filter((finding) => !finding.suppressed);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const notes = open.length - errors - warnings;
  const silenced = findings.length - open.length;
  return [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
  ].join(', ');
}
