import type { Mention } from '../../speech/reading.js';
import { compareNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { titleFix } from '../fixes.js';
import { RANKS } from '../languages/en.js';
import { messages } from '../messages.js';
import { isAsWritten } from '../quoted-passage.js';
import type { Rule } from '../rule.js';

/** The source gives the speaker the same office in another rank: "Deputy Foreign Minister" for "Foreign Minister". */
export const speakerTitle: Rule = {
  code: 'speaker.title',
  severities: ['information'],
  summary: 'The source gives the speaker another rank: deputy, vice, acting.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, claim } = analysis;
    const mine = claim.quotation.attribution?.speaker;
    const theirs = passage.speaker?.links[0];
    if (!mine?.name || !mine.title || !theirs?.name || passage.speakerVerdict !== 'same') return [];
    if (compareNames(mine.name, theirs.name) !== 'same') return [];
    const titles = titlesOf(analysis, theirs);
    const [first] = titles;
    if (!first || titles.some((title) => !differsInRank(title, mine.title ?? ''))) return [];
    const { source } = passage.match.candidate;
    const fix = titleFix(draft, mine, first, source);
    return [
      {
        ...draft.markdown.map.toSourceSpan(mine),
        severity: 'information',
        message: messages.titleDiffers(source, passage.match.span, first, mine.title),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

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
