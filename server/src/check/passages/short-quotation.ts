import type { Attribution, Mention } from '../../speech/reading.js';
import { FUNCTION_WORDS } from '../../text/languages/en-predicates.js';
import { compareNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import { SPOKEN_FORMS, VAGUE_WORDS } from '../languages/en.js';
import { isInMarks } from '../words/match-words.js';
import type { QuotedWords } from '../words/quoted-words.js';
import type { HeldPassage } from './quoted-passage.js';

/**
 * Whether a quotation of a few words is a piece of the same speaker's words with one of them changed, put in or left
 * out: “swift and decisive” against “swift and comprehensive”.
 */
export function isSlipOfShortQuotation(
  quoted: QuotedWords,
  passage: HeldPassage,
  attribution: Attribution | null,
): boolean {
  const [edit, ...more] = passage.edits.filter((candidate) => candidate.class !== 'legitimate');
  if (!edit || more.length > 0) return false;
  if (!isInMarks(passage.match) && passage.speaker?.from !== 'author') return false;
  if (!isLikelySpeaker(passage, attribution?.speaker)) return false;
  const [mine, theirs] = [wordsOf(edit.draft.text), wordsOf(edit.source.text)];
  if (mine.length > 1 || theirs.length > 1) return false;
  const isChanged = mine.length === theirs.length;
  if (matchedContentWords(quoted, passage) < (isChanged ? 1 : 2)) return false;
  // Of two words one is little to know a piece by: “living wills” is no slip for “living in a van”.
  if (quoted.words.length > 2) return true;
  return isContentWord(theirs[0]) && isCapital(edit.draft.text) === isCapital(edit.source.text);
}

/** Whether the source's speaker is the draft's, or has a name that may be theirs: "Lind" for Ada Lind. */
export function isLikelySpeaker(
  { speaker, speakerVerdict }: Pick<HeldPassage, 'speaker' | 'speakerVerdict'>,
  mine: Mention | undefined,
): boolean {
  if (speakerVerdict !== 'cannot-tell') return speakerVerdict === 'same';
  const name = mine?.name;
  if (name == null || !speaker) return false;
  return speaker.links.some((link) => link.name !== null && compareNames(link.name, name) !== 'different');
}

/** How many words of a quotation that say more than grammar does stand in the passage as they are. */
export function matchedContentWords(quoted: QuotedWords, { match }: Pick<HeldPassage, 'match'>): number {
  const isEdited = (i: number): boolean =>
    match.edits.some((edit) => edit.draftStart <= i && i < edit.draftEnd);
  return quoted.words.filter((token, i) => !isEdited(i) && isContentWord(token.word)).length;
}

function isContentWord(word: string | undefined): boolean {
  if (word === undefined) return false;
  return !FUNCTION_WORDS.has(word) && !SPOKEN_FORMS.has(word) && !VAGUE_WORDS.has(word);
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}

/** A name has a capital; so has the first word of a sentence, on either side. */
function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
