import { nameWords } from '../../text/compare-names.js';
import { compareNames } from '../../text/names.js';
import { spellingFix } from '../fixes/fixes.js';
import { isAsWritten } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { messages } from '../wording/messages.js';

/** The source spells the speaker's surname otherwise: "Al-Allawi" for "Al-Alawi". */
export const speakerSpelling: Rule = {
  code: 'speaker.spelling',
  severities: ['information'],
  summary: 'The source spells the name of the speaker otherwise.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, others, claim } = analysis;
    const mine = claim.quotation.attribution?.speaker;
    const theirs = passage.speaker?.links[0];
    if (mine?.kind !== 'named' || !mine.name || theirs?.kind !== 'named' || !theirs.name) return [];
    if (!isOtherSpelling(mine.text, theirs.name)) return [];
    const spoken = [passage, ...others].flatMap(({ match }) => match.candidate.reading?.speech.people ?? []);
    // Some source spells it as the draft does: then both are in use.
    if (spoken.some(({ name }) => surname(name) === surname(mine.text))) return [];
    const { source } = passage.match.candidate;
    const fix = spellingFix(draft, mine, theirs.name, source);
    return [
      {
        ...draft.markdown.map.toSourceSpan(mine),
        severity: 'information',
        message: messages.spelledOtherwise(source, passage.match.span, theirs.name, mine.text),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

/** One person by all that is known, and yet another surname. */
function isOtherSpelling(mine: string, theirs: string): boolean {
  if (compareNames(mine, theirs) === 'different') return false;
  const [a, b] = [surname(mine), surname(theirs)];
  return a !== b && compareNames(a, b) !== 'different';
}

function surname(name: string): string {
  return nameWords(name).at(-1) ?? '';
}
