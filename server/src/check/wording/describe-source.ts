import { locatorAt, sourceLabel } from '../../sources/locate.js';
import type { Source } from '../../sources/source.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { civilDate } from '../../time/days.js';
import { edtfInterval, parseEdtf } from '../../time/edtf.js';
import { THREE_LETTER_MONTHS } from '../../time/languages/en.js';

/** "The New Region, 4 Aug 2024, ¶3": the source's label, its date and the place. */
export function describeSource(source: Source, offset: number): string {
  if (source.confidential) return 'a confidential source';
  const date = source.issued ? describeDate(source.issued.value) : 'undated';
  return `${sourceLabel(source)}, ${date}, ${placeOf(source, offset)}`;
}

/** "¶3", "p. 12", "12:04". */
export function placeOf(source: Source, offset: number): string {
  if (source.confidential) return '…';
  const { kind, value } = locatorAt(source, offset);
  return `${PLACE_LABELS[kind]}${value}`;
}

const PLACE_LABELS = { paragraph: '¶', page: 'p. ', line: 'line ', timestamp: '' } as const;

export function nameOf(source: Source): string {
  return source.confidential ? 'a confidential source' : sourceLabel(source);
}

/** "30 Jan 2026" of "2026-01-30"; "Aug 2024" of "2024-08". */
export function describeDate(edtf: string): string {
  const interval = parseEdtf(edtf) ? edtfInterval(edtf) : null;
  if (!interval) return edtf;
  const { year, month, day } = civilDate(interval.from);
  const monthName = THREE_LETTER_MONTHS[month - 1] ?? '';
  const parts = edtf.split('-').length;
  if (parts === 1) return String(year);
  return parts === 2 ? `${monthName} ${year}` : `${day} ${monthName} ${year}`;
}

export function issuedOf({ issued }: Source): string {
  return issued ? describeDate(issued.value) : 'undated';
}

export function readable(source: Source, span: Span): string {
  return source.confidential ? '…' : sliceSpan(source.prose.text, span).replace(/\s+/g, ' ');
}

const LONGEST_QUOTED = 160;

/** The text with its middle left out when it is too long for a message. */
export function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_QUOTED) return plain;
  return `${plain.slice(0, LONGEST_QUOTED / 2).trimEnd()} … ${plain.slice(-LONGEST_QUOTED / 2).trimStart()}`;
}

export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
