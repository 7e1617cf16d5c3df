import { displayWidth } from './clean.js';
import type { Palette, Style } from './palette.js';
import { type Line, paint } from './wrap.js';

/** Lines beneath each other, behind a gutter with a label in it: `   12 │ text`, `  fix │ text`. */
export interface Row {
  readonly label: string;
  readonly line: Line;
}

/** The columns of a label: as many as "source" has. */
const LABEL_WIDTH = 6;
/** Two blanks, the label, and " │ ". */
export const GUTTER_WIDTH = LABEL_WIDTH + 5;

export function paintRow({ label, line }: Row, palette: Palette): string {
  const gutter = `  ${label.padStart(LABEL_WIDTH)} │`;
  const text = paint(line, palette);
  return palette(gutter, 'dim') + (text === '' ? '' : ` ${text}`);
}

/** Lines as rows: the label stands at the first one. */
export function labelled(label: string, lines: readonly Line[]): readonly Row[] {
  return lines.map((line, index) => ({ label: index === 0 ? label : '', line }));
}

/** Each line, and beneath it a row of `^` under what is in `style`. */
export function underlined(label: string, lines: readonly Line[], style: Style): readonly Row[] {
  return lines.flatMap((line, index) => {
    const row = { label: index === 0 ? label : '', line };
    const marks = line.map((part) => (part.style === style ? '^' : ' ').repeat(displayWidth(part.text)));
    const carets = marks.join('').trimEnd();
    return carets === '' ? [row] : [row, { label: '', line: [{ text: carets, style }] }];
  });
}
