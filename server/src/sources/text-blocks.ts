import type { BlockKind, ProseBlock } from '../text/prose.js';
import { type Line, linesOf } from './lines.js';
import { turnLabelOf } from './turn-labels.js';

/**
 * The blocks of a plain text. Blank lines always part paragraphs. A single line end does so in a text that is not
 * wrapped by hand (some line is longer than anybody wraps), else only before a turn's label or a list's mark.
 */
export function textBlocks(text: string): readonly ProseBlock[] {
  const lines = linesOf(text);
  const wrapped = lines.every((line) => line.end - line.start <= LONGEST_WRAPPED_LINE);
  const blocks: { kind: BlockKind; start: number; end: number }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && continuesParagraph(text, last.end, line, wrapped)) last.end = line.end;
    else
      blocks.push({
        kind: LIST_MARK.test(lineText(text, line)) ? 'list-item' : 'paragraph',
        start: line.start,
        end: line.end,
      });
  }
  return blocks;
}

/** Editors and mail programs wrap at 72 to 100 characters; a few let words hang over. */
const LONGEST_WRAPPED_LINE = 120;

/** "- ", "* ", "• ", "1. ", "(a) ". */
const LIST_MARK = /^(?:[-*•‣◦·]|\(?[\da-z]{1,2}[.)])\s/u;

function continuesParagraph(text: string, previousEnd: number, line: Line, wrapped: boolean): boolean {
  if (line.afterBlank) return false;
  const here = lineText(text, line);
  if (LIST_MARK.test(here) || turnLabelOf(here)) return false;
  return wrapped || /[,;]/.test(text.charAt(previousEnd - 1)) || breaksInSentence(text, previousEnd, here);
}

/** "… getting them to participate personally⏎in caucuses and primaries.": a line end pasted into a sentence. */
function breaksInSentence(text: string, previousEnd: number, here: string): boolean {
  return /[\p{Ll}\d]/u.test(text.charAt(previousEnd - 1)) && /^\p{Ll}/u.test(here);
}

function lineText(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED_LINE));
}
