import type { BlockKind } from '../text/prose.js';
import { parseEdtf } from '../time/edtf.js';
import { type FoundFacts, fact } from './facts.js';
import { imprintLine, OUTLET_SURE, occasionLine } from './imprint-line.js';
import {
  CAPTION_STARTS,
  DATE_LINE_WORDS,
  FIELD_LABELS,
  type FieldName,
  INVITATIONS,
  PART_LABELS,
  SECTION_NAMES,
  SLUGS,
  UPDATED_WORDS,
} from './languages/en.js';
import { startsWithPhrase } from './languages/phrases.js';
import { isInCapitals } from './lines.js';
import { isOutlet } from './outlet-name.js';
import { isByline, splitNames } from './people-line.js';
import { firstPrintedDate, printedMonth } from './printed-date.js';

/** What a line above a text can be. `weak` ones ("News", "Share") only count beside others. */
export type LineRole =
  | 'field'
  | 'byline'
  | 'date'
  | 'reading-time'
  | 'url'
  | 'section'
  | 'part'
  | 'slug'
  | 'invitation'
  | 'caption';

export interface LineReading {
  readonly role: LineRole;
  readonly kind: BlockKind;
  readonly facts: FoundFacts;
}

/** Recognises a line of page furniture; null for a headline, a name or prose. Lines of prose length are never any. */
export function readOpeningLine(line: string): LineReading | null {
  if (line.length > LONGEST_FURNITURE) return null;
  return (
    fieldLine(line) ??
    dateLine(line) ??
    slugLine(line) ??
    bylineReading(line) ??
    furniture(CAPTION_STARTS, line, 'caption', 'caption') ??
    imprintReading(line) ??
    wholeLine(line) ??
    furniture(INVITATIONS, line, 'invitation', 'metadata')
  );
}

/** A caption may run over two lines of print; nothing else here is as long. */
const LONGEST_FURNITURE = 240;

function fieldLine(line: string): LineReading | null {
  const match = /^\W{0,2}([A-Za-z][A-Za-z ]{1,18})\**\s?:\**\s+(\S.*)$/u.exec(line);
  const name = match?.[1] ? FIELD_LABELS.get(match[1].toLowerCase()) : undefined;
  if (!match?.[2] || !name) return null;
  return metadata('field', factsOfField(name, match[2].trim()));
}

function factsOfField(name: FieldName, value: string): FoundFacts {
  const from = 'labelled line';
  if (name === 'issued' || name === 'updated') {
    const date = printedDay(value);
    return date ? { [name]: fact(date, from, 0.95) } : {};
  }
  if (name === 'authors') {
    const names = splitNames(value);
    return names.length > 0 ? { authors: fact(names, from, 0.95) } : {};
  }
  if (name === 'url') return /^https?:\/\/\S+$/u.test(value) ? { url: fact(value, from, 0.95) } : {};
  if (name === 'publisher' && /^https?:\/\/\S+$/u.test(value)) return { url: fact(value, from, 0.95) };
  if (name === 'language')
    return /^[a-z]{2,3}(?:-\w+)*$/iu.test(value) ? { language: fact(value, from, 0.9) } : {};
  if (name === 'other') return {};
  return { [name]: fact(value, from, 0.9) };
}

/** "Aug. 04, 2024 • 2 min read", "Published 4 August 2024, 10:00 BST", "Updated: August 5, 2024", "2 min read". */
function dateLine(line: string): LineReading | null {
  if (line.length > LONGEST_DATE_LINE || !/\d/u.test(line)) return null;
  const timed = /\b\d{1,3}[ -]?min(?:ute)?s?(?:[ -]read)\b/iu.test(line);
  const date = firstPrintedDate(line);
  const day = date?.edtf ?? printedMonth(line);
  if (!day || (!timed && !isDateOnly(line)))
    return timed && isDateOnly(line) ? metadata('reading-time', {}) : null;
  return metadata('date', datesOf(line, day, date?.end ?? line.length));
}

/** A date line says when and how long, not more: two dates with their words and a time zone are shorter. */
const LONGEST_DATE_LINE = 120;

function datesOf(line: string, first: string, firstEnd: number): FoundFacts {
  const from = 'date line';
  const isUpdate = startsWithPhrase(line, UPDATED_WORDS);
  const second = firstPrintedDate(line.slice(firstEnd));
  if (!second) return isUpdate ? { updated: fact(first, from, 0.9) } : { issued: fact(first, from, 0.95) };
  const [issued, updated] = isUpdate ? [second.edtf, first] : [first, second.edtf];
  return { issued: fact(issued, from, 0.95), updated: fact(updated, from, 0.9) };
}

function isDateOnly(line: string): boolean {
  const date = firstPrintedDate(line);
  const rest = date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line;
  const words = rest.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.every((word) => isDateWord(word.replaceAll(/^\.+|\.+$/gu, '')));
}

function isDateWord(word: string): boolean {
  return word === '' || DATE_LINE_WORDS.has(word) || printedMonth(`${word} 2000`) !== null;
}

function printedDay(value: string): string | null {
  if (parseEdtf(value.trim())) return value.trim();
  return firstPrintedDate(value)?.edtf ?? printedMonth(value);
}

function bylineReading(line: string): LineReading | null {
  if (!isByline(line)) return null;
  const date = firstPrintedDate(line);
  const names = splitNames(date ? line.slice(0, date.start) : line);
  if (names.length === 0) return null;
  const facts: FoundFacts = { authors: fact(names, 'byline', 0.9) };
  return metadata('byline', date ? { ...facts, issued: fact(date.edtf, 'byline', 0.9) } : facts);
}

/** "FOR IMMEDIATE RELEASE", "Press release – 27 January 2026", "RADIO TWO RIVERS". */
function slugLine(line: string): LineReading | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const lower = line.toLowerCase();
  const slug = SLUGS.filter((start) => startsWithPhrase(lower, [start])).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (slug !== undefined && isDateOnly(line.slice(slug.length))) {
    const date = printedDay(line.slice(slug.length));
    return date ? metadata('date', { issued: fact(date, 'date line', 0.9) }) : metadata('slug', {});
  }
  if (!isInCapitals(line) || !isOutlet(line)) return null;
  return metadata('slug', { publisher: fact(line, 'masthead', OUTLET_SURE) });
}

function imprintReading(line: string): LineReading | null {
  const facts = imprintLine(line) ?? occasionLine(line);
  return facts ? metadata('date', facts) : null;
}

function wholeLine(line: string): LineReading | null {
  const bare = line.toLowerCase().replaceAll(/^[\W_]+|[\s.:|>»…_-]+$/gu, '');
  if (/^https?:\/\/\S+$/iu.test(line)) return metadata('url', { url: fact(line, 'first lines', 0.8) });
  if (SECTION_NAMES.has(bare)) return metadata('section', {});
  if (PART_LABELS.has(bare)) return metadata('part', {});
  if (/^\W*$/u.test(line)) return metadata('part', {});
  return null;
}

function furniture(
  starts: readonly string[],
  line: string,
  role: LineRole,
  kind: BlockKind,
): LineReading | null {
  return startsWithPhrase(line, starts) ? { role, kind, facts: {} } : null;
}

function metadata(role: LineRole, facts: FoundFacts): LineReading {
  return { role, kind: 'metadata', facts };
}
