import type { ClaimJudgement, DraftJudgement } from '../../check/finding.js';
import type { CheckReport } from '../check-report.js';
import { counted } from '../format.js';

/**
 * "2 sources · 14 claims: 9 as in their sources, 4 differ, 1 unchecked · 3 errors, 2 warnings", as one line or, broken at its dots, as
 * several.
 */
export function summaryLines({ sources, unreadable, drafts }: CheckReport, width: number): readonly string[] {
  const lines: string[] = [sourceCount(sources.length, unreadable.length)];
  const several = drafts.length > 1 ? [counted(drafts.length, 'draft')] : [];
  for (const part of [...several, claimCount(drafts), findingCount(drafts)]) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function sourceCount(readable: number, unreadable: number): string {
  return counted(readable, 'source') + (unreadable > 0 ? ` (and ${unreadable} unreadable)` : '');
}

type ClaimState = 'match' | 'differ' | 'missing' | 'unchecked';

const CLAIM_STATES: readonly { readonly state: ClaimState; readonly one: string; readonly many: string }[] = [
  { state: 'match', one: 'as in its source', many: 'as in their sources' },
  { state: 'differ', one: 'differs', many: 'differ' },
  { state: 'missing', one: 'without match', many: 'without match' },
  { state: 'unchecked', one: 'unchecked', many: 'unchecked' },
];

function claimCount(drafts: readonly DraftJudgement[]): string {
  const states = drafts.flatMap((draft) => draft.claims).map(claimState);
  const parts = CLAIM_STATES.flatMap(({ state, one, many }) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return counted(states.length, 'claim') + (parts.length > 0 ? `: ${parts.join(', ')}` : '');
}

/** A claim is as good as its worst aspect that could be checked; one aspect that matches bears out the rest. */
function claimState({ aspects }: ClaimJudgement): ClaimState {
  const states = Object.values(aspects).map(({ state }) => state);
  if (states.includes('differs')) return 'differ';
  if (states.includes('no-match')) return 'missing';
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
