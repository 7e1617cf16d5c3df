import { sourceLabel } from '../sources/locate.js';
import type { Source, SourceProblem } from '../sources/source.js';
import type { PathOf, UnreadableFile } from './check-report.js';
import { counted, formatDate } from './format.js';
import { cleanText, displayWidth } from './terminal/clean.js';
import { type Palette, paletteOf, type Style, type TerminalOptions } from './terminal/palette.js';

/** The sources as a table for a terminal: key, date, kind, title, file; what is wrong with one stands beneath it. */
export function sourcesTable(
  sources: readonly Source[],
  unreadable: readonly UnreadableFile[],
  pathOf: PathOf,
  { hasColour, width }: TerminalOptions,
): string {
  const palette = paletteOf(hasColour);
  const rows = sources.map((source) => rowOf(source, pathOf));
  const keyWidth = Math.max(0, ...rows.map(({ key }) => displayWidth(key)));
  const dateWidth = Math.max(0, ...rows.map(({ date }) => displayWidth(date)));
  const lines = rows.flatMap((row) => {
    const start = `${palette(pad(row.key, keyWidth), 'bold')}  ${pad(row.date, dateWidth)}  ${pad(row.kind, KIND_WIDTH)}  `;
    const left = width - keyWidth - dateWidth - KIND_WIDTH - 6;
    const indent = ' '.repeat(keyWidth + 2);
    return [
      start + cut(row.title, left),
      palette(indent + row.path, 'dim'),
      ...row.problems.map((problem) => indent + problemText(problem, palette)),
    ];
  });
  const refused = unreadable.flatMap(({ uri, problem }) => [
    palette(cleanText(pathOf(uri)), 'path'),
    `  ${problemText(problem, palette)}`,
  ]);
  const summary = `${counted(sources.length, 'source')}, ${unreadable.length} unreadable`;
  return `${[...lines, ...refused, '', palette(summary, 'bold')].join('\n')}\n`;
}

interface TableRow {
  readonly key: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly problems: readonly SourceProblem[];
}

/** As long as "transcript", the longest kind there is. */
const KIND_WIDTH = 10;

function rowOf(source: Source, pathOf: PathOf): TableRow {
  const title = source.title?.value ?? sourceLabel(source);
  const publisher =
    source.publisher && source.publisher.value !== title ? ` (${source.publisher.value})` : '';
  return {
    key: cleanText(source.key),
    date: source.issued ? formatDate(source.issued.value) : 'no date',
    kind: source.kind.value,
    title: cleanText(title + publisher),
    path: cleanText(pathOf(source.uri)),
    problems: source.problems,
  };
}

function problemText({ kind, message }: SourceProblem, palette: Palette): string {
  const { label, style } = PROBLEM_LABELS[kind];
  return `${palette(label, style)}  ${cleanText(message)}`;
}

interface ProblemLabel {
  readonly label: string;
  readonly style: Style;
}

const NOTE: ProblemLabel = { label: 'note', style: 'warning' };
const PROBLEM_LABELS: Readonly<Record<SourceProblem['kind'], ProblemLabel>> = {
  unreadable: { label: 'not read', style: 'error' },
  metadata: { label: 'metadata', style: 'warning' },
  undated: NOTE,
  duplicate: NOTE,
  superseded: NOTE,
  unused: NOTE,
};

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
