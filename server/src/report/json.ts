import type {
  ClaimJudgement,
  DraftJudgement,
  EvidencePassage,
  Finding,
  FixEdit,
  PassageEdit,
} from '../check/finding.js';
import type { Citation } from '../draft/citations.js';
import type { Claim } from '../draft/claim.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { CheckReport, HashOf, PathOf, UnreadableFile } from './check-report.js';
import { indexLines, type LineIndex } from './positions.js';
import { redactReport } from './redact.js';

/** The version of `schemas/report-1.json`: fields are added under the same number, never changed or removed. */
export const SCHEMA_VERSION = 1;

/** The report of `check` as a value for `JSON.stringify`; its shape is `schemas/report-1.json`. */
export function checkReportJson(full: CheckReport): object {
  const report = redactReport(full);
  const { pathOf, hashOf } = report;
  return {
    schemaVersion: SCHEMA_VERSION,
    sources: sourcesJson(report.sources, report.unreadable, pathOf, (fact) => fact?.value ?? null),
    drafts: report.drafts.map((judgement) => draftJson(judgement, pathOf, hashOf)),
  };
}

/** The sources as `stet sources` tells them: each fact with where it was found and how sure that is. */
export function sourcesReportJson(
  sources: readonly Source[],
  unreadable: readonly UnreadableFile[],
  pathOf: PathOf,
): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    sources: sourcesJson(sources, unreadable, pathOf, (fact) => fact ?? null),
  };
}

type FactJson = (fact: { value: unknown; from: string; sure: number } | null) => unknown;

function sourcesJson(
  sources: readonly Source[],
  unreadable: readonly UnreadableFile[],
  pathOf: PathOf,
  factJson: FactJson,
): object[] {
  const rows = [
    ...sources.map((source) => sourceJson(source, pathOf, factJson)),
    ...unreadable.map((file) => unreadableJson(file, pathOf, factJson)),
  ];
  return rows.sort((a, b) => compareText(a.uri, b.uri));
}

function sourceJson(source: Source, pathOf: PathOf, factJson: FactJson) {
  return {
    uri: pathOf(source.uri),
    key: source.key,
    kind: factJson(source.kind),
    reliability: source.reliability,
    confidential: source.confidential,
    title: factJson(source.title),
    authors: factJson(source.authors),
    publisher: factJson(source.publisher),
    issued: factJson(source.issued),
    updated: factJson(source.updated),
    url: factJson(source.url),
    language: factJson(source.language),
    problems: source.problems,
  };
}

function unreadableJson({ uri, problem }: UnreadableFile, pathOf: PathOf, factJson: FactJson) {
  return {
    uri: pathOf(uri),
    key: null,
    kind: factJson({ value: 'unknown', from: 'unreadable', sure: 0 }),
    reliability: null,
    confidential: false,
    title: null,
    authors: null,
    publisher: null,
    issued: null,
    updated: null,
    url: null,
    language: null,
    problems: [problem],
  };
}

function draftJson(judgement: DraftJudgement, pathOf: PathOf, hashOf: HashOf): object {
  const { draft, claims, findings } = judgement;
  const lines = indexLines(draft.text);
  return {
    path: pathOf(draft.uri),
    claims: claims
      .toSorted((a, b) => bySpan(a.claim, b.claim))
      .map((judged) => claimJson(judged, lines, pathOf)),
    findings: findings
      .toSorted((a, b) => a.start - b.start || compareText(a.code, b.code) || a.end - b.end)
      .map((finding) => ({ ...findingJson(finding, lines, pathOf), hash: hashOf(judgement, finding) })),
  };
}

function claimJson({ claim, aspects, evidence }: ClaimJudgement, lines: LineIndex, pathOf: PathOf): object {
  return {
    id: claim.id,
    kind: claim.kind,
    range: lines.rangeOf(claim),
    start: claim.start,
    end: claim.end,
    text: claim.text,
    speaker: speakerOf(claim),
    date: dateOf(claim),
    citations: claim.citations.map(citationJson),
    aspects,
    evidence: evidence.map((passage) => evidenceJson(passage, pathOf)),
  };
}

function citationJson({ span, form, key, target, label, note, locator }: Citation): object {
  return { ...spanJson(span), form, key, target, label, note, locator };
}

function speakerOf(claim: Claim): { mention: string; name: string | null } | null {
  if (claim.kind !== 'quotation' || !claim.quotation.attribution) return null;
  const { text, name } = claim.quotation.attribution.speaker;
  return { mention: text, name };
}

/** The TIMEX3 value of when the words are said to have been said, or of the event. */
function dateOf(claim: Claim): string | null {
  return (claim.kind === 'date' ? claim.expression : claim.said)?.value ?? null;
}

function evidenceJson(passage: EvidencePassage, pathOf: PathOf): object {
  const { source, start, end, text, speaker, via, date, locator, edits } = passage;
  const fileRange = source.fileMap && end > start ? source.fileMap.toSourceSpan(passage) : null;
  return {
    source: pathOf(source.uri),
    start,
    end,
    text,
    speaker,
    via,
    date,
    locator,
    edits: edits.map(editJson),
    ...(fileRange ? { fileRange: spanJson(fileRange) } : {}),
  };
}

function editJson({ draft, source, class: editClass }: PassageEdit): object {
  return {
    class: editClass,
    draft: { ...spanJson(draft), text: draft.text },
    source: { ...spanJson(source), text: source.text },
  };
}

function findingJson(finding: Finding, lines: LineIndex, pathOf: PathOf): object {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: lines.rangeOf(finding),
    start: finding.start,
    end: finding.end,
    claim: finding.claim,
    evidence: finding.evidence,
    suppressed: finding.suppressed,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => fixEditJson(edit, pathOf)),
    })),
  };
}

function fixEditJson(edit: FixEdit, pathOf: PathOf): object {
  if (edit.kind === 'create') return { kind: 'create', uri: pathOf(edit.uri), text: edit.text };
  return { uri: pathOf(edit.uri), start: edit.start, end: edit.end, newText: edit.newText };
}

function spanJson({ start, end }: Span): Span {
  return { start, end };
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
