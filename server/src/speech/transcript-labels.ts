import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { firstLine, type Span, trimSpan } from '../text/span.js';
import { answersByName, interviewAnswers } from './interview-answers.js';
import { type Label, labelAt, mayOpenTurn } from './label-lines.js';
import { isExaminationLine, withExaminations, withInitials } from './label-speakers.js';
import { isUnspokenLine, ownLineTurns } from './own-line-labels.js';
import { type LabelledTurn, type Turn, transcriptTurns } from './turn.js';

/**
 * The turns of a document that is a transcript, else nothing. A line that opens with a short capitalised label and a
 * colon is a turn, or a name on a line of its own and what stands below it; to be believed, at least two labels must come
 * back, and marks must not follow them. In a transcript a label that stands there once is believed by its form ("Madam
 * Speaker", "Ann Lee (Lowmere)"). Paragraphs without a label between two turns belong to the first of them; one with what
 * may be a label belongs to nobody.
 */
export function findTurns(doc: ProseDocument): Turn[] {
  const labelled = doc.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? turnsOfBlock(doc.text, block, index) : [],
  );
  const turns = transcriptTurns(doc, withInitials(doc.text, labelled));
  if (turns.length > 0) return withFurtherParagraphs(doc, withExaminations(doc, turns), goesOn);
  const named = ownLineTurns(doc);
  const isSaid = (paragraph: string): boolean => goesOn(paragraph) && !isUnspokenLine(paragraph);
  if (named.length > 0) return withFurtherParagraphs(doc, named, isSaid);
  const answers = answersByName(doc, labelled);
  return answers.length > 0 ? answers : interviewAnswers(doc);
}

function turnsOfBlock(text: string, block: Span, index: number): LabelledTurn[] {
  const turns: LabelledTurn[] = [];
  let open: Label | null = null;
  const finish = (end: number): void => {
    if (!open) return;
    const { label, wordsStart, isTelling } = open;
    const words = trimSpan(text, { start: wordsStart, end });
    if (words.end > words.start)
      turns.push({ label, isTelling, words, block: index, labelBlock: index, continues: false });
  };
  for (let line = block.start; line >= block.start && line < block.end; ) {
    const next = Math.min(block.end, firstLine(text, { start: line, end: block.end }).end + 1);
    const found = labelAt(text, line, block.end);
    if (found || (open && mayBeOthers(text.slice(line, next)))) {
      finish(line);
      open = found;
    }
    line = next;
  }
  finish(block.end);
  return turns;
}

/** What is said goes on in the next paragraph, but not behind a heading, a note or what may be another's label. */
function withFurtherParagraphs(
  { text, blocks }: ProseDocument,
  turns: readonly LabelledTurn[],
  isSaid: (paragraph: string) => boolean,
): Turn[] {
  return turns.flatMap((turn, i) => {
    const nextBlock = turns[i + 1]?.labelBlock ?? 0;
    const all: Turn[] = [turn];
    for (let index = turn.block + 1; index < nextBlock; index++) {
      const block: ProseBlock | undefined = blocks[index];
      if (block?.kind !== 'paragraph' || !isSaid(text.slice(block.start, block.end))) break;
      const before = all.pop();
      if (before) all.push({ ...before, continues: true });
      all.push({ label: null, words: trimSpan(text, block), block: index, continues: false });
    }
    return all;
  });
}

/** "(Laughter.)", "[crosstalk]" and "…" are not said, and “Hon. Members: Hear, hear!” is somebody else's. */
function goesOn(paragraph: string): boolean {
  return !/^[([*]/.test(paragraph) && /\p{L}/u.test(paragraph) && !mayBeOthers(paragraph);
}

function mayBeOthers(words: string): boolean {
  return mayOpenTurn(words) || isExaminationLine(words);
}
