import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import type { PassageEdit } from '../finding.js';
import type { Origins } from '../origins.js';
import { dateMessages } from './date-messages.js';
import { count, describeSource, nameOf, placeOf, readable, shorten } from './describe-source.js';
import { draftSide, quoteAround } from './differences.js';
import { placeMessages } from './place-messages.js';
import { sourceMessages } from './source-messages.js';
import { speakerMessages } from './speaker-messages.js';

/**
 * All wording of findings. Messages say what the source reads and where; they accuse nobody, and name nothing of a
 * confidential source, since messages travel in reports.
 */
export const messages = {
  ...dateMessages,
  ...placeMessages,
  ...sourceMessages,
  ...speakerMessages,

  altered: (source: Source, passage: Span, edits: readonly PassageEdit[]): string =>
    `Wording differs. Source: ${quoteAround(source, passage, edits)} (${describeSource(source, passage.start)}). ` +
    `Draft: ${draftSide(edits)}.`,

  /** Behind `altered`: that other files have the passage, too, and from how many origins. */
  origins: ({ files, origins }: Origins): string =>
    `${count(files, 'file')} have these words, ${origins === 1 ? 'all from one origin' : `from ${origins} origins`}.`,

  /** Behind `altered`: what another source has instead. */
  otherSource: (source: Source, passage: Span, edits: readonly PassageEdit[]): string =>
    `Sources differ: ${quoteAround(source, passage, edits)} (${describeSource(source, passage.start)}).`,

  reordered: (source: Source, passage: Span): string =>
    `Order differs. Source: “${shorten(readable(source, passage))}” (${describeSource(source, passage.start)}).`,

  merged: (source: Source, [first, second]: readonly [Span, Span]): string =>
    `Runs two passages together. Source: “${shorten(readable(source, first))}” (${describeSource(source, first.start)}), ` +
    `and only later “${shorten(readable(source, second))}” (${placeOf(source, second.start)}).`,

  /** No source has the words, and the draft has them in two ways. */
  quotedTwice: (line: number, theirs: string, mine: string): string =>
    `Quoted twice, in two ways. Line ${line}: “${shorten(theirs)}”. Here: “${shorten(mine)}”. No source has either.`,

  givenTwice: (line: number, speaker: string): string =>
    `Line ${line} gives the same words to ${speaker}. No source tells who said them.`,

  leavesOut: (source: Source, passage: Span, left: string): string =>
    `Leaves out “${shorten(left)}” (${describeSource(source, passage.start)}).`,

  leavesOutGovernor: (source: Source, passage: Span, governor: string): string =>
    `Leaves out “${governor}”, which changes the sense of the kept words. Source: “${shorten(readable(source, passage))}” ` +
    `(${describeSource(source, passage.start)}).`,

  notAQuotation: (source: Source, passage: Span): string =>
    `No quotation marks in source: “${shorten(readable(source, passage))}” is the article's own wording ` +
    `(${describeSource(source, passage.start)}).`,

  notFound: (readable: number): string => `No match in ${count(readable, 'readable source')}.`,

  notFoundOfSpeaker: (readable: number, speaker: string, source: Source): string =>
    `No match in ${count(readable, 'readable source')}, though ${nameOf(source)} quotes ${speaker}.`,

  /** No source has the words, and a translation of what may be the statement has others. */
  otherTranslation: (sources: number, source: Source, passage: Span): string =>
    `${messages.notFound(sources)} A translation has “${shorten(readable(source, passage))}” ` +
    `(${describeSource(source, passage.start)}).`,

  wrongSource: (cited: Source, source: Source, passage: Span): string =>
    `Found in another source: ${describeSource(source, passage.start)}; not in ${nameOf(cited)}, which is cited.`,

  superseded: (source: Source, passage: Span, problem: string): string =>
    `Only a version that was taken back has these words: ${describeSource(source, passage.start)}. ` +
    (source.confidential ? 'It was superseded.' : problem),

  undated: (source: Source, passage: Span, days: number): string =>
    `These words are ${agoInWords(days)} older than the draft (${describeSource(source, passage.start)}), and nothing in ` +
    'this paragraph tells when they were said.',
};

/** "8 months", "2 years": whole ones, as one would say it. */
function agoInWords(days: number): string {
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year');
}

const DAYS_A_MONTH = 30.4;
