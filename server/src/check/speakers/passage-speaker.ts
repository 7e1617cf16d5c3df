import type { Source, SourceKind } from '../../sources/source.js';
import type { Attribution, Mention, Quotation, SpeechReading } from '../../speech/reading.js';
import { containsSpan, overlapLength, overlaps, type Span } from '../../text/span.js';
import type { Candidate } from '../evidence.js';
import { withApposition } from './apposition.js';

/** To whom a passage's words are given: the chain of links and how sure it is. */
export interface PassageSpeaker {
  readonly links: readonly Mention[];
  /** Who says the words together with the first link. */
  readonly joint: readonly Mention[];
  readonly confidence: number;
  /** The sieve that told it; null for an author. */
  readonly sieve: string | null;
  readonly hedged: boolean;
  /** `attribution`: the text says so; `author`: the words are their author's. */
  readonly from: 'attribution' | 'author';
}

/**
 * Who speaks in a passage: by the attribution of the quotation it stands in, of the clause that reports it, or, where
 * unmarked words are their author's (statements, speeches, papers, posts), the author. Null when nothing tells.
 */
export function passageSpeaker(candidate: Candidate, span: Span): PassageSpeaker | null {
  const { reading, source } = candidate;
  // Cues are English so far (“…”, sagte Merkel): in other languages nobody is told for sure.
  if (!reading || !isEnglish(source)) return null;
  const quotation = quotationAt(reading.speech, span);
  if (quotation) {
    const attribution = attributionOf(reading.speech, quotation);
    return attribution ? fromAttribution(source, attribution) : authorOutsideMarks(source, quotation);
  }
  const report = reading.speech.reports.find(
    (candidateReport) => overlapLength(candidateReport, span) * 2 > length(span),
  );
  if (!report) return authorOf(source);
  // "I say that it will hold": who speaks of himself in a speech or a post is its author.
  const own = isOwnVoice(report.attribution.speaker) ? authorOf(source) : null;
  return own ?? fromAttribution(source, report.attribution);
}

function isOwnVoice({ kind, text }: Mention): boolean {
  return kind === 'pronoun' && /^(?:I|we)$/iu.test(text);
}

function isEnglish({ language }: Source): boolean {
  return language === null || language.value.startsWith('en');
}

/** The quotation of the source that holds most of the span; of nested ones the outermost. */
function quotationAt(speech: SpeechReading, span: Span): Quotation | null {
  let best: Quotation | null = null;
  for (const quotation of speech.quotations) {
    if (quotation.nested || !overlaps(quotation, span)) continue;
    if (!best || overlapLength(quotation, span) > overlapLength(best, span)) best = quotation;
  }
  return best && overlapLength(best, span) * 2 > length(span) ? withinNested(speech, best, span) : best;
}

/** Words inside a quotation's own quotation are not surely the outer speaker's: nobody can be named. */
function withinNested(speech: SpeechReading, outer: Quotation, span: Span): Quotation {
  const inner = speech.quotations.find(
    (quotation) => quotation.nested && containsSpan(quotation.outer, span),
  );
  return inner ?? outer;
}

/** The quotation's own attribution, else that of another piece of the same utterance. */
function attributionOf(speech: SpeechReading, quotation: Quotation): Attribution | null {
  if (quotation.attribution || quotation.nested) return quotation.attribution;
  const sibling = speech.quotations.find(
    (other) => other.group === quotation.group && other.attribution !== null,
  );
  return sibling?.attribution ?? null;
}

function fromAttribution(source: Source, attribution: Attribution): PassageSpeaker {
  const { speaker, via, joint, confidence, sieve, hedged } = attribution;
  const links = [withApposition(source.prose.text, speaker), ...via];
  return { links, joint, confidence, sieve, hedged, from: 'attribution' };
}

/** In these kinds unmarked words are their author's, and quotable as such. */
const AUTHORED: ReadonlySet<SourceKind> = new Set([
  'statement',
  'speech',
  'paper',
  'report',
  'book',
  'post',
  'notes',
]);

function authorOf(source: Source): PassageSpeaker | null {
  if (!AUTHORED.has(source.kind.value)) return null;
  const names = [...(source.authors?.value ?? []), ...(source.publisher ? [source.publisher.value] : [])];
  const confidence = Math.min(source.kind.sure, source.authors?.sure ?? source.publisher?.sure ?? 0);
  // Authors and who publishes them speak together: none of them has the words from another.
  const [first, ...joint] = names.map(asMention);
  return first ? { links: [first], joint, confidence, sieve: null, hedged: false, from: 'author' } : null;
}

/** A statement that is marked as one whole quotation is still its author's. */
function authorOutsideMarks(source: Source, quotation: Quotation): PassageSpeaker | null {
  const share = length(quotation) / Math.max(1, source.prose.text.length);
  return share > 0.5 ? authorOf(source) : null;
}

function asMention(name: string): Mention {
  return { start: 0, end: 0, text: name, name, title: null, kind: 'named' };
}

function length(span: Span): number {
  return span.end - span.start;
}
