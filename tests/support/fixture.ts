import type { Span } from '../../server/src/text/span.js';

/**
 * Several files and what is expected of them, as one text:
 *
 *     “We shall stay,” said Ada Brandt.
 *      ^^^^^^^^^^^^^^ quote.altered warning: “will”
 *     --- corpus/a.txt {kind: article, date: 2024-08-04}
 *     “We will stay,” said Ada Brandt.
 *
 * What stands before the first `---` is `draft.md`; braces behind a path hold the file's sidecar, as YAML. Carets mark
 * a finding's range on the line above, `^^^>` one that runs on over the line's end; behind them stand code, severity,
 * `silenced` where somebody silenced it, and a piece of its message.
 */
export interface FixtureFile {
  readonly path: string;
  /** Fields of the sidecar, as YAML; null when the file has none. */
  readonly fields: string | null;
  /** Without markers. */
  readonly text: string;
  readonly markers: readonly Marker[];
}

/** An expected finding, or a real one to be drawn. The span is in the text without markers. */
export interface Marker extends Span {
  readonly code: string;
  readonly severity: string;
  readonly silenced: boolean;
  readonly message: string;
}

export function parseFixture(fixture: string): readonly FixtureFile[] {
  const files: { path: string; fields: string | null; lines: string[] }[] = [];
  for (const line of dedent(fixture)) {
    const head = FILE_HEAD.exec(line);
    if (head) files.push({ path: head[1] ?? '', fields: head[2] ?? null, lines: [] });
    else if (files.length === 0) files.push({ path: 'draft.md', fields: null, lines: [line] });
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, fields, lines }) => ({ path, fields, ...readMarkers(withoutBlankEnd(lines)) }));
}

/** The text with every marker under its line: two of these compared show what is missing and what is too much. */
export function drawMarkers(text: string, markers: readonly Marker[]): string {
  const left = markers.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  const drawn: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    drawn.push(line);
    const end = start + line.length;
    while (left[0] && left[0].start <= end)
      drawn.push(...left.splice(0, 1).map((one) => draw(one, start, end)));
    start = end + 1;
  }
  return drawn.join('\n');
}

const FILE_HEAD = /^--- (\S+\.\w+)(?: \{(.*)\})?$/;
const MARKER = /^( *)(\^+)(>?) ([a-z]+\.[a-z-]+) (error|warning|information|hint)( silenced)?(?:: (.*))?$/;

/** The lines without the blank ones at both ends and without the indentation that all share. */
function dedent(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function readMarkers(lines: readonly string[]): Pick<FixtureFile, 'text' | 'markers'> {
  const markers: Marker[] = [];
  let text = '';
  let lineStart = 0;
  for (const line of lines) {
    const marker = MARKER.exec(line);
    if (!marker) {
      if (line.includes('^^')) throw new Error(`Not a marker: ${line}`);
      lineStart = text.length;
      text += `${line}\n`;
      continue;
    }
    const [, blanks = '', carets = '', runsOn, code = '', severity = '', silenced, message = ''] = marker;
    const start = lineStart + blanks.length;
    const end = runsOn ? text.length : start + carets.length;
    markers.push({ start, end, code, severity, silenced: silenced !== undefined, message });
  }
  return { text, markers };
}

function draw({ start, end, code, severity, silenced, message }: Marker, lineStart: number, lineEnd: number) {
  const carets = '^'.repeat(Math.max(1, Math.min(end, lineEnd) - start));
  const range = `${' '.repeat(start - lineStart)}${carets}${end > lineEnd ? '>' : ''}`;
  return `${range} ${code} ${severity}${silenced ? ' silenced' : ''}${message === '' ? '' : `: ${message}`}`;
}
