import { parseEdtf } from '../../time/edtf.js';
import type { CslDate, CslItem, CslName } from '../csl.js';

/** An item of CSL-JSON or CSL-YAML as data, or what is wrong with it. */
export function readCslItem(value: unknown): CslItem | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_ITEM;
  const data = asRecord(value);
  const id = typeof data.id === 'number' ? String(data.id) : text(data.id);
  if (!id) return 'The item has no "id": nothing can cite it';
  const author = Array.isArray(data.author) ? data.author.flatMap(readName) : [];
  const issued = readDate(data.issued);
  const accessed = readDate(data.accessed);
  return {
    id,
    type: text(data.type) ?? 'document',
    ...Object.fromEntries(
      TEXT_FIELDS.flatMap((name) => (text(data[name]) ? [[name, text(data[name])]] : [])),
    ),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
  };
}

const NO_ITEM = 'An item is an object with an "id" and a "type"';

const TEXT_FIELDS = ['title', 'publisher', 'container-title', 'URL', 'DOI', 'language', 'genre'] as const;

function readName(value: unknown): CslName[] {
  const name = asRecord(value);
  const [family, given, literal] = [text(name.family), text(name.given), text(name.literal)];
  if (literal) return [{ literal }];
  if (!family) return given ? [{ literal: given }] : [];
  const particle = text(name['non-dropping-particle']) ?? text(name['dropping-particle']);
  return [{ family: particle ? `${particle} ${family}` : family, ...(given && { given }) }];
}

/**
 * `{"date-parts": [[2024, 8, 4]]}`, also with parts as texts; `{"raw": "2024-08-04"}`; in YAML also `2024-08-04` by itself,
 * and a list of `{year, month, day}`.
 */
function readDate(value: unknown): CslDate | null {
  if (typeof value === 'string' || typeof value === 'number') return edtfDate(String(value));
  const date = asRecord(Array.isArray(value) ? value[0] : value);
  const raw = text(date.raw) ?? text(date.literal);
  if (raw) return edtfDate(raw);
  const parts = Array.isArray(date['date-parts'])
    ? (date['date-parts'] as readonly unknown[])
    : [[date.year, date.month, date.day].filter((part) => part !== undefined)];
  const numbers = parts.flatMap((part) => {
    const list = Array.isArray(part) ? (part as readonly unknown[]).map(Number) : [];
    return list.length > 0 && list.every(Number.isInteger) ? [list] : [];
  });
  return numbers.length > 0 ? { 'date-parts': numbers } : null;
}

/** "2024-08-04", "2024-08", "2024", also with a time of day or as a range: what stands first counts. */
export function edtfDate(written: string): CslDate | null {
  if (written === '') return null;
  const edtf = parseEdtf(/^-?[\d-]+/.exec(written.trim())?.[0] ?? '');
  if (!edtf) return null;
  const { year, month, day } = edtf;
  if (month === null) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === null ? [year, month] : [year, month, day]] };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
