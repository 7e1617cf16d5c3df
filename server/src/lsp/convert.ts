import * as lsp from 'vscode-languageserver/node';
import type { Severity } from '../check/finding.js';
import { indexLines } from '../report/positions.js';
import type { Span } from '../text/span.js';

/** How the client counts characters in a line; the one place where that matters is this file. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** A text's offsets (UTF-16) as positions of the protocol, and back. */
export interface TextLines {
  toLspRange(span: Span): lsp.Range;
  /** Clamped to the text and to the line. */
  fromLspPosition(position: lsp.Position): number;
}

export function indexText(text: string, encoding: PositionEncoding): TextLines {
  const lines = indexLines(text);
  const toLspPosition = (offset: number): lsp.Position => {
    const position = lines.positionAt(offset);
    if (encoding === 'utf-16') return position;
    const start = lines.lineSpan(position.line).start;
    return { line: position.line, character: byteLength(text.slice(start, start + position.character)) };
  };
  return {
    toLspRange: ({ start, end }) => ({ start: toLspPosition(start), end: toLspPosition(end) }),
    fromLspPosition: ({ line, character }) => {
      if (line >= lines.count) return text.length;
      const { start, end } = lines.lineSpan(line);
      if (encoding === 'utf-16') return Math.min(start + character, end);
      return start + unitsOfBytes(text.slice(start, end), character);
    },
  };
}

/** The first encoding of the client's list that we speak; UTF-16 where it has no list. */
export function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return offered?.find((encoding) => encoding === 'utf-16' || encoding === 'utf-8') ?? 'utf-16';
}

export function toLspSeverity(severity: Severity): lsp.DiagnosticSeverity {
  return SEVERITIES[severity];
}

const SEVERITIES: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
};

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How many UTF-16 units the first `bytes` bytes of UTF-8 make; a position inside a character is its start. */
function unitsOfBytes(text: string, bytes: number): number {
  let left = bytes;
  let units = 0;
  for (const character of text) {
    left -= byteLength(character);
    if (left < 0) break;
    units += character.length;
  }
  return units;
}
