/**
 * A text with every line end as "\n" and without a byte order mark, and the way back. Markdown and YAML are read from
 * it, so that a file reads the same whatever its line ends: the parser underneath loses hard breaks under CRLF.
 */
export interface NormalizedText {
  readonly text: string;
  /** The offset in the file of an offset in `text`; of the "\n" of a CRLF: that of its "\r". */
  toFile(offset: number): number;
}

const BYTE_ORDER_MARK = 0xfeff;

export function normalizeLineEnds(file: string): NormalizedText {
  const shift = file.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (!file.includes('\r')) return { text: file.slice(shift), toFile: (offset) => offset + shift };
  const parts: string[] = [];
  const shortened: number[] = [];
  let length = 0;
  let start = shift;
  for (let at = file.indexOf('\r'); at >= 0; at = file.indexOf('\r', start)) {
    const isPair = file[at + 1] === '\n';
    parts.push(file.slice(start, at), '\n');
    length += at - start + 1;
    if (isPair) shortened.push(length - 1);
    start = isPair ? at + 2 : at + 1;
  }
  parts.push(file.slice(start));
  return { text: parts.join(''), toFile: (offset) => offset + shift + countBelow(shortened, offset) };
}

/** How many of the ascending `values` are smaller than `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
