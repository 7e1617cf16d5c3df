import type {
  ClaimJudgement,
  DraftJudgement,
  EvidencePassage,
  Finding,
  FindingCode,
} from '../check/finding.js';
import { messages } from '../check/wording/messages.js';
import { fileName } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import { plainProse } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { CheckReport } from './check-report.js';

/**
 * The report as it may leave the writer's machine: of a confidential source it keeps that there is one, "confidential
 * source C1", and that a claim agrees with it or not. Its name, its words and whatever was made from them are gone.
 */
export function redactReport(report: CheckReport): CheckReport {
  const redaction = redactionOf(report.sources);
  if (redaction.size === 0) return report;
  const hashes = new Map<Finding, string | null>();
  const tells = telltale(report.sources, redaction);
  const drafts = report.drafts.map((judgement) => {
    const findings = judgement.findings.map((finding) => {
      const redacted = redactFinding(finding, judgement, redaction, tells);
      const isSecret = passagesOf(finding, judgement).some(({ source }) => redaction.has(source.uri));
      hashes.set(redacted, isSecret ? null : report.hashOf(judgement, finding));
      return redacted;
    });
    const claims = judgement.claims.map((judged) => redactClaim(judged, redaction, tells));
    return { ...judgement, claims, findings };
  });
  return {
    ...report,
    sources: report.sources.map((source) => redaction.get(source.uri) ?? source),
    drafts,
    // A hash of a confidential passage would tell whoever guesses its words that they guessed right.
    hashOf: (_, finding) => hashes.get(finding) ?? null,
  };
}

/** The sources without anything of the confidential ones but their number. */
export function redactSources(sources: readonly Source[]): readonly Source[] {
  const redaction = redactionOf(sources);
  return sources.map((source) => redaction.get(source.uri) ?? source);
}

/** Passages as they may be shown: of a confidential source only that it has one. */
export function redactPassages<T extends Span & { readonly source: Source }>(
  sources: readonly Source[],
  passages: readonly T[],
): readonly T[] {
  const redaction = redactionOf(sources);
  return passages.map((passage) => {
    const source = redaction.get(passage.source.uri);
    return source ? { ...passage, source, start: 0, end: 0 } : passage;
  });
}

const CONFIDENTIAL = 'confidential source';

/** By URI of a confidential source: what stands for it. Its URI is its label, so that nothing can lead back to it. */
type Redaction = ReadonlyMap<string, Source>;

function redactionOf(sources: readonly Source[]): Redaction {
  const confidential = sources.filter((source) => source.confidential);
  return new Map(confidential.map((source, index) => [source.uri, standIn(source, `C${index + 1}`)]));
}

function standIn(source: Source, number: string): Source {
  const label = `${CONFIDENTIAL} ${number}`;
  return {
    uri: label,
    key: number,
    kind: { value: 'unknown', from: 'confidential', sure: 0 },
    reliability: source.reliability,
    confidential: true,
    title: { value: label, from: 'confidential', sure: 1 },
    authors: null,
    publisher: null,
    issued: null,
    updated: null,
    url: null,
    language: null,
    prose: plainProse(''),
    fileMap: null,
    problems: source.problems.map(({ kind }) => ({ kind, message: `${label}: ${kind}.` })),
  };
}

function redactClaim(judged: ClaimJudgement, redaction: Redaction, tells: Telltale): ClaimJudgement {
  const { words, speaker, date, source } = judged.aspects;
  const quiet = ({ state, reason }: (typeof judged.aspects)['words']) =>
    reason === undefined || tells(reason) ? { state } : { state, reason };
  return {
    ...judged,
    aspects: { words: quiet(words), speaker: quiet(speaker), date: quiet(date), source: quiet(source) },
    evidence: judged.evidence.map((passage) => redactPassage(passage, redaction)),
  };
}

function redactPassage(passage: EvidencePassage, redaction: Redaction): EvidencePassage {
  const source = redaction.get(passage.source.uri);
  if (!source) return passage;
  return {
    source,
    start: 0,
    end: 0,
    text: '',
    speaker: null,
    via: [],
    date: null,
    locator: null,
    edits: [],
  };
}

function redactFinding(
  finding: Finding,
  judgement: DraftJudgement,
  redaction: Redaction,
  tells: Telltale,
): Finding {
  const own = ownMessage(finding, judgement);
  if (own !== null) return redactOwn(finding, own, tells);
  const label = restsOn(finding, judgement, redaction);
  const mentions = tells(finding.message) || finding.fixes.some((fix) => tells(fix.title));
  if (label === null && !mentions) return finding;
  const rest = label ?? `a ${CONFIDENTIAL}`;
  return { ...finding, message: `${PHRASES[finding.code] ?? 'See'} ${rest}.`, fixes: [] };
}

/** What a finding says of the draft alone, without a word of any source; null for findings about sources. */
function ownMessage(finding: Finding, { draft, claims }: DraftJudgement): string | null {
  if (finding.code === 'date.invalid') return finding.message;
  if (finding.code === 'citation.unknown') {
    const citation = draft.citations.all.find(
      ({ item }) => item.start === finding.start && item.end === finding.end,
    );
    return citation?.key ? messages.unknownKey(citation.key, []) : null;
  }
  const claim = claims.find((judged) => judged.claim.id === finding.claim)?.claim;
  if (finding.code !== 'date.weekday' || claim?.kind !== 'date') return null;
  const { expression } = claim;
  return expression.problem?.kind === 'weekday'
    ? messages.weekday(expression, expression.problem, null)
    : null;
}

/** The draft's own words stay, also where a confidential source has the same ("doe2024" in the key "doe2024x"). */
function redactOwn(finding: Finding, own: string, tells: Telltale): Finding {
  const addition = finding.message.startsWith(own) ? finding.message.slice(own.length) : finding.message;
  const fixes = finding.fixes.filter((fix) => !tells(fix.title));
  if (!tells(addition) && fixes.length === finding.fixes.length) return finding;
  return { ...finding, message: tells(addition) ? own : finding.message, fixes };
}

/** What a finding may still say of a confidential source. */
const PHRASES: Readonly<Partial<Record<FindingCode, string>>> = {
  'quote.altered': 'The wording differs from that of',
  'quote.elided': 'The quotation leaves out words of',
  'quote.misattributed': 'The speaker is another one in',
  'quote.not-a-quotation': 'These words have no quotation marks in',
  'quote.wrong-source': 'These words stand in',
  'quote.relayed': 'These words come from another outlet, says',
  'quote.not-found': 'No match, though the speaker is quoted in',
  'citation.missing': 'Not cited. These words stand in',
  'quote.undated': 'These words are much older in',
  'speaker.title': 'The speaker has another title in',
  'speaker.spelling': 'The name is spelt otherwise in',
  'source.superseded': 'Only a version that was taken back has these words:',
  'date.mismatch': 'The date is another one in',
};

/** The confidential source a finding rests on: one it names, or, naming none, one its claim was held against. */
function restsOn(finding: Finding, judgement: DraftJudgement, redaction: Redaction): string | null {
  const evidence = evidenceOf(finding, judgement);
  const named = passagesOf(finding, judgement);
  const passage = (named.length > 0 ? named : evidence).find(({ source }) => redaction.has(source.uri));
  return passage ? (redaction.get(passage.source.uri)?.uri ?? null) : null;
}

function evidenceOf(finding: Finding, { claims }: DraftJudgement): readonly EvidencePassage[] {
  return claims.find(({ claim }) => claim.id === finding.claim)?.evidence ?? [];
}

/** The passages a finding names. */
function passagesOf(finding: Finding, judgement: DraftJudgement): readonly EvidencePassage[] {
  const evidence = evidenceOf(finding, judgement);
  return finding.evidence.flatMap((index) => evidence[index] ?? []);
}

/** Whether a text gives a confidential source away by its name. */
type Telltale = (text: string) => boolean;

function telltale(sources: readonly Source[], redaction: Redaction): Telltale {
  const confidential = sources.filter(({ uri }) => redaction.has(uri));
  const names = new Set([
    ...[...redaction.keys()].map(fileName),
    ...confidential.flatMap((source) => [source.title?.value, source.publisher?.value, source.key]),
  ]);
  const long = [...names].filter((name) => name !== undefined && name.length >= SHORTEST_NAME);
  return (text) => long.some((name) => name !== undefined && text.includes(name));
}

/** A shorter name ("AP") stands in too many texts to give anything away. */
const SHORTEST_NAME = 4;
