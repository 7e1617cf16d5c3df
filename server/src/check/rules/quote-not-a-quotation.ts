import type { Source } from '../../sources/source.js';
import { CUE_FORMS } from '../../speech/languages/en-verbs.js';
import { compareNames, findNames } from '../../text/names.js';
import type { Span } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { removeMarksFix } from '../fixes.js';
import { THOUGHT } from '../languages/en-governors.js';
import { isOutOfMarks } from '../match-words.js';
import { messages } from '../messages.js';
import type { QuotedPassage } from '../quoted-passage.js';
import type { Rule } from '../rule.js';
import { sentenceOf } from '../sentence-of.js';
import { mayBeOutletOf } from '../speakers.js';
import { quietedAt, restraintText } from './loudness.js';

/** The article reports these words as the speaker's without marks: they are the reporter's. */
export const quoteNotAQuotation: Rule = {
  code: 'quote.not-a-quotation',
  severities: ['warning'],
  summary:
    'The source article has these words outside quotation marks, as its own rendering of what was said.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isReportersWords(analysis)) return [];
    const { passage, claim } = analysis;
    const { source } = passage.match.candidate;
    const fix = removeMarksFix(draft, analysis);
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: quietedAt(passage, 'warning'),
        message: messages.notAQuotation(source, passage.match.span) + restraintText(passage),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

/** How sure it must be that the source is an article, where unmarked words are the reporter's. */
const LEAST_SURE_ARTICLE = 0.8;
const LEAST_COVERAGE = 0.9;

/** Whether the passage is a reporter's rendering: the draft's speaker is reported, outside marks, where others stand in marks. */
export function isReportersWords(analysis: QuotationAnalysis): boolean {
  const { passage, others, claim } = analysis;
  if (!passage || !isOutOfMarks(passage.match) || passage.match.coverage < LEAST_COVERAGE) return false;
  const { source, reading } = passage.match.candidate;
  if (source.kind.value !== 'article' || source.kind.sure < LEAST_SURE_ARTICLE || !reading) return false;
  // Quoting the article itself is sound: “…,” the Tigris Review wrote.
  const credited = claim.quotation.attribution?.speaker.name;
  if (credited != null && mayBeOutletOf(source, credited)) return false;
  const usesMarks =
    source.prose.text.includes(TYPED_MARK) ||
    reading.speech.quotations.some(({ kind }) => kind === 'direct' || kind === 'partial');
  if (isInTypedMarks(source.prose.text, passage.match.span)) return false;
  if (!usesMarks || !isReportOfSpeaker(analysis, passage)) return false;
  return others.every((other) => isOutOfMarks(other.match));
}

/** Two apostrophes, with which some archives print quotation marks: ''We stay,'' he said. */
const TYPED_MARK = "''";

/** Whether an odd number of such marks stands before the words in their paragraph. */
function isInTypedMarks(text: string, { start }: Span): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return paragraph.split(TYPED_MARK).length % 2 === 0;
}

/** Whether the article renders the words as what the draft's speaker said, or as what somebody did whom the draft leaves unnamed. */
function isReportOfSpeaker(analysis: QuotationAnalysis, passage: QuotedPassage): boolean {
  if (followsCueOf(analysis, passage)) return true;
  if (passage.speaker?.from !== 'attribution') return false;
  return passage.speakerVerdict === 'same' || isUntold(analysis, passage);
}

/**
 * “Marta Falk, 70, had kept the lock for years … and said [he was convinced that …]”: the words stand right behind a verb of
 * saying or a "that", in a sentence that names the draft's speaker before it and nobody nearer; or right before the same,
 * “[the hail took the cherries], Nils Aune told the meeting”.
 */
function followsCueOf(
  { claim, quoted }: QuotationAnalysis,
  { match, speakerVerdict }: QuotedPassage,
): boolean {
  const name = claim.quotation.attribution?.speaker.name;
  if (!name || speakerVerdict === 'different' || quoted.words.length < LEAST_WORDS_OF_UNTOLD) return false;
  const { source } = match.candidate;
  const sentence = sentenceOf(source, { start: match.span.start, end: match.span.start + 1 });
  const before = { start: sentence.start, end: match.span.start };
  const behind = { start: match.span.end, end: Math.max(match.span.end, sentence.end) };
  return isLead(source, before, name) || isTrail(source, behind, name);
}

function isLead({ prose: { text } }: Source, before: Span, name: string): boolean {
  const words = tokenize(text, before);
  const last = words.at(-1);
  if (!last) return false;
  // "the boat that …": only behind a verb does a clause tell what was said.
  const verb = CLAUSE_OPENERS.has(last.word) ? words.at(-2)?.word : last.word;
  if (verb === undefined || !isTelling(verb)) return false;
  return isOnlyPerson(text, { start: before.start, end: last.start }, name);
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'how']);

/** "said", "recalled", "believes"; what somebody heard or found is nobody's saying. */
function isTelling(word: string): boolean {
  const form = CUE_FORMS.get(word);
  if (THOUGHT.has(form?.lemma ?? '')) return form?.form !== 'base';
  return form?.class === 'speech' && form.form !== 'base' && form.form !== 'ing';
}

/** “…, Nils Aune told the meeting.” */
function isTrail({ prose: { text } }: Source, behind: Span, name: string): boolean {
  if (!/^[,]?\s/.test(text.slice(behind.start, behind.start + 2))) return false;
  const words = tokenize(text, behind).map(({ word }) => word);
  const isCue = words.slice(0, MOST_TRAIL_WORDS).some((word) => isTelling(word));
  return isCue && isOnlyPerson(text, behind, name);
}

/** "Nils Aune, a grower from Lom, told" */
const MOST_TRAIL_WORDS = 8;

function isOnlyPerson(text: string, span: Span, name: string): boolean {
  const names = findNames(text, span);
  const surely = names.filter(({ sort }) => sort === 'person');
  // "Elsie Grant recalled": no first name that is known.
  const people = surely.length > 0 ? surely : names.filter(({ sort }) => sort === 'unknown');
  return people.length > 0 && people.every((person) => compareNames(person.name, name) === 'same');
}

/** Long words are the same passage, whoever "she" of the draft may be; the passage must be somebody's reported speech. */
const LEAST_WORDS_OF_UNTOLD = 8;

/** The draft's speaker is a pronoun or a description that nobody can be found for. */
function isUntold({ claim, quoted }: QuotationAnalysis, { speakerVerdict }: QuotedPassage): boolean {
  const speaker = claim.quotation.attribution?.speaker;
  const isUnnamed = speaker != null && speaker.kind !== 'named';
  return isUnnamed && speakerVerdict === 'cannot-tell' && quoted.words.length >= LEAST_WORDS_OF_UNTOLD;
}
