import { stringify } from 'yaml';
import { findList } from '../../sources/bibliography/csl-yaml.js';
import type { CslDate, CslItem } from '../../sources/csl.js';
import { pad } from '../../time/edtf.js';
import { entriesBehind, isBehindBlankLine, type TextEdit } from '../text-edit.js';

interface YamlFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * Puts the items behind the last one of the list, as far in as that and with its way to write dates; null where the list is
 * not in block style.
 */
export function cslYamlInsertion({ uri, text }: YamlFile, items: readonly CslItem[]): TextEdit | null {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const list = findList(text);
  const last = list?.items.at(-1);
  if (!list || !last) return text.trim() === '' ? newList(uri, text, items, lineEnd) : null;
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  const style = {
    indent: ' '.repeat(list.indent),
    // Blanks behind the dash: "-   id: a".
    gap: /^ *-( +)/.exec(text.slice(last.start, end))?.[1] ?? ' ',
    datesAreParts: /\bdate-parts:/.test(text),
  };
  const isSpaced = list.items.length > 1 && isBehindBlankLine(text, last.start);
  const entries = items.map((item) => itemText(item, style).join(lineEnd));
  return entriesBehind({ uri, text, end, isSpaced }, entries);
}

/** Under `references:`, without which Pandoc finds nothing (jgm/pandoc#10452). */
function newList(uri: string, text: string, items: readonly CslItem[], lineEnd: string): TextEdit {
  const lines = items.flatMap((item) => itemText(item, { indent: '', gap: ' ', datesAreParts: false }));
  return { uri, start: 0, end: text.length, newText: ['references:', ...lines].join(lineEnd) + lineEnd };
}

interface YamlStyle {
  readonly indent: string;
  readonly gap: string;
  readonly datesAreParts: boolean;
}

function itemText(item: CslItem, { indent, gap, datesAreParts }: YamlStyle): readonly string[] {
  const { issued } = item;
  const data = { ...item, ...(issued && !datesAreParts && { issued: edtfText(issued) }) };
  const lines = stringify(data, { lineWidth: 0 }).trimEnd().split('\n');
  const inner = ' '.repeat(gap.length + 1);
  return lines.map((line, at) => indent + (at === 0 ? `-${gap}` : inner) + line);
}

/** "2024-08-04", as Pandoc reads dates since 2.11. */
function edtfText({ 'date-parts': [parts = []] }: CslDate): string {
  return parts.map((part, at) => pad(part, at === 0 ? 4 : 2)).join('-');
}
