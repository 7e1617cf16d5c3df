import type { ProseBlock } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { type Headline, isHeadlineBelowSlug, isSlugLike } from './headline.js';
import { TORN_WORDS } from './languages/en.js';
import type { LineReading } from './opening-line.js';
import { isBareName } from './people-line.js';

/** A line above a text, and what it was read as on its own; what stands beside it may say otherwise. */
export interface OpeningLine extends Span {
  readonly text: string;
  readonly block: ProseBlock;
  readonly reading: LineReading | null;
}

/**
 * In prose wrapped by hand a line of names and a date may be the middle of a sentence: "… since its opening in⏎Lowmere,
 * 12 March 2026⏎and ever after".
 */
export function withoutTornLines(lines: readonly OpeningLine[]): readonly OpeningLine[] {
  return lines.map((line, index) => {
    if (line.reading?.role !== 'date') return line;
    const [previous, next] = [lines[index - 1], lines[index + 1]];
    const isTorn =
      (previous?.block === line.block && !previous.reading && breaksOff(previous.text)) ||
      (next?.block === line.block && !next.reading && /^\p{Ll}/u.test(next.text));
    return isTorn ? { ...line, reading: null } : line;
  });
}

/** "Source: aide to quit" is a headline; beside "Date: …" it is a field. */
export function withoutLoneField(lines: readonly OpeningLine[]): readonly OpeningLine[] {
  const fields = lines.filter((line) => line.reading?.role === 'field');
  const [only] = fields;
  if (!only?.reading || fields.length > 1 || isPlainField(only.reading)) return lines;
  return lines.map((line) => (line === only ? { ...line, reading: null } : line));
}

/**
 * Takes lines in capitals for furniture where the headline is another line: one of the header, or the one below it. A
 * name under it shows that a line in capitals is the headline itself.
 */
export function withoutSlugs(lines: readonly OpeningLine[], below: Headline | null): readonly OpeningLine[] {
  const isUnread = ({ block, reading }: OpeningLine): boolean => !reading && block.kind === 'paragraph';
  const first = lines.findIndex(isUnread);
  if (first < 0 || !isSlugLike(lines[first]?.text ?? '')) return lines;
  const rest = lines.slice(first + 1);
  const headlineAt = rest.findIndex(
    (line) => line.block.kind === 'heading' || (isUnread(line) && isHeadlineBelowSlug(line.text)),
  );
  const between = headlineAt < 0 ? rest : rest.slice(0, headlineAt + 1);
  const isSigned = between.some((line) => line.reading?.role === 'byline' || isBareName(line.text));
  const hasOther = headlineAt >= 0 || below?.heading || below?.title.from === 'heading';
  if (isSigned || !hasOther) return lines;
  return lines.map((line, index) =>
    isUnread(line) && isSlugLike(line.text) && (headlineAt < 0 || index <= first + headlineAt)
      ? { ...line, reading: { role: 'slug', kind: 'metadata', facts: {} } }
      : line,
  );
}

function breaksOff(line: string): boolean {
  return line.endsWith(',') || TORN_WORDS.has(/\p{L}+$/u.exec(line)?.[0].toLowerCase() ?? '');
}

/** Whose value shows that it is one: a date, an address. */
function isPlainField({ facts }: LineReading): boolean {
  return Boolean(facts.issued ?? facts.updated ?? facts.url);
}
