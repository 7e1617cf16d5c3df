import { createHash } from 'node:crypto';
import * as lsp from 'vscode-languageserver/node';
import type { ClaimJudgement, EvidencePassage, Finding } from '../check/finding.js';
import { draftProblems } from '../draft/draft-problems.js';
import { formatDate, formatLocator } from '../report/format.js';
import { sourceLabel } from '../sources/locate.js';
import { findingHash } from '../workspace/decisions.js';
import { toLspSeverity } from './convert.js';
import type { DiagnosticData } from './diagnostic-data.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';

/** The findings of a draft that nobody silenced, and what is wrong with its front matter and directives. */
export async function toDiagnostics(draft: CheckedDraft, session: Session): Promise<lsp.Diagnostic[]> {
  const { claims, findings } = draft.judgement;
  const judged = new Map(claims.map((one) => [one.claim.id, one]));
  const open = findings.filter((finding) => !finding.suppressed);
  const found = await Promise.all(
    open.map((finding) => toDiagnostic(draft, finding, judged.get(finding.claim ?? ''), session)),
  );
  return [...found, ...problemDiagnostics(draft)];
}

/** They are no findings: they have no code, and nobody can ignore them. */
function problemDiagnostics({ document, judgement }: CheckedDraft): lsp.Diagnostic[] {
  return draftProblems(judgement.draft).map(({ span, message }) => ({
    range: document.lines.toLspRange(span),
    severity: lsp.DiagnosticSeverity.Warning,
    source: 'stet',
    message,
  }));
}

/** The same for equal answers: of the text and of all that it was held against. */
export function resultIdOf({ document, place, living }: CheckedDraft): string {
  const parts = [place.root.root, String(living.generation), String(document.version), document.text];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

async function toDiagnostic(
  draft: CheckedDraft,
  finding: Finding,
  judged: ClaimJudgement | undefined,
  session: Session,
): Promise<lsp.Diagnostic> {
  const { document, living, judgement, recall } = draft;
  const data: DiagnosticData = {
    version: document.version,
    generation: living.generation,
    hash: findingHash(judgement, finding, judged, recall),
    fixes: finding.fixes,
  };
  return {
    range: document.lines.toLspRange(finding),
    severity: toLspSeverity(finding.severity),
    source: 'stet',
    code: finding.code,
    ...(await codeDescription(finding, session)),
    message: finding.message,
    data,
    ...(session.client().relatedInformation
      ? { relatedInformation: await relatedInformation(finding, judged, session) }
      : {}),
  };
}

/** The page that explains the code: the editor makes the code a link to it. */
async function codeDescription(
  { code }: Finding,
  { client, explanations }: Session,
): Promise<Pick<lsp.Diagnostic, 'codeDescription'>> {
  const href = client().codeDescriptions ? (await explanations).get(code) : undefined;
  return href === undefined ? {} : { codeDescription: { href } };
}

/** The passages the finding rests on: the editor shows them in its list of problems and in the peek view. */
function relatedInformation(
  finding: Finding,
  judged: ClaimJudgement | undefined,
  { passages }: Session,
): Promise<lsp.DiagnosticRelatedInformation[]> {
  const found = finding.evidence.flatMap((index) => judged?.evidence[index] ?? []);
  return Promise.all(
    found.map(async (passage) => ({
      location: await passages.locate(passage.source, passage),
      message: describePassage(passage),
    })),
  );
}

/** "Harbour News, 4 August 2024, ¶3: “We will keep …”". */
function describePassage({ source, text, locator }: EvidencePassage): string {
  const facts = [
    sourceLabel(source),
    ...(source.issued ? [formatDate(source.issued.value)] : []),
    ...(locator ? [formatLocator(locator)] : []),
  ];
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return facts.join(', ');
  const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)} …` : words;
  return `${facts.join(', ')}: “${shown}”`;
}

/** What fits on a line of the list of problems. */
const LONGEST_WORDS = 120;
