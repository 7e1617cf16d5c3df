import { isOutlet } from '../../sources/outlet-name.js';
import type { Source } from '../../sources/source.js';
import { compareNames, type FoundName, findNames } from '../../text/names.js';
import type { Span } from '../../text/span.js';
import { KNOWN_OUTLETS, OUTLET_WORDS, RELAY_LEADS, REPORTING_NEXT } from '../languages/en-relays.js';
import { sentenceOf } from '../sentence-of.js';
import type { PassageSpeaker } from './speakers.js';

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
  const own = source.publisher?.value;
  const outlet = outside(text, sentence).find(
    (name) =>
      isRelay(text, name) &&
      !isSameOutlet(own, name.name) &&
      !speaker.links.some((link) => link.name !== null && compareNames(link.name, name.name) !== 'different'),
  );
  return outlet?.name ?? null;
}

/** "the Gazette" in "The Ardle Gazette" is the paper itself. */
function isSameOutlet(own: string | undefined, name: string): boolean {
  return own?.toLowerCase().endsWith(name.toLowerCase()) ?? false;
}

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
