import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../server/src/check/finding.js';
import { checkText } from '../../server/src/workspace/check-drafts.js';
import { nodeFiles, uriOfNodePath } from '../../server/src/workspace/node-files.js';
import { openWorkspace } from '../../server/src/workspace/project.js';

/** What a careful editor expects of the findings on some lines of a draft; lines count from 1. */
export interface ExpectedRow {
  readonly line: number;
  readonly end?: number;
  /** Findings that must stand there: `on` words the range touches, `says` a pattern the message matches. */
  readonly want?: readonly WantedFinding[];
  /** Codes that must stand there at any severity. */
  readonly need?: readonly string[];
  /** Codes that may be loud there. */
  readonly allow?: readonly string[];
  readonly note?: string;
}

interface WantedFinding {
  readonly code: string;
  readonly on?: string;
  readonly says?: string;
  readonly severity?: readonly string[];
}

/** A finding with its place in lines. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

/** Checks one draft against folders of sources, as the command line does. */
export async function checkDraft(draft: string, sources: string): Promise<readonly PlacedFinding[]> {
  const text = readFileSync(draft, 'utf8');
  const uri = uriOfNodePath(draft);
  const workspace = openWorkspace({
    files: nodeFiles,
    workingFolder: uriOfNodePath('.'),
    sources: [resolve(sources)],
    drafts: [uri],
  });
  const opened = await workspace.projectAt(uriOfNodePath(dirname(draft)));
  if (opened.kind === 'problems') throw new Error(opened.problems.join('\n'));
  const { findings } = await checkText(nodeFiles, opened.project, { uri, text });
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return findings.map((finding) => ({
    finding,
    first: lineOf(finding.start),
    last: lineOf(Math.max(finding.start, finding.end - 1)),
    words: text.slice(finding.start, finding.end),
  }));
}

/** Errors and warnings, citations apart. */
export function isLoud({ finding }: PlacedFinding): boolean {
  const isLoudSeverity = finding.severity === 'error' || finding.severity === 'warning';
  return isLoudSeverity && !finding.code.startsWith('citation.');
}

/** Where findings fall short of what is expected, one line each; a loud finding no row wants falls short anywhere. */
export function shortfalls(
  rows: readonly ExpectedRow[],
  findings: readonly PlacedFinding[],
): readonly string[] {
  const seen = new Set<PlacedFinding>();
  const short = rows.flatMap((row) => {
    const here = findings.filter((found) => found.first <= (row.end ?? row.line) && found.last >= row.line);
    for (const found of here) seen.add(found);
    return rowShortfalls(row, here).map((text) => `line ${row.line}: ${text}`);
  });
  const stray = findings.filter((found) => isLoud(found) && !seen.has(found));
  return [...short, ...stray.map((found) => `line ${found.first}: ${unwanted(found)}`)];
}

function rowShortfalls(row: ExpectedRow, here: readonly PlacedFinding[]): string[] {
  const left = here.filter(isLoud);
  const missing: string[] = [];
  for (const want of row.want ?? []) {
    const at = left.findIndex((found) => isWanted(want, found));
    if (at >= 0) left.splice(at, 1);
    else missing.push(`wanted ${JSON.stringify(want)}`);
  }
  const lacking = (row.need ?? []).filter((code) => !here.some(({ finding }) => finding.code === code));
  const loud = left.filter(({ finding }) => !row.allow?.includes(finding.code));
  return [...missing, ...lacking.map((code) => `needed ${code}`), ...loud.map(unwanted)];
}

function isWanted({ code, on, says, severity }: WantedFinding, { finding, words }: PlacedFinding): boolean {
  if (finding.code !== code) return false;
  if (on && !words.includes(on) && !on.includes(words)) return false;
  if (says && !new RegExp(says, 'i').test(finding.message)) return false;
  return (severity ?? ['error', 'warning']).includes(finding.severity);
}

function unwanted({ finding, words }: PlacedFinding): string {
  return `unwanted ${finding.code} (${finding.severity}) on “${words.slice(0, 60)}”: ${finding.message}`;
}
