import type { CslDate, CslItem, CslName } from '../csl.js';
import { readBibtexNames } from './bibtex-names.js';
import { edtfDate } from './csl-data.js';
import { texToText } from './tex-text.js';

/** A field's value, still in TeX; braces around all of it are off. */
export interface BibtexField {
  readonly value: string;
  /** Whether braces inside the outermost ones held all of it: `{{The Corporation}}`. */
  readonly isProtected: boolean;
}

type Fields = ReadonlyMap<string, BibtexField>;

/** An entry's fields as a CSL item (the fields of BibTeX's and BibLaTeX's manuals that Stet has a use for), and its files. */
export function toCslItem(
  id: string,
  type: string,
  fields: Fields,
): { readonly item: CslItem; readonly files: readonly string[] } {
  const text = (...names: readonly string[]): string | null => {
    const field = names.map((name) => fields.get(name)).find((one) => one !== undefined && one.value !== '');
    return field ? texToText(field.value) : null;
  };
  const verbatim = (name: string): string | null =>
    fields
      .get(name)
      ?.value.replaceAll(/\\([%#&_~])/g, '$1')
      .replaceAll(/[{}]/g, '') || null;
  const subtitle = text('subtitle');
  const title = text('title');
  const author = namesOf(fields.get('author') ?? fields.get('editor'));
  const issued = issuedOf(fields);
  const accessed = edtfDate(verbatim('urldate') ?? '');
  const told = {
    title: title && subtitle ? `${title}: ${subtitle}` : title,
    publisher: text('publisher', 'institution', 'organization', 'school', 'howpublished'),
    'container-title': text('journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle'),
    URL: verbatim('url'),
    DOI: verbatim('doi'),
    language: text('langid', 'language'),
  };
  const item: CslItem = {
    id,
    type: cslType(type, fields),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
  };
  return { item, files: readFiles(fields.get('file')?.value ?? '') };
}

/** BibLaTeX's articles are of journals unless they say otherwise. */
function cslType(type: string, fields: Fields): string {
  const subtype = type === 'article' ? fields.get('entrysubtype')?.value : undefined;
  if (subtype === 'newspaper' || subtype === 'magazine') return `article-${subtype}`;
  return CSL_TYPES.get(type) ?? 'document';
}

/** Types of entries and the CSL types that Pandoc gives them. */
const CSL_TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['newspaper', 'article-newspaper'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['collection', 'book'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['online', 'webpage'],
  ['www', 'webpage'],
  ['electronic', 'webpage'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['thesis', 'thesis'],
  ['unpublished', 'manuscript'],
  ['letter', 'personal_communication'],
  ['video', 'motion_picture'],
]);

function namesOf(field: BibtexField | undefined): readonly CslName[] {
  if (!field) return [];
  return field.isProtected ? [{ literal: texToText(field.value) }] : readBibtexNames(field.value);
}

/** BibLaTeX's `date`, else `year`, `month` and `day`. */
function issuedOf(fields: Fields): CslDate | null {
  const date = edtfDate(fields.get('date')?.value ?? '');
  if (date) return date;
  const year = /\d{4}/.exec(fields.get('year')?.value ?? '')?.[0];
  if (!year) return null;
  const written = fields.get('month')?.value ?? '';
  const month = monthOf(written);
  const day = Number(/\d{1,2}/.exec(fields.get('day')?.value ?? written.replace(/^\d+$/, ''))?.[0] ?? 0);
  const parts = [Number(year), ...(month > 0 ? [month, ...(day > 0 && day <= 31 ? [day] : [])] : [])];
  return { 'date-parts': [parts] };
}

/** "aug", "August", "8", "4~aug"; 0 when it is no month. */
function monthOf(written: string): number {
  const number = /^\d{1,2}$/.test(written.trim()) ? Number(written) : 0;
  if (number > 0 && number <= 12) return number;
  const word = /[a-z]{3}/i.exec(written)?.[0].toLowerCase() ?? '';
  return word === '' ? 0 : Math.floor(MONTHS.indexOf(word) / 3) + 1;
}

/** The first three letters of the months, as BibTeX's styles name them. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * "a.pdf", "a.pdf;b.html", and JabRef's and Zotero's "Description:a.pdf:application/pdf". In a path `\:`, `\;` and `\\` stand
 * for the mark itself.
 */
function readFiles(value: string): readonly string[] {
  return splitUnescaped(value, ';').flatMap((one) => {
    const parts = splitUnescaped(one, ':');
    // "C:\a.pdf" has a drive, not a description.
    const isDrive = /^[a-z]$/i.test(parts[0]?.trim() ?? '');
    const described = parts.length >= 3 && !isDrive ? parts.slice(1, -1).join(':') : one;
    const path = described
      .trim()
      .replaceAll(/\\([:;\\{}])/g, '$1')
      .replaceAll('\\', '/');
    return path === '' ? [] : [path];
  });
}

function splitUnescaped(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
