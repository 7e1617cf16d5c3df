import type { ProseDocument } from '../text/prose.js';
import { firstLine, type Span } from '../text/span.js';
import type { LabelledTurn } from './turn.js';

/**
 * Turns that are labelled by the initials of a label ("AL:" beside "Ann Lee:"), with the place that names their speaker;
 * others as they are. Initials that two speakers share are nobody's.
 */
export function withInitials(text: string, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const names = new Map<string, Span>();
  const initials = new Map<string, Set<string>>();
  for (const { label } of turns) {
    const name = text.slice(label.start, label.end);
    const letters = initialsOf(name);
    if (letters.length < 2) continue;
    initials.set(letters, (initials.get(letters) ?? new Set()).add(name));
    if (!names.has(letters)) names.set(letters, label);
  }
  return turns.map((turn) => {
    const letters = text.slice(turn.label.start, turn.label.end).replaceAll('.', '');
    const name = /^\p{Lu}{2,4}$/u.test(letters) && initials.get(letters)?.size === 1 && names.get(letters);
    return name ? { ...turn, label: name } : turn;
  });
}

/**
 * The "Q." and "A." of a court's record, which are the examiner's and the witness's, with the places that name these; other
 * turns as they are. A new witness has been asked by nobody yet.
 */
export function withExaminations(
  { text, blocks }: ProseDocument,
  turns: readonly LabelledTurn[],
): LabelledTurn[] {
  const printed = ({ label }: LabelledTurn): string => text.slice(label.start, label.end).toLowerCase();
  if (!turns.some((turn) => printed(turn) in PART_OF_LABEL)) return [...turns];
  const parts = blocks.flatMap((block) => partsIn(text, block));
  let next = 0;
  let now: Partial<Record<Part['role'], Span>> = {};
  return turns.map((turn) => {
    for (let part = parts[next]; part && part.name.start < turn.words.start; part = parts[++next])
      now = part.role === 'witness' ? { witness: part.name } : { ...now, examiner: part.name };
    const role = PART_OF_LABEL[printed(turn)];
    const name = role && now[role];
    return name ? { ...turn, label: name } : turn;
  });
}

/** "TOVA RENNER (sworn)", "Cross-examination by MR LEE", "BY MS. LEE:": who answers, and who asks from here on. */
export function isExaminationLine(line: string): boolean {
  const first = line.slice(0, LONGEST_EXAMINATION_LINE + 1).split('\n')[0] ?? '';
  return witnessIn(first) !== null || examinerIn(first) !== null;
}

const LONGEST_EXAMINATION_LINE = 100;

interface Part {
  readonly role: 'witness' | 'examiner';
  readonly name: Span;
}

const PART_OF_LABEL: Readonly<Record<string, Part['role']>> = {
  q: 'examiner',
  a: 'witness',
  'the witness': 'witness',
};

function partsIn(text: string, block: Span): Part[] {
  const parts: Part[] = [];
  for (let start = block.start; start < block.end; ) {
    const { end } = firstLine(text, { start, end: block.end });
    const part = partIn(text.slice(start, Math.min(end, start + LONGEST_EXAMINATION_LINE + 1)), start);
    if (part) parts.push(part);
    start = end + 1;
  }
  return parts;
}

function partIn(line: string, start: number): Part | null {
  const witness = witnessIn(line);
  const name = witness ?? examinerIn(line);
  if (!name) return null;
  const span = { start: start + name.start, end: start + name.end };
  return { role: witness ? 'witness' : 'examiner', name: span };
}

/** "TOVA RENNER (sworn)", "Tova Renner, having been duly sworn, …", "The witness, Tova Renner, was affirmed". */
function witnessIn(line: string): Span | null {
  if (line.length > LONGEST_EXAMINATION_LINE) return null;
  const match =
    /^(?:the witness,? )?((?:\p{Lu}[\p{L}.'’-]*[ \t]?){1,6})\s*(?:[,(–—-]|was\b)\s*(?:[a-z-]+ ){0,4}(?:sworn|affirmed|recalled|resumed)\b/iu.exec(
      line,
    );
  return match?.[1] && isCapitalised(match[1]) ? spanOf(match, match[1]) : null;
}

/** "Examination by MS LEE", "CROSS-EXAMINATION BY MR. RAY:", "Examined by Ms Lee", "BY MR. RAY:". */
function examinerIn(line: string): Span | null {
  if (line.length > LONGEST_EXAMINATION_LINE) return null;
  const match =
    /\b(?:examination|examined|questioned)(?:[ -]in[ -]chief)?(?: \(?(?:continued|resumed)\)?)? by ((?:\p{Lu}[\p{L}.'’-]*[ \t]?){1,6}):?\s*$/iu.exec(
      line,
    ) ?? /^by ((?:mr|ms|mrs|miss|dr)\.? (?:\p{Lu}[\p{L}.'’-]*[ \t]?){1,4}):?\s*$/iu.exec(line);
  return match?.[1] && isCapitalised(match[1]) ? spanOf(match, match[1]) : null;
}

/** Every word has a capital: with the flag `i`, \p{Lu} stands for any letter. */
function isCapitalised(name: string): boolean {
  return name
    .trim()
    .split(/\s+/u)
    .every((word) => /^\p{Lu}/u.test(word));
}

function spanOf(match: RegExpExecArray, name: string): Span {
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.trimEnd().length };
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}
