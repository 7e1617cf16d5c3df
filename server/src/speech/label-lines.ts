import { isFirstName } from '../text/first-names.js';
import { type Span, trimSpan } from '../text/span.js';
import {
  LINK_WORDS_IN_OFFICES,
  NO_SPEAKER_LABELS,
  SPEAKER_TITLES,
  UNNAMED_LABEL_STARTS,
} from './languages/en.js';

/** The label a line of a transcript begins with. */
export interface Label {
  /** Where the speaker is named: without colon, time and office ("Ann Lee" of "Ann Lee (Lowmere) (Ind): …"). */
  readonly label: Span;
  readonly wordsStart: number;
  /** The form alone shows a speaker: a title, an office or a seat in brackets, a first name, capitals. */
  readonly isTelling: boolean;
}

const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 5;
/** "Q. ", "[Speaker 1] ", and a label with its seat, its party and its colon are no longer. */
const MAX_HEAD_LENGTH = 128;

/**
 * "MR. PRICE: …", "Speaker 1: …", "Q. …", "[Speaker 1] …", "00:01:10 Ann Lee: …", "Ann Lee (01:10): …", "Ann Lee (Lowmere)
 * (Ind): …", "The Minister for Roads (Ann Lee): …", "Senator LEE. …"; null for other lines.
 */
export function labelAt(text: string, start: number, end: number): Label | null {
  const head = text.slice(start, Math.min(end, start + MAX_HEAD_LENGTH));
  const time = LEADING_TIME.exec(head)?.[0].length ?? 0;
  const rest = head.slice(time);
  const match =
    QUESTION_OR_ANSWER.exec(rest) ?? BRACKETED.exec(rest) ?? WITH_OFFICE.exec(rest) ?? NAMED.exec(rest);
  const titled = match ? null : TITLED_WITH_STOP.exec(rest);
  const found = match ?? titled;
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined) return null;
  const from = start + time + found[0].indexOf(name);
  const label = speakerIn(text, trimSpan(text, { start: from, end: from + name.length }));
  if (!label) return null;
  const printed = text.slice(label.start, label.end);
  const isTelling = name.includes('(') || titled !== null || isTellingName(printed);
  return { label, wordsStart: start + time + found[0].length, isTelling };
}

/**
 * Whether a paragraph begins with what may be a label that is not known ("Several hon. Members: …", "Clerk to the Board: …", "A
 * voice: …"): then nobody can say that the speaker before it goes on. “Let me be clear: …” begins with none.
 */
export function mayOpenTurn(paragraph: string): boolean {
  const label = /^([^:\n]{1,100}):(?=\s|$)/u.exec(paragraph)?.[1];
  if (label === undefined) return TITLED_WITH_STOP.test(paragraph.slice(0, MAX_HEAD_LENGTH));
  const [first = '', ...more] = label.split(/\s+/u);
  const hasCapital = (word: string): boolean => /^[[(]?[\p{Lu}\d&]/u.test(word);
  if (!hasCapital(first)) return false;
  if (more.every((word) => hasCapital(word) || LINK_WORDS_IN_OFFICES.has(word))) return true;
  const isShort = more.length < MAX_UNKNOWN_LABEL_WORDS;
  return isShort && (more.some(hasCapital) || UNNAMED_LABEL_STARTS.has(first.toLowerCase()));
}

const MAX_UNKNOWN_LABEL_WORDS = 6;

const TIME = String.raw`[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]?`;
const LEADING_TIME = new RegExp(String.raw`^${TIME}[ \t]+(?:[-–—][ \t]+)?`);
/** "Q. Will it hold?", "Q: …", "Q    …" as in the briefings of ministries. */
const QUESTION_OR_ANSWER = /^([QA])(?:[.:][ \t]+|[ \t]{2,}|\t)(?=\S)/;
/** A colon may be wanting behind a bracket that ends in a number: "[applause]" is no speaker. */
const BRACKETED = /^\[(?:([^\]:\n]{1,48})\]:|([^\]:\n]{1,40} \d{1,3})\])(?=\s|$)/;
/** "Ann Lee (Lowmere) (Ind):", "The Minister for Roads (Ann Lee):". */
const WITH_OFFICE = /^([^:\n[()]{2,60}(?:[ \t]?\((?!\d)[^()\n]{1,60}\)){1,3}):(?=\s|$)/;
/** A colon and a blank, or a time at the end of the line. */
const NAMED = new RegExp(
  String.raw`^(?:([^:\n[]{1,${MAX_LABEL_LENGTH - 1}}?)[ \t]*(?:${TIME})?:(?=[ \n\t]|$)|([^:\n[]{1,${MAX_LABEL_LENGTH}}?)[ \t]+${TIME}[ \t]*(?=\n))`,
);
/** "Mr. LEE. I thank the chair.", "Senator Lee. I yield.", "The CHAIR. …": the records of hearings print a stop. */
const TITLED_WITH_STOP =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?|Senator|Sen\.|Representative|Rep\.|Judge|Chair(?:man|woman)?|Ranking Member|Commissioner|Secretary|The)[ \t]\p{Lu}[\p{L}'’-]+(?:[ \t]\p{Lu}[\p{L}'’-]+){0,2})\.[ \t]+(?=\p{Lu}|\[)/u;

/** Where a printed label names its speaker; null when it is no label. */
function speakerIn(text: string, printed: Span): Span | null {
  const label = text.slice(printed.start, printed.end);
  const bracket = label.indexOf('(');
  if (bracket <= 0) return isLabel(label, false) ? printed : null;
  const office = label.slice(0, bracket).trim();
  if (!label.endsWith(')') || !isLabel(office, true)) return null;
  const [inner = '', name = ''] = /\(([^()]*)\)/u.exec(label) ?? [];
  // "The Minister for Roads (Ann Lee)" names an office first; "Ann Lee (Lowmere)" does not.
  if (!/^the\s/iu.test(office) || !isFullName(name))
    return trimSpan(text, { start: printed.start, end: printed.start + bracket });
  const from = printed.start + label.indexOf(inner) + 1;
  return trimSpan(text, { start: from, end: from + name.length });
}

/** Capitalised words or numbers, of which the first is none; an office also has small words. */
function isLabel(name: string, isOffice: boolean): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= (isOffice ? MAX_OFFICE_WORDS : MAX_LABEL_WORDS) &&
    !NO_SPEAKER_LABELS.has(words.join(' ').toLowerCase()) &&
    words.every(
      (word) =>
        /^(?:\p{Lu}|\d+$|\(|al-|de$|van$|von$)/u.test(word) || (isOffice && LINK_WORDS_IN_OFFICES.has(word)),
    ) &&
    !/^\d/.test(words[0] ?? '')
  );
}

/** "The Parliamentary Under-Secretary of State for Roads". */
const MAX_OFFICE_WORDS = 10;

/** "Ann Lee", "Mr. Lee": two words or more, all with a capital. */
function isFullName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return words.length > 1 && words.every((word) => /^(?:\p{Lu}|al-|de$|van$|von$)/u.test(word));
}

/** "MR. PRICE", "Madam Speaker", "Ann Lee". */
function isTellingName(name: string): boolean {
  return name === name.toUpperCase() || (/\s/u.test(name) && opensAsPerson(name));
}

/** "Mr Lee", "Ann Lee": the first word is a title or a first name. */
export function opensAsPerson(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(/\s+/u);
  return SPEAKER_TITLES.has(first.replace(/\.$/u, '')) || isFirstName(first);
}
