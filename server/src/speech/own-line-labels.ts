import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { firstLine, type Span, trimSpan } from '../text/span.js';
import { opensAsPerson } from './label-lines.js';
import { CHAIR_LABELS, NO_SPEAKER_LABELS } from './languages/en.js';
import { countLabels, type LabelledTurn, transcriptTurns } from './turn.js';

/**
 * The turns of a transcript that prints each speaker's name on a line of its own, with or without an office, above the words
 * (calls with investors, panels): none unless two of the names that come back are surely speakers' ("Operator", a first name,
 * a name that the list of participants has with its office). "Read More" comes back on lines of its own, too.
 */
export function ownLineTurns(doc: ProseDocument): LabelledTurn[] {
  const lines = doc.blocks.map((block) => nameLineOf(doc.text, block));
  const listed = new Set(lines.flatMap((line) => (line?.office ? [line.name] : [])));
  const candidates = doc.blocks.flatMap((_, index): LabelledTurn[] => {
    const line = lines[index];
    const words = line && wordsBelow(doc, lines, index);
    if (!line || !words) return [];
    const isTelling = isSpeaker(line.name) || listed.has(line.name);
    return [{ ...words, label: line.label, labelBlock: index, isTelling, continues: false }];
  });
  const counts = countLabels(
    doc.text,
    candidates.filter(({ isTelling }) => isTelling),
  );
  const sure = [...counts.values()].filter((count) => count > 1).length;
  return sure >= FEWEST_SURE_SPEAKERS ? transcriptTurns(doc, candidates) : [];
}

const FEWEST_SURE_SPEAKERS = 2;

/** "Questions and answers", "Presentation": a line without a stop is printed between turns and not said. */
export function isUnspokenLine(paragraph: string): boolean {
  return paragraph.length <= LONGEST_NAME_LINE && !ENDS_SENTENCE.test(paragraph);
}

interface NameLine {
  readonly label: Span;
  readonly name: string;
  /** The line has an office behind the name. */
  readonly office: boolean;
  /** Where the line ends. */
  readonly end: number;
}

/** A name, an office and a company fit. */
const LONGEST_NAME_LINE = 90;
const ENDS_SENTENCE = /[.!?…:;,]["'”’)\]]*$/u;

/** "Ann Lee", "Ann Lee - Chief Executive", "Ann Lee, Chief Executive", "Operator" as the first line of a block. */
function nameLineOf(text: string, block: ProseBlock): NameLine | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const { end } = firstLine(text, block);
  if (end - block.start > LONGEST_NAME_LINE) return null;
  const line = text.slice(block.start, end).trimEnd();
  const [name = '', office] = line.split(/\s+[-–—|]+\s+|,\s+|\s+(?=\()/u);
  if (!isNameLike(name) || ENDS_SENTENCE.test(line)) return null;
  const label = { start: block.start, end: block.start + name.length };
  return { label, name, office: office !== undefined, end };
}

/** Up to five capitalised words, of which none is a number: "Ann Lee", "Jan van den Berg", "Operator". */
function isNameLike(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length <= MOST_NAME_WORDS &&
    !NO_SPEAKER_LABELS.has(name.toLowerCase()) &&
    (words.length > 1 || isChair(name)) &&
    /^\p{Lu}/u.test(name) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{Lu}\S*|van|von|de[nr]?|bin)$/u.test(word))
  );
}

const MOST_NAME_WORDS = 5;

function isChair(name: string): boolean {
  return CHAIR_LABELS.has(name.toLowerCase());
}

/** "Operator", "Dr Lee", "Ann Lee". */
function isSpeaker(name: string): boolean {
  return isChair(name) || opensAsPerson(name);
}

/** What is said below a name: further lines of its block, else the next block; a line with the office is passed over. */
function wordsBelow(
  { text, blocks }: ProseDocument,
  lines: readonly (NameLine | null)[],
  index: number,
): Pick<LabelledTurn, 'words' | 'block'> | null {
  const block = blocks[index];
  const line = lines[index];
  if (!block || !line) return null;
  const rest = trimSpan(text, { start: line.end, end: block.end });
  if (rest.end > rest.start) {
    const said = withoutOfficeLine(text, rest);
    if (said.end > said.start) return isSaid(text, said) ? { words: said, block: index } : null;
  }
  // "Ann Lee" / "Harbour Partners" / words: which of the two speaks is not to be told.
  if (lines[index - 1] && !isChair(line.name) && !isChair(lines[index - 1]?.name ?? '')) return null;
  const below = index + 1;
  const isOffice = rest.end === rest.start && isOfficeBlock(text, blocks[below]) && !lines[below];
  const at = isOffice ? below + 1 : below;
  const next = blocks[at];
  if (next?.kind !== 'paragraph' || lines[at]) return null;
  return isSaid(text, next) ? { words: trimSpan(text, next), block: at } : null;
}

function withoutOfficeLine(text: string, rest: Span): Span {
  const { end } = firstLine(text, rest);
  return isUnspokenLine(text.slice(rest.start, end)) ? trimSpan(text, { start: end, end: rest.end }) : rest;
}

function isOfficeBlock(text: string, block: ProseBlock | undefined): boolean {
  return block?.kind === 'paragraph' && isUnspokenLine(text.slice(block.start, block.end));
}

/** A list of names says nothing. */
function isSaid(text: string, words: Span): boolean {
  return /[.!?…]["'”’)\]]*(?:\s|$)/u.test(text.slice(words.start, words.end));
}
