import { expect } from 'vitest';
import { type Archive, buildArchive } from '../../server/src/archive/archive.js';
import type { CorpusState } from '../../server/src/check/evidence.js';
import type { DraftJudgement, Finding } from '../../server/src/check/finding.js';
import { judge } from '../../server/src/check/judge.js';
import { plan } from '../../server/src/check/plan.js';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '../../server/src/check/settings.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { assignKeys } from '../../server/src/sources/keys.js';
import { readSource } from '../../server/src/sources/read-source.js';
import type { Source } from '../../server/src/sources/source.js';
import { markSuperseded } from '../../server/src/sources/versions.js';
import type { CheckedText } from '../../server/src/workspace/check-drafts.js';
import { readDraftBibliography } from '../../server/src/workspace/draft-bibliography.js';
import { gather } from '../../server/src/workspace/gather.js';
import { findOwnCopies } from '../../server/src/workspace/own-copies.js';
import { createReadings, type Readings } from '../../server/src/workspace/readings.js';
import { at, memoryFiles } from '../workspace/memory-files.js';
import { applyEdits } from './apply-edits.js';
import { drawMarkers, type FixtureFile, type Marker, parseFixture } from './fixture.js';

export interface CheckOptions {
  readonly settings?: Partial<CheckSettings>;
  readonly corpus?: Partial<CorpusState>;
}

/** Holds the drafts of a fixture against its corpus: all findings must be those marked, and no others. */
export async function check(fixture: string, options: CheckOptions = {}): Promise<void> {
  for (const { draft, judgement } of await judgeFixture(fixture, options)) {
    const found = judgement.findings.map((finding) => toMarker(draft, finding));
    expect(drawMarkers(draft.text, found)).toBe(drawMarkers(draft.text, draft.markers));
  }
}

/** Applies the fix of that title, which exactly one finding must offer, to the fixture's first draft. */
export async function checkFix(
  fixture: string,
  title: string,
  fixed: string,
  options: CheckOptions = {},
): Promise<void> {
  const [judged] = await judgeFixture(fixture, options);
  if (!judged) throw new Error('There is no draft in the fixture');
  const fixes = judged.judgement.findings.flatMap((finding) => finding.fixes);
  expect(fixes.map((fix) => fix.title)).toContain(title);
  const edits = fixes.find((fix) => fix.title === title)?.edits ?? [];
  const expected = parseFixture(fixed)[0]?.text;
  expect(applyEdits(at(judged.draft.path), judged.draft.text, edits)).toBe(expected);
}

interface JudgedDraft {
  readonly draft: FixtureFile;
  readonly judgement: DraftJudgement;
}

async function judgeFixture(fixture: string, options: CheckOptions = {}): Promise<readonly JudgedDraft[]> {
  const files = parseFixture(fixture);
  const corpus = await readCorpus(files);
  const drafts = files.filter((file) => !isSource(file) && file.path.endsWith('.md'));
  return Promise.all(
    drafts.map(async (draft) => ({ draft, judgement: await judgeText(corpus, draft, options) })),
  );
}

/** A corpus in memory, as the project keeps it. */
export interface TestCorpus {
  readonly files: readonly FixtureFile[];
  readonly archive: Archive;
  readonly readings: Readings;
}

export async function readCorpus(files: readonly FixtureFile[]): Promise<TestCorpus> {
  const sources = markSuperseded(assignKeys(await Promise.all(files.filter(isSource).map(toSource))));
  return { files, archive: buildArchive(sources), readings: createReadings('auto') };
}

/** What the command line does with one draft, without disk and decisions. */
export async function judgeText(
  corpus: TestCorpus,
  draft: Pick<FixtureFile, 'path' | 'text'>,
  options: CheckOptions = {},
): Promise<DraftJudgement> {
  return (await judgeEvidence(corpus, draft, options)).judgement;
}

/** The same, with what the claims were held against. */
export async function judgeEvidence(
  { files, archive, readings }: TestCorpus,
  { path, text }: Pick<FixtureFile, 'path' | 'text'>,
  { settings, corpus }: CheckOptions = {},
): Promise<CheckedText> {
  const { sources } = archive;
  const draft = readDraft({ uri: at(path), text });
  const tree = Object.fromEntries(files.map((file) => [`/w/${file.path}`, file.text]));
  const configured = { value: [], origin: 'default', base: at('.'), where: '' } as const;
  const evidence = await gather(plan(draft), archive, {
    ...(await readDraftBibliography({ files: memoryFiles(tree), root: at('.'), draft, configured, sources })),
    readings,
    copies: findOwnCopies(draft, archive),
    corpus: { readable: sources.length, unreadable: 0, isComplete: true, ...corpus },
    pathFromDraft: (source) => source.uri.slice(at('').length),
  });
  return { judgement: judge(draft, evidence, { ...DEFAULT_CHECK_SETTINGS, ...settings }), evidence };
}

function isSource(file: FixtureFile): boolean {
  return file.path.startsWith('corpus/');
}

async function toSource({ path, text, fields }: FixtureFile): Promise<Source> {
  const sidecar = fields === null ? null : `{${fields}}`;
  const result = await readSource({ uri: at(path), bytes: new TextEncoder().encode(text), sidecar });
  if (result.kind === 'unreadable') throw new Error(`${path}: ${result.problem.message}`);
  const complaint = result.source.problems.find((problem) => problem.kind === 'unreadable');
  if (complaint) throw new Error(complaint.message);
  return result.source;
}

/** A message is drawn as the marker there wants it, if it holds that piece; else whole. */
function toMarker({ markers, text }: FixtureFile, finding: Finding): Marker {
  const { start, end, code, severity, message } = finding;
  const silenced = finding.suppressed !== null;
  const lineEnd = text.indexOf('\n', start) + 1;
  const wanted = markers.find(
    (one) => one.start === start && one.code === code && message.includes(one.message),
  );
  const isRunOn = wanted !== undefined && wanted.end === lineEnd && end > lineEnd;
  return {
    start,
    end: isRunOn ? lineEnd : end,
    code,
    severity,
    silenced,
    message: wanted?.message ?? message,
  };
}
