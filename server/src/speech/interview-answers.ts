import { compareNames, type FoundName, findNames } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { type Span, trimSpan } from '../text/span.js';
import { type LabelledTurn, opensWithMark, type Turn } from './turn.js';

/**
 * The answers of an interview that prints its questions without labels, as magazines do: the paragraph behind each question
 * is the one interviewee's. Further paragraphs may be questions that do not ask ("Some say that it is too slow."), and are
 * nobody's. None unless the text says that it is an interview and its opening names one person.
 */
export function interviewAnswers(doc: ProseDocument): Turn[] {
  const { text, blocks } = doc;
  const questions = blocks.flatMap((block, index) => (isQuestion(text, block) ? [index] : []));
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_QUESTIONS || !isInterview(text)) return [];
  const interviewee = personNamed(text, blocks.slice(0, first));
  if (!interviewee) return [];
  return questions.flatMap((question): Turn[] => {
    const answer = blocks[question + 1];
    if (answer?.kind !== 'paragraph' || isQuestion(text, answer)) return [];
    const label = { start: interviewee.start, end: interviewee.end };
    return [{ label, words: trimSpan(text, answer), block: question + 1, continues: false }];
  });
}

/** `Were you afraid?` / `Ann Lee: Not at all.`: answers by name behind questions that have no label. */
export function answersByName(
  { text, blocks }: ProseDocument,
  turns: readonly LabelledTurn[],
): LabelledTurn[] {
  const answers = turns.filter(({ label, words, block }) => {
    const above = blocks[block - 1];
    const isAnswer = above !== undefined && text.slice(above.start, above.end).trimEnd().endsWith('?');
    return isAnswer && isFullName(text.slice(label.start, label.end)) && !opensWithMark(text, words);
  });
  const [first] = answers;
  const name = first && text.slice(first.label.start, first.label.end);
  const own = answers.filter(({ label }) => text.slice(label.start, label.end) === name);
  return own.length >= MIN_ANSWERS ? own : [];
}

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;

function isQuestion(text: string, { kind, start, end }: ProseBlock): boolean {
  const isText = kind === 'paragraph' || kind === 'heading';
  return isText && end - start <= LONGEST_QUESTION && text.charAt(end - 1) === '?';
}

/** What stands above or below an interview: "This conversation has been shortened", "edited for length", "Interview: …". */
function isInterview(text: string): boolean {
  const edges = `${text.slice(0, EDGE_LENGTH)}\n${text.slice(Math.max(EDGE_LENGTH, text.length - EDGE_LENGTH))}`;
  return INTERVIEW_CUES.some((cue) => cue.test(edges));
}

const EDGE_LENGTH = 1500;
const INTERVIEW_CUES: readonly RegExp[] = [
  /\b(?:interview|conversation|exchange|q ?& ?a) (?:has been|was|is) (?:\p{L}+ ){0,3}(?:edited|condensed|shortened|abridged)\b/iu,
  /\bedited (?:and \p{L}+ )?for (?:length|clarity|space|brevity)\b/iu,
  /^(?:interview|interviewed) by \p{Lu}|^interview: \p{Lu}|^q ?& ?a\b/imu,
];

/** The one person whom the headline names, else the one whom the opening does. */
function personNamed(text: string, opening: readonly ProseBlock[]): FoundName | null {
  const headline = opening.filter(({ kind }) => kind === 'heading');
  const inHeadline = personsIn(text, headline);
  return onlyPerson(inHeadline.length > 0 ? inHeadline : personsIn(text, opening));
}

function personsIn(text: string, blocks: readonly ProseBlock[]): readonly FoundName[] {
  return blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
    .flatMap((block: Span) => findNames(text, block))
    .filter(({ name, sort }) => (sort === 'person' || sort === 'unknown') && name.includes(' '));
}

function onlyPerson([first, ...others]: readonly FoundName[]): FoundName | null {
  const isOne = others.every((other) => first && compareNames(other.name, first.name) === 'same');
  return first && isOne ? first : null;
}

/** "Ann Lee", "Bettina Rausch-Hill": two words at least, none of them in capitals alone or with digits. */
function isFullName(label: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|al-\p{L}+))+$/u.test(label);
}

const MIN_ANSWERS = 2;
