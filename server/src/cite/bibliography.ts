import { type CslFile, type CslItem, parseCslJson, toCslItem } from '../sources/csl.js';
import type { Source } from '../sources/source.js';
import type { TextEdit } from './text-edit.js';

/** A CSL-JSON file as it was read; a blank one is a new one. */
export interface BibliographyFile {
  readonly uri: string;
  readonly text: string;
  readonly csl: CslFile;
}

export function readBibliographyFile(uri: string, text: string): BibliographyFile {
  return { uri, text, csl: parseCslJson(text) };
}

/** The id by which the bibliography knows the source, and the edit that makes it so. */
export interface BibliographyEntry {
  readonly id: string;
  /** Null: the entry is there, or there is no file to put it in. */
  readonly edit: TextEdit | null;
}

/**
 * The source's entry in the bibliography. One with its URL or its key counts as the source's; else a new one is put at
 * the end, in the file's own indentation and line ends. Null when the file is no sound CSL-JSON: then nothing is
 * written to it.
 */
export function bibliographyEntry(source: Source, file: BibliographyFile | null): BibliographyEntry | null {
  if (!file) return { id: source.key, edit: null };
  if (file.csl.problems.length > 0) return null;
  const own = findEntry(source, file);
  if (own) return { id: own.id, edit: null };
  const id = freeId(source.key, new Set(file.csl.items.map((item) => item.id)));
  return { id, edit: insertion(file, { ...toCslItem(source), id }) };
}

/** The entry with the source's URL, else with its key. */
export function findEntry(source: Source, { csl }: BibliographyFile): CslItem | null {
  const url = source.url?.value;
  return (
    csl.items.find((item) => url !== undefined && item.URL === url) ??
    csl.items.find((item) => item.id === source.key && (item.URL === undefined || url === undefined)) ??
    null
  );
}

/** The key, or with the first letter at its end that no other entry has: "doe2024", "doe2024a". */
function freeId(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    if (!taken.has(key + letter)) return key + letter;
  }
  return freeId(`${key}z`, taken);
}

/** Puts the item behind the last one, before the bracket that closes the file. */
function insertion({ uri, text }: BibliographyFile, item: object): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const close = text.lastIndexOf(']');
  if (close < 0) {
    const whole = indented(item, '  ', lineEnd);
    return { uri, start: 0, end: text.length, newText: `[${lineEnd}${whole}${lineEnd}]${lineEnd}` };
  }
  const at = text.slice(0, close).trimEnd().length;
  const isEmpty = text[at - 1] === '[';
  const comma = isEmpty ? '' : ',';
  if (!isEmpty && !text.slice(0, close).trim().includes('\n')) {
    return { uri, start: at, end: at, newText: `${comma}${JSON.stringify(item)}` };
  }
  const indent = /\[\s*?\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const closing = text.slice(at, close).includes('\n') ? '' : lineEnd;
  const newText = `${comma}${lineEnd}${indented(item, indent, lineEnd)}${closing}`;
  return { uri, start: at, end: at, newText };
}

function indented(item: object, indent: string, lineEnd: string): string {
  const lines = JSON.stringify(item, null, indent).split('\n');
  return lines.map((line) => indent + line).join(lineEnd);
}
