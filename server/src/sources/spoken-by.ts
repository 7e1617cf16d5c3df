import { isFirstName } from '../text/first-names.js';
import { TITLE_HEADS } from '../text/languages/en-names.js';
import { type FoundName, findNames } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { type Span, sliceSpan } from '../text/span.js';
import { type FoundFacts, fact } from './facts.js';
import { SIGNING_WORDS, SPEECH_NOUNS } from './languages/en-kinds.js';
import { countWords, type Line, linesOf } from './lines.js';
import { ownWords } from './own-words.js';
import { isBareName } from './people-line.js';
import type { SourceKind } from './source.js';

/**
 * Who speaks in a speech, by its first lines ("Remarks by President Ann Lee", "Ann Lee, chair of the board" beside "Speech
 * at …"), or makes a statement in the first person, by those or by the name it is signed with. Nothing for other kinds, and
 * where several people or none are named.
 */
export function spokenBy(prose: ProseDocument, kind: SourceKind): FoundFacts {
  if (kind !== 'speech' && kind !== 'statement') return {};
  const lines = headLines(prose);
  const titled = lines.flatMap((line) => titleSpeakers(prose.text, line));
  const named = titled.length > 0 ? titled : kind === 'speech' ? nameLines(prose.text, lines) : [];
  if (named.length === 1) return { authors: fact(named, 'title of the speech', SPEAKER_SURE) };
  const isOwn = kind === 'statement' && lines.some((line) => OWN_WORDS.test(sliceSpan(prose.text, line)));
  const signed = isOwn && named.length === 0 && speaksOfSelf(prose) ? signature(prose) : null;
  return signed ? { authors: fact([signed], 'signature', SPEAKER_SURE) } : {};
}

/** Surer than a byline, which may be that of the paper that prints the speech. */
const SPEAKER_SURE = 0.92;

/** Releases quote people; a statement or a letter is somebody's own words. */
const OWN_WORDS = /\b(?:statement|letter|message|declaration|resignation)\b/iu;

const HEAD_LINES = 8;
const LONGEST_HEAD_LINE = 160;
const MOST_HEAD_WORDS = 24;

/** The short lines above the first paragraph of the text itself. */
function headLines({ text, blocks }: ProseDocument): readonly Line[] {
  const lines: Line[] = [];
  for (const block of blocks.slice(0, HEAD_LINES)) {
    for (const line of linesOf(text, block)) {
      const isLong =
        line.end - line.start > LONGEST_HEAD_LINE || countWords(sliceSpan(text, line)) > MOST_HEAD_WORDS;
      if (isLong || lines.length >= HEAD_LINES) return lines;
      lines.push(line);
    }
  }
  return lines;
}

/** "Remarks by Mayor Ann Lee at the bridge", "Inaugural address of Ann Lee", "Ann Lee: speech to the board", "Ann Lee's speech". */
function titleSpeakers(text: string, line: Span): readonly string[] {
  const head = sliceSpan(text, line);
  const by = BY.exec(head);
  if (by) {
    const after = { start: line.start + by.index + by[0].length, end: line.end };
    const [first, second] = personsIn(text, after);
    const isFirst = first && first.titledStart - after.start <= LONGEST_ARTICLE;
    if (!first || !isFirst) return [];
    const joined = second && /^\s*(?:,|and|&)\s*$/u.test(text.slice(first.end, second.titledStart));
    return joined ? [first.name, second.name] : [first.name];
  }
  const before = BEFORE_NOUN.exec(head);
  if (!before) return [];
  const [name] = personsIn(text, { start: line.start, end: line.start + before.index });
  return name?.end === line.start + before.index ? [name.name] : [];
}

const NOUNS = SPEECH_NOUNS.join('|');
const BY = new RegExp(
  String.raw`^[\W_]*(?:\p{L}+[ -]){0,4}?(?:${NOUNS})(?: \p{L}+){0,4}? (?:by|of|from|given by|delivered by)\s+`,
  'iu',
);
/** Behind the name: "Ann Lee: speech to the board", "Ann Lee – Closing speech", "Ann Lee's speech". */
const BEFORE_NOUN = new RegExp(
  String.raw`(?:['’]s|:| [-–—|])\s+(?:\p{L}+[ -]){0,3}?(?:${NOUNS})(?!\p{L})`,
  'iu',
);
/** "the ", "Hon. " */
const LONGEST_ARTICLE = 10;

function personsIn(text: string, span: Span): readonly FoundName[] {
  return findNames(text, span).filter(
    ({ name, sort, title }) =>
      (sort === 'person' || sort === 'unknown') && (title !== null || name.includes(' ')),
  );
}

/** "Ann Lee, chair of the board" on a line of its own: the one line of the head that begins with a name and an office. */
function nameLines(text: string, lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) => {
    const name = nameWithOffice(sliceSpan(text, line));
    return name && personsIn(text, line).some((person) => person.name === name) ? [name] : [];
  });
}

/** Of "Ann Lee, chair of the board" the name; "Ann Lee, Lowmere" has no office. */
function nameWithOffice(line: string): string | null {
  const [name = '', office = ''] = line.replace(/^[\W_]+/u, '').split(/,\s+|\s+[-–—|]\s+/u);
  if (!isBareName(name) || /\d/u.test(line)) return null;
  const words = office.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, MOST_OFFICE_WORDS).some((word) => TITLE_HEADS.has(word)) ? name : null;
}

/** "acting deputy vice chair of the board" */
const MOST_OFFICE_WORDS = 4;

/** The name below a text, in its last lines: "Ann Lee", "Ann Lee, Minister of Roads", "Signed,⏎Ann Lee"; never the press officer's. */
function signature({ text, blocks }: ProseDocument): string | null {
  const last = blocks.slice(Math.max(1, blocks.length - SIGNATURE_BLOCKS)).filter(isText);
  const lines = last.flatMap((block) => linesOf(text, block).map((line) => sliceSpan(text, line)));
  const names = lines.flatMap((line, index) => {
    const printed = line.replace(SIGNING_WORDS, '').replace(/^[\W_]+|[\s*_]+$/gu, '');
    if (countWords(printed) > MOST_SIGNATURE_WORDS || /[.!?:”"]$/u.test(printed)) return [];
    if (CONTACT.test(printed)) return [];
    const isSigned = printed.length < line.trim().length - MOST_MARKS || isSigning(lines[index - 1] ?? '');
    const name =
      nameWithOffice(printed) ?? (isSigned || startsWithFirstName(printed) ? bareName(printed) : null);
    return name ?? [];
  });
  const [first] = names;
  return names.length === 1 && first ? first : null;
}

function isSigning(line: string): boolean {
  return SIGNING_WORDS.test(`${line} `) && countWords(line) <= MOST_SIGNING_WORDS;
}

function startsWithFirstName(line: string): boolean {
  return isFirstName(line.split(' ')[0] ?? '');
}

function bareName(line: string): string | null {
  return isBareName(line) ? line : null;
}

/** Emphasis and dashes around a name are no word before it. */
const MOST_MARKS = 6;
const MOST_SIGNING_WORDS = 3;
const CONTACT = /\b(?:press|media|contact|spokes\p{L}+|communications|e-?mail|tel|phone)\b|@/iu;

const SIGNATURE_BLOCKS = 5;
const MOST_SIGNATURE_WORDS = 14;

function isText({ kind }: ProseBlock): boolean {
  return kind === 'paragraph' || kind === 'metadata';
}

/** Whether somebody says "I" outside quotation marks. */
function speaksOfSelf({ text, blocks }: ProseDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' && /(?<!\p{L})I(?!\p{L}|\.)/u.test(ownWords(sliceSpan(text, block))),
  );
}
