import type { QuotationClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { LEAST_UNATTRIBUTED_WORDS } from '../draft/find-claims.js';
import type { Position } from '../sources/position.js';
import { isSuperseded } from '../sources/versions.js';
import type { Attribution, Mention } from '../speech/reading.js';
import { type Candidate, compute, type Evidence } from './evidence.js';
import { bodyCandidate } from './passages/body-candidate.js';
import {
  type HeldPassage,
  heldApart,
  holdAgainst,
  isAsWritten,
  placed,
  type QuotedPassage,
  type Words,
} from './passages/quoted-passage.js';
import { findRendering, type Rendering } from './passages/renderings.js';
import { isSlipOfShortQuotation, matchedContentWords } from './passages/short-quotation.js';
import type { CheckSettings } from './settings.js';
import { placeEdits } from './words/judge-edits.js';
import { isInMarks, type WordsMatch } from './words/match-words.js';
import { type QuotedWords, readQuotedWords } from './words/quoted-words.js';

/** What the corpus says of a quotation's words and speaker. */
export interface QuotationAnalysis {
  readonly kind: 'quotation';
  readonly claim: QuotationClaim;
  readonly quoted: QuotedWords;
  readonly words: WordsVerdict;
  /** The passage that bears the quotation out best; null when the verdict names none. */
  readonly passage: QuotedPassage | null;
  /** Further passages with the same words, best first. */
  readonly others: readonly QuotedPassage[];
  /** The same statement in other words, where one of the two is said to be translated. */
  readonly rendering: Rendering | null;
}

export type WordsVerdict = 'matches' | 'differs' | 'no-match' | 'too-short';

/** Holds a quotation against its candidates and picks the passage that bears it out best. */
export function analyseQuotation(
  draft: Draft,
  claim: QuotationClaim,
  evidence: Evidence,
  settings: CheckSettings,
): QuotationAnalysis {
  const { text, attribution } = claim.quotation;
  const style = settings.quotationStyle;
  const remember = evidence.remember ?? compute;
  const candidates = evidence.candidates.get(claim.id) ?? [];
  const key = `${style} ${attribution ? chainKey(attribution) : ''} ${text}`;
  const { quoted, held, rendering } = remember(candidates, key, () =>
    hold({ text, attribution, style, people: evidence.people }, candidates),
  );
  const passages = held.map((passage) => ({ ...passage, edits: placeEdits(draft, claim, passage.edits) }));
  const [passage = null, ...others] = passages;
  const found = { kind: 'quotation' as const, claim, quoted, passage, others, rendering };
  if (passage) return { ...found, words: isAsWritten(passage) ? 'matches' : 'differs' };
  return { ...found, words: isShort(quoted) ? 'too-short' : 'no-match' };
}

/** The passages that are the one quoted, best first; the places of their edits are offsets into the quotation. */
function hold(
  words: Words,
  candidates: readonly Candidate[],
): Pick<QuotationAnalysis, 'quoted' | 'rendering'> & { readonly held: readonly QuotedPassage[] } {
  const quoted = readQuotedWords(words.text);
  const together = candidates.map((candidate) => holdAgainst(words, quoted, candidate));
  const apart = together.some(isAsWritten)
    ? together
    : together.map((passage) => heldApart(words, quoted, passage));
  const found = apart.filter((passage) => isSamePassage(words, quoted, passage)).map(placed);
  const held = [...found, ...inBody(words, quoted, found)].sort(byMerit);
  const [best = null] = held;
  const isSettled = best !== null && !isAsWritten(best);
  return { quoted, held, rendering: isSettled ? null : findRendering(words, best, candidates) };
}

/** Of passages in headlines, captions and the like: the same words, or nearly, in the body of their source. */
function inBody(
  words: Words,
  quoted: QuotedWords,
  found: readonly QuotedPassage[],
): readonly QuotedPassage[] {
  const isInBody = ({ position }: QuotedPassage): boolean => position === 'body';
  const told = new Set(found.filter(isInBody).map(({ match }) => match.candidate.source));
  return found
    .filter((passage) => !isInBody(passage) && !told.has(passage.match.candidate.source))
    .flatMap(({ match }) => bodyCandidate(quoted, match.candidate) ?? [])
    .map((candidate) => holdAgainst(words, quoted, candidate))
    .filter((passage) => isSamePassage(words, quoted, passage))
    .map(placed)
    .filter(isInBody);
}

/** All that tells one chain from another, wherever it stands in the draft. */
function chainKey({ speaker, joint, via }: Attribution): string {
  const keyOf = ({ text, name, title, kind }: Mention): readonly (string | null)[] => [
    text,
    name,
    title,
    kind,
  ];
  return JSON.stringify([speaker, joint, via].map((one) => [one].flat().map(keyOf)));
}

/** Less of the words than this is another passage; the figure selects, the edits decide. */
const LEAST_COVERAGE = 0.6;
/** Two people say alike things: words of another speaker are the same passage only when nearly all are there. */
const LEAST_COVERAGE_OTHER_SPEAKER = 0.8;
/** Function words alone ("that it is in the") make no passage. */
const LEAST_CONTENT_WORDS = 3;
/** With fewer content words nearly all words must be there, and the speaker be the same: “He had so many ambitions”. */
const LEAST_WORDS_IN_ORDER = 6;
const LEAST_COVERAGE_FEW_WORDS = 0.75;

/** Whether the passage is the one quoted, rightly or wrongly, and not one of a like sound. */
function isSamePassage({ attribution }: Words, quoted: QuotedWords, passage: HeldPassage): boolean {
  const { match } = passage;
  if (passage.scatter) return true;
  // Less than all is covered where words are spelt otherwise: "it is" where the source has "it's".
  if (isAsWritten(passage) && match.coverage > 0) return true;
  if (isShort(quoted)) return isSlipOfShortQuotation(quoted, passage, attribution);
  const least = passage.speakerVerdict === 'different' ? LEAST_COVERAGE_OTHER_SPEAKER : LEAST_COVERAGE;
  if (match.coverage < least) return false;
  const content = matchedContentWords(quoted, passage);
  if (content >= LEAST_CONTENT_WORDS) return true;
  if (content > 1 && quoted.words.length >= LEAST_WORDS_IN_ORDER && isWholeButForAFew(match)) return true;
  return match.coverage >= LEAST_COVERAGE_FEW_WORDS && passage.speakerVerdict === 'same';
}

/** “I would have thanked the choir” where the source has “I would not have thanked the choir”: all words, in their order. */
function isWholeButForAFew({ coverage, edits }: WordsMatch): boolean {
  const leftOut = edits.reduce((sum, edit) => sum + edit.sourceEnd - edit.sourceStart, 0);
  return coverage === 1 && leftOut <= MOST_LEFT_OUT;
}

const MOST_LEFT_OUT = 2;

function isShort(quoted: QuotedWords): boolean {
  return quoted.words.length < LEAST_UNATTRIBUTED_WORDS;
}

/** As written before altered; then the draft's speaker, most words, the source's marks, the better kept source. */
function byMerit(a: QuotedPassage, b: QuotedPassage): number {
  return merit(b) - merit(a) || b.match.candidate.score - a.match.candidate.score;
}

function merit(passage: QuotedPassage): number {
  const speaker = passage.speakerVerdict === 'same' ? 2 : passage.speakerVerdict === 'cannot-tell' ? 1 : 0;
  const verbatim = passage.match.candidate.source.reliability === 'verbatim' ? 1 : 0;
  return (
    (isAsWritten(passage) ? 1000 : 100 * passage.match.coverage) +
    10 * speaker +
    (isInMarks(passage.match) ? 4 : 0) +
    2 * verbatim +
    (POSITION_MERITS.get(passage.position) ?? 0) -
    (isSuperseded(passage.match.candidate.source) ? 20 : 0)
  );
}

/** The body is the story; headline and caption shorten it. Less than a superseded version costs. */
const POSITION_MERITS: ReadonlyMap<Position, number> = new Map([
  ['pull quote', -3],
  ['standfirst', -12],
  ['headline', -15],
  ['caption', -15],
  ['teaser', -16],
  ['page furniture', -16],
]);
