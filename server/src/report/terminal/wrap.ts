import { displayWidth } from './clean.js';
import type { Palette, Style } from './palette.js';

/** A stretch of text in one style. */
export interface Segment {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Segment[];

/**
 * Breaks text at its blanks into lines of at most `width` columns. A single word that is wider gets broken within.
 * Runs of blanks become one; blanks at the ends of lines are dropped.
 */
export function wrap(segments: readonly Segment[], width: number): readonly Line[] {
  const lines: Segment[][] = [[]];
  let used = 0;
  for (const word of wordsOf(segments)) {
    const isFirst = used === 0;
    const needed = widthOf(word.parts) + (isFirst || !word.isSpaced ? 0 : 1);
    if (!isFirst && used + needed > width) {
      lines.push([]);
      used = 0;
    } else if (!isFirst && word.isSpaced) {
      append(lines, { text: ' ', style: word.spaceStyle });
      used++;
    }
    for (const part of word.parts) used = appendBroken(lines, part, used, width);
  }
  return lines;
}

export function widthOf(line: Line): number {
  return line.reduce((width, { text }) => width + displayWidth(text), 0);
}

export function paint(line: Line, palette: Palette): string {
  return line.map(({ text, style }) => palette(text, style)).join('');
}

interface Word {
  readonly parts: Segment[];
  /** A blank stands before it. */
  readonly isSpaced: boolean;
  /** The style of that blank: that of the words when both neighbours share it. */
  readonly spaceStyle: Style;
}

/** The words of the text; a word may change its style within: `"swift` is plain, then marked. */
function wordsOf(segments: readonly Segment[]): readonly Word[] {
  const words: Word[] = [];
  let isSpaced = false;
  let spaceStyle: Style = 'plain';
  for (const { text, style } of segments) {
    for (const [piece] of text.matchAll(/ +|[^ ]+/g)) {
      if (piece.startsWith(' ')) {
        isSpaced = true;
        spaceStyle = style;
      } else if (isSpaced || words.length === 0) {
        words.push({ parts: [{ text: piece, style }], isSpaced, spaceStyle });
        isSpaced = false;
      } else {
        words.at(-1)?.parts.push({ text: piece, style });
      }
    }
  }
  return words;
}

/** Adds a part of a word to the last line, breaking it where the line is full; answers the columns used by then. */
function appendBroken(lines: Segment[][], part: Segment, usedBefore: number, width: number): number {
  let used = usedBefore;
  let piece = '';
  for (const character of part.text) {
    const needed = displayWidth(character);
    if (used + needed > width && used > 0) {
      append(lines, { text: piece, style: part.style });
      lines.push([]);
      piece = '';
      used = 0;
    }
    piece += character;
    used += needed;
  }
  append(lines, { text: piece, style: part.style });
  return used;
}

function append(lines: Segment[][], segment: Segment): void {
  const line = lines.at(-1);
  if (!line || segment.text === '') return;
  const last = line.at(-1);
  if (last?.style === segment.style) line[line.length - 1] = { ...last, text: last.text + segment.text };
  else line.push(segment);
}
