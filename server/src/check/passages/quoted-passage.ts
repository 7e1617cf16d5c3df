import { type Position, positionAt } from '../../sources/position.js';
import type { Source } from '../../sources/source.js';
import type { Attribution } from '../../speech/reading.js';
import type { WordEdit } from '../../text/align.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Candidate, PeopleTable } from '../evidence.js';
import type { EditClass, PassageEdit } from '../finding.js';
import type { QuotationStyle } from '../settings.js';
import { compareSpeakers, type SpeakerVerdict } from '../speakers/compare-speakers.js';
import { type Holding, holdingOf } from '../speakers/holders.js';
import { type PassageSpeaker, passageSpeaker } from '../speakers/passage-speaker.js';
import { worstClass } from '../words/edits.js';
import { judgeEdits } from '../words/judge-edits.js';
import {
  isQuotedIn,
  keptSpans,
  LONGEST_ASIDE_WORDS,
  matchWords,
  type WordsMatch,
} from '../words/match-words.js';
import { findDisorder, findScatter, type Scatter } from '../words/piece-order.js';
import type { QuotedWords } from '../words/quoted-words.js';
import { translationNotice } from './translations.js';

/** A passage held against a quotation, and what kind of place it stands in. */
export interface QuotedPassage extends HeldPassage {
  readonly position: Position;
  /** The words by which the source says that it is a translation; null for none. */
  readonly translation: string | null;
}

/** A passage held against a quotation. */
export interface HeldPassage {
  readonly match: WordsMatch;
  readonly edits: readonly PassageEdit[];
  readonly worst: EditClass;
  readonly speaker: PassageSpeaker | null;
  readonly speakerVerdict: SpeakerVerdict;
  /** Where one side names an office and the other somebody: what sources of that time tell of both. */
  readonly holding: Holding | null;
  /** The pieces stand there, but in another order, far apart or with other words between; null for the usual case. */
  readonly scatter: Scatter | null;
}

/** What a quotation says, wherever it stands in its draft. */
export interface Words {
  readonly text: string;
  readonly attribution: Attribution | null;
  readonly style: QuotationStyle;
  readonly people: PeopleTable;
}

/** Whether a passage has the words as written, but for what no style book minds. */
export function isAsWritten(passage: HeldPassage): boolean {
  return passage.worst === 'legitimate' || passage.worst === 'information';
}

/** Holds a quotation against one candidate; the places of its edits are offsets into the quotation. */
export function holdAgainst(words: Words, quoted: QuotedWords, candidate: Candidate): HeldPassage {
  const disorder = findDisorder(quoted, candidate);
  if (disorder) return holdScattered(words, quoted, candidate, disorder);
  const match = matchWords(quoted, candidate);
  const edits = judgeEdits(words.text, quoted, match, words.style);
  const worst = worstClass(edits.map((edit) => edit.class));
  return { match, edits, worst, ...speakerOf(words, candidate, keptSpans(match)), scatter: null };
}

/**
 * The same candidate held against the quotation's sentences, wherever they stand in its source: for a quotation that no
 * candidate has as written. The passage itself where they do not all stand there.
 */
export function heldApart(words: Words, quoted: QuotedWords, passage: HeldPassage): HeldPassage {
  if (passage.scatter) return passage;
  const { candidate } = passage.match;
  const scatter = findScatter(quoted, candidate, (gap) => isAside(candidate, gap));
  return scatter ? holdScattered(words, quoted, candidate, scatter) : passage;
}

/** With the place it stands in: for the few passages that are the one quoted. */
export function placed(passage: HeldPassage): QuotedPassage {
  const { candidate, span } = passage.match;
  // A match may begin with a word of the headline and be the story's.
  const position = positionAt(candidate.source, Math.floor((span.start + span.end) / 2));
  return { ...passage, position, translation: translationNotice(candidate.source, span) };
}

/** All words stand there, though not one after the other. */
function holdScattered(
  words: Words,
  quoted: QuotedWords,
  candidate: Candidate,
  scatter: Scatter,
): HeldPassage {
  const match = scatteredMatch(quoted, candidate, scatter);
  const edits = scatter.kind === 'apart' ? [] : [scatteredEdit(words.text, match)];
  const worst = scatter.kind === 'apart' ? 'legitimate' : 'warning';
  return { match, edits, worst, ...speakerOf(words, candidate, scatter.places), scatter };
}

/** One difference for the whole quotation: its words stand elsewhere, and none is another. */
function scatteredEdit(text: string, { candidate, span }: WordsMatch): PassageEdit {
  return {
    draft: { start: 0, end: text.length, text },
    source: { ...span, text: sliceSpan(candidate.source.prose.text, span) },
    class: 'warning',
  };
}

function scatteredMatch(
  quoted: QuotedWords,
  candidate: Candidate,
  { kind, places, firstWords }: Scatter,
): WordsMatch {
  const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  const source = tokenize(candidate.source.prose.text, span);
  const kept = source.filter((token) =>
    places.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  const inMarks = kept.filter((token) => isQuotedIn(candidate, token));
  const edits = kind === 'disorder' ? [] : gapEdits(source, places, firstWords);
  const quotedShare = inMarks.length / Math.max(1, kept.length);
  return { candidate, source, span, edits, coverage: quoted.words.length > 0 ? 1 : 0, quotedShare };
}

/** What the source has between the pieces, as left out at marked omissions. */
function gapEdits(
  source: readonly Token[],
  places: readonly Span[],
  firstWords: readonly number[],
): readonly WordEdit[] {
  return places.slice(1).flatMap((place, i): WordEdit[] => {
    const before = places[i]?.end ?? 0;
    const sourceStart = source.findIndex((token) => token.start >= before);
    const sourceEnd = source.findIndex((token) => token.start >= place.start);
    const draftAt = firstWords[i + 1] ?? 0;
    return sourceStart < sourceEnd
      ? [{ draftStart: draftAt, draftEnd: draftAt, sourceStart, sourceEnd, mark: 'omission' }]
      : [];
  });
}

/** Whether nothing but a few of the reporter's words, outside marks, stands in a gap. */
function isAside(candidate: Candidate, gap: Span): boolean {
  const between = tokenize(candidate.source.prose.text, gap);
  return between.length <= LONGEST_ASIDE_WORDS && between.every((token) => !isQuotedIn(candidate, token));
}

/**
 * Who says the kept stretches, and how that stands to the draft's speaker. They may lie far apart, in the words of
 * several people: then the draft's speaker is another one only where all of them are.
 */
function speakerOf(
  { attribution, people }: Words,
  candidate: Candidate,
  kept: readonly Span[],
): Pick<HeldPassage, 'speaker' | 'speakerVerdict' | 'holding'> {
  const speakers = kept.map((span) => passageSpeaker(candidate, span));
  const speaker = speakers.find((one) => one !== null) ?? null;
  if (!attribution || !speaker) return { speaker, speakerVerdict: 'cannot-tell', holding: null };
  const verdicts = speakers.map((one) =>
    one ? compareSpeakers(attribution, one, candidate.source) : 'cannot-tell',
  );
  const same = verdicts.indexOf('same');
  if (same >= 0) return { speaker: speakers[same] ?? speaker, speakerVerdict: 'same', holding: null };
  const holding = holdingOfChains(people, attribution, speaker, candidate.source);
  if (holding?.kind === 'holder') return { speaker, speakerVerdict: 'same', holding };
  const areOthers = !holding && verdicts.every((verdict) => verdict === 'different');
  return { speaker, speakerVerdict: areOthers ? 'different' : 'cannot-tell', holding };
}

/** The office on one side may be anybody's on the other; somebody else's only where each side names one speaker. */
function holdingOfChains(
  people: PeopleTable,
  mine: Attribution,
  theirs: PassageSpeaker,
  source: Source,
): Holding | null {
  const [one, two] = [
    [mine.speaker, ...mine.joint, ...mine.via],
    [...theirs.links, ...theirs.joint],
  ];
  const found = one.flatMap((a) => two.map((b) => holdingOf(people, a, b, source)));
  const holder = found.find((holding) => holding?.kind === 'holder');
  return holder ?? (found.length === 1 ? (found[0] ?? null) : null);
}
