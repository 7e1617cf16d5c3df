import type { Draft } from '../../draft/draft.js';
import { compareOffices, readOffice } from '../../sources/offices.js';
import type { Source } from '../../sources/source.js';
import type { Mention } from '../../speech/reading.js';
import { compareNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import type { Evidence } from '../evidence.js';
import { titleFix } from '../fixes/fixes.js';
import { RANKS } from '../languages/en.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { dayOf, type Holding, holdingOn } from '../speakers/holders.js';
import { messages } from '../wording/messages.js';

/**
 * The source gives the speaker the same office in another rank, "Deputy Foreign Minister" for "Foreign Minister"; or sources of
 * that time give the office to somebody else, and another one to the speaker.
 */
export const speakerTitle: Rule = {
  code: 'speaker.title',
  severities: ['information'],
  summary: 'The source gives the speaker another rank (deputy, vice, acting), or somebody else the title.',
  check: ({ draft, evidence }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, claim } = analysis;
    const mine = claim.quotation.attribution?.speaker;
    const theirs = passage.speaker?.links[0];
    if (!mine?.name || !mine.title || !theirs?.name || passage.speakerVerdict !== 'same') return [];
    if (compareNames(mine.name, theirs.name) !== 'same') return [];
    const titles = titlesOf(analysis, theirs);
    const [first] = titles;
    const { source } = passage.match.candidate;
    const place = {
      ...draft.markdown.map.toSourceSpan(mine),
      severity: 'information' as const,
      evidence: [0],
    };
    if (first && titles.every((title) => differsInRank(title, mine.title ?? ''))) {
      const fix = titleFix(draft, mine, first, source);
      const message = messages.titleDiffers(source, passage.match.span, first, mine.title);
      return [{ ...place, message, fixes: fix ? [fix] : [] }];
    }
    const held = officeOfAnother(draft, evidence, { ...mine, name: mine.name, title: mine.title }, source);
    if (!held || titles.some((title) => isOffice(title, mine.title ?? ''))) return [];
    return [{ ...place, message: messages.officeOfAnother(held.own, held.holder, mine.title), fixes: [] }];
  },
};

/**
 * By sources of the time of the words somebody else holds the office. A draft that is much younger may call people by what
 * they have become: “President Berg said as a senator”.
 */
function officeOfAnother(
  draft: Draft,
  { people }: Evidence,
  { name, title }: { readonly name: string; readonly title: string },
  source: Source,
): Extract<Holding, { kind: 'other' }> | null {
  const day = dayOf(source);
  const written = dayOf({
    issued: draft.date === null ? null : { value: draft.date, from: 'draft', sure: 1 },
  });
  if (day === null || written === null || Math.abs(written - day) > LONGEST_SINCE) return null;
  const office = readOffice(title);
  if (office?.status !== 'current') return null;
  const holding = holdingOn(people, office, name, { day, source });
  if (holding?.kind !== 'other') return null;
  const isNow = people
    .officesOf(name, written)
    .some((told) => compareOffices(told.office, office) !== 'different');
  return isNow ? null : holding;
}

/** After half a year people may have become something else. */
const LONGEST_SINCE = 183;

function isOffice(title: string, mine: string): boolean {
  const [one, two] = [readOffice(title), readOffice(mine)];
  return one !== null && two !== null && compareOffices(one, two) !== 'different';
}

/** All titles that the sources of these words give the speaker, the one at the words first. */
function titlesOf({ passage, others }: QuotationAnalysis, speaker: Mention): readonly string[] {
  const readings = [passage, ...others].map((held) => held?.match.candidate.reading);
  const people = readings.flatMap((reading) => reading?.speech.people ?? []);
  const own = people.filter(({ name }) => compareNames(name, speaker.name ?? '') === 'same');
  return [...(speaker.title ? [speaker.title] : []), ...own.flatMap(({ titles }) => titles)];
}

/** One office but for its rank: the same head word, and "deputy" or its like on one side only. */
function differsInRank(a: string, b: string): boolean {
  const [one, two] = [a, b].map((title) => tokenize(title).map(({ word }) => word));
  if (!one || !two || one.at(-1) !== two.at(-1)) return false;
  const ranks = (words: readonly string[]): string => words.filter((word) => RANKS.has(word)).join(' ');
  return ranks(one) !== ranks(two);
}
