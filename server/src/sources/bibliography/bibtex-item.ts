import type { CslDate, CslItem, CslName } from '../csl.js';
import { textOfValue } from './bibtex-fields.js';
import type { BibtexEntry } from './bibtex-inherit.js';
import { isBraced, readBibtexNames } from './bibtex-names.js';
import { edtfDate } from './csl-data.js';
import { texToText } from './tex-text.js';

/** What an entry says, and the paths of the files that are kept of the work. */
export interface BibtexItem {
  readonly item: CslItem;
  readonly files: readonly string[];
}

/** Where the first of them that is there counts. */
const PUBLISHERS = ['publisher', 'institution', 'organization', 'school', 'howpublished'];
const CONTAINERS = ['journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle'];
const LANGUAGES = ['langid', 'language'];

/** The fields that Stet has a use for, of those in the manuals of BibTeX and BibLaTeX. */
export const FIELDS_READ: ReadonlySet<string> = new Set([
  ...['crossref', 'xdata', 'entrysubtype', 'title', 'subtitle', 'author', 'editor', 'url', 'doi', 'file'],
  ...['date', 'year', 'month', 'day', 'urldate'],
  ...PUBLISHERS,
  ...CONTAINERS,
  ...LANGUAGES,
]);

/** An entry's fields as a CSL item, and its files. `macros` are those of its file. */
export function toCslItem(
  { id, type, fields }: BibtexEntry,
  macros: ReadonlyMap<string, string>,
): BibtexItem {
  const fieldText = (name: string): string => {
    const value = fields.get(name);
    return value === undefined ? '' : textOfValue(value, macros).trim();
  };
  const first = (names: readonly string[]): string => {
    for (const name of names) {
      const value = fieldText(name);
      if (value !== '') return value;
    }
    return '';
  };
  const item: Writable<CslItem> = { id, type: cslType(type, fieldText('entrysubtype')) };
  const put = (name: TextField, value: string): void => {
    if (value !== '') item[name] = value;
  };
  const subtitle = texToText(fieldText('subtitle'));
  const title = texToText(fieldText('title'));
  put('title', title !== '' && subtitle !== '' ? `${title}: ${subtitle}` : title);
  put('publisher', texToText(first(PUBLISHERS)));
  put('container-title', texToText(first(CONTAINERS)));
  put('URL', verbatim(fieldText('url')));
  put('DOI', verbatim(fieldText('doi')));
  put('language', texToText(first(LANGUAGES)));
  // The editor of a book stands for its author, but not for that of a chapter in it.
  const author = namesOf(fieldText('author') || (PARTS.has(item.type) ? '' : fieldText('editor')));
  if (author.length > 0) item.author = author;
  const issued = issuedOf(fieldText);
  if (issued) item.issued = issued;
  const accessed = edtfDate(verbatim(fieldText('urldate')));
  if (accessed) item.accessed = accessed;
  return { item, files: readFiles(fieldText('file')) };
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
type TextField = 'title' | 'publisher' | 'container-title' | 'URL' | 'DOI' | 'language';

const PARTS: ReadonlySet<string> = new Set(['chapter', 'paper-conference', 'article-journal']);

/** An address as it stands, without what TeX needs: "a\\_b" is "a_b". */
function verbatim(value: string): string {
  if (!/[\\{}]/.test(value)) return value;
  return value.replaceAll(/\\([%#&_~])/g, '$1').replaceAll(/[{}]/g, '');
}

/** BibLaTeX's articles are of journals unless they say otherwise. */
function cslType(type: string, subtype: string): string {
  if (type === 'article' && (subtype === 'newspaper' || subtype === 'magazine')) return `article-${subtype}`;
  return CSL_TYPES.get(type) ?? 'document';
}

/** Types of entries and the CSL types that Pandoc gives them. */
const CSL_TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['newspaper', 'article-newspaper'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['reference', 'book'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['suppcollection', 'chapter'],
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

/** A name in braces of its own, `{{The Corporation}}`, is one name. */
function namesOf(value: string): readonly CslName[] {
  if (value === '') return [];
  return isBraced(value) ? [{ literal: texToText(value) }] : readBibtexNames(value);
}

/** BibLaTeX's `date`, else `year`, `month` and `day`. */
function issuedOf(fieldText: (name: string) => string): CslDate | null {
  const date = edtfDate(fieldText('date'));
  if (date) return date;
  const year = /\d{4}/.exec(fieldText('year'))?.[0];
  if (!year) return null;
  const written = fieldText('month');
  const month = monthOf(written);
  const inMonth = written.replace(/^\d+$/, '');
  const day = Number(/\d{1,2}/.exec(fieldText('day') || inMonth)?.[0] ?? 0);
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
  if (!/[;:\\]/.test(value)) return value === '' ? [] : [value.replaceAll(/[{}]/g, '')];
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
