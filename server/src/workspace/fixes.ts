import type { Finding, FixEdit } from '../check/finding.js';
import { overlaps, replaceSpans } from '../text/span.js';

export type ReplaceEdit = Extract<FixEdit, { kind: 'replace' }>;

/** What the safe fixes of one file come to; the edits do not overlap. */
export interface SafeFixes {
  readonly edits: readonly ReplaceEdit[];
  /** How many findings they mend. */
  readonly applied: number;
  /** How many they do not, since their edits touch others that came first. */
  readonly refused: number;
}

export interface FixedText extends Omit<SafeFixes, 'edits'> {
  readonly text: string;
}

/** The text with the safe fixes of its findings applied. */
export function applySafeFixes(uri: string, text: string, findings: readonly Finding[]): FixedText {
  const { edits, applied, refused } = chooseSafeFixes(uri, findings);
  return { text: applyEdits(text, edits), applied, refused };
}

/**
 * The safe fixes of one file's findings, one a finding, the preferred one first. Fixes that touch each other's text are
 * refused but for the first; so are those that change other files. Silenced findings are left alone.
 */
export function chooseSafeFixes(uri: string, findings: readonly Finding[]): SafeFixes {
  const edits: ReplaceEdit[] = [];
  let applied = 0;
  let refused = 0;
  for (const finding of findings) {
    const wanted = safeEdits(uri, finding);
    if (!wanted) continue;
    const news = wanted.filter((edit) => !edits.some((known) => isSameEdit(known, edit)));
    if (news.some((edit) => edits.some((known) => collide(known, edit)))) {
      refused++;
    } else {
      edits.push(...news);
      applied++;
    }
  }
  return { edits, applied, refused };
}

/** The text with edits made that do not overlap; "\n" in new text becomes the file's own line end. */
export function applyEdits(text: string, edits: readonly ReplaceEdit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inLines = edits.map((edit) => ({ ...edit, newText: edit.newText.replaceAll(/\r?\n/g, lineEnd) }));
  return replaceSpans(text, inLines);
}

/** The edits of a finding's safe fix, all of them in this file; null when it has none. */
function safeEdits(uri: string, finding: Finding): readonly ReplaceEdit[] | null {
  if (finding.suppressed) return null;
  const safe = finding.fixes.filter((fix) => fix.safe);
  const fix = safe.find((each) => each.preferred) ?? safe[0];
  const edits = fix?.edits.filter((edit) => edit.kind === 'replace' && edit.uri === uri) ?? [];
  return fix && edits.length > 0 && edits.length === fix.edits.length ? (edits as ReplaceEdit[]) : null;
}

function isSameEdit(a: ReplaceEdit, b: ReplaceEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** Two insertions at one place collide as well: which comes first is nobody's to guess. */
function collide(a: ReplaceEdit, b: ReplaceEdit): boolean {
  return overlaps(a, b) || a.start === b.start;
}
