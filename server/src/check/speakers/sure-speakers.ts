import type { QuotationClaim } from '../../draft/claim.js';
import type { Draft } from '../../draft/draft.js';
import type { Mention, SpeechReading } from '../../speech/reading.js';
import { compareNames, type FoundName, findNames } from '../../text/names.js';
import type { ProseDocument } from '../../text/prose.js';
import { findSentences } from '../../text/sentences.js';
import { containsOffset, containsSpan, overlaps, type Span } from '../../text/span.js';
import type { QuotedPassage } from '../passages/quoted-passage.js';
import { areOfOtherGender } from './compare-speakers.js';

/**
 * How sure both readings of a claim's speaker are: the chance that both are right, 0..1. 0 where either
 * names nobody.
 */
export function jointCertainty(draft: Draft, claim: QuotationClaim, passage: QuotedPassage): number {
  const { attribution, outer } = claim.quotation;
  const { speaker, match } = passage;
  const { source, reading } = match.candidate;
  const [theirs] = speaker?.links ?? [];
  if (!attribution || !speaker || !theirs || !reading) return 0;
  const mine = { mention: attribution.speaker, ...attribution };
  return (
    certaintyOfSpeaker(draft.markdown.prose, draft.speech, outer, mine) *
    certaintyOfSpeaker(source.prose, reading.speech, match.span, { mention: theirs, ...speaker })
  );
}

/** What a reading says of a quotation's speaker, and how sure the sieve is that said it. */
interface ReadSpeaker {
  readonly mention: Mention;
  readonly sieve: string | null;
  readonly confidence: number;
}

/**
 * How sure a speaker is, 0..1. A sieve's measured figure counts all its answers; where it hands a sentence's quotation to
 * the one person that the sentence names, it can hardly be wrong: Berit Sand once more: “…” (87 of 89 on PolNeAR).
 */
function certaintyOfSpeaker(
  document: ProseDocument,
  speech: SpeechReading,
  quoted: Span,
  { mention, sieve, confidence }: ReadSpeaker,
): number {
  const handsOver = sieve !== null && HANDING_OVER.has(sieve.split('/')[0] ?? '');
  if (!handsOver || confidence >= SOLE_PERSON) return confidence;
  return isSolePerson(document, speech, quoted, mention) ? SOLE_PERSON : confidence;
}

/** The lower bound (Wilson, 95 %) of 87 in 89. */
const SOLE_PERSON = 0.93;

/** Sieves that look for whoever the sentence hands its quotation to, and may take the wrong one of several. */
const HANDING_OVER: ReadonlySet<string> = new Set([
  'colon',
  'put-it',
  'naming-verb',
  'verb-before',
  'according-to-after',
]);

/** Whether the sentence with the mention and the quoted words names nobody else outside quotation marks. */
function isSolePerson(
  document: ProseDocument,
  speech: SpeechReading,
  quoted: Span,
  mention: Mention,
): boolean {
  const { name, kind, text } = mention;
  // It was Ann Lee who said: “…”
  if (name === null || (kind !== 'named' && text !== 'who')) return false;
  return (
    namesBeside(document, speech, quoted, mention)?.every(
      (other) => compareNames(other, name) !== 'different',
    ) ?? false
  );
}

/**
 * Whether the draft's own sentence names the source's speaker, too. Who of the two is meant cannot be told then: Tern Lines
 * insists, through its spokesman Piet Maes, that “…” and a source in which Piet Maes says so. A pronoun may stand for
 * anybody of its gender whom its paragraph or the one before names.
 */
export function areBothNamed(draft: Draft, { quotation }: QuotationClaim, speaker: Mention): boolean {
  const { name } = speaker;
  const mine = quotation.attribution?.speaker;
  if (!mine || name === null) return false;
  const { prose } = draft.markdown;
  const beside = namesBeside(prose, draft.speech, quotation.outer, mine) ?? [];
  const isOpen = mine.kind === 'pronoun' && !areOfOtherGender(mine, { ...speaker, kind: 'named' });
  const near = isOpen ? namesNear(prose, draft.speech, mine) : [];
  return [...beside, ...near].some((other) => compareNames(other, name) === 'same');
}

/** The people and names of unknown sort in a mention's paragraph and the one before, outside quotation marks. */
function namesNear(
  { text, blocks }: ProseDocument,
  { quotations }: SpeechReading,
  mention: Span,
): readonly string[] {
  const at = blocks.findIndex((block) => containsOffset(block, mention.start));
  return blocks.slice(Math.max(0, at - 1), at + 1).flatMap((block) => namesOutside(text, block, quotations));
}

/**
 * The people and names of unknown sort in the sentences of the mention and the quoted words, outside quotation marks; null where the
 * two stand in different blocks.
 */
function namesBeside(
  { text, blocks }: ProseDocument,
  { quotations }: SpeechReading,
  quoted: Span,
  { start, end }: Span,
): readonly string[] | null {
  const block = blocks.find((candidate) => containsOffset(candidate, quoted.start));
  if (!block || !containsSpan(block, { start, end })) return null;
  const whole = { start: Math.min(start, quoted.start), end: Math.max(end, quoted.end) };
  const touched = findSentences(text, block).filter((sentence) => overlaps(sentence, whole));
  const sentences = { start: touched[0]?.start ?? whole.start, end: touched.at(-1)?.end ?? whole.end };
  return namesOutside(text, sentences, quotations);
}

/** The people and names of unknown sort in a span, less those inside quotation marks. */
function namesOutside(text: string, span: Span, quotations: SpeechReading['quotations']): readonly string[] {
  const marked = quotations.map(({ outer }) => outer).filter((outer) => overlaps(outer, span));
  return findNames(text, span)
    .filter(({ sort }) => sort === 'person' || sort === 'unknown')
    .filter((found) => !marked.some((outer) => containsSpan(outer, found)))
    .map(({ name }) => name);
}

/**
 * Whether a pronoun surely stands for its name: its own paragraph names that person before it, or names nobody, and then
 * the nearest paragraph before that names anybody does. Names and nominals need no antecedent.
 */
export function hasNearAntecedent(
  { text, blocks }: ProseDocument,
  { people, quotations }: SpeechReading,
  mention: Mention,
): boolean {
  const { kind, name } = mention;
  if (kind !== 'pronoun' || name === null) return true;
  const at = blocks.findIndex((block) => containsOffset(block, mention.start));
  const own = blocks[at];
  if (!own) return false;
  const isNamed = (names: readonly string[]): boolean =>
    names.some((other) => compareNames(other, name) !== 'different');
  // “Ferdie lost a night's sleep,” she says: whom the words name is not who says them.
  const before = namesOutside(text, { start: own.start, end: mention.start }, quotations);
  if (before.length > 0) return isNamed(before);
  for (const block of blocks.slice(Math.max(0, at - ANTECEDENT_REACH), at).reverse()) {
    // A town is a name, too: only people that the whole document tells of count here, and names that are surely somebody's.
    const told = people.filter((person) => person.mentions.some((other) => containsSpan(block, other)));
    const named = [...told.map((person) => person.name), ...namesIn(text, block, ['person'])];
    if (named.length > 0) return isNamed(named);
  }
  return isNamed(namesIn(text, own));
}

/**
 * Whether a name can be the one that a passage's speaker is called by, though that speaker was read as somebody else: it stands
 * in the paragraphs before, in the headline or in the passage's own. Whoever is not named there is not "he", whoever he is;
 * but he may be the fisherman who spoke before, of whom the source tells no name.
 */
export function mayBeMeant(
  { text, blocks }: ProseDocument,
  { quotations, reports }: SpeechReading,
  mention: Mention,
  name: string,
): boolean {
  const at = blocks.findIndex((block) => containsOffset(block, mention.start));
  const own = blocks[at];
  if (!own) return true;
  const before = blocks.slice(Math.max(0, at - NAMED_REACH), at + 1);
  const opening = blocks.slice(0, OPENING_BLOCKS).filter((block) => !before.includes(block));
  const isNamed = [...opening, ...before].some((block) =>
    namesIn(text, block).some((other) => compareNames(other, name) !== 'different'),
  );
  const near = { start: blocks[Math.max(0, at - ANTECEDENT_REACH)]?.start ?? own.start, end: mention.start };
  const isNameless = [...quotations, ...reports].some(
    ({ attribution }) =>
      attribution !== null && attribution.speaker.name === null && containsSpan(near, attribution.speaker),
  );
  return isNamed || (mention.kind === 'pronoun' && isNameless);
}

/** Nobody is "he" again after so many paragraphs that do not name him. */
const NAMED_REACH = 8;
/** The headline and the paragraph below it name whom the whole story is about. */
const OPENING_BLOCKS = 3;

/** How many paragraphs back a pronoun may reach. */
const ANTECEDENT_REACH = 3;

function namesIn(
  text: string,
  span: Span,
  sorts: readonly FoundName['sort'][] = ['person', 'unknown'],
): readonly string[] {
  return findNames(text, span)
    .filter(({ sort }) => sorts.includes(sort))
    .map((name) => name.name);
}
