import { type FoundName, findNames } from '../text/names.js';
import type { ProseBlock } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { readTimes } from '../time/read-times.js';
import {
  BEGAN,
  BEHIND_OFFICE,
  HOLDS_OFFICE,
  LEAVES_OFFICE,
  SUCCEEDS,
  TAKES_OFFICE,
} from './languages/en-offices.js';
import { type Office, readOffice } from './offices.js';
import { publicationDays } from './publication-days.js';
import type { Source } from './source.js';

/** A source tells who holds, held or takes an office. The span is the name's, in the source's prose. */
export interface OfficeTelling extends Span {
  readonly name: string;
  /** As the source has it: "Foreign Minister", "the mayor of Easthaven". */
  readonly title: string;
  readonly office: Office;
  /** `takes`: from about then on; `leaves`: until about then; `held`: no longer. */
  readonly tense: 'holds' | 'takes' | 'leaves' | 'held';
  /** The first day (days since 1970-01-01) in office, where the source tells it of this person; else null. */
  readonly since: number | null;
}

/** A telling, whose it is, and the days its source may be of, counted since 1970-01-01. */
export interface DatedTelling extends OfficeTelling {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

/**
 * Who a source says holds an office that one person holds at a time: "Foreign Minister Ana Reyes", "Ana Reyes, the foreign
 * minister,", "the mayor, Tom Ash,", "Reyes became foreign minister", "succeeded Jon Berg as mayor". In order. Linear.
 */
export function readOfficeTellings(source: Source): readonly OfficeTelling[] {
  const { text, blocks } = source.prose;
  const found: OfficeTelling[] = [];
  for (const block of blocks) {
    if (block.kind === 'metadata') continue;
    const names = findNames(text, block).filter(({ sort }) => sort === 'person' || sort === 'unknown');
    names.forEach((name, i) => {
      const told = [
        titled(name),
        behind(text, block, name),
        before(text, block, name),
        changing(text, block, name),
      ].find((one) => one !== null);
      if (told) found.push(telling(name, told));
      const next = names[i + 1];
      if (next) found.push(...succession(text, block, name, next));
    });
  }
  return withBeginnings(source, found);
}

interface Told {
  readonly title: string;
  readonly office: Office;
  readonly tense: OfficeTelling['tense'];
}

function telling({ start, end, name }: FoundName, told: Told): OfficeTelling {
  return { start, end, name, since: null, ...told };
}

function asTold(title: string, tense: OfficeTelling['tense'] = 'holds'): Told | null {
  const office = readOffice(title);
  if (!office) return null;
  return { title: title.trim(), office, tense: office.status === 'former' ? 'held' : tense };
}

function titled({ title }: FoundName): Told | null {
  return title === null ? null : asTold(title);
}

/** "Ana Reyes, Norland’s foreign minister since 2021, said": up to the next stop. */
function behind(text: string, block: ProseBlock, { end }: FoundName): Told | null {
  const rest = text.slice(end, Math.min(block.end, end + REACH));
  const [, who, phrase] = /^,\s(who (?:is|was|served as) )?([^,.;:()“”"—]{3,})(?:[,.;)—]|$)/.exec(rest) ?? [];
  const isOver = who !== undefined && who !== 'who is ';
  return phrase === undefined ? null : asTold(upToTime(phrase), isOver ? 'held' : 'holds');
}

/** "the foreign minister, Ana Reyes, said" */
function before(text: string, block: ProseBlock, { titledStart, end }: FoundName): Told | null {
  if (text.charAt(end) !== ',' || text.slice(titledStart - 2, titledStart) !== ', ') return null;
  const lead = text.slice(Math.max(block.start, titledStart - REACH), titledStart - 2);
  const phrase = /(?:^|\s)((?:[Tt]he|[Ii]ts|\p{Lu}[\p{L}-]+['’]s)\s[^,.;:()“”"—]{3,})$/u.exec(lead)?.[1];
  return phrase === undefined ? null : asTold(afterLast(phrase, /\b(?:the|its) /gi));
}

/** "Reyes became foreign minister in May", "Berg resigned as mayor". */
function changing(text: string, block: ProseBlock, { end }: FoundName): Told | null {
  const rest = text.slice(end, Math.min(block.end, end + REACH)).replace(/^,? who /, ' ');
  for (const [verbs, tense] of CHANGES) {
    const verb = longestLead(rest, verbs);
    if (verb === null) continue;
    const phrase = /^[^,.;:()“”"—]+/.exec(rest.slice(verb.length + 2))?.[0] ?? '';
    return asTold(upToTime(phrase), tense);
  }
  return null;
}

const CHANGES: readonly (readonly [readonly string[], OfficeTelling['tense']])[] = [
  [TAKES_OFFICE, 'takes'],
  [LEAVES_OFFICE, 'leaves'],
  [HOLDS_OFFICE, 'holds'],
];

/** "Ana Reyes succeeded Jon Berg as foreign minister": one takes what the other held. */
function succession(
  text: string,
  block: ProseBlock,
  first: FoundName,
  second: FoundName,
): readonly OfficeTelling[] {
  const verb = text.slice(first.end, second.titledStart).trim();
  if (!SUCCEEDS.includes(verb)) return [];
  const rest = text.slice(second.end, Math.min(block.end, second.end + REACH));
  const phrase = /^ as ([^,.;:()“”"—]+)/.exec(rest)?.[1];
  const told = phrase === undefined ? null : asTold(upToTime(phrase), 'takes');
  if (!told) return [];
  return [telling(first, told), telling(second, { ...told, tense: 'leaves' })];
}

/** No office is farther from its bearer's name, in characters. */
const REACH = 120;

/** "foreign minister since May" -> "foreign minister" */
function upToTime(phrase: string): string {
  return phrase.split(BEHIND_OFFICE)[0] ?? phrase;
}

function afterLast(phrase: string, mark: RegExp): string {
  const last = [...phrase.matchAll(mark)].at(-1);
  return last ? phrase.slice(last.index) : phrase;
}

/** The longest of the phrases that stand right at the beginning, behind a blank. */
function longestLead(rest: string, phrases: readonly string[]): string | null {
  const fitting = phrases.filter((phrase) => rest.startsWith(` ${phrase} `));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** "Reyes, who took office in May": the beginning belongs to the person's office, wherever the source tells that. */
function withBeginnings(source: Source, tellings: readonly OfficeTelling[]): readonly OfficeTelling[] {
  if (tellings.length === 0) return tellings;
  const beginnings = beginningsIn(source);
  if (beginnings.size === 0) return tellings;
  return tellings.map((one) => ({ ...one, since: beginnings.get(one.name.split(' ').at(-1) ?? '') ?? null }));
}

/** By surname the first day in office, where the source tells it first. Linear. */
function beginningsIn(source: Source): ReadonlyMap<string, number> {
  const { text } = source.prose;
  const found = new Map<string, number>();
  for (const { index, 0: lead } of text.matchAll(BEGINNING)) {
    const surname = SURNAME.exec(text.slice(Math.max(0, index - LONGEST_SURNAME), index))?.[0];
    if (surname === undefined || found.has(surname)) continue;
    const after = index + lead.length;
    const time = { start: after - PREPOSITION, end: Math.min(text.length, after + LONGEST_TIME) };
    const block: ProseBlock = { kind: 'paragraph', ...time };
    const [first] = readTimes({ text, blocks: [block] }, { ...publicationDays(source), dateOrder: 'auto' });
    if (first && first.readings.length > 0)
      found.set(surname, Math.min(...first.readings.map(({ interval }) => interval.from)));
  }
  return found;
}

const BEGINNING = new RegExp(`, (?:${BEGAN.join('|')}) `, 'g');
const SURNAME = /\S+$/;
const LONGEST_SURNAME = 40;
/** "in " is read with the time. */
const PREPOSITION = 'in '.length;
const LONGEST_TIME = 30;
