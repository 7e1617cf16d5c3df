import { type FoundFacts, fact } from './facts.js';
import {
  MACHINE_PHRASES,
  NOTES_STARTS,
  REPORT_PHRASES,
  REPORT_STARTS,
  SPEECH_STARTS,
  SPEECH_TITLES,
  STATEMENT_ENDS,
  STATEMENT_STARTS,
  TRANSCRIPT_ENDS,
  TRANSCRIPT_STARTS,
} from './languages/en-kinds.js';
import { startsWithPhrase } from './languages/phrases.js';
import type { LineRole } from './opening-line.js';
import type { ProseSignals } from './prose-signals.js';
import type { Fact, Reliability, SourceKind } from './source.js';

/** What a kind is guessed from. */
export interface KindClues {
  readonly title: string;
  /** The first lines of the document, furniture included. */
  readonly head: string;
  readonly fileStem: string;
  readonly roles: ReadonlySet<LineRole>;
  readonly signals: ProseSignals;
  /** Something says who published it and when. */
  readonly published: boolean;
  /** `own`: it names its author and nobody else as publisher, as the pages of blogs do. */
  readonly author: 'own' | 'byline' | null;
}

/**
 * The kind of a document by its form, from the most telling sign to the least. `article` is at least 0.8 sure only
 * where the text is reported prose: a byline, a dateline, a reading time, or reporting verbs at quotation marks.
 */
export function guessKind(clues: KindClues): Fact<SourceKind> {
  const { signals } = clues;
  return (
    transcriptKind(clues) ??
    paperKind(clues) ??
    titledKind(clues, STATEMENT_STARTS, 'statement') ??
    titledKind(clues, SPEECH_STARTS, 'speech') ??
    titledKind(clues, REPORT_STARTS, 'report') ??
    statementKind(clues) ??
    reportKind(clues) ??
    (isReported(clues) ? null : titledKind(clues, SPEECH_TITLES, 'speech')) ??
    notesKind(clues) ??
    postKind(clues) ??
    articleKind(clues) ??
    (signals.listItems > signals.blocks / 2 && signals.blocks > 3
      ? fact<SourceKind>('notes', 'mostly list items', 0.5)
      : fact<SourceKind>('unknown', 'no sign', 0.3))
  );
}

/** "Automatic transcript", "transcribed by Whisper" in the first or last lines. */
export function guessReliability(edges: string, kind: SourceKind): FoundFacts {
  const lower = edges.toLowerCase();
  const phrase = MACHINE_PHRASES.find((words) => lower.includes(words));
  const mayBeMachine = kind === 'transcript' || kind === 'notes' || kind === 'unknown';
  if (phrase && mayBeMachine) return { reliability: fact<Reliability>('machine', `“${phrase}”`, 0.9) };
  return kind === 'notes' ? { reliability: fact<Reliability>('notes', 'kind', 0.8) } : {};
}

/** Three labelled turns that come back are a conversation; two when the title says so as well. */
function transcriptKind({ title, head, signals }: KindClues): Fact<SourceKind> | null {
  const share = signals.repeatedTurns / Math.max(1, signals.blocks);
  const named =
    startsWithAny(title, TRANSCRIPT_STARTS) ||
    headNames(head, TRANSCRIPT_STARTS) ||
    headEnds(head, TRANSCRIPT_ENDS);
  if (signals.repeatedTurns >= 3 && share >= 0.3)
    return fact<SourceKind>('transcript', 'turn labels', named ? 0.97 : 0.92);
  if (named && signals.turns >= 2) return fact<SourceKind>('transcript', 'title', 0.9);
  if (signals.repeatedTurns >= 6 && share >= 0.15) return fact<SourceKind>('transcript', 'turn labels', 0.75);
  const isInterview =
    signals.questions >= FEWEST_QUESTIONS && signals.questions / signals.blocks >= QUESTION_SHARE;
  return isInterview && signals.reportedQuotations < 2
    ? fact<SourceKind>('transcript', 'questions', 0.75)
    : null;
}

/** An interview prints each question as a paragraph of its own; in other texts few of the paragraphs ask. */
const FEWEST_QUESTIONS = 3;
const QUESTION_SHARE = 0.2;

/** Parts that papers are made of, and an abstract, references or an identifier; some print news in parts, but none of those. */
function paperKind({ signals }: KindClues): Fact<SourceKind> | null {
  const { paper, isScholarly } = signals.sections;
  return isScholarly && paper >= FEWEST_PARTS ? fact('paper', 'parts of a paper', 0.92) : null;
}

const FEWEST_PARTS = 3;

/** "Boat Union — press release" above, or "Notes to editors" and the press officer's number below. */
function statementKind({ head, signals, roles }: KindClues): Fact<SourceKind> | null {
  if (headEnds(head, STATEMENT_ENDS)) return fact('statement', 'first lines', 0.85);
  return signals.sections.isRelease && !roles.has('byline')
    ? fact('statement', 'foot of a release', 0.85)
    : null;
}

/** "Ardle Relief – Situation Report No. 3", or "Summary" and "Recommendations" as headings; reporters sign and date theirs. */
function reportKind({ title, signals, roles }: KindClues): Fact<SourceKind> | null {
  if (signals.dateline || roles.has('byline') || roles.has('reading-time')) return null;
  if (TITLED_REPORT.test(title)) return fact('report', 'title', 0.88);
  const { report, tellsReport } = signals.sections;
  return tellsReport && report >= 2 ? fact('report', 'parts of a report', 0.85) : null;
}

/** Compiled once: a class of letters takes long to compile. */
const TITLED_REPORT = new RegExp(
  String.raw`(?<!\p{L})(?:${REPORT_PHRASES.join('|')})(?:\s*(?:$|[:–—(-]|\d|(?:no|number|of|by|on|for|to)\b|#))`,
  'iu',
);

/**
 * The text of one who writes of himself: a blog by what stands around it, else a signed column where hardly anybody else is
 * quoted, which is less sure.
 */
function postKind({ head, author, signals }: KindClues): Fact<SourceKind> | null {
  const { firstPerson, words, dateline, sections, reportedQuotations } = signals;
  if (!author || dateline || firstPerson < FEWEST_FIRST_PERSON) return null;
  const share = firstPerson / Math.max(1, words);
  const isBlog = author === 'own' || sections.hasComments || /\bblog\b|^posted (?:by|on)\b/imu.test(head);
  if (isBlog && share >= BLOG_SHARE) return fact('post', 'first person', 0.85);
  return share >= COLUMN_SHARE && reportedQuotations < 2 ? fact('post', 'first person', 0.7) : null;
}

const FEWEST_FIRST_PERSON = 4;
const BLOG_SHARE = 0.01;
const COLUMN_SHARE = 0.02;

/** Somebody reports: a headline that begins like a speech's title is a headline. */
function isReported({ roles, signals }: KindClues): boolean {
  return signals.dateline !== null || roles.has('byline') || signals.reportedQuotations >= 2;
}

function titledKind(
  { title, head }: KindClues,
  starts: readonly string[],
  kind: SourceKind,
): Fact<SourceKind> | null {
  if (startsWithAny(title, starts)) return fact(kind, 'title', 0.9);
  return headNames(head, starts) ? fact(kind, 'first lines', 0.85) : null;
}

function notesKind({ title, head, fileStem }: KindClues): Fact<SourceKind> | null {
  if (startsWithAny(title, NOTES_STARTS) || headNames(head, NOTES_STARTS))
    return fact<SourceKind>('notes', 'title', 0.9);
  const named = /(?:^|[-_. ])notes?(?:[-_. ]|$)/iu.test(fileStem);
  return named ? fact<SourceKind>('notes', 'file name', 0.7) : null;
}

function articleKind({ roles, signals, published }: KindClues): Fact<SourceKind> | null {
  if (signals.dateline) return fact<SourceKind>('article', 'dateline', 0.93);
  if (roles.has('reading-time') || (roles.has('date') && roles.has('section')))
    return fact<SourceKind>('article', 'page header', 0.9);
  const reports = signals.reportedQuotations >= 2;
  if (roles.has('byline') && (reports || signals.reportingVerbs >= 2))
    return fact<SourceKind>('article', 'byline', 0.93);
  if (reports) return fact<SourceKind>('article', 'reported quotations', published ? 0.88 : 0.82);
  if (published && signals.reportingVerbs >= 2) return fact<SourceKind>('article', 'reporting verbs', 0.75);
  if (roles.has('byline') && roles.has('date')) return fact<SourceKind>('article', 'byline', 0.7);
  return signals.reportingVerbs >= 2 ? fact<SourceKind>('article', 'reporting verbs', 0.6) : null;
}

/** The phrase begins a line of the head and stands alone or before more words of a title. */
function headNames(head: string, starts: readonly string[]): boolean {
  return head.split('\n').some((line) => startsWithAny(line, starts) && line.length <= LONGEST_TITLE_LINE);
}

const LONGEST_TITLE_LINE = 140;

/** A line of the head ends with one of the phrases, or is followed by its number alone. */
function headEnds(head: string, ends: readonly string[]): boolean {
  return head.split('\n').some((line) => {
    const bare = line.toLowerCase().replace(/[\s*_)\]"”.]+$/u, '');
    return (
      line.length <= LONGEST_TITLE_LINE &&
      ends.some((end) => bare.endsWith(end) && !/\p{L}/u.test(bare.at(-end.length - 1) ?? ''))
    );
  });
}

/** Titles come with marks around or before them: "# Remarks by …", "“Statement by …”". */
function startsWithAny(line: string, starts: readonly string[]): boolean {
  return startsWithPhrase(line.replace(/^[\s#*_"“'([]+/u, ''), starts);
}
