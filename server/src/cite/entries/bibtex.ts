import type { CslItem, CslName } from '../../sources/csl.js';
import { pad } from '../../time/edtf.js';
import { entriesBehind, isBehindBlankLine, type TextEdit } from '../text-edit.js';

interface BibtexFile {
  readonly uri: string;
  readonly text: string;
  readonly read: {
    readonly entries: readonly { readonly span: { readonly start: number; readonly end: number } }[];
  };
}

/** Puts the items behind the last entry, in that entry's layout, as BibLaTeX where the file is BibLaTeX. */
export function bibtexInsertion({ uri, text, read }: BibtexFile, items: readonly CslItem[]): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const last = read.entries.at(-1)?.span;
  const style = styleOf(last ? text.slice(last.start, last.end) : '', text, uri);
  const entries = items.map((item) => entryText(item, style).join(lineEnd));
  const isSpaced = read.entries.length < 2 || isBehindBlankLine(text, last?.start ?? 0);
  return entriesBehind({ uri, text, end: text.trimEnd().length, isSpaced }, entries);
}

interface BibtexStyle {
  readonly isBiblatex: boolean;
  readonly indent: string;
  /** The column that names fill up to before "=", 0 for none. */
  readonly nameWidth: number;
  readonly equals: string;
  readonly marks: readonly [string, string];
  readonly hasLastComma: boolean;
  readonly isUpperCase: boolean;
}

/** How an entry is laid out: `  title     = {…},`. */
function styleOf(entry: string, text: string, uri: string): BibtexStyle {
  const fields = [...entry.matchAll(/\n([ \t]*)([A-Za-z_-]+)([ \t]*)=([ \t]*)(["{]?)/g)];
  const [first] = fields;
  const widths = new Set(fields.map(([, , name = '', gap = '']) => name.length + gap.length));
  const isAligned = fields.length > 1 && widths.size === 1;
  const before = isAligned || (first?.[3] ?? ' ') !== '' ? ' ' : '';
  return {
    // Pandoc takes ".bib" for BibLaTeX and ".bibtex" for BibTeX.
    isBiblatex: text.trim() === '' ? !/\.bibtex$/i.test(uri) : BIBLATEX.test(text),
    indent: first?.[1] ?? '  ',
    nameWidth: isAligned ? ([...widths][0] ?? 0) - before.length : 0,
    equals: `${before}=${first?.[4] ?? ' '}`,
    marks: first?.[5] === '"' ? ['"', '"'] : ['{', '}'],
    hasLastComma: /,\s*\}$/.test(entry),
    isUpperCase: /^@[A-Z]+\b/.test(entry),
  };
}

/** Fields and types that only BibLaTeX has. */
const BIBLATEX =
  /^[ \t]*(?:date|journaltitle|langid|urldate|location|eventtitle)[ \t]*=|^[ \t]*@(?:online|report)\b/im;

function entryText(item: CslItem, style: BibtexStyle): readonly string[] {
  const type = (style.isBiblatex ? BIBLATEX_TYPES : BIBTEX_TYPES).get(item.type) ?? 'misc';
  const fields = fieldsOf(item, type, style);
  const { indent, nameWidth, equals, hasLastComma, isUpperCase } = style;
  const lines = fields.map(([name, value], at) => {
    const comma = hasLastComma || at < fields.length - 1 ? ',' : '';
    return `${indent}${(isUpperCase ? name.toUpperCase() : name).padEnd(nameWidth)}${equals}${value}${comma}`;
  });
  return [`@${isUpperCase ? type.toUpperCase() : type}{${item.id},`, ...lines, '}'];
}

const BIBLATEX_TYPES: ReadonlyMap<string, string> = new Map([
  ['article-newspaper', 'article'],
  ['article-journal', 'article'],
  ['post-weblog', 'online'],
  ['report', 'report'],
  ['book', 'book'],
  ['manuscript', 'unpublished'],
]);

const BIBTEX_TYPES: ReadonlyMap<string, string> = new Map([
  ...BIBLATEX_TYPES,
  ['post-weblog', 'misc'],
  ['report', 'techreport'],
]);

function fieldsOf(item: CslItem, type: string, style: BibtexStyle): readonly (readonly [string, string])[] {
  const { isBiblatex, marks } = style;
  const fields: (readonly [string, string])[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') fields.push([name, `${marks[0]}${value}${marks[1]}`]);
  };
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  add('title', item.title && texOf(item.title));
  add('author', item.author?.map(nameText).join(' and '));
  if (type === 'article') {
    add(isBiblatex ? 'journaltitle' : 'journal', texOf(item['container-title'] ?? item.publisher ?? ''));
    if (isBiblatex && item.type === 'article-newspaper') add('entrysubtype', 'newspaper');
  } else {
    add(PUBLISHER_FIELDS.get(type) ?? (isBiblatex ? 'publisher' : 'howpublished'), texOf(publisherOf(item)));
  }
  if (isBiblatex) add('date', [year, month, day].flatMap((part, at) => datePart(part, at)).join('-'));
  else if (year !== undefined) {
    add('year', String(year));
    if (month !== undefined) fields.push(['month', MONTH_MACROS[month - 1] ?? `{${month}}`]);
    add('day', day === undefined ? undefined : String(day));
  }
  add('url', item.URL);
  add('doi', item.DOI);
  return fields;
}

const PUBLISHER_FIELDS: ReadonlyMap<string, string> = new Map([
  ['book', 'publisher'],
  ['report', 'institution'],
  ['techreport', 'institution'],
  ['online', 'organization'],
]);

/** Macros of every BibTeX style. */
const MONTH_MACROS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

function publisherOf(item: CslItem): string {
  return item.publisher ?? item['container-title'] ?? '';
}

function datePart(part: number | undefined, at: number): readonly string[] {
  return part === undefined ? [] : [pad(part, at === 0 ? 4 : 2)];
}

/** "van der Berg, Jan"; a body in braces of its own. */
function nameText(name: CslName): string {
  if ('literal' in name) return `{${texOf(name.literal)}}`;
  return name.given ? `${texOf(name.family)}, ${texOf(name.given)}` : `{${texOf(name.family)}}`;
}

/** Marks that TeX would take for its own. */
function texOf(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('\\', '\ue000')
    .replaceAll(/[&%$#_{}]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('\ue000', '\\textbackslash{}');
}
