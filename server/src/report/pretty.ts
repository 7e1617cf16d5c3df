import type { DraftJudgement, EvidencePassage, Finding } from '../check/finding.js';
import { paragraphAt, sourceLabel } from '../sources/locate.js';
import type { Source, SourceProblem } from '../sources/source.js';
import type { CheckReport, PathOf } from './check-report.js';
import { counted, formatDate, formatLocator, listed } from './format.js';
import { indexLines, type LineIndex } from './positions.js';
import { redactReport } from './redact.js';
import { cleanText, displayWidth } from './terminal/clean.js';
import { emphasized, excerpt } from './terminal/excerpt.js';
import { GUTTER_WIDTH, labelled, paintRow, type Row, underlined } from './terminal/gutter.js';
import { type Palette, paletteOf, type TerminalOptions } from './terminal/palette.js';
import { summaryLines } from './terminal/summary.js';
import { wordDiff } from './terminal/word-diff.js';
import { paint, type Segment, widthOf, wrap } from './terminal/wrap.js';

/** The report of `check` for people at a terminal: draft by draft, in the order of the text, then a summary. */
export function prettyReport(full: CheckReport, { hasColour, width }: TerminalOptions): string {
  const report = redactReport(full);
  const page: Page = { palette: paletteOf(hasColour), hasColour, width, pathOf: report.pathOf };
  const blocks = report.drafts.flatMap((judgement) => draftBlocks(judgement, report, page));
  const troubles = [
    ...report.sources.flatMap((source) => metadataNotes(source, page)),
    ...report.unreadable.map(({ uri, problem }) => sourceNote(uri, 'not read', problem, page)),
  ];
  const summary = summaryLines(report, width).map((line) => page.palette(line, 'bold'));
  const notes = troubles.length > 0 ? [troubles.join('\n')] : [];
  return `${[...blocks, ...notes, summary.join('\n')].join('\n\n')}\n`;
}

interface Page {
  readonly palette: Palette;
  readonly hasColour: boolean;
  readonly width: number;
  readonly pathOf: PathOf;
}

/** What is shown of one draft: its findings, those that say the same of many places drawn together. */
function draftBlocks(judgement: DraftJudgement, report: CheckReport, page: Page): readonly string[] {
  const lines = indexLines(judgement.draft.text);
  const open = judgement.findings
    .filter((finding) => !finding.suppressed)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const sources = counted(report.sources.length, 'readable source');
  const groups: readonly Group[] = [
    {
      findings: open.filter((f) => f.code === 'quote.not-found' && f.severity === 'information'),
      message: (count, places) => `No match in ${sources} for ${count} quotations, ${places}.`,
    },
    {
      findings: open.filter((f) => f.code === 'citation.missing'),
      message: (count, places) => `${count} quotations match a source and are not cited, ${places}.`,
    },
  ];
  return open.flatMap((finding) => {
    const group = groups.find(({ findings }) => findings.length > 1 && findings.includes(finding));
    if (!group) return [findingBlock(finding, judgement, lines, page)];
    return group.findings[0] === finding ? [groupBlock(group, judgement, lines, page)] : [];
  });
}

/** Findings that say the same of many places: one line for all. */
interface Group {
  readonly findings: readonly Finding[];
  readonly message: (count: number, places: string) => string;
}

function groupBlock(
  { findings, message }: Group,
  { draft }: DraftJudgement,
  lines: LineIndex,
  page: Page,
): string {
  const at = [...new Set(findings.map((finding) => lines.positionAt(finding.start).line + 1))];
  const places = `on ${at.length === 1 ? 'line' : 'lines'} ${listed(at)}`;
  const [first] = findings;
  return first ? header({ ...first, message: message(findings.length, places) }, draft.uri, lines, page) : '';
}

/** Loud findings show their place, the passage and the difference; quiet ones say what they say on their own. */
function findingBlock(finding: Finding, judgement: DraftJudgement, lines: LineIndex, page: Page): string {
  const head = header(finding, judgement.draft.uri, lines, page);
  const isLoud = finding.severity === 'error' || finding.severity === 'warning';
  const rows = isLoud
    ? [
        ...draftRows(finding, judgement, lines, page),
        ...evidenceRows(finding, judgement, page),
        ...fixRows(finding, page),
      ]
    : [];
  return [head, ...rows.map((row) => paintRow(row, page.palette))].join('\n');
}

/** `draft.md:10:3  error  quote.misattributed  message`. */
function header(finding: Finding, uri: string, lines: LineIndex, page: Page): string {
  const { line, character } = lines.positionAt(finding.start);
  const place = `${cleanText(page.pathOf(uri))}:${line + 1}:${character + 1}`;
  const start: readonly Segment[] = [
    { text: place, style: 'path' },
    { text: '  ', style: 'plain' },
    { text: finding.severity, style: finding.severity },
    { text: '  ', style: 'plain' },
    { text: finding.code, style: 'dim' },
  ];
  return headed(start, finding.message, page);
}

/** A message behind its head; one that is too long for the line stands beneath it, set in. */
function headed(head: readonly Segment[], message: string, { palette, width }: Page): string {
  const start = head.map(({ text, style }) => palette(text, style)).join('');
  const text = cleanText(message);
  if (widthOf(head) + 2 + displayWidth(text) <= width) return `${start}  ${text}`;
  const wrapped = wrap([{ text, style: 'plain' }], width - MESSAGE_INDENT.length);
  return [start, ...wrapped.map((line) => MESSAGE_INDENT + paint(line, palette))].join('\n');
}

const MESSAGE_INDENT = '  ';

/** How many lines the words and what stands around them may take, unless the words alone take more. */
const DRAFT_LINES = 2;
const SOURCE_LINES = 3;

/** How much to show on either side of `length` characters, so that all of it fills so many lines. */
function contextFor(length: number, lines: number, page: Page): number {
  const room = lines * (page.width - GUTTER_WIDTH) - length;
  return Math.max(LEAST_CONTEXT, Math.floor(room / 2) - ELLIPSIS_ROOM);
}

const LEAST_CONTEXT = 20;
/** The ellipsis, and what is lost where words do not fill their line. */
const ELLIPSIS_ROOM = 8;

function draftRows(
  finding: Finding,
  { draft }: DraftJudgement,
  lines: LineIndex,
  page: Page,
): readonly Row[] {
  const first = lines.positionAt(finding.start).line;
  const last = lines.positionAt(finding.end).line;
  const segments = excerpt(draft.text, finding, {
    within: { start: lines.lineSpan(first).start, end: lines.lineSpan(last).end },
    context: contextFor(finding.end - finding.start, DRAFT_LINES, page),
    style: finding.severity,
    clean: cleanMarkdown,
  });
  return underlined(`${first + 1}`, wrap(segments, page.width - GUTTER_WIDTH), finding.severity);
}

/** The marks of a block quotation stand at the start of each of its lines, in the midst of the words. */
function cleanMarkdown(text: string): string {
  return cleanText(text.replaceAll(/\n[ \t]*(?:>[ \t]?)+/g, ' '));
}

function evidenceRows(finding: Finding, judgement: DraftJudgement, page: Page): readonly Row[] {
  const judged = judgement.claims.find(({ claim }) => claim.id === finding.claim);
  const passages = finding.evidence.flatMap((index) => judged?.evidence[index] ?? []);
  return passages.slice(0, SHOWN_PASSAGES).flatMap((passage) => {
    const diff =
      judged && finding.code === 'quote.altered'
        ? wordDiff(judgement.draft.text, judged.claim, passage.edits)
        : [];
    const width = page.width - GUTTER_WIDTH;
    return [
      EMPTY_ROW,
      ...labelled('source', [...passageLines(passage, width, page), ...wrap(origin(passage, page), width)]),
      ...labelled('words', diff.length > 0 ? wrap(diff, width) : []),
    ];
  });
}

/** More passages say the same again; the JSON report has them all. */
const SHOWN_PASSAGES = 3;
const EMPTY_ROW: Row = { label: '', line: [] };

function passageLines({ source, start, end }: EvidencePassage, width: number, page: Page) {
  if (end <= start) return [];
  const { text } = source.prose;
  const block = paragraphAt(source, start);
  const within = { start: block?.start ?? start, end: Math.max(block?.end ?? end, end) };
  const segments = excerpt(
    text,
    { start, end },
    { within, context: contextFor(end - start, SOURCE_LINES, page), style: 'bold', clean: cleanText },
  );
  return wrap(emphasized(segments, page.hasColour), width);
}

/** "New Region, 4 August 2024, ¶9 (corpus/000.txt)". */
function origin({ source, locator }: EvidencePassage, { pathOf }: Page): readonly Segment[] {
  const path = pathOf(source.uri);
  const label = sourceLabel(source);
  const facts = [
    label,
    ...(source.issued ? [formatDate(source.issued.value)] : []),
    ...(locator ? [formatLocator(locator)] : []),
  ].join(', ');
  return [{ text: cleanText(path.endsWith(label) ? facts : `${facts} (${path})`), style: 'dim' }];
}

function fixRows({ fixes }: Finding, page: Page): readonly Row[] {
  if (fixes.length === 0) return [];
  const rows = fixes.flatMap((fix) => {
    const title: Segment = { text: cleanText(fix.title), style: 'plain' };
    return labelled('fix', wrap([title], page.width - GUTTER_WIDTH));
  });
  return [EMPTY_ROW, ...rows];
}

/** What was not understood of a source's sidecar or front matter: its date or author may be wrong for it. */
function metadataNotes({ uri, problems }: Source, page: Page): readonly string[] {
  return problems
    .filter(({ kind }) => kind === 'metadata')
    .map((problem) => sourceNote(uri, 'metadata', problem, page));
}

/** `corpus/scan.pdf  not read  PDF is not read yet: …`. */
function sourceNote(uri: string, label: string, problem: SourceProblem, page: Page): string {
  const head: readonly Segment[] = [
    { text: cleanText(page.pathOf(uri)), style: 'path' },
    { text: '  ', style: 'plain' },
    { text: label, style: 'warning' },
  ];
  return headed(head, problem.message, page);
}
