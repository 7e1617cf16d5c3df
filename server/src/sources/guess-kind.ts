import { type FoundFacts, fact } from './facts.js';
import {
  MACHINE_PHRASES,
  NOTES_STARTS,
  REPORT_STARTS,
  SPEECH_STARTS,
  STATEMENT_STARTS,
  TRANSCRIPT_STARTS,
} from './languages/en.js';
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
}

/**
 * The kind of a document by its form, from the most telling sign to the least. `article` is at least 0.8 sure only
 * where the text is reported prose: a byline, a dateline, a reading time, or reporting verbs at quotation marks.
 */
export function guessKind(clues: KindClues): Fact<SourceKind> {
  const { signals } = clues;
  return (
    transcriptKind(clues) ??
    titledKind(clues, STATEMENT_STARTS, 'statement') ??
    titledKind(clues, SPEECH_STARTS, 'speech') ??
    titledKind(clues, REPORT_STARTS, 'report') ??
    notesKind(clues) ??
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
  const named = startsWithAny(title, TRANSCRIPT_STARTS) || headNames(head, TRANSCRIPT_STARTS);
  if (signals.repeatedTurns >= 3 && share >= 0.3)
    return fact<SourceKind>('transcript', 'turn labels', named ? 0.97 : 0.92);
  if (named && signals.turns >= 2) return fact<SourceKind>('transcript', 'title', 0.9);
  if (signals.repeatedTurns >= 6 && share >= 0.15) return fact<SourceKind>('transcript', 'turn labels', 0.75);
  return null;
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

/** Titles come with marks around or before them: "# Remarks by …", "“Statement by …”". */
function startsWithAny(line: string, starts: readonly string[]): boolean {
  return startsWithPhrase(line.replace(/^[\s#*_"“'([]+/u, ''), starts);
}
