/** One change of a document, as the editor reports it; `range` and `rangeLength` are of the replaced text. */
export interface Change {
  readonly text: string;
  readonly rangeLength: number;
  readonly range: { readonly start: { readonly line: number } };
}

/** A key gives one character, or two where the editor adds the closing mark: “”. */
const LONGEST_KEYSTROKE = 2;

const LINE_BREAK = /^\r?\n[ \t]*$/;

/**
 * Whether a change looks like a keystroke: a character, a line break with its indentation, or a deletion. A paste or a
 * quick fix does not: its findings should be seen at once.
 */
export function isTyping({ text, rangeLength }: Change): boolean {
  if (text === '') return true;
  return rangeLength <= 1 && (text.length <= LONGEST_KEYSTROKE || LINE_BREAK.test(text));
}

/** The line on which typing goes on after the change. */
export function lineAfter({ text, range }: Change): number {
  return range.start.line + (text.split('\n').length - 1);
}
