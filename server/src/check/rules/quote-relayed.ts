import { compareNames } from '../../text/names.js';
import { isAsWritten, type QuotedPassage } from '../passages/quoted-passage.js';
import type { Rule } from '../rule.js';
import { isOwnOutlet, relayOf } from '../speakers/relay.js';
import { messages } from '../wording/messages.js';

/** The source has the words from another outlet, which the draft leaves out. */
export const quoteRelayed: Rule = {
  code: 'quote.relayed',
  severities: ['information'],
  summary: 'The source has these words from another outlet, which the draft does not name.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isAsWritten(analysis.passage)) return [];
    const { passage, others, claim } = analysis;
    const [speaker, ...via] = passage.speaker?.links ?? [];
    if (!speaker || !passage.speaker || passage.speakerVerdict !== 'same') return [];
    const { match } = passage;
    const outlet = via.at(-1)?.name ?? relayOf(match.candidate.source, match.span, passage.speaker);
    if (!outlet || isOwnOutlet(match.candidate.source, outlet)) return [];
    const { attribution } = claim.quotation;
    const named = [attribution?.speaker.name, ...(attribution?.via.map((link) => link.name) ?? [])];
    if (named.some((name) => name != null && compareNames(name, outlet) !== 'different')) return [];
    if (draft.markdown.prose.text.slice(claim.sentence.start, claim.sentence.end).includes(outlet)) return [];
    if (others.some(isFirstHand)) return [];
    const { source } = match.candidate;
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: 'information',
        message: messages.relayed(source, match.span, outlet),
        evidence: [0],
        fixes: [],
      },
    ];
  },
};

/** Another source has the words from the speaker's own mouth. */
function isFirstHand(passage: QuotedPassage): boolean {
  return (
    isAsWritten(passage) &&
    passage.speakerVerdict === 'same' &&
    passage.speaker?.links.length === 1 &&
    !relayOf(passage.match.candidate.source, passage.match.span, passage.speaker)
  );
}
