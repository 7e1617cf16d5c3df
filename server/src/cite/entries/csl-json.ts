import type { CslItem } from '../../sources/csl.js';
import type { TextEdit } from '../text-edit.js';

interface JsonFile {
  readonly uri: string;
  readonly text: string;
}

/** Puts the items behind the last one, before the bracket that closes the file, in its own indentation and line ends. */
export function cslJsonInsertion({ uri, text }: JsonFile, items: readonly CslItem[]): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const close = text.lastIndexOf(']');
  if (close < 0) {
    const whole = items.map((item) => indented(item, '  ', lineEnd)).join(`,${lineEnd}`);
    return { uri, start: 0, end: text.length, newText: `[${lineEnd}${whole}${lineEnd}]${lineEnd}` };
  }
  const at = text.slice(0, close).trimEnd().length;
  const isEmpty = text[at - 1] === '[';
  const comma = isEmpty ? '' : ',';
  if (!isEmpty && !text.slice(0, close).trim().includes('\n')) {
    const newText = items.map((item) => `,${JSON.stringify(item)}`).join('');
    return { uri, start: at, end: at, newText };
  }
  const indent = /\[\s*?\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const closing = text.slice(at, close).includes('\n') ? '' : lineEnd;
  const whole = items.map((item) => lineEnd + indented(item, indent, lineEnd)).join(',');
  return { uri, start: at, end: at, newText: comma + whole + closing };
}

function indented(item: object, indent: string, lineEnd: string): string {
  const lines = JSON.stringify(item, null, indent).split('\n');
  return lines.map((line) => indent + line).join(lineEnd);
}
