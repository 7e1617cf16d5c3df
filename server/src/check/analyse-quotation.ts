import type { QuotationClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { LEAST_UNATTRIBUTED_WORDS } from '../draft/find-claims.js';
import { isSuperseded } from '../sources/versions.js';
import type { Attribution } from '../speech/reading.js';
import { FUNCTION_WORDS } from '../text/languages/en-predicates.js';
import { type Candidate, compute, type Evidence } from './evidence.js';
import { placeEdits } from './judge-edits.js';
import { isInMarks, type WordsMatch } from './match-words.js';
import { heldApart, holdAgainst, isAsWritten, type QuotedPassage, type Words } from './quoted-passage.js';
import { type QuotedWords, readQuotedWords } from './quoted-words.js';
import type { CheckSettings } from './settings.js';

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
  const { quoted, held } = remember(candidates, key, () =>
    hold({ text, attribution, style, people: evidence.people }, candidates),
  );
  const passages = held.map((passage) => ({ ...passage, edits: placeEdits(draft, claim, passage.edits) }));
  const [passage = null, ...others] = passages;
  const found = { kind: 'quotation' as const, claim, quoted, passage, others };
  if (passage) return { ...found, words: isAsWritten(passage) ? 'matches' : 'differs' };
  return { ...found, words: isShort(quoted) ? 'too-short' : 'no-match' };
}

/** The passages that are the one quoted, best first; the places of their edits are offsets into the quotation. */
function hold(
  words: Words,
  candidates: readonly Candidate[],
): { readonly quoted: QuotedWords; readonly held: readonly QuotedPassage[] } {
  const quoted = readQuotedWords(words.text);
  const together = candidates.map((candidate) => holdAgainst(words, quoted, candidate));
  const held = (
    together.some(isAsWritten) ? together : together.map((passage) => heldApart(words, quoted, passage))
  )
    .filter((passage) => isSamePassage(quoted, passage))
    .sort(byMerit);
  return { quoted, held };
}

/** All that tells one chain from another, wherever it stands in the draft. */
function chainKey({ speaker, via }: Attribution): string {
  return JSON.stringify([speaker, ...via].map(({ text, name, title, kind }) => [text, name, title, kind]));
}

/** Less of the words than this is another passage; the figure selects, the edits decide. */
const LEAST_COVERAGE = 0.6;
/** Two people say alike things: words of another speaker are the same passage only when nearly all are there. */
const LEAST_COVERAGE_OTHER_SPEAKER = 0.8;
/** Function words alone ("that it is in the") make no passage. */
const LEAST_CONTENT_WORDS = 3;
/** With fewer content words nearly all words must be there, and the speaker be the same: “He had so many ambitions”. */
const LEAST_COVERAGE_FEW_WORDS = 0.75;

/** Whether the passage is the one quoted, rightly or wrongly, and not one of a like sound. */
function isSamePassage(quoted: QuotedWords, passage: QuotedPassage): boolean {
  const { match } = passage;
  if (passage.scatter) return true;
  // Less than all is covered where words are spelt otherwise: "it is" where the source has "it's".
  if (isAsWritten(passage) && match.coverage > 0) return true;
  if (isShort(quoted)) return isSlipOfShortQuotation(quoted, passage);
  const least = passage.speakerVerdict === 'different' ? LEAST_COVERAGE_OTHER_SPEAKER : LEAST_COVERAGE;
  if (match.coverage < least) return false;
  if (matchedContentWords(quoted, match) >= LEAST_CONTENT_WORDS) return true;
  return match.coverage >= LEAST_COVERAGE_FEW_WORDS && passage.speakerVerdict === 'same';
}

/**
 * A short quotation is held only against marked words of the same speaker, and only one word may differ: “swift and
 * decisive” against “swift and comprehensive”.
 */
function isSlipOfShortQuotation(quoted: QuotedWords, passage: QuotedPassage): boolean {
  const [edit, ...more] = passage.edits.filter((candidate) => candidate.class !== 'legitimate');
  if (!edit || more.length > 0 || passage.speakerVerdict !== 'same' || !isInMarks(passage.match))
    return false;
  const isOneForOne = !/\s/.test(edit.draft.text) && !/\s/.test(edit.source.text);
  return (
    isOneForOne &&
    edit.draft.text !== '' &&
    edit.source.text !== '' &&
    matchedContentWords(quoted, passage.match) >= 1
  );
}

function isShort(quoted: QuotedWords): boolean {
  return quoted.words.length < LEAST_UNATTRIBUTED_WORDS;
}

function matchedContentWords(quoted: QuotedWords, match: WordsMatch): number {
  const isEdited = (i: number): boolean =>
    match.edits.some((edit) => edit.draftStart <= i && i < edit.draftEnd);
  return quoted.words.filter((token, i) => !isEdited(i) && !FUNCTION_WORDS.has(token.word)).length;
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
    2 * verbatim -
    (isSuperseded(passage.match.candidate.source) ? 20 : 0)
  );
}
