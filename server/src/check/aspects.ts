import { isCitation } from '../cite/cited-source.js';
import type { DateAnalysis } from './analyse-date.js';
import type { QuotationAnalysis } from './analyse-quotation.js';
import type { ClaimAnalysis } from './analysis.js';
import type { Evidence } from './evidence.js';
import type { Aspect, AspectName, Finding } from './finding.js';
import { isAsWritten } from './passages/quoted-passage.js';
import { saidExpression, saidVerdict } from './said-date.js';
import { messages } from './wording/messages.js';

type Aspects = Readonly<Record<AspectName, Aspect>>;

/** How each aspect of a claim stands. What could not be checked says why. */
export function claimAspects(
  analysis: ClaimAnalysis,
  evidence: Evidence,
  findings: readonly Finding[],
): Aspects {
  if (analysis.kind === 'date') return dateAspects(analysis);
  return {
    words: wordsAspect(analysis, evidence),
    speaker: speakerAspect(analysis, findings),
    date: saidAspect(analysis),
    source: sourceAspect(analysis, evidence),
  };
}

function wordsAspect({ words, passage }: QuotationAnalysis, { corpus }: Evidence): Aspect {
  const position = passage?.position ?? 'body';
  if (words === 'matches' && position !== 'body') return { state: words, reason: messages.onlyIn(position) };
  if (words === 'matches' || words === 'differs') return { state: words };
  if (words === 'too-short') return unchecked('too short to be looked for without a passage of this speaker');
  if (!corpus.isComplete) return unchecked('the sources are still being read');
  return corpus.readable === 0 ? unchecked('there is no readable source') : { state: 'no-match' };
}

function speakerAspect({ claim, passage }: QuotationAnalysis, findings: readonly Finding[]): Aspect {
  if (!claim.quotation.attribution) return unchecked('the draft names no speaker');
  if (!passage) return unchecked('no passage has the words');
  if (!passage.match.candidate.reading) return unchecked('the source was too large to be read in time');
  if (!passage.speaker) return unchecked('the source does not tell who speaks');
  const { holding } = passage;
  if (passage.speakerVerdict === 'same') {
    const reason = holding?.kind === 'holder' ? messages.holder(holding.told) : undefined;
    return reason === undefined ? { state: 'matches' } : { state: 'matches', reason };
  }
  if (findings.some((finding) => finding.code === 'quote.misattributed')) return { state: 'differs' };
  if (holding?.kind === 'several') return unchecked(messages.holders(holding.told));
  return unchecked('the two speakers cannot be told apart for sure');
}

function saidAspect({ claim, passage }: QuotationAnalysis): Aspect {
  if (!claim.said) return unchecked('the draft does not date the words');
  if (!passage || !isAsWritten(passage)) return unchecked('no passage has the words');
  if (saidVerdict(passage, claim.said) === 'differs') return { state: 'differs' };
  return saidExpression(passage) ? { state: 'matches' } : unchecked('the source does not date the words');
}

function sourceAspect({ claim, passage }: QuotationAnalysis, { citedSource }: Evidence): Aspect {
  const citations = claim.citations.filter((citation) => isCitation(citation, citedSource));
  const cited = citations.map(citedSource);
  if (citations.length === 0) return unchecked('the claim cites nothing');
  if (!passage || !isAsWritten(passage)) return unchecked('no passage has the words');
  return cited.includes(passage.match.candidate.source)
    ? { state: 'matches' }
    : unchecked('the cited source is not one that has the words');
}

function dateAspects(analysis: DateAnalysis): Aspects {
  const none = unchecked('a date claim');
  return {
    words: none,
    speaker: none,
    source: none,
    date: dateAspect(analysis),
  };
}

function dateAspect({ verdict, claim, disagreement }: DateAnalysis): Aspect {
  if (claim.expression.problem !== null) return { state: 'differs' };
  const reason = disagreement.length > 0 ? messages.disagreement(disagreement) : undefined;
  if (verdict === 'matches' || verdict === 'differs' || verdict === 'no-match') {
    return reason === undefined ? { state: verdict } : { state: verdict, reason };
  }
  if (verdict === 'disputed') return unchecked(reason ?? 'the sources disagree');
  return unchecked('the expression names no day, month or year that can be computed');
}

function unchecked(reason: string): Aspect {
  return { state: 'unchecked', reason };
}
