import { createHash } from 'node:crypto';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { DraftJudgement, Finding } from '../check/finding.js';
import { forgetful, type Recall } from '../text/recall.js';
import { sliceSpan } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { type ConfigProblem, positionAt } from './config-file.js';
import { propertiesOf } from './config-values.js';

/** Where a workspace keeps what its people decided about findings, relative to its root. */
export const DECISIONS_FILE = '.stet/decisions.json';

/** `accepted`: the finding is right and stays as it is; `no-issue`: the finding is wrong. */
export interface Decision {
  readonly code: string;
  readonly decision: 'accepted' | 'no-issue';
  readonly by: string | null;
  readonly at: string | null;
  readonly reason: string | null;
}

/** By the hash of the finding (`findingHash`). */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * Reads `.stet/decisions.json`: `{"<hash>": {"code", "decision", "by", "at", "reason"}}`. Never throws; a file with a
 * problem decides nothing.
 */
export function readDecisions(text: string): {
  readonly decisions: Decisions;
  readonly problems: readonly ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  const report = (offset: number, message: string): void => {
    problems.push({ ...positionAt(text, offset), message });
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || tree?.type !== 'object') {
    report(
      error?.offset ?? 0,
      'This is not the JSON of decisions. Mend this line, or remove the file to start anew.',
    );
    return { decisions: new Map(), problems };
  }
  const decisions = new Map<string, Decision>();
  for (const { name, value } of propertiesOf(tree)) {
    if (name === '$schema') continue;
    const decision = readDecision(value);
    if (decision) decisions.set(name, decision);
    else
      report(value.offset, 'A decision needs a "code" and "decision": "accepted" or "no-issue". Add them.');
  }
  return problems.length > 0 ? { decisions: new Map(), problems } : { decisions, problems };
}

/**
 * What a decision is about: the code, the words of the claim and of the finding's place, and those of the passages it
 * rests on. Edits elsewhere, other markup, marks and case leave it as it is. 32 hexadecimal digits.
 */
export function findingHash(
  judgement: DraftJudgement,
  finding: Finding,
  judged = judgement.claims.find(({ claim }) => claim.id === finding.claim),
  recall: Recall = forgetful,
): string {
  const place = sliceSpan(judgement.draft.text, finding);
  const passages = finding.evidence.map((index) => judged?.evidence[index]?.text ?? '');
  const texts = [judged?.claim.text ?? '', place, ...passages];
  return recall(`hash ${finding.code} ${texts.join('\u0000')}`, () => {
    const parts = [finding.code, ...texts.map(wordsOf)];
    return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
  });
}

/** The judgement with the findings suppressed that somebody has decided about. */
export function applyDecisions(judgement: DraftJudgement, decisions: Decisions): DraftJudgement {
  if (decisions.size === 0) return judgement;
  const findings = judgement.findings.map((finding) => {
    const decision = finding.suppressed ? undefined : decisions.get(findingHash(judgement, finding));
    if (decision?.code !== finding.code) return finding;
    return { ...finding, suppressed: { by: 'decision', reason: decision.reason } };
  });
  return { ...judgement, findings };
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map((token) => token.word)
    .join(' ');
}

function readDecision(node: Node): Decision | null {
  if (node.type !== 'object') return null;
  const fields = new Map(propertiesOf(node).map(({ name, value }) => [name, value.value as unknown]));
  const code = fields.get('code');
  const decision = fields.get('decision');
  if (typeof code !== 'string' || (decision !== 'accepted' && decision !== 'no-issue')) return null;
  const text = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : null;
  };
  return { code, decision, by: text('by'), at: text('at'), reason: text('reason') };
}
