import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import type { PassageEdit } from '../finding.js';
import { count, listed, readable, shorten } from './describe-source.js';

/** The passage's words around its first and last difference, so that both sides can be compared at a glance. */
export function quoteAround(source: Source, passage: Span, edits: readonly PassageEdit[]): string {
  const text = source.confidential ? '' : source.prose.text;
  if (text === '') return 'other words';
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return `“${shorten(readable(source, passage))}”`;
  const start = wordsBefore(text, first.source.start, passage.start);
  const end = wordsAfter(text, last.source.end, passage.end);
  const inside = shorten(text.slice(start, end).replace(/\s+/g, ' ').trim());
  return `“${start > passage.start ? '… ' : ''}${inside}${end < passage.end ? ' …' : ''}”`;
}

const CONTEXT_WORDS = 3;

function wordsBefore(text: string, offset: number, least: number): number {
  let at = offset;
  for (let words = 0; words < CONTEXT_WORDS && at > least; words++) {
    const space = text.lastIndexOf(' ', at - 2);
    at = space < least ? least : space + 1;
  }
  return at;
}

function wordsAfter(text: string, offset: number, most: number): number {
  let at = offset;
  for (let words = 0; words < CONTEXT_WORDS && at < most; words++) {
    const space = text.indexOf(' ', at + 1);
    at = space < 0 || space > most ? most : space;
  }
  return at;
}

/**
 * What the draft has in the places of its first differences: “may”, “forty” and “Lund”; adds “old”; without “not”. More than a
 * few are counted.
 */
export function draftSide(edits: readonly PassageEdit[]): string {
  const told = edits.slice(0, edits.length > MOST_TOLD ? MOST_TOLD - 1 : MOST_TOLD);
  const changed = told.filter(({ draft, source }) => draft.text !== '' && source.text !== '');
  const added = told.filter(({ source }) => source.text === '');
  const left = told.filter(({ draft, source }) => draft.text === '' && source.text !== '');
  const more = edits.length - told.length;
  return [
    quoted(
      '',
      changed.map(({ draft }) => draft.text),
    ),
    quoted(
      'adds ',
      added.map(({ draft }) => draft.text),
    ),
    quoted(
      'without ',
      left.map(({ source }) => source.text),
    ),
    more > 0 ? count(more, 'further difference') : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** More in one message than this, and nobody reads it. */
const MOST_TOLD = 5;

function quoted(verb: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : verb + listed(texts.map((text) => `“${shorten(text)}”`));
}
