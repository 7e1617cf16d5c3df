import { isOutlet } from '../../sources/outlet-name.js';
import type { Source } from '../../sources/source.js';
import { compareNames, type FoundName, findNames } from '../../text/names.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { KNOWN_OUTLETS, OUTLET_WORDS, RELAY_LEADS, REPORTING_NEXT } from '../languages/en-relays.js';
import { sentenceOf } from '../sentence-of.js';
import type { PassageSpeaker } from './passage-speaker.js';

/**
 * The outlet a source has its words from, where their sentence tells: “…,” she told Radio Vessel; in an interview with
 * the Gazette; was quoted as saying by Reuters; Reuters reported. Null when the source has them first hand.
 */
export function relayOf(source: Source, passage: Span, speaker: PassageSpeaker): string | null {
  const { text } = source.prose;
  const [first] = speaker.links;
  const [start, end] = [first?.start ?? passage.start, first?.end ?? passage.end];
  const sentence = sentenceOf(source, {
    start: Math.min(start, passage.start),
    end: Math.max(end, passage.end),
  });
  const outlet = outside(text, sentence).find(
    (name) =>
      isRelay(text, name) &&
      !isOwnOutlet(source, name.name) &&
      !speaker.links.some((link) => link.name !== null && compareNames(link.name, name.name) !== 'different'),
  );
  return outlet?.name ?? null;
}

/** Whether an outlet's name, or a part of it, is that of the source's own: words told to it come first hand. */
export function isOwnOutlet(source: Source, name: string): boolean {
  return ownOutlets(source).some((outlet) => isSameOutlet(outlet, name));
}

/** "the Gazette" in "The Ardle Gazette", "Ardle Gazette" in "The Ardle Gazette on Sunday": the paper itself. */
function isSameOutlet(own: string, name: string): boolean {
  return ` ${own} `.toLowerCase().includes(` ${name.toLowerCase().replace(/^the /, '')} `);
}

/**
 * By what names the source calls its own outlet: its publisher, the agency of its dateline ("TARNWICK, Aug. 4 (Harbour Press) --"),
 * and what its first and last lines say that are no sentences ("THE TARNWICK LEDGER", "Reporting by Nils Abel for Harbour Radio").
 */
function ownOutlets({ publisher, prose: { text, blocks } }: Source): readonly string[] {
  const first = blocks.slice(0, EDGE_LINES).map((block) => sliceSpan(text, block));
  const last = blocks.slice(-EDGE_LINES).map((block) => sliceSpan(text, block));
  const credits = [...first, ...last].filter((line) => line.length <= LONGEST_CREDIT && !/[“”"]/.test(line));
  const datelines = first.flatMap(
    (line) => /^\p{Lu}[^()“”"]{0,60}\(([^()]{2,40})\)\s*[-–—]/u.exec(line)?.[1] ?? [],
  );
  const words = credits.map((line) => line.split(/[^\p{L}\p{N}&’'-]+/u).join(' '));
  return [...(publisher ? [publisher.value] : []), ...datelines, ...words];
}

const EDGE_LINES = 4;
const LONGEST_CREDIT = 90;

/** The names of a sentence that stand outside its quotation marks. */
function outside(text: string, sentence: Span): readonly FoundName[] {
  return findNames(text, sentence).filter((name) => {
    const before = text.slice(sentence.start, name.start);
    return count(before, '“') <= count(before, '”') && count(before, '"') % 2 === 0;
  });
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether the words around a name make it the outlet that had the words first. */
function isRelay(text: string, name: FoundName): boolean {
  if (name.sort === 'person' || name.sort === 'group') return false;
  const before = text.slice(Math.max(0, name.titledStart - LONGEST_LEAD), name.titledStart).toLowerCase();
  const lead = RELAY_LEADS.find(({ words }) =>
    before
      .trimEnd()
      .replace(/ (the|a|an|state|local)$/, '')
      .endsWith(words),
  );
  // A committee and a court are told things, too; in an interview with somebody, that is an outlet.
  if (lead) return lead.isSure || isOutletLike(name.name);
  const after = text
    .slice(name.end, name.end + LONGEST_LEAD)
    .trimStart()
    .toLowerCase();
  return isOutletLike(name.name) && REPORTING_NEXT.some((words) => after.startsWith(words));
}

const LONGEST_LEAD = 40;

/** "The Ardle Gazette", "CNN", "Shafaq News"; committees, courts and countries are none. */
function isOutletLike(name: string): boolean {
  return (
    isOutlet(name) ||
    isOutlet(`The ${name}`) ||
    KNOWN_OUTLETS.has(name) ||
    name.split(' ').some((word) => OUTLET_WORDS.has(word))
  );
}
