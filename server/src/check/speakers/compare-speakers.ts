import type { Source } from '../../sources/source.js';
import type { Attribution, Mention } from '../../speech/reading.js';
import { nameWords } from '../../text/compare-names.js';
import { genderOfFirstName } from '../../text/first-names.js';
import { compareNames } from '../../text/names.js';
import { tokenize } from '../../text/tokens.js';
import { DOCUMENTS, HEARERS, PRONOUN_GENDERS, UTTERANCES } from '../languages/en.js';
import { isBody, isForeignBody } from './bodies.js';
import type { PassageSpeaker } from './passage-speaker.js';
import { type NameOwner, ownerOfName } from './told-as-body.js';

/** How the draft's speaker stands to the source's. */
export type SpeakerVerdict = 'same' | 'different' | 'cannot-tell';

/**
 * Compares the draft's chain with the source's. The draft may name any link: "Sudani's office said" and "Blinken said"
 * are both sound where the office's statement renders what Blinken said. An office and its holder cannot be told apart.
 */
export function compareSpeakers(
  draft: Attribution,
  source: PassageSpeaker,
  publication: Source,
): SpeakerVerdict {
  const draftLinks = [draft.speaker, ...draft.joint, ...draft.via.filter((link) => !onlyHandsOn(link))];
  const chain = source.links.filter((link, i) => i === 0 || !onlyHandsOn(link));
  const sourceLinks = [...chain, ...source.joint];
  const compared = draftLinks.flatMap((mine) =>
    sourceLinks.map((theirs) => ({ mine, theirs, verdict: compareMentions(mine, theirs, publication) })),
  );
  if (compared.some(({ verdict }) => verdict === 'same')) return 'same';
  const verdicts = compared
    .filter(({ mine, theirs }) => !isRelay(mine, draft.speaker) && !isRelay(theirs, source.links[0]))
    .map(({ verdict }) => verdict);
  const speaker = draft.speaker.name ?? writerOf(draft.speaker.text);
  if (speaker === null) return 'cannot-tell';
  if (mayBeOutletOf(publication, speaker)) return 'same';
  if (isInTitleOf(draft.speaker, source) || verdicts.includes('cannot-tell')) return 'cannot-tell';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'different')
    ? 'different'
    : 'cannot-tell';
}

/** "according to people in the room", "in a letter": what the words were handed on by, and nobody who may have said them. */
function onlyHandsOn(link: Mention): boolean {
  if (isDocument(link)) return true;
  return link.name === null && tokenize(link.text).some(({ word }) => HEARERS.has(word));
}

/** An outlet that handed the words on, or that they were told to, is not somebody else who may have said them. */
function isRelay(link: Mention, speaker: Mention | undefined): boolean {
  return link !== speaker && link.name !== null && isBody(link.name);
}

/** Whether the name may be the outlet's or an author's: "the Tigris Review wrote". */
export function mayBeOutletOf({ publisher, authors }: Source, name: string): boolean {
  const outlets = [...(publisher ? [publisher.value] : []), ...(authors?.value ?? [])];
  return outlets.some((outlet) => compareNames(name, outlet) !== 'different');
}

function compareMentions(mine: Mention, theirs: Mention, { prose }: Source): SpeakerVerdict {
  if (mine.name === null || theirs.name === null) {
    return areOfOtherGender(mine, theirs) ? 'different' : compareUnnamed(mine, theirs);
  }
  const names = compareNames(mine.name, theirs.name);
  if (names === 'same') return 'same';
  if (names === 'may-be' || mayBeAsWritten(mine, theirs) || areMisread(mine.name, theirs.name))
    return 'cannot-tell';
  // A source's label or bare surname is somebody whom it knows.
  const other = theirs.name.includes(' ') ? sortOf(theirs, prose.text) : bodyOrPerson(theirs.name);
  if (other !== 'either' && sortOf(mine, prose.text) === other) return 'different';
  return isForeignBody(mine.name, theirs.name, prose.text) ? 'different' : 'cannot-tell';
}

/** "he" and "the mayor" are somebody's, whatever the name that they stand for looks like. */
function sortOf({ kind, name, title }: Mention, text: string): NameOwner {
  if (kind === 'named') return ownerOfName(name ?? '', title, text);
  return bodyOrPerson(name ?? '');
}

function bodyOrPerson(name: string): NameOwner {
  return isBody(name) ? 'body' : 'person';
}

/**
 * Whether two names share a word that is a surname in one of them alone: "Sand Radio" and "Watching Berit Sand" may both be
 * more or less than a name.
 */
function areMisread(a: string, b: string): boolean {
  const [one, two] = [nameWords(a), nameWords(b)];
  const isShared = (words: readonly string[], others: readonly string[]): boolean =>
    others.length > 1 && others.slice(0, -1).includes(words.at(-1) ?? '');
  return isShared(one, two) || isShared(two, one);
}

/** "she" is not Colm Adair, whoever she is. */
export function areOfOtherGender(a: Mention, b: Mention): boolean {
  return isOfOtherGender(a, b) || isOfOtherGender(b, a);
}

function isOfOtherGender(pronoun: Mention, named: Mention): boolean {
  if (pronoun.kind !== 'pronoun' || named.kind !== 'named' || named.name === null) return false;
  const gender = PRONOUN_GENDERS.get(pronoun.text.toLowerCase());
  const [first = '', ...more] = nameWords(named.name);
  const own = more.length > 0 ? genderOfFirstName(first) : null;
  return gender !== undefined && own !== null && gender !== own;
}

/** "a commander" is the same as "the commander"; "Qasim's office" is not Hamdan, though it may be Qasim. */
function compareUnnamed(mine: Mention, theirs: Mention): SpeakerVerdict {
  if (isSamePhrase(mine.text, theirs.text)) return 'same';
  const owners = [mine.name ?? ownerOf(mine), theirs.name ?? ownerOf(theirs)];
  const [a, b] = owners;
  if (a == null || b == null) return 'cannot-tell';
  return compareNames(a, b) === 'different' ? 'different' : 'cannot-tell';
}

/**
 * Whose office, spokesman or statement it is: "Qasim" of "Qasim's office", "Joan Birk" of "a statement by Joan Birk"; null for "a
 * spokesman".
 */
function ownerOf({ text }: Mention): string | null {
  return /^(.*\p{Lu}.*)['’]s\s+\p{Ll}/u.exec(text)?.[1] ?? writerOf(text);
}

/** "Joan Birk" of "a statement by Joan Birk", "the voice of Joan Birk". */
function writerOf(text: string): string | null {
  const [, head = '', writer = null] = WRITTEN_BY.exec(text) ?? [];
  return DOCUMENTS.has(head) || UTTERANCES.has(head) ? writer : null;
}

const WRITTEN_BY =
  /^(?:\p{L}+ ){0,3}?(\p{Ll}+) (?:by|from|of) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+)$/u;

/** "the statement": a further link that is paper and nobody. */
function isDocument(link: Mention): boolean {
  const head = tokenize(link.text).at(-1)?.word ?? '';
  return link.name === null && DOCUMENTS.has(head);
}

/**
 * A bare "Miller" has been taken for the only Miller its document names in full; another document's George Miller may be
 * meant all the same.
 */
function mayBeAsWritten(mine: Mention, theirs: Mention): boolean {
  const written = (mention: Mention): string | null =>
    mention.kind === 'named' ? mention.text : mention.name;
  const [a, b] = [written(mine), written(theirs)];
  return a !== null && b !== null && compareNames(a, b) !== 'different';
}

/** "a commander" and "the commander". */
function isSamePhrase(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text.toLowerCase().replace(/^(an?|the|some|one|his|her|its|their)\s+/, '');
  return plain(a) === plain(b);
}

/** "the Foreign Ministry" against a source's "Foreign Ministry spokesman Esmail Baghaei": the draft may mean him. */
function isInTitleOf(mine: Mention, source: PassageSpeaker): boolean {
  const name = mine.name?.toLowerCase();
  return name !== undefined && source.links.some((link) => link.title?.toLowerCase().includes(name) ?? false);
}
